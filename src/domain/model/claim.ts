import { basis, extent, modality, variation } from '../vocabulary/claim'
import { property, type Property } from './property'

/** What every claim bears, whatever its kind. */
export const claimProperties: readonly Property[] = [
  property('modality', modality, 'How strongly the source says it.', { required: true }),
  property('extent', extent, 'What the source says mainly of; null if it does not say mainly.'),
  property('variesBy', variation, 'By what the practice differs; empty if nothing is said.', {
    list: true,
  }),
  property(
    'condition',
    'STRING',
    'When it holds, in words; null if the source states no condition.',
    {
      localised: true,
    },
  ),
  property('example', 'BOOLEAN', 'True if the source says: for example, among others.', {
    whenAbsent: false,
  }),
  property('basis', basis, 'Whether the source says it in words.', { required: true }),
  property('note', 'STRING', 'A remark of whoever coded the claim.', { localised: true }),
]
