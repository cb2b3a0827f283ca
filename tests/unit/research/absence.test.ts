import { partOf } from '../../../src/research/order/part-of-workflow'
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

  it('is not told if a step makes it, a kind of it or a wider task possible', () => {
    const enabling = (task: string) => line('w', 'a', { enables: { a: [task] } })
    expect(absenceOf(enabling('barcoding'), 'barcoding', kinds)).toBe('NOT_TOLD')
    expect(absenceOf(enabling('barcoding'), 'preparing', kinds)).toBe('NOT_TOLD')
    expect(absenceOf(enabling('preparing'), 'barcoding', kinds)).toBe('NOT_TOLD')
    expect(absenceOf(enabling('b'), 'barcoding', kinds)).toBe('ABSENT')
  })

  it('is not told if a part of the workflow does it', () => {
    const whole = { ...line('w', 'a'), toldElsewhere: ['barcoding'] }
    expect(absenceOf(whole, 'barcoding', kinds)).toBe('NOT_TOLD')
    expect(absenceOf(whole, 'preparing', kinds)).toBe('NOT_TOLD')
    expect(absenceOf(whole, 'b', kinds)).toBe('ABSENT')
  })

  it('is not told if the workflow does it outside of the piece that is compared', () => {
    const piece = partOf(line('w', 'barcoding a b'), kinds, { after: 'a', before: null })
    expect(piece.steps.map(({ task }) => task)).toEqual(['b'])
    expect(absenceOf(piece, 'barcoding', kinds)).toBe('NOT_TOLD')
    expect(absenceOf(piece, 'c', kinds)).toBe('ABSENT')
  })
})
