import { positionTable } from '../../../src/research/positions/position-table'
import type { DescribedWorkflow } from '../../../src/research/workflow/described-workflow'
import { described, kindsOf, line } from '../../support/workflows/described-workflows'

interface Table {
  readonly columns: readonly object[]
  readonly rows: readonly {
    readonly task: string
    readonly cells: readonly { readonly positions: readonly number[] }[]
  }[]
}

const kinds = kindsOf('spine<labelling barcode<labelling')

const of = (library: string, workflow: DescribedWorkflow) => ({ ...workflow, libraries: [library] })

function table(
  workflows: readonly DescribedWorkflow[],
  libraries: readonly string[] | null = null,
  tasks: readonly string[] | null = null,
) {
  const { columns, rows } = positionTable({ workflows, kinds }, libraries, tasks) as Table
  return {
    columns,
    rows: rows.map(({ task, cells }) => [
      task,
      ...cells.map(({ positions }) => positions.join(' ')),
    ]),
  }
}

describe('a table of positions', () => {
  it('has all libraries and all tasks, by their earliest place', () => {
    const workflows = [of('v', line('one', 'b a c')), of('u', line('other', 'a c'))]
    expect(table(workflows)).toEqual({
      columns: [
        { library: 'u', workflows: ['other'], complete: true },
        { library: 'v', workflows: ['one'], complete: true },
      ],
      rows: [
        ['a', '1', '2'],
        ['b', '', '1'],
        ['c', '2', '3'],
      ],
    })
  })

  it('counts kinds, and a task that is done twice, in every workflow of the library', () => {
    const workflows = [
      of('u', line('one', 'spine x barcode')),
      of('u', line('other', 'x labelling')),
    ]
    expect(table(workflows, ['u'], ['labelling', 'x']).rows).toEqual([
      ['labelling', '1 2 3'],
      ['x', '1 2'],
    ])
  })

  it('has positions, but no order, for steps side by side', () => {
    const parallel = described('w', { s: ['a', 'b'], a: [], b: [] })
    expect(table([of('u', parallel)], ['u'], ['a', 'b']).rows).toEqual([
      ['a', '2'],
      ['b', '3'],
    ])
  })

  it('knows of a library without a workflow, and of one that is told in part', () => {
    const workflows = [of('u', line('one', 'a', { complete: false }))]
    expect(table(workflows, ['v', 'u'], ['a'])).toEqual({
      columns: [
        { library: 'v', workflows: [], complete: null },
        { library: 'u', workflows: ['one'], complete: false },
      ],
      rows: [['a', '', '1']],
    })
    expect(table([]).rows).toEqual([])
  })

  it.each([
    [[true, true], true],
    [[true, null], null],
    [[null, false], false],
  ] as const)('says of workflows that are told whole %j: %j', (told, complete) => {
    const workflows = told.map((each, index) => of('u', line(`w${index}`, 'a', { complete: each })))
    expect(table(workflows, ['u']).columns).toMatchObject([{ complete }])
  })
})
