import { csv } from '../../../src/export/csv'
import { tableOf } from '../../../src/export/table'

describe('a table', () => {
  it('has a row for each entry of the list, and a column for each path', () => {
    const roles = [
      { label: 'cataloguer', faceToFace: { atLeast: 'NONE', atMost: 'LITTLE' } },
      { label: 'clerk', faceToFace: { atLeast: 'LITTLE', atMost: 'MUCH' } },
    ]
    expect(tableOf({ roles })).toEqual({
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
          { id: 'a', uses: ['x', 'y'] },
          { id: 'b', uses: [] },
        ],
      },
    ]
    expect(tableOf({ tasks })).toEqual({
      columns: ['label', 'steps.id', 'steps.uses'],
      rows: [['ordering', 'a; b', 'x; y; ']],
    })
  })

  it('looks into objects with one field, and takes the edges of a connection', () => {
    const edges = [{ cursor: 'c', node: { id: 'a' } }]
    expect(tableOf({ role: { tasksConnection: { totalCount: 1, edges } } })).toEqual({
      columns: ['cursor', 'node.id'],
      rows: [['c', 'a']],
    })
  })

  it('keeps columns in their order though the first row has nothing in some', () => {
    const steps = [
      { id: 'a', task: null, end: false },
      { id: 'b', task: { id: 't', label: 'T' }, end: true },
    ]
    expect(tableOf({ steps })?.columns).toEqual(['id', 'task.id', 'task.label', 'end'])
  })

  it('is none where the answer holds no one list', () => {
    expect(tableOf({ roles: [], tasks: [] })).toBeUndefined()
    expect(tableOf({ role: { id: 'a', label: 'A' } })).toBeUndefined()
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
