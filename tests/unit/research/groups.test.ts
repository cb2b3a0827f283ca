import { checkGroups, groupsOf, type GivenGroup } from '../../../src/research/groups/group'
import type { Followed } from '../../../src/research/groups/followed'
import { groupedOrders } from '../../../src/research/groups/group-orders'
import { groupedTask } from '../../../src/research/groups/group-tasks'
import type { DescribedWorkflow } from '../../../src/research/workflow/described-workflow'
import type { TaskKinds } from '../../../src/research/workflow/task-kinds'
import { described, kindsOf, line, subjects } from '../../support/workflows/described-workflows'

function followed(workflow: string, library: string, more: Partial<Followed> = {}): Followed {
  return { workflow, library, kind: 'SINGLE', type: 'PUBLIC', country: 'FI', ...more }
}

const rest: GivenGroup = { name: 'rest', others: true }

function workflowsOf(given: readonly GivenGroup[], all: readonly Followed[]) {
  return groupsOf(given, all).map(({ workflows }) => workflows.join(' '))
}

describe('groups of libraries', () => {
  it('need one library that meets all of their conditions', () => {
    const all = [
      followed('a', 'one', { type: 'ACADEMIC' }),
      followed('a', 'two', { country: 'SE' }),
      followed('b', 'three', { country: 'SE', type: 'ACADEMIC' }),
    ]
    const group = { name: 'academic in Sweden', types: ['ACADEMIC'], countries: ['SE'] }
    expect(workflowsOf([group, rest], all)).toEqual(['b', 'a'])
  })

  it('put what is of no known country among the others', () => {
    const all = [followed('a', 'one'), followed('b', 'two', { country: null })]
    expect(workflowsOf([{ name: 'Finland', countries: ['FI'] }, rest], all)).toEqual(['a', 'b'])
  })

  it.each(['GENERIC', 'ANY', 'POPULATION', 'SYSTEM'])(
    'leave out what is %s, unless it is named',
    (kind) => {
      const all = [
        followed('a', 'one'),
        followed('b', 'general', { kind }),
        followed('c', 'two', { country: 'SE' }),
      ]
      const finnish = { name: 'Finland', countries: ['FI'] }
      expect(workflowsOf([finnish, rest], all)).toEqual(['a', 'c'])
      expect(workflowsOf([finnish, { name: 'general', libraries: ['general'] }], all)).toEqual([
        'a',
        'b',
      ])
    },
  )

  it('are cut after a hundred workflows, and tell how many were left out', () => {
    const many = Array.from({ length: 103 }, (_, place) => followed(`w${1000 + place}`, 'one'))
    const [large] = groupsOf(
      [{ name: 'large', libraries: ['one'] }, rest],
      [...many, followed('x', 'two')],
    )
    expect(large?.workflows).toHaveLength(100)
    expect(large?.workflows.at(-1)).toBe('w1099')
    expect(large?.leftOut).toBe(3)
  })

  it.each([
    ['UK', 'No country has the code "UK". Did you mean "GB"?'],
    [
      'fi',
      'A country is expected here as its code of two capital letters: FI, SE, NO. Did you mean "FI"?',
    ],
  ])('refuse the country %s, which there is not', (country, said) => {
    expect(() => checkGroups([{ name: 'some', countries: ['FI', country] }, rest])).toThrow(
      `The group “some” names the country ${country}. ${said}`,
    )
  })

  it('refuse a workflow that nobody follows', () => {
    const given = [{ name: 'one', workflows: ['a', 'alone'] }, rest]
    expect(() => groupsOf(given, [followed('a', 'one'), followed('b', 'two')])).toThrow(
      'names the workflow alone, which no library follows',
    )
  })
})

const labelling = kindsOf('spine<labelling barcode<labelling')

function group(kinds: TaskKinds, name: string, ...workflows: readonly DescribedWorkflow[]) {
  return { name, subjects: subjects(kinds, ...workflows) }
}

describe('a task in groups', () => {
  it('is done, absent or not told', () => {
    const groups = [
      group(
        labelling,
        'one',
        line('u', 'spine'),
        line('v', 'other'),
        line('w', 'other', { complete: null }),
      ),
      group(labelling, 'two', line('x', 'labelling'), line('y', 'other', { complete: false })),
    ]
    const counts = (task: string) =>
      groupedTask(groups, task, labelling).groups.map((each) => [
        each.doneInCount,
        each.absentFromCount,
        each.notToldInCount,
      ])
    expect(counts('labelling')).toEqual([
      [1, 1, 1],
      [1, 0, 1],
    ])
    // Whoever labels has not told by what.
    expect(counts('spine')).toEqual([
      [1, 1, 1],
      [0, 0, 2],
    ])
  })

  it('counts a role once for each workflow, with all claims, and who names nobody', () => {
    const twice = line('u', 'spine barcode', {
      roles: { spine: ['clerk', 'page'], barcode: ['clerk'] },
    })
    const groups = [
      group(
        labelling,
        'one',
        twice,
        line('v', 'spine', { roles: { spine: ['clerk'] } }),
        line('w', 'spine'),
      ),
    ]
    const [one] = groupedTask(groups, 'labelling', labelling).groups
    expect(one?.withoutPerformerCount).toBe(1)
    expect(
      one?.performers.map(({ role, workflowCount, claims }) => [
        role,
        workflowCount,
        claims.length,
      ]),
    ).toEqual([
      ['clerk', 2, 3],
      ['page', 1, 1],
    ])
  })
})

describe('an order in groups', () => {
  const counted = (kinds: TaskKinds, tasks: string, ...groups: ReturnType<typeof group>[]) =>
    groupedOrders(groups, tasks.split(' '), kinds).map(({ first, second, groups: found }) => [
      `${first} ${second}`,
      ...found.map((each) => [
        each.firstBeforeSecondCount,
        each.secondBeforeFirstCount,
        each.bothCount,
        each.withoutOrderCount,
      ]),
    ])

  it('is one, the other, both or none, and begins with what more workflows do first', () => {
    const kinds = kindsOf()
    expect(
      counted(
        kinds,
        'a b',
        group(kinds, 'one', line('u', 'b a'), line('v', 'b a'), line('w', 'a')),
        group(
          kinds,
          'two',
          line('x', 'a b'),
          line('y', 'a b a.2'),
          described('z', { c: ['a', 'b'], a: [], b: [] }),
        ),
      ),
    ).toEqual([['b a', [2, 0, 0, 0], [0, 1, 1, 1]]])
  })

  it('counts what a step makes possible', () => {
    const kinds = kindsOf()
    const enabling = line('u', 'a', { enables: { a: ['lending'] } })
    expect(counted(kinds, 'a lending', group(kinds, 'one', enabling))).toEqual([
      ['a lending', [1, 0, 0, 0]],
    ])
  })

  it('is none of a task and its kind, nor of two that no workflow orders', () => {
    const parted = described('u', { labelling: ['spine'], spine: [], c: [] })
    expect(counted(labelling, 'labelling spine c', group(labelling, 'one', parted))).toEqual([])
  })
})
