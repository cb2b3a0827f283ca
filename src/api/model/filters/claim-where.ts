import { claimProperties } from '../../../domain/model/claim'
import { edgeKinds } from '../../../domain/model/model'
import { addInputFields, inputType } from '../../definition/define'
import { edgeKindWords } from '../../definition/enums'
import { CitationQuantifier } from './citation-where'
import { logicFields } from './logic'
import { nodeWhere } from './where-types'
import { comparisonFields, DatasetWhere, IdComparison, wordComparison } from './operators'

const EdgeKindComparison = wordComparison(edgeKindWords)

export const ClaimWhere = inputType(
  'ClaimWhere',
  'What claims are filtered by: their fields by their names. All that is given must hold. A filter that names a library, a dataset, a citation or an end covers the practice of all; any other needs practice: ALL for that of single libraries.',
  {
    id: { type: () => IdComparison },
    kind: { type: () => EdgeKindComparison },
    from: { type: () => nodeWhere('Node'), names: 'Node' },
    to: { type: () => nodeWhere('Node'), names: 'Node' },
    library: { type: () => nodeWhere('Node'), names: 'Library' },
    dataset: { type: () => DatasetWhere, names: 'Dataset' },
    sources: { type: () => CitationQuantifier },
    ...comparisonFields(claimProperties),
    ...comparisonFields(edgeKinds.flatMap((edge) => edge.properties ?? [])),
  },
)

addInputFields(ClaimWhere, logicFields(ClaimWhere))
