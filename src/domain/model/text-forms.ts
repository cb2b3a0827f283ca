import { countryCodes, languageCodes } from '../codes/codes'
import { meantDate, meantPeriod, noSuchDay, noSuchPeriod } from '../codes/days'
import { meantCountry, meantLanguage } from '../codes/meant-code'
import { durationPattern } from '../measure/duration'
import { ratePattern } from '../measure/rate'
import {
  addressPattern,
  conceptPattern,
  meantAddress,
  noSuchAddress,
  schemeWords,
} from '../codes/addresses'
import type { TextForm } from './property'

const month = '(0[1-9]|1[0-2])'
const day = '(0[1-9]|[12][0-9]|3[01])'
const part = `[0-9]{4}(-${month}(-${day})?)?`

export const date: TextForm = {
  pattern: new RegExp(`^[0-9]{4}-${month}-${day}$`),
  name: 'an ISO 8601 date',
  fault: 'A date is expected here as year, month and day: 2026-11-23.',
  meant: meantDate,
  flaw: noSuchDay,
}

export const dateOrPart: TextForm = {
  pattern: new RegExp(`^${part}$`),
  name: 'an ISO 8601 date, or a part of one',
  fault: 'A date is expected here, or its year, or year and month: 2026-11-23, 2026, 2026-11.',
  meant: meantDate,
  flaw: noSuchDay,
}

export const dateOrPeriod: TextForm = {
  pattern: new RegExp(`^${part}(/${part})?$`),
  name: 'an ISO 8601 date, a part of one, or a period between two of them',
  fault:
    'A date is expected here, or its year, or year and month, or two of them with a stroke between them: 2026-11-23, 2026, 2026-11, 2019/2021.',
  meant: meantPeriod,
  flaw: noSuchPeriod,
}

export const languageCode: TextForm = {
  pattern: /^[a-z]{2,3}$/,
  name: 'a code of BCP 47, which is that of ISO 639',
  fault:
    'A language is expected here as its code of two letters, or of three if it has no shorter one: fi, sv, en, smn.',
  meant: meantLanguage,
  flaw: (code) => (languageCodes.has(code) ? undefined : `No language has the code "${code}".`),
}

export const countryCode: TextForm = {
  pattern: /^[A-Z]{2}$/,
  name: 'a two-letter code of ISO 3166-1',
  fault: 'A country is expected here as its code of two capital letters: FI, SE, NO.',
  meant: meantCountry,
  flaw: (code) => (countryCodes.has(code) ? undefined : `No country has the code "${code}".`),
}

export const webAddress: TextForm = {
  pattern: addressPattern,
  name: `an address that begins with ${schemeWords}`,
  fault: `An address is expected here that begins with ${schemeWords}, and holds no blanks, quotation marks or brackets of the kinds <> and {}.`,
  meant: meantAddress,
  flaw: noSuchAddress,
}

export const conceptAddress: TextForm = {
  pattern: conceptPattern,
  name: 'an address that begins with http:// or https://',
  fault: 'The address of a concept is expected here, beginning with http:// or https://.',
  meant: meantAddress,
  flaw: noSuchAddress,
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
