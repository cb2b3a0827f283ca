/** How sure a claim is, in three steps that can be told apart at a glance. */
export const certainties = ['sure', 'hedged', 'unsure'] as const

export type CertaintyLevel = (typeof certainties)[number]

const levels: Readonly<Record<string, CertaintyLevel>> = {
  ALWAYS: 'sure',
  STATED: 'sure',
  USUALLY: 'hedged',
  OFTEN: 'hedged',
  SOMETIMES: 'hedged',
  POSSIBLY: 'unsure',
  RARELY: 'unsure',
}

/** By its modality. What has no claim of its own is as sure as what it stands in. */
export function certaintyOf(modality: string | null): CertaintyLevel {
  return modality === null ? 'sure' : (levels[modality] ?? 'hedged')
}

/** The modalities of each certainty, the strongest first. */
export const modalitiesOf = (certainty: CertaintyLevel): readonly string[] =>
  Object.keys(levels).filter((modality) => levels[modality] === certainty)

/** The line of a certainty, as SVG writes dashes. */
export const dashes: Readonly<Record<CertaintyLevel, string | undefined>> = {
  sure: undefined,
  hedged: '7 4',
  unsure: '2 4',
}

/** The same as lengths of line and gap by turns; none if the line is whole. */
export function dashLengths(certainty: CertaintyLevel): readonly number[] {
  return dashes[certainty]?.split(' ').map(Number) ?? []
}
