import { buildSchema, parse, validate } from 'graphql'
import { schemaText } from '../../../src/api/print-schema'
import {
  addressOfDrawing,
  askedWithIds,
  drawablesIn,
} from '../../../src/web/playground/answer/drawable'

const schema = buildSchema(schemaText())

describe('What of an answer can be drawn', () => {
  it('is asked for with every node of the question, and with nothing else', () => {
    const query = `query Mine { task(label: "ordering") { followedBy { label task { label } } ...more } }
      fragment more on Task { performersConnection { edges { claim { statement } node { label } } } }`
    const asked = askedWithIds(query, schema)
    expect(validate(schema, parse(asked))).toEqual([])
    // Those of the question, and the two ends of the claim.
    expect(asked.match(/idToDraw: id/g)).toHaveLength(6)
  })

  it.each([
    ['tasks that follow', '{ task(label: "a") { followedBy { distance } } }', 'taskToDraw: task'],
    ['claims', '{ claims { statement } }', 'fromToDraw: from'],
    ['a part of the graph by its edges', '{ subgraph { edges { kind } } }', 'nodesToDraw: nodes'],
    ['the nodes of a part', '{ subgraph { nodes { id } } }', 'kindToDraw: kind'],
    ['ways', '{ paths(from: "a", to: "b") { paths { length } } }', 'nodesToDraw: nodes'],
  ])('is asked for with what is no node, too: %s', (_, query, added) => {
    const asked = askedWithIds(query, schema)
    expect(validate(schema, parse(asked))).toEqual([])
    expect(asked).toContain(added)
    expect(asked).toContain('idToDraw: id')
  })

  it('is nothing of what names no node', () => {
    const asked = askedWithIds('{ about { version } tasksConnection { totalCount } }', schema)
    expect(asked).not.toContain('ToDraw')
  })

  it('is each node once, in the order of the answer', () => {
    const node = (id: string) => ({ idToDraw: id, labelToDraw: `the ${id}`, kindToDraw: 'Task' })
    const answer = { task: { ...node('a'), steps: [node('b'), null, node('a')] }, count: 2 }
    expect(drawablesIn(answer)).toEqual([
      { id: 'a', label: 'the a', kind: 'Task' },
      { id: 'b', label: 'the b', kind: 'Task' },
    ])
  })

  it('is no more at once than the server takes', () => {
    const ids = Array.from({ length: 120 }, (_, place) => `n${place}`)
    expect(addressOfDrawing(ids).split(',')).toHaveLength(100)
    expect(addressOfDrawing(['a/b'])).toBe('explore#/find/a%2Fb')
  })
})
