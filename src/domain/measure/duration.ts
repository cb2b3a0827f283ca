/** The units of ISO 8601 in the order in which a duration names them. */
const durationUnits = ['YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR', 'MINUTE', 'SECOND'] as const

export type DurationUnit = (typeof durationUnits)[number]

/** How much of a unit a duration names. */
export interface DurationPart {
  readonly unit: DurationUnit
  readonly count: number
}

const day = 86_400

/** A year is 365 days, and a month a twelfth of it, so that durations can be compared and added. */
const seconds: Readonly<Record<DurationUnit, number>> = {
  YEAR: 365 * day,
  MONTH: (365 * day) / 12,
  WEEK: 7 * day,
  DAY: day,
  HOUR: 3600,
  MINUTE: 60,
  SECOND: 1,
}

/** Whole numbers of units, the largest unit first; weeks stand alone. */
export const durationPattern =
  /^P(?:\d{1,6}W|(?=.*\d[A-Z]$)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}D)?(?:T(?=\d)(?:\d{1,6}H)?(?:\d{1,6}M)?(?:\d{1,6}S)?)?)$/

const parts =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** What a duration names, apart from units of which there are none: of PT0S its last unit. */
export function durationParts(text: string): readonly DurationPart[] {
  const [, ...counts] = parts.exec(text) ?? []
  const named = durationUnits.flatMap((unit, index) =>
    counts[index] === undefined ? [] : [{ unit, count: Number(counts[index]) }],
  )
  const filled = named.filter(({ count }) => count > 0)
  return filled.length > 0 ? filled : named.slice(-1)
}

/** How many seconds a duration lasts; undefined if the text is none. */
export function secondsOf(text: string): number | undefined {
  if (!durationPattern.test(text)) return undefined
  return durationParts(text).reduce((sum, { unit, count }) => sum + count * seconds[unit], 0)
}
