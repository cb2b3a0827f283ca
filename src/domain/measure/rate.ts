/** The periods in which something is counted, and how many of them a year has. */
const periods = { DAY: 365, WEEK: 52, MONTH: 12, YEAR: 1 } as const

export type Period = keyof typeof periods

export interface RateParts {
  readonly count: number
  readonly period: Period
}

/** A whole number in a period. */
export const ratePattern = new RegExp(`^[1-9]\\d{0,8}/(?:${Object.keys(periods).join('|')})$`)

export function rateParts(text: string): RateParts | undefined {
  if (!ratePattern.test(text)) return undefined
  const [count, period] = text.split('/')
  return { count: Number(count), period: period as Period }
}

/** How many there are in a year of 365 days, 52 weeks or 12 months; undefined if the text is no rate. */
export function perYearOf(text: string): number | undefined {
  const parts = rateParts(text)
  return parts && parts.count * periods[parts.period]
}
