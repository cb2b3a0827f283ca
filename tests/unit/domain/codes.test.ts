import { isAddress } from '../../../src/domain/codes/addresses'
import { countryCodes, languageCodes } from '../../../src/domain/codes/codes'
import { faultIn } from '../../../src/domain/model/property'
import {
  conceptAddress,
  countryCode,
  date,
  dateOrPart,
  dateOrPeriod,
  languageCode,
  webAddress,
} from '../../../src/domain/model/text-forms'
import { runScript } from '../../support/programs/script'

describe('The codes', () => {
  it('are those of the registry', () => {
    expect(runScript('codes.js', '--check')).toEqual({ status: 0, stderr: '' })
  })

  it('name the countries of ISO 3166-1 and nothing that it only reserves', () => {
    expect(countryCodes.size).toBe(249)
    for (const code of ['FI', 'SE', 'AX', 'SJ'])
      expect([code, countryCodes.has(code)]).toEqual([code, true])
    for (const code of ['XX', 'EU', 'UK', 'SU', 'ZZ', 'XK']) {
      expect([code, countryCodes.has(code)]).toEqual([code, false])
    }
  })

  it('name languages by the shortest code that they have', () => {
    for (const code of ['fi', 'se', 'smn', 'sms', 'sjd', 'krl', 'fit', 'no', 'nb', 'mul']) {
      expect([code, languageCodes.has(code)]).toEqual([code, true])
    }
    for (const code of ['xx', 'zz', 'fin', 'sme', 'iw', 'qaa']) {
      expect([code, languageCodes.has(code)]).toEqual([code, false])
    }
  })
})

describe('The form of a text', () => {
  const meantBy = (form: Parameters<typeof faultIn>[0], text: string) =>
    /Did you mean "(.*)"\?$/.exec(faultIn(form, text) ?? '')?.[1]

  it.each(['2024-02-29', '2000-02-29', '2026-01-31', '0050-12-31'])('takes the day %s', (text) => {
    expect([date, dateOrPart, dateOrPeriod].map((form) => faultIn(form, text))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each([
    ['2026-02-30', 'February 2026 has 28 days.'],
    ['2023-02-29', 'February 2023 has 28 days.'],
    ['1900-02-29', 'February 1900 has 28 days.'],
    ['2024-04-31', 'April 2024 has 30 days.'],
    ['2024-11-31', 'November 2024 has 30 days.'],
  ])('refuses the day %s', (text, reason) => {
    for (const form of [date, dateOrPart, dateOrPeriod]) {
      expect(faultIn(form, text)).toBe(`"${text}" is no day: ${reason}`)
    }
  })

  it.each([
    ['4.2.2024', '2024-02-04'],
    ['31.12.2024.', '2024-12-31'],
    ['2024/2/4', '2024-02-04'],
    ['2024-2-4', '2024-02-04'],
    ['30.2.2024', undefined],
    ['viime viikolla', undefined],
    ['2024-00-10', undefined],
    ['2024-13', undefined],
    ['2024.0', undefined],
  ])('says for the date %s what was probably meant: %s', (text, meant) => {
    expect(faultIn(date, text)).toContain('A date is expected here')
    expect(meantBy(date, text)).toBe(meant)
  })

  it('takes a year with a fraction of nothing for the year', () => {
    for (const form of [dateOrPart, dateOrPeriod]) expect(meantBy(form, '2024.0')).toBe('2024')
  })

  it('takes periods from an earlier date to a later one', () => {
    for (const text of ['2019/2021', '2019-05/2021', '2019/2019-12-31', '2024-02-01/2024-02-29']) {
      expect([text, faultIn(dateOrPeriod, text)]).toEqual([text, undefined])
    }
    expect(faultIn(dateOrPeriod, '2021/2019')).toBe('The period "2021/2019" ends before it begins.')
    expect(faultIn(dateOrPeriod, '2024-02-01/2024-02-30')).toContain('February 2024 has 29 days.')
    expect(meantBy(dateOrPeriod, '2019–2021')).toBe('2019/2021')
    expect(meantBy(dateOrPeriod, '2021-2019')).toBeUndefined()
  })

  it.each([
    ['xx', undefined],
    ['zz', undefined],
    ['FI', 'fi'],
    ['fi-FI', 'fi'],
    ['fi_FI', 'fi'],
    ['fin', 'fi'],
    ['sme', 'se'],
    ['iw', 'he'],
    ['Finnish', 'fi'],
    ['suomi', 'fi'],
    ['svenska', 'sv'],
    ['whatever', undefined],
  ])('refuses the language %s, and offers %s', (text, meant) => {
    expect(faultIn(languageCode, text)).toBeDefined()
    expect(meantBy(languageCode, text)).toBe(meant)
  })

  it.each([
    ['XX', undefined],
    ['fi', 'FI'],
    ['UK', 'GB'],
    ['Suomi', 'FI'],
    ['Finland', 'FI'],
    ['EU', undefined],
  ])('refuses the country %s, and offers %s', (text, meant) => {
    expect(faultIn(countryCode, text)).toBeDefined()
    expect(meantBy(countryCode, text)).toBe(meant)
  })

  it.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'https://kirjastot.fi/käsikirja',
    'https://esimerkkiä.fi/',
    'http://[::1]/',
    'ftp://example.org/a',
    'urn:nbn:fi:uef-20120134',
  ])('takes the address %s', (text) => {
    expect(faultIn(webAddress, text)).toBeUndefined()
    expect(isAddress(text)).toBe(true)
  })

  it.each([
    ['www.example.org/handbook', 'https://www.example.org/handbook'],
    ['example.org', 'https://example.org'],
    ['http:/example.org', 'http://example.org'],
    ['htp://example.org', 'http://example.org'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/<a>', 'https://example.org/%3Ca%3E'],
    ['10.5281/zenodo.1234567', 'https://doi.org/10.5281/zenodo.1234567'],
    ['doi:10.5281/zenodo.1234567', 'https://doi.org/10.5281/zenodo.1234567'],
    ['javascript:alert(1)', undefined],
    ['JavaScript:alert(1)//example.org', undefined],
    ['data:text/html,<script>1</script>', undefined],
    ['vbscript:x', undefined],
    ['file:///etc/passwd', undefined],
    ['mailto:a@example.org', undefined],
    ['//example.org/a', undefined],
    ['/handbook', undefined],
    ['https://', undefined],
    ['https://example.org:99999/', undefined],
    ['https://example.org/a\u0000', undefined],
    ['Handbook of 2024', undefined],
  ])('refuses the address %s, and offers %s', (text, meant) => {
    expect(faultIn(webAddress, text)).toBeDefined()
    expect(meantBy(webAddress, text)).toBe(meant)
    expect(isAddress(text)).toBe(false)
  })

  it('wants the address of a concept on the web', () => {
    expect(faultIn(conceptAddress, 'http://www.yso.fi/onto/yso/p1234')).toBeUndefined()
    for (const text of ['urn:x:1', 'ftp://example.org/', 'yso:p1234', 'http://a"b/']) {
      expect([text, faultIn(conceptAddress, text)]).not.toEqual([text, undefined])
    }
  })
})
