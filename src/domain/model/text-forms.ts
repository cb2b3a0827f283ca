import { durationPattern } from '../measure/duration'
import { ratePattern } from '../measure/rate'
import type { TextForm } from './property'

const month = '(0[1-9]|1[0-2])'
const day = '(0[1-9]|[12][0-9]|3[01])'

export const date: TextForm = {
  pattern: new RegExp(`^[0-9]{4}-${month}-${day}$`),
  name: 'an ISO 8601 date',
  fault: 'A date is expected here as year, month and day: 2026-11-23.',
}

export const dateOrPart: TextForm = {
  pattern: new RegExp(`^[0-9]{4}(-${month}(-${day})?)?$`),
  name: 'an ISO 8601 date, or a part of one',
  fault: 'A date is expected here, or its year, or year and month: 2026-11-23, 2026, 2026-11.',
}

export const languageCode: TextForm = {
  pattern: /^[a-z]{2}$/,
  name: 'a code of ISO 639-1',
  fault: 'A language is expected here as its code of two letters: fi, sv, en.',
}

export const duration: TextForm = {
  pattern: durationPattern,
  name: 'an ISO 8601 duration such as PT2H or P3D',
  fault:
    'A duration is expected here as ISO 8601 writes it, in whole numbers: PT2H (two hours), P3D (three days), P2W (two weeks), P1M (one month).',
}

export const rate: TextForm = {
  pattern: ratePattern,
  name: 'a whole number in a period such as 2/WEEK or 16000/YEAR',
  fault: 'A whole number in a period is expected here: 1/DAY, 2/WEEK, 3/MONTH or 16000/YEAR.',
}
