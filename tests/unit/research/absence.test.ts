import { absenceOf } from '../../../src/research/workflow/absence'
import { kindsOf, line } from '../../support/workflows/described-workflows'

describe('what no step does', () => {
  const kinds = kindsOf('barcoding<preparing')

  it.each([
    [true, 'ABSENT'],
    [false, 'NOT_TOLD'],
    [null, 'NOT_TOLD'],
  ])('is absent only if the source tells all: complete %s, %s', (complete, state) => {
    expect(absenceOf(line('w', 'a', { complete }), 'b', kinds)).toBe(state)
  })

  it('is not told if a step does a wider task, though the source tells all', () => {
    expect(absenceOf(line('w', 'preparing'), 'barcoding', kinds)).toBe('NOT_TOLD')
    expect(absenceOf(line('w', 'barcoding'), 'preparing', kinds)).toBe('ABSENT')
  })
})
