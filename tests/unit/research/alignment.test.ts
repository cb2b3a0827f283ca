import { align } from '../../../src/research/alignment/alignment'
import { bestPath } from '../../../src/research/alignment/best-path'
import type { DescribedWorkflow } from '../../../src/research/workflow/described-workflow'
import { linksOf } from '../../../src/research/order/links-of-workflow'
import { StepOrder } from '../../../src/research/order/step-order'
import { described, kindsOf, line, subjects } from '../../support/workflows/described-workflows'

/** The rows as text: the task, then the step of each workflow; - means absent, ? not told, and ~ that the step stands in another row. */
const signs = { STEP: '', ABSENT: '-', NOT_TOLD: '?', ELSEWHERE: '~' } as const

function rows(workflows: readonly DescribedWorkflow[], kinds = kindsOf()) {
  return align(subjects(kinds, ...workflows), kinds).map(
    ({ task, cells }) =>
      `${task}: ${cells
        .map(({ workflow, step, state }) =>
          step === null ? signs[state] : step.slice(workflow.length + 1),
        )
        .join(' ')}`,
  )
}

describe('the best path through two sequences', () => {
  it('puts side by side what is alike, and keeps both orders', () => {
    const [one, other] = ['abcd', 'bxd']
    const path = bestPath(4, 3, (first, second) => (one[first] === other[second] ? 1 : 0))
    expect(path).toEqual(['FIRST', 'BOTH', 'FIRST', 'SECOND', 'BOTH'])
  })

  it('prefers much to little', () => {
    const [one, other] = ['dabc', 'abcd']
    const path = bestPath(4, 4, (first, second) => (one[first] === other[second] ? 1 : 0))
    expect(path).toEqual(['FIRST', 'BOTH', 'BOTH', 'BOTH', 'SECOND'])
  })

  it('goes through one alone if the other is empty', () => {
    expect(bestPath(0, 2, () => 1)).toEqual(['SECOND', 'SECOND'])
    expect(bestPath(0, 0, () => 1)).toEqual([])
  })
})

describe('an alignment', () => {
  it('has the same tasks side by side, and the others alone', () => {
    expect(rows([line('u', 'a b d'), line('v', 'a c d')])).toEqual([
      'a: a a',
      'b: b -',
      'c: - c',
      'd: d d',
    ])
  })

  it('has two rows for a task in another order', () => {
    expect(rows([line('u', 'a b c'), line('v', 'b c a')])).toEqual([
      'a: a ~',
      'b: b b',
      'c: c c',
      'a: ~ a',
    ])
  })

  it('puts kinds beside what is broader, under the broader task', () => {
    const kinds = kindsOf('copy<cataloguing own<cataloguing')
    expect(rows([line('u', 'cataloguing'), line('v', 'copy own')], kinds)).toEqual([
      'cataloguing: cataloguing copy',
      'own: ? own',
    ])
    expect(rows([line('u', 'own'), line('v', 'copy')], kinds)).toEqual(['cataloguing: own copy'])
  })

  it('prefers the same task to a kind of it', () => {
    const kinds = kindsOf('copy<cataloguing')
    expect(rows([line('u', 'cataloguing'), line('v', 'copy cataloguing')], kinds)).toEqual([
      'copy: ? copy',
      'cataloguing: cataloguing cataloguing',
    ])
  })

  it('takes no order from branches that run side by side', () => {
    const parallel = described('u', { s: ['a', 'b'], a: ['t'], b: ['t'], t: [] })
    expect(rows([parallel, line('v', 's b a t')])).toEqual(['s: s s', 'b: b b', 'a: a a', 't: t t'])
  })

  it('has each occurrence of a task in a row of its own', () => {
    expect(rows([line('u', 'a b a.2'), line('v', 'a')])).toEqual(['a: a a', 'b: b -', 'a: a.2 ~'])
  })

  it('goes once through a loop, as it is told', () => {
    const loop = described('u', { a: ['b'], b: ['c'], c: ['a', 'd'], d: [] })
    expect(rows([loop, line('v', 'a c d')])).toEqual(['a: a a', 'b: b -', 'c: c c', 'd: d d'])
  })

  it('begins with those that are most alike, and shows them in the order asked for', () => {
    expect(rows([line('u', 'x y a'), line('v', 'a b c'), line('w', 'a b d')])).toEqual([
      'x: x - -',
      'y: y - -',
      'a: a a a',
      'b: - b b',
      'c: - c -',
      'd: - - d',
    ])
  })

  it('tells what is lacking from what is not told', () => {
    expect(rows([line('u', 'a'), line('v', '', { complete: false }), line('w', '')])).toEqual([
      'a: a ? -',
    ])
  })

  it('is empty if nobody has a step', () => {
    expect(rows([line('u', ''), line('v', '')])).toEqual([])
  })

  it('keeps the order of every workflow, and each step once, whatever they are', () => {
    const shapes = [
      described('u', { a: ['b', 'c'], b: ['d'], c: ['d'], d: ['a', 'e'], e: [], f: [] }),
      described('v', { e: ['d'], d: ['c'], c: ['b'], b: ['a'], a: [], 'a.2': ['e'] }),
      described('w', { c: ['a', 'f'], a: ['e'], f: ['e'], e: [], b: ['c'] }),
      line('x', 'f e d c b a'),
    ]
    const kinds = kindsOf('a<b c<b d<e')
    const aligned = align(subjects(kinds, ...shapes), kinds)
    for (const workflow of shapes) {
      const stepsInRows = aligned.flatMap(({ cells }) =>
        cells.filter((cell) => cell.workflow === workflow.id && cell.step !== null),
      )
      const ids = stepsInRows.map(({ step }) => step as string)
      expect([...ids].sort()).toEqual(workflow.steps.map(({ id }) => id).sort())
      const order = new StepOrder(linksOf(workflow))
      const turned = ids.flatMap((later, place) =>
        ids
          .slice(0, place)
          .filter((earlier) => order.leads(later, earlier) && !order.leads(earlier, later)),
      )
      expect(turned).toEqual([])
    }
  })
})
