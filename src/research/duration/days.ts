const secondsOfDay = 86_400

/** Seconds as days of 24 hours, to some ten seconds. */
export function inDays(seconds: number): number {
  return Math.round((seconds / secondsOfDay) * 10_000) / 10_000
}
