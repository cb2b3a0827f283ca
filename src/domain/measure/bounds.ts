import type { Property } from '../model/property'
import { property } from '../model/property'
import type { TextForm } from '../model/property'

/** The ways in which a source can state a value, from the least to the most. */
export const boundNames = ['atLeast', 'typically', 'atMost'] as const

export type BoundName = (typeof boundNames)[number]

/** How the texts of a kind of value are written and counted. */
export interface Measure {
  readonly form: TextForm
  readonly count: (text: string) => number | undefined
  /** The end of the names of the numbers: Seconds. */
  readonly unit: string
  /** What the numbers are in. */
  readonly unitWords: string
}

const meanings: Readonly<Record<BoundName, string>> = {
  atLeast: 'The least that the source states',
  typically: 'The value that the source states without a bound',
  atMost: 'The most that the source states',
}

/** The stored name of the number of a bound: atMostSeconds. */
function numberName(bound: BoundName, { unit }: Pick<Measure, 'unit'>): string {
  return `${bound}${unit}`
}

/** A text and a number for each bound. */
export function boundProperties(measure: Measure): readonly Property[] {
  const texts = boundNames.map((bound) =>
    property(
      bound,
      'STRING',
      `${meanings[bound]}, as ${measure.form.name}; null if it states none.`,
      {
        form: measure.form,
        sortedBy: numberName(bound, measure),
      },
    ),
  )
  const numbers = boundNames.map((bound) =>
    property(numberName(bound, measure), 'INTEGER', `\`${bound}\` ${measure.unitWords}.`, {
      derived: { from: bound, as: measure.count },
    }),
  )
  return [...texts, ...numbers]
}
