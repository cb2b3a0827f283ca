import fc from 'fast-check'
import { draw } from '../../../../src/export/bpmn/layout/draw'
import type { Drawing } from '../../../../src/export/bpmn/layout/drawing'
import { planOf } from '../../../../src/export/bpmn/plan-of'
import { collaborationOf } from '../../../../src/export/bpmn/process/collaboration'
import { bpmnWordsOf } from '../../../../src/export/bpmn/words'
import type { Subgraph } from '../../../../src/export/subgraph'
import { faultsIn } from '../../../support/bpmn/faults-in-drawing'
import {
  madeUpWorkflow,
  together,
  type MadeUpStep,
} from '../../../support/workflows/made-up-workflow'
import { rounds } from '../../../support/rounds'

function plan(subgraph: Subgraph) {
  return planOf(collaborationOf(subgraph, bpmnWordsOf(['EN'])))
}

const words = fc.constantFrom(
  'a',
  'for some',
  'kirjastojärjestelmässä',
  'of material that has come from another library',
)
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const modality = fc.constantFrom('STATED', 'STATED', 'OFTEN', 'POSSIBLY')
const gateway = fc.option(fc.constantFrom('EXCLUSIVE', 'PARALLEL', 'INCLUSIVE'), { nil: undefined })
const role = fc.constantFrom('clerk', 'selector', 'head', 'cataloguer', 'outside-a', 'outside-b')

interface Move {
  readonly from: number
  readonly by: number
  readonly modality: string
  readonly condition: string | undefined
}

/** Workflows of 1 to 60 steps: lines with branches, joins, circles, steps that follow themselves, and steps that nothing leads to. */
const workflow = (id: string, most: number) =>
  fc.integer({ min: 1, max: most }).chain((size) => {
    const step = fc.record({
      label: text,
      by: fc.uniqueArray(role, { maxLength: 2 }),
      split: gateway,
      join: gateway,
      end: fc.boolean(),
      modality,
      goesOn: fc.integer({ min: 0, max: 9 }).map((each) => each > 1),
    })
    const move = fc.record({
      from: fc.nat(size - 1),
      by: fc.integer({ min: -4, max: 6 }),
      modality,
      condition: fc.option(text, { nil: undefined }),
    })
    return fc
      .tuple(
        fc.array(step, { minLength: size, maxLength: size }),
        fc.array(move, { maxLength: Math.ceil(size / 2) }),
      )
      .map(([steps, moves]) => {
        const name = (index: number) => `${id}-${index}`
        const made = steps.map(({ goesOn, ...rest }, index): [string, MadeUpStep] => {
          const aside = moves
            .filter(({ from, by }) => from === index && from + by >= 0 && from + by < size)
            .map(({ by, ...claim }: Move, at) => ({
              to: name(index + by),
              as: `${at}`,
              modality: claim.modality,
              ...(claim.condition !== undefined && { condition: claim.condition }),
            }))
          const on = goesOn && index + 1 < size ? [name(index + 1)] : []
          const { split, join, ...others } = rest
          return [
            name(index),
            { ...others, ...(split && { split }), ...(join && { join }), next: [...on, ...aside] },
          ]
        })
        return madeUpWorkflow(Object.fromEntries(made), id)
      })
  })

describe('The drawing of a workflow', () => {
  it('has all in its place, nothing on anything else, and no edge through a shape', () => {
    fc.assert(
      fc.property(workflow('work', 60), (subgraph) => {
        const planned = plan(subgraph)
        expect(faultsIn(planned, draw(planned))).toEqual([])
      }),
      { numRuns: rounds(15, 60), seed: 1 },
    )
  })

  it('has several workflows one below the other in the same way', () => {
    fc.assert(
      fc.property(workflow('one', 12), workflow('other', 12), (one, other) => {
        const planned = plan(together(one, other))
        expect(faultsIn(planned, draw(planned))).toEqual([])
      }),
      { numRuns: rounds(8, 30), seed: 1 },
    )
  })

  it('is always the same', () => {
    fc.assert(
      fc.property(workflow('work', 30), (subgraph) => {
        expect(draw(plan(subgraph))).toEqual(draw(plan(subgraph)))
      }),
      { numRuns: 10, seed: 1 },
    )
  })

  it('is found at fault if something is missing or lies on something else', () => {
    const planned = plan(
      madeUpWorkflow({ a: { next: ['b'] }, b: { next: ['c'] }, c: { end: true } }),
    )
    const drawn = draw(planned)
    expect(faultsIn(planned, drawn)).toEqual([])
    const step = (id: string) => drawn.shapes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
    const [a, c] = [step('step_a'), step('step_c')]
    const straight = [
      { x: a.x + a.width, y: a.y + a.height / 2 },
      { x: c.x, y: a.y + a.height / 2 },
    ]
    const faultsWith = (change: Partial<Drawing>) => faultsIn(planned, { ...drawn, ...change })
    expect(faultsWith({ shapes: changed(drawn.shapes, 'step_b', a) })).toContain(
      'step_a lies on step_b',
    )
    expect(faultsWith({ shapes: changed(drawn.shapes, 'step_b', { ...a, y: -500 }) })).toContain(
      'step_b is outside its lane',
    )
    const through = faultsWith({ edges: changed(drawn.edges, 'next_a_b', straight) })
    expect(through).toContain('next_a_b goes through step_b')
    expect(through).toContain('next_a_b does not touch step_b')
    expect(through).toContain('next_a_b lies on next_b_c')
    expect(faultsWith({ edges: new Map() })).toContain('next_a_b is not drawn')
  })
})

function changed<Value>(
  all: ReadonlyMap<string, Value>,
  id: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return new Map([...all, [id, value]])
}
