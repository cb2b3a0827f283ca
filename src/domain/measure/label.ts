import type { SpokenLanguage } from '../languages'
import { durationParts, type DurationUnit } from './duration'
import { rateParts, type Period } from './rate'
import type { BoundName } from './bounds'

type Bounds = Readonly<Partial<Record<BoundName, string>>>

interface Words {
  readonly atLeast: string
  readonly atMost: string
  readonly units: Readonly<Record<DurationUnit, readonly [one: string, more: string]>>
  readonly periods: Readonly<Record<Period, string>>
  readonly times: (count: number) => string
  /** Between the thousands of a large number. */
  readonly separator: string
}

const words: Readonly<Record<SpokenLanguage, Words>> = {
  EN: {
    atLeast: 'at least',
    atMost: 'at most',
    units: {
      YEAR: ['year', 'years'],
      MONTH: ['month', 'months'],
      WEEK: ['week', 'weeks'],
      DAY: ['day', 'days'],
      HOUR: ['hour', 'hours'],
      MINUTE: ['minute', 'minutes'],
      SECOND: ['second', 'seconds'],
    },
    periods: { DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' },
    times: (count) => ['', 'once', 'twice'][count] ?? `${grouped(count, ',')} times`,
    separator: ',',
  },
  FI: {
    atLeast: 'vähintään',
    atMost: 'enintään',
    units: {
      YEAR: ['vuosi', 'vuotta'],
      MONTH: ['kuukausi', 'kuukautta'],
      WEEK: ['viikko', 'viikkoa'],
      DAY: ['päivä', 'päivää'],
      HOUR: ['tunti', 'tuntia'],
      MINUTE: ['minuutti', 'minuuttia'],
      SECOND: ['sekunti', 'sekuntia'],
    },
    periods: { DAY: 'päivässä', WEEK: 'viikossa', MONTH: 'kuukaudessa', YEAR: 'vuodessa' },
    times: (count) => (count === 1 ? 'kerran' : `${grouped(count, ' ')} kertaa`),
    separator: ' ',
  },
  SV: {
    atLeast: 'minst',
    atMost: 'högst',
    units: {
      YEAR: ['år', 'år'],
      MONTH: ['månad', 'månader'],
      WEEK: ['vecka', 'veckor'],
      DAY: ['dag', 'dagar'],
      HOUR: ['timme', 'timmar'],
      MINUTE: ['minut', 'minuter'],
      SECOND: ['sekund', 'sekunder'],
    },
    periods: { DAY: 'om dagen', WEEK: 'i veckan', MONTH: 'i månaden', YEAR: 'om året' },
    times: (count) => (count === 1 ? 'en gång' : `${grouped(count, ' ')} gånger`),
    separator: ' ',
  },
}

/** A duration in words: "at least 1 hour, at most 2 hours". */
export function durationLabel(bounds: Bounds, language: SpokenLanguage): string {
  const { units, separator } = words[language]
  return inBounds(bounds, language, (text) =>
    durationParts(text)
      .map(({ unit, count }) => `${grouped(count, separator)} ${units[unit][count === 1 ? 0 : 1]}`)
      .join(' '),
  )
}

/** A rate in words: "twice a week", or, of what is counted, "16,000 new volumes a year". */
export function rateLabel(
  bounds: Bounds,
  of: string | undefined,
  language: SpokenLanguage,
): string {
  const { times, periods, separator } = words[language]
  return inBounds(bounds, language, (text) => {
    const parts = rateParts(text)
    if (parts === undefined) return text
    const { count, period } = parts
    const counted = of === undefined ? times(count) : `${grouped(count, separator)} ${of}`
    return `${counted} ${periods[period]}`
  })
}

function inBounds(
  { atLeast, typically, atMost }: Bounds,
  language: SpokenLanguage,
  say: (text: string) => string,
): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [`${words[language].atLeast} ${say(atLeast)}`]),
    ...(atMost === undefined ? [] : [`${words[language].atMost} ${say(atMost)}`]),
  ].join(', ')
  if (typically === undefined) return bounds
  return bounds === '' ? say(typically) : `${say(typically)} (${bounds})`
}

function grouped(count: number, separator: string): string {
  const digits = String(count)
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, separator)
}
