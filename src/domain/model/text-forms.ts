import type { TextForm } from './property'

const month = '(0[1-9]|1[0-2])'
const day = '(0[1-9]|[12][0-9]|3[01])'

export const date: TextForm = {
  pattern: new RegExp(`^[0-9]{4}-${month}-${day}$`),
  fault: 'A date is expected here as year, month and day: 2026-11-23.',
}

export const dateOrPart: TextForm = {
  pattern: new RegExp(`^[0-9]{4}(-${month}(-${day})?)?$`),
  fault: 'A date is expected here, or its year, or year and month: 2026-11-23, 2026, 2026-11.',
}

export const languageCode: TextForm = {
  pattern: /^[a-z]{2}$/,
  fault: 'A language is expected here as its code of two letters: fi, sv, en.',
}
