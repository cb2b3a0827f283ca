import type { Modality } from './claim'

/** How sure a claim is, in three steps that can be told apart at a glance. */
export type CertaintyLevel = 'sure' | 'hedged' | 'unsure'

const unsure: readonly string[] = ['POSSIBLY', 'RARELY']
const sure: readonly string[] = ['STATED', 'ALWAYS']

/** An element without a claim of its own is as sure as the one that it stands in. */
export function certaintyOf(modality: Modality | null): CertaintyLevel {
  if (modality === null || sure.includes(modality)) return 'sure'
  return unsure.includes(modality) ? 'unsure' : 'hedged'
}

/** The line of a certainty, as SVG writes dashes; the same in every view. */
export const dashes: Readonly<Record<CertaintyLevel, string | undefined>> = {
  sure: undefined,
  hedged: '7 4',
  unsure: '2 4',
}
