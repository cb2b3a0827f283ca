import { durationLabel, rateLabel } from '../../../src/domain/measure/label'
import { durationPattern, secondsOf } from '../../../src/domain/measure/duration'
import { perYearOf } from '../../../src/domain/measure/rate'

const day = 86_400

describe('a duration', () => {
  it.each([
    ['PT0S', 0],
    ['PT45S', 45],
    ['PT90M', 5400],
    ['PT2H', 7200],
    ['P3D', 3 * day],
    ['P2W', 14 * day],
    ['P1DT12H', 1.5 * day],
    ['P1Y', 365 * day],
    ['P12M', 365 * day],
    ['P1M', 2_628_000],
    ['P1Y2M3DT4H5M6S', 365 * day + 2 * 2_628_000 + 3 * day + 4 * 3600 + 5 * 60 + 6],
  ])('lasts, if it is %s, %d seconds', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds)
  })

  it.each([
    'P',
    'PT',
    'P1DT',
    'P1W2D',
    'P1WT1H',
    'PT1D',
    'P1H',
    'P1D1M',
    'P0.5D',
    'P-1D',
    '-P1D',
    'P1d',
    ' P1D',
    'P1D\n',
    '2 days',
    '',
  ])('is not written %j', (text) => {
    expect(durationPattern.test(text)).toBe(false)
    expect(secondsOf(text)).toBeUndefined()
  })

  it('is said in words, in each language', () => {
    const bounds = { atLeast: 'PT1H', typically: 'P1DT12H', atMost: 'P2W' }
    expect(durationLabel(bounds, 'EN')).toBe('1 day 12 hours (at least 1 hour, at most 2 weeks)')
    expect(durationLabel(bounds, 'FI')).toBe(
      '1 päivä 12 tuntia (vähintään 1 tunti, enintään 2 viikkoa)',
    )
    expect(durationLabel(bounds, 'SV')).toBe('1 dag 12 timmar (minst 1 timme, högst 2 veckor)')
    expect(durationLabel({ atMost: 'P0D' }, 'EN')).toBe('at most 0 days')
  })
})

describe('a rate', () => {
  it.each([
    ['1/DAY', 365],
    ['2/WEEK', 104],
    ['3/MONTH', 36],
    ['16000/YEAR', 16_000],
  ])('is, if it is %s, %d a year', (text, number) => {
    expect(perYearOf(text)).toBe(number)
  })

  it.each(['0/DAY', '2', '2/week', '2/HOUR', '1.5/DAY', '-1/DAY', '2 / WEEK', '16,000/YEAR'])(
    'is not written %j',
    (text) => {
      expect(perYearOf(text)).toBeUndefined()
    },
  )

  it.each([
    ['1/WEEK', 'once a week', 'kerran viikossa', 'en gång i veckan'],
    ['2/DAY', 'twice a day', '2 kertaa päivässä', '2 gånger om dagen'],
    ['12000/YEAR', '12,000 times a year', '12 000 kertaa vuodessa', '12 000 gånger om året'],
  ])('of %s is said in words, in each language', (typically, ...labels) => {
    const said = (['EN', 'FI', 'SV'] as const).map((language) =>
      rateLabel({ typically }, undefined, language),
    )
    expect(said).toEqual(labels)
  })

  it('is said of what is counted', () => {
    expect(rateLabel({ atMost: '162000/YEAR' }, 'volumes', 'EN')).toBe(
      'at most 162,000 volumes a year',
    )
  })
})
