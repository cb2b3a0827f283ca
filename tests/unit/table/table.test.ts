import { csv } from '../../../src/table/csv'
import { tableOf, tablesOf } from '../../../src/table/table'

describe('a table', () => {
  it('has a row for each entry of the list, and a column for each path', () => {
    const roles = [
      { label: 'cataloguer', faceToFace: { atLeast: 'NONE', atMost: 'LITTLE' } },
      { label: 'clerk', faceToFace: { atLeast: 'LITTLE', atMost: 'MUCH' } },
    ]
    expect(
      tableOf({ roles }, { query: '{ roles { label faceToFace { atLeast atMost } } }' }),
    ).toEqual({
      columns: ['label', 'faceToFace.atLeast', 'faceToFace.atMost'],
      rows: [
        ['cataloguer', 'NONE', 'LITTLE'],
        ['clerk', 'LITTLE', 'MUCH'],
      ],
    })
  })

  it('joins the lists inside a row, each column by itself', () => {
    const tasks = [
      {
        label: 'ordering',
        steps: [
          { id: 'a', variesBy: ['x', 'y'] },
          { id: 'b', variesBy: [] },
        ],
      },
    ]
    expect(tableOf({ tasks }, { query: '{ tasks { label steps { id variesBy } } }' })).toEqual({
      columns: ['label', 'steps.id', 'steps.variesBy'],
      rows: [['ordering', 'a; b', 'x; y; ']],
    })
  })

  it('looks into objects with one field, and takes the edges of a connection', () => {
    const edges = [{ cursor: 'c', node: { id: 'a' } }]
    const query =
      '{ role(id: "a") { tasksConnection { totalCount edges { cursor node { id } } } } }'
    expect(tableOf({ role: { tasksConnection: { totalCount: 1, edges } } }, { query })).toEqual({
      columns: ['cursor', 'node.id'],
      rows: [['c', 'a']],
    })
  })

  it.each([
    ['nodes', [{ id: 'a' }]],
    ['nodes', []],
    ['complete', false],
    ['counts', [{ value: 'a', count: 1 }]],
    ['as', '<gexf/>'],
  ])('is made of no edges beside which it would lose %s', (key, value) => {
    const query = `{ subgraph { ${key} edges { id } } }`
    expect(tableOf({ subgraph: { [key]: value, edges: [{ id: 'e' }] } }, { query })).toBeUndefined()
  })

  it('leaves out what tells of edges as a whole', () => {
    const query =
      '{ tasksConnection { totalCount pageInfo { endCursor } __typename edges { cursor } } }'
    const beside = { totalCount: 1, pageInfo: { endCursor: 'c' }, __typename: 'T' }
    const tasksConnection = { ...beside, edges: [{ cursor: 'c' }] }
    expect(tableOf({ tasksConnection }, { query })?.rows).toEqual([['c']])
  })

  it('keeps columns in their order though the first row has nothing in some', () => {
    const steps = [
      { id: 'a', task: null, end: false },
      { id: 'b', task: { id: 't', label: 'T' }, end: true },
    ]
    expect(
      tableOf({ steps }, { query: '{ steps { ... { id task { id label } end } } }' })?.columns,
    ).toEqual(['id', 'task.id', 'task.label', 'end'])
  })

  describe('has the columns of the question', () => {
    const columns = (
      answer: unknown,
      query: string,
      variables?: Readonly<Record<string, unknown>>,
      operationName?: string,
    ) => tableOf(answer, { query, variables, operationName })?.columns

    it('even if there is no row', () => {
      const query = '{ roles { id tasks { label } faceToFace { atMost } } }'
      expect(columns({ roles: [] }, query)).toEqual(['id', 'tasks.label', 'faceToFace.atMost'])
    })

    it('even if no row has anything in some', () => {
      const steps = [{ id: 'a', task: null, uses: [] }]
      expect(columns({ steps }, '{ steps { id task { id label } uses { id } } }')).toEqual([
        'id',
        'task.id',
        'task.label',
        'uses.id',
      ])
    })

    it('by its aliases, each once, through fragments and through what leads to the list', () => {
      const query = `
        query Other { roles { kind } }
        query Asked { of: role(id: "a") { does: tasksConnection { edges { ...Of node { name: label } } } } }
        fragment Of on RoleTasksEdge { node { id ... on Task { name: label } } claim { modality } }`
      expect(columns({ of: { does: { edges: [] } } }, query, {}, 'Asked')).toEqual([
        'node.id',
        'node.name',
        'claim.modality',
      ])
    })

    it('without what the variables leave out, those that have a value by themselves among them', () => {
      const query = `query ($a: Boolean = false, $b: Boolean!) {
        roles { id label @include(if: $a) kind @skip(if: $b) ... @include(if: $b) { dataset { id } } }
      }`
      expect(columns({ roles: [] }, query, { b: true })).toEqual(['id', 'dataset.id'])
      expect(columns({ roles: [] }, query, { a: true, b: false })).toEqual(['id', 'label', 'kind'])
    })

    it('and those of a value that has parts of its own', () => {
      const rows = [{ as: { x: 1, y: { z: 2 } }, id: 'a' }]
      expect(columns({ rows }, '{ rows { as id } }')).toEqual(['as.x', 'as.y.z', 'id'])
    })

    it('and one for entries that have no parts', () => {
      expect(columns({ words: ['a'] }, '{ words }')).toEqual(['value'])
      expect(columns({ words: [] }, '{ words }')).toEqual(['value'])
    })
  })

  it('is none if the answer holds no one list', () => {
    const query = '{ roles { id } tasks { id } }'
    expect(tableOf({ roles: [], tasks: [] }, { query })).toBeUndefined()
    const one = '{ role(id: "a") { id label } }'
    expect(tableOf({ role: { id: 'a', label: 'A' } }, { query: one })).toBeUndefined()
  })
})

describe('a table as CSV', () => {
  it('begins with a byte order mark, quotes what must be, and ends lines as RFC 4180 says', () => {
    const text = csv({ columns: ['label', 'note'], rows: [['“näyte”', 'one, "two"\nthree']] })
    expect(text).toBe('\uFEFFlabel,note\r\n“näyte”,"one, ""two""\nthree"\r\n')
  })

  it('lets no cell run as a formula', () => {
    expect(csv({ columns: ['label'], rows: [['=1+1'], ['-2'], ['@x']] })).toBe(
      "\uFEFFlabel\r\n'=1+1\r\n'-2\r\n'@x\r\n",
    )
  })
})

describe('the tables of an answer', () => {
  it('are all lists that are in no other list, each with the way to it', () => {
    const answer = {
      task: { label: 'ordering', followedBy: [{ label: 'receiving', steps: [{ id: 'a' }] }] },
      claimsConnection: { totalCount: 2, edges: [{ node: { id: 'b' } }] },
      empty: [],
    }
    const query = `{
      task(id: "ordering") { label followedBy { label steps { id } } }
      claimsConnection { totalCount edges { node { id } } }
      empty: roles { id label }
    }`
    expect(tablesOf(answer, { query })).toEqual([
      {
        path: ['task', 'followedBy'],
        columns: ['label', 'steps.id'],
        rows: [['receiving', 'a']],
      },
      { path: ['claimsConnection', 'edges'], columns: ['node.id'], rows: [['b']] },
      { path: ['empty'], columns: ['id', 'label'], rows: [] },
    ])
    expect(tablesOf({ about: { version: '1' } }, { query: '{ about { version } }' })).toEqual([])
  })

  it('are the one table of an answer that is one list', () => {
    const answer = { roles: [{ id: 'a', tasks: [{ id: 'b' }, { id: 'c' }] }] }
    const asked = { query: '{ roles { id tasks { id } } }' }
    expect(tablesOf(answer, asked)).toEqual([{ path: ['roles'], ...tableOf(answer, asked) }])
  })
})
