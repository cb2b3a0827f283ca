import { disputedSubjects } from '../../../src/web/explorer/contradictions/subjects'
import { filterOf, figureTableNames, figureTable } from '../../../src/web/explorer/crosstab/tables'
import { figureGroups, mostCounted } from '../../../src/web/explorer/figures/groups'
import { namedTasks } from '../../../src/web/explorer/figures/use-shared-tasks'
import { inLikeness, mostAlike, toldTasksOf } from '../../../src/web/explorer/likeness/task-sets'
import { byOrder, pairCountsOf } from '../../../src/web/explorer/order/pair-counts'

describe('The groups that are counted', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`)

  it.each([2, 3, 95, 200, 201, 333, 500])('have all of %d workflows, each once', (count) => {
    const groups = figureGroups(ids(count)) ?? []
    expect(groups.flatMap(({ workflows }) => workflows)).toEqual(ids(count))
    expect(groups.length).toBeGreaterThanOrEqual(2)
    expect(groups.length).toBeLessThanOrEqual(5)
    for (const { workflows } of groups) expect(workflows.length).toBeLessThanOrEqual(100)
  })

  it('are no more than the endpoint takes, and none of a single workflow', () => {
    expect(figureGroups(ids(1))).toBeUndefined()
    expect(figureGroups(ids(900))?.flatMap(({ workflows }) => workflows)).toHaveLength(mostCounted)
  })
})

describe('The tasks of a figure', () => {
  it('are those that are named, filled up with the most shared if they are too few', () => {
    expect(namedTasks(['b', 'z', 'b'], ['a', 'b', 'c'], 2)).toEqual(['b', 'z'])
    expect(namedTasks(['b'], ['a', 'b', 'c'], 2)).toEqual(['b', 'a', 'c'])
    expect(namedTasks(['b'], ['a', 'b', 'c'], 1)).toEqual(['b'])
    expect(namedTasks([], ['a', 'b'], 1)).toEqual(['a', 'b'])
  })
})

const pair = (first: string, second: string, ...groups: readonly (readonly number[])[]) => ({
  first: { id: first },
  second: { id: second },
  groups: groups.map(([before = 0, after = 0, both = 0, without = 0]) => ({
    firstBeforeSecondCount: before,
    secondBeforeFirstCount: after,
    bothCount: both,
    withoutOrderCount: without,
  })),
})

describe('The counts of two tasks', () => {
  const countsOf = pairCountsOf([pair('a', 'b', [3, 1, 0, 2], [1, 0, 1, 0])])

  it('are those of all groups, seen from either task', () => {
    expect(countsOf('a', 'b')).toEqual({
      before: 4,
      after: 1,
      bothWays: 1,
      withoutOrder: 2,
      all: 8,
    })
    expect(countsOf('b', 'a')).toEqual({
      before: 1,
      after: 4,
      bothWays: 1,
      withoutOrder: 2,
      all: 8,
    })
    expect(countsOf('a', 'c')).toBeUndefined()
  })

  it('put the task first that mostly comes first', () => {
    const counts = pairCountsOf([pair('c', 'a', [5]), pair('c', 'b', [2]), pair('b', 'a', [1, 2])])
    expect(byOrder(['b', 'x', 'a', 'c'], counts)).toEqual(['c', 'x', 'a', 'b'])
  })
})

describe('What sources disagree on', () => {
  const side = (library: string, id: string) => ({
    claims: [
      {
        id,
        statement: 'one comes before the other',
        modality: 'STATED' as const,
        amount: null,
        extent: null,
        to: { label: 'to' },
        library: { id: library, label: library },
      },
    ],
  })
  const named = (id: string) => ({ id, label: id })
  const order = (from: string, to: string, ...libraries: readonly string[]) => ({
    kind: 'NEXT',
    from: named(from),
    to: named(to),
    opposite: true,
    differsIn: ['ORDER'] as const,
    sides: libraries.map((library, index) => side(library, `${library}:${index}`)),
  })

  it('is put together by subject, whichever way the pair is turned', () => {
    const [subject, ...others] = disputedSubjects([
      order('a', 'b', 'one', 'two'),
      order('b', 'a', 'three', 'one'),
      order('b', 'a', 'three', 'four'),
    ])
    expect(others).toEqual([])
    const ways = [...(subject?.voices ?? [])].map(([id, voice]) => [id, [...voice.ways]])
    expect(ways).toEqual([
      ['one', ['there']],
      ['two', ['back']],
      ['three', ['back']],
      ['four', ['there']],
    ])
  })

  it('has both ways if sources of one library state both', () => {
    const [subject] = disputedSubjects([order('a', 'b', 'one', 'one')])
    expect([...(subject?.voices.get('one')?.ways ?? [])]).toEqual(['there', 'back'])
  })
})

describe('The tables of counts', () => {
  it('have a filter for each of their cells, and for what names nothing', () => {
    for (const name of figureTableNames) {
      const { rows, columns } = figureTable(name)
      expect(JSON.stringify([filterOf(rows, 'x'), filterOf(columns, 'x')])).toMatch(/x.*x/)
    }
    expect(filterOf('performers', '-')).toEqual({ performers: { none: {} } })
    expect(filterOf('source', '-')).toEqual({ sources: { none: {} } })
    expect(figureTable('nowhere').name).toBe('roleChannel')
  })
})

describe('The likeness of libraries', () => {
  const told = (...workflows: readonly (readonly [id: string, library: string, tasks: string])[]) =>
    toldTasksOf(
      workflows.map(([id, library]) => ({
        id,
        label: id,
        variantOf: [],
        libraries: [
          { id: library, label: library, kind: 'SINGLE' as const, type: null, country: null },
        ],
      })),
      {
        workflowsConnection: {
          edges: workflows.map(([id, , tasks]) => ({
            node: { id, steps: Array.from(tasks).map((task) => ({ task: { id: task } })) },
          })),
        },
      },
    )

  it('goes by the tasks of all workflows of a library, and leaves out who tells of none', () => {
    const libraries = told(['w1', 'one', 'aab'], ['w2', 'one', 'bc'], ['w3', 'silent', ''])
    expect(libraries.map(({ id, tasks }) => [id, [...tasks]])).toEqual([['one', ['a', 'b', 'c']]])
  })

  it('begins with the two that are most alike, and goes on with the one most like the last', () => {
    const libraries = told(['w1', 'x', 'az'], ['w2', 'one', 'abc'], ['w3', 'two', 'abcd'])
    expect(inLikeness(libraries).map(({ id }) => id)).toEqual(['one', 'two', 'x'])
    expect(inLikeness([])).toEqual([])
  })

  it('compares the workflows of two libraries that are most alike', () => {
    const [one, two] = told(
      ['w1', 'one', 'xy'],
      ['w2', 'one', 'ab'],
      ['w3', 'two', 'abc'],
      ['w4', 'two', 'yz'],
    )
    expect(one && two && mostAlike(one, two)).toEqual(['w2', 'w3'])
  })
})
