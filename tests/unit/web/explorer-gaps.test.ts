import { differenceRows } from '../../../src/web/explorer/differences/counted'
import { gapRows } from '../../../src/web/explorer/gaps/gap-rows'
import { gapsQuestion, general, type Gaps } from '../../../src/web/explorer/gaps/gaps.query'

const task = { task: { id: 't' } }

const difference = (workflow: string, shared: number, roles: number) => ({
  workflow: { id: workflow, label: workflow },
  general: { id: 'g', label: 'g' },
  comparison: {
    sharedByAll: Array.from({ length: shared }, () => task),
    similarities: [{ sameOrder: 2, otherOrder: 1 }],
    roles: Array.from({ length: roles }, () => task),
    channels: [],
    resources: [],
    splits: [],
    only: [{ absentFrom: [{ id: 'g' }] }, { absentFrom: [] }, { absentFrom: [] }],
  },
})

const library = (id: string, ...differences: readonly ReturnType<typeof difference>[]) => ({
  libraries: [{ id, label: id, differences }],
})

describe('The differences from the general picture', () => {
  const rows = differenceRows(
    [
      library('a', difference('a1', 2, 0), difference('other', 9, 0)),
      library('b', difference('b1', 4, 0), difference('b2', 4, 3)),
      library('c'),
    ],
    new Set(['a1', 'b1', 'b2']),
  )

  it('are those of these workflows, and begin with what has most in common', () => {
    expect(rows.map(({ workflow }) => workflow.id)).toEqual(['b2', 'b1', 'a1'])
  })

  it('count of how much they could be told, and tell what is absent from what is not told', () => {
    expect(rows[0]?.counts).toMatchObject({
      roles: { count: 3, all: 4 },
      order: { count: 1, all: 3 },
      absent: { count: 1, all: 7 },
      notTold: { count: 2, all: 7 },
    })
  })
})

const gaps = (count: number): Gaps => ({
  tasksWithoutPerformer: [],
  rolesWithoutWork: [],
  deadEnds: Array.from({ length: count }, (_, index) => ({
    __typename: 'Step',
    id: `s${index}`,
    label: '',
  })),
  unreachableSteps: [],
  nodesWithoutEdges: [],
})

describe('The gaps in the data', () => {
  it('begin with those of the general picture, and then with the most', () => {
    const whose = [general, 'a', 'b', 'c'].map((id) => ({ id, label: id }))
    const rows = gapRows(whose, [{ of0: gaps(1), of1: gaps(2) }, { of0: gaps(5) }])
    expect(rows.map((row) => row.whose.id)).toEqual([general, 'b', 'a'])
    expect(gapRows(whose, [])).toEqual([])
  })

  it('are asked for of all in one question, which names each library and no other', () => {
    const { query, variables } = gapsQuestion([general, 'a', 'b'], ['EN'])
    expect(variables).toMatchObject({ of1: 'a', of2: 'b' })
    expect(Object.keys(variables)).not.toContain('of0')
    expect(query.match(/dataQuality/g)).toHaveLength(3)
  })
})
