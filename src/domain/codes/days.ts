const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

/** What is wrong with a date in the form of ISO 8601, or a part of one, whose day its month does not have; undefined if nothing is. */
export function noSuchDay(text: string): string | undefined {
  const [year = 0, month, day] = text.split('-').map(Number)
  if (month === undefined || day === undefined) return undefined
  const last = lastDay(year, month)
  if (day <= last) return undefined
  const name = months.format(new Date(Date.UTC(year, month - 1)))
  return `"${text}" is no day: ${name} ${year} has ${last} days.`
}

/** Day 0 of a month is the last one of the month before. */
function lastDay(year: number, month: number): number {
  const end = new Date(0)
  // Set apart, since the years 0 to 99 are taken for 1900 to 1999 otherwise.
  end.setUTCFullYear(year, month, 0)
  return end.getUTCDate()
}

/** The date that a text in the order of day and month, or with other signs between them, probably stands for. */
export function meantDate(text: string): string | undefined {
  // A column of years with gaps is one of fractions to pandas and R.
  const [, whole = ''] = /^(\d{4})\.0+$/.exec(text.trim()) ?? []
  if (whole !== '') return whole
  const [, first = '', second = '', third = ''] =
    /^(\d{1,4})[-./ ]{1,2}(\d{1,2})[-./ ]{1,2}(\d{1,4})\.?$/.exec(text.trim()) ?? []
  const parts = first.length === 4 ? [first, second, third] : [third, second, first]
  const [year = '', month = '', day = ''] = parts
  if (year.length !== 4 || day.length > 2) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const isOne = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1
  return isOne && noSuchDay(date) === undefined ? date : undefined
}

/** What is wrong with a date, or with a period between two; undefined if nothing is. */
export function noSuchPeriod(text: string): string | undefined {
  const [from = '', to] = text.split('/')
  const flaw = noSuchDay(from) ?? (to === undefined ? undefined : noSuchDay(to))
  if (flaw !== undefined || to === undefined) return flaw
  // Of a year and a day in it, neither comes first.
  const shorter = Math.min(from.length, to.length)
  if (from.slice(0, shorter) <= to.slice(0, shorter)) return undefined
  return `The period "${text}" ends before it begins.`
}

/** The date, or the period of two years, that a text probably stands for. */
export function meantPeriod(text: string): string | undefined {
  const [, from, to] = /^(\d{4}) ?(?:-|–|—|\.\.+) ?(\d{4})$/.exec(text.trim()) ?? []
  if (from === undefined || to === undefined) return meantDate(text)
  return from <= to ? `${from}/${to}` : undefined
}
