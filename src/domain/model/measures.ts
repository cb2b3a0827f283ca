import { secondsOf } from '../measure/duration'
import type { Measure } from '../measure/bounds'
import { perYearOf } from '../measure/rate'
import { duration, rate } from './text-forms'

export const inSeconds: Measure = {
  form: duration,
  count: secondsOf,
  unit: 'Seconds',
  unitWords: 'in seconds',
}

export const perYear: Measure = {
  form: rate,
  count: perYearOf,
  unit: 'PerYear',
  unitWords: 'as a number a year',
}
