import fc from 'fast-check'
import type { DescribedWorkflow } from '../../../src/research/workflow/described-workflow'
import { TaskKinds } from '../../../src/research/workflow/task-kinds'
import { timesBetween } from '../../../src/research/duration/duration-between'
import type { Bound, TimeClaim, WorkflowTimes } from '../../../src/research/duration/step-times'
import { described, line } from '../../support/workflows/described-workflows'

const day = 86_400

/** What is stated of steps: how many days each takes and waits, at least, typically and at most. */
type Days = Readonly<Record<string, Readonly<Partial<Record<'TAKES' | 'WAITS', DaysStated>>>>>
type DaysStated = readonly (readonly [number | null, number | null, number | null])[]

interface More {
  readonly waitsForAll?: readonly string[]
  readonly optional?: readonly string[]
}

function timesOf(days: Days, { waitsForAll = [], optional = [] }: More = {}): WorkflowTimes {
  const steps = (names: readonly string[]) => new Set(names.map((name) => `w-${name}`))
  return {
    waitsForAll: steps(waitsForAll),
    optional: steps(optional),
    claimsOf: (step, kind) =>
      (days[step.slice(2)]?.[kind] ?? []).map((stated, index): TimeClaim => {
        const seconds = stated.map((number) => (number === null ? null : number * day))
        const [atLeast = null, typically = null, atMost = null] = seconds
        const modality = index === 0 ? 'STATED' : 'OFTEN'
        const id = `${step}:${kind}:${index}`
        const sure = { modality, always: modality === 'STATED' }
        return { id, from: step, step, kind, ...sure, seconds: { atLeast, typically, atMost } }
      }),
  }
}

function between(
  workflow: DescribedWorkflow,
  [from, to]: readonly [string, string],
  times: WorkflowTimes,
) {
  const structures = { workflows: [workflow], kinds: new TaskKinds([['copying', 'cataloguing']]) }
  return timesBetween({ structures, times: new Map([['w', times]]) }, from, to)
}

const typical = (days: number): DaysStated => [[null, days, null]]

describe('the time between two tasks', () => {
  it('is that of all steps, both ends among them, and of the waits before all but the first', () => {
    const times = timesOf({
      a: { TAKES: typical(1), WAITS: typical(100) },
      b: { TAKES: typical(2), WAITS: typical(3) },
      c: { TAKES: typical(4), WAITS: typical(5) },
      d: { TAKES: typical(1000), WAITS: typical(1000) },
    })
    const [found, ...others] = between(line('w', 'a b c d'), ['a', 'c'], times)
    expect(others).toEqual([])
    expect(found).toMatchObject({ from: 'w-a', to: 'w-c' })
    expect(found?.typically).toMatchObject({
      days: 15,
      knownDays: 15,
      steps: ['w-a', 'w-b', 'w-c'],
      withoutDuration: [],
      withoutWaitingTime: [],
      modality: 'STATED',
    })
    expect(found?.typically.claims.map(({ id }) => id)).toEqual([
      'w-a:TAKES:0',
      'w-b:WAITS:0',
      'w-b:TAKES:0',
      'w-c:WAITS:0',
      'w-c:TAKES:0',
    ])
  })

  it('names what no source states, and then is no sum', () => {
    const times = timesOf({ a: { TAKES: typical(1) }, c: { WAITS: [[2, 3, 4]] } })
    const [found] = between(line('w', 'a b c'), ['a', 'c'], times)
    expect(found?.typically).toMatchObject({
      days: null,
      knownDays: 4,
      withoutDuration: ['w-b', 'w-c'],
      withoutWaitingTime: ['w-b'],
    })
    expect(found?.atLeast).toMatchObject({
      days: null,
      knownDays: 2,
      withoutDuration: ['w-a', 'w-b', 'w-c'],
    })
    expect(found?.atMost).toMatchObject({ days: null, knownDays: 4 })
  })

  const split = described('w', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })
  const none: DaysStated = [[0, 0, 0]]
  const branches = timesOf({
    a: { TAKES: [[1, 1, 1]], WAITS: none },
    b: { TAKES: [[2, 3, 4]], WAITS: none },
    c: { TAKES: [[5, 6, 7]], WAITS: none },
    d: { TAKES: [[1, 1, 1]], WAITS: none },
  })

  it('is the slowest way, and at least the quickest of ways of which one is gone', () => {
    const [found] = between(split, ['a', 'd'], branches)
    expect(found?.atLeast).toMatchObject({ days: 4, steps: ['w-a', 'w-b', 'w-d'] })
    expect(found?.typically).toMatchObject({ days: 8, steps: ['w-a', 'w-c', 'w-d'] })
    expect(found?.atMost).toMatchObject({ days: 9 })
  })

  it('is at least the slowest of ways that all must be gone', () => {
    const times = { ...branches, waitsForAll: new Set(['w-d']) }
    const [found] = between(split, ['a', 'd'], times)
    expect(found?.atLeast).toMatchObject({ days: 7, steps: ['w-a', 'w-c', 'w-d'] })
  })

  it('is not known if a step waits for what is beside the way', () => {
    const times = { ...branches, waitsForAll: new Set(['w-d']) }
    const [found] = between(split, ['b', 'd'], times)
    expect(found?.awaited).toEqual(['w-c'])
    expect(found?.atLeast.days).toBe(3)
    expect(found?.typically).toMatchObject({ days: null, knownDays: 4 })
    expect(found?.atMost).toMatchObject({ days: null, knownDays: 5 })
  })

  it('counts a step that is not done each time in no lower bound', () => {
    const times = { ...branches, optional: new Set(['w-b', 'w-c']) }
    const [found] = between(split, ['a', 'd'], times)
    expect(found?.atLeast).toMatchObject({ days: 2, withoutDuration: [] })
    expect(found?.typically.days).toBe(8)
  })

  it('counts a loop once, and then knows no bound above', () => {
    const loop = described('w', { a: ['b'], b: ['c', 'd'], c: ['b'], d: [] })
    const [found] = between(loop, ['a', 'd'], branches)
    expect(found?.loops).toEqual(['w-b', 'w-c'])
    expect(found?.atLeast).toMatchObject({ days: 4, steps: ['w-a', 'w-b', 'w-d'] })
    expect(found?.typically).toMatchObject({ days: null, knownDays: 11 })
    expect(found?.atMost).toMatchObject({ days: null, knownDays: 13 })
  })

  it('leads back inside a loop', () => {
    const loop = described('w', { a: ['b'], b: ['c'], c: ['a', 'd'], d: [] })
    const [found] = between(loop, ['c', 'b'], branches)
    expect(found?.typically).toMatchObject({ knownDays: 10, steps: ['w-c', 'w-a', 'w-b'] })
  })

  it('takes of different statements the most, or the least that holds each time, and tells that they differ', () => {
    const times = timesOf({
      a: {
        TAKES: [
          [2, 5, 9],
          [1, 6, 8],
        ],
      },
      b: {
        TAKES: [
          [1, 1, 1],
          [1, 1, 1],
        ],
        WAITS: none,
      },
    })
    const [found] = between(line('w', 'a b'), ['a', 'b'], times)
    const days = (bound: Bound) => found?.[bound].days
    expect([days('atLeast'), days('typically'), days('atMost')]).toEqual([3, 7, 10])
    expect(found?.typically.claims.map(({ id }) => id)).toEqual([
      'w-a:TAKES:1',
      'w-b:WAITS:0',
      'w-b:TAKES:0',
    ])
    expect(found?.differing).toEqual(['w-a'])
    expect(found?.typically.modality).toBe('OFTEN')
  })

  it('is that of one step for one task, and of each two steps for kinds', () => {
    const workflow = line('w', 'copying a cataloguing')
    const ends = (from: string, to: string) =>
      between(workflow, [from, to], timesOf({})).map((each) => [each.from, each.to])
    expect(ends('a', 'a')).toEqual([['w-a', 'w-a']])
    expect(ends('cataloguing', 'cataloguing')).toEqual([
      ['w-copying', 'w-copying'],
      ['w-copying', 'w-cataloguing'],
      ['w-cataloguing', 'w-cataloguing'],
    ])
    expect(ends('a', 'copying')).toEqual([])
  })

  it('is, in any workflow without loops, the slowest and the quickest of all its ways', () => {
    const size = 7
    const graph = fc.record({
      links: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 16 }),
      days: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size }),
    })
    fc.assert(
      fc.property(graph, ({ links, days }) => {
        const next = (step: number) => [
          ...new Set(links.filter(([from, to]) => from === step && to > step).map(([, to]) => to)),
        ]
        const workflow = described(
          'w',
          Object.fromEntries(days.map((_, step) => [`s${step}`, next(step).map((to) => `s${to}`)])),
        )
        const stated = days.map((number, step) => [
          `s${step}`,
          { TAKES: [[number, number, number]] as const, WAITS: none },
        ])
        const sums = waysFrom(0, size - 1, next).map((way) =>
          way.reduce((sum, step) => sum + (days[step] ?? 0), 0),
        )
        const [found] = between(
          workflow,
          ['s0', `s${size - 1}`],
          timesOf(Object.fromEntries(stated) as Days),
        )
        expect(found?.atMost.days).toBe(sums.length === 0 ? undefined : Math.max(...sums))
        expect(found?.atLeast.days).toBe(sums.length === 0 ? undefined : Math.min(...sums))
      }),
    )
  })
})

function waysFrom(
  step: number,
  end: number,
  next: (step: number) => readonly number[],
): readonly (readonly number[])[] {
  if (step === end) return [[end]]
  return next(step).flatMap((to) => waysFrom(to, end, next).map((way) => [step, ...way]))
}
