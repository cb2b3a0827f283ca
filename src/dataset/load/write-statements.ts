import Cypher from '@neo4j/cypher-builder'

const row = new Cypher.NamedVariable('row')
const rows = new Cypher.NamedParam('rows')

/** Writes nodes of one kind. A node of another dataset is left as it is, and its row is missing among the indexes of the answer. */
export function writeNodesStatement(kind: string): string {
  const node = new Cypher.NamedNode('node')
  const owner = node.property('dataset')
  const dataset = row.property('dataset')
  const pattern = new Cypher.Pattern(node, {
    labels: ['Node'],
    properties: { id: row.property('id') },
  })
  return new Cypher.Unwind([rows, row])
    .merge(pattern)
    .onCreateSet([owner, dataset])
    .with(row, node)
    .where(Cypher.eq(owner, dataset))
    .set([node, row.property('properties')], node.label(kind))
    .return([Cypher.collect(row.property('index')), 'indexes'])
    .build().cypher
}

/**
 * Writes edges of one type: new ones, or those that the graph has already, as looking for each costs half the time. The row of an edge that lacks
 * one of its ends is missing among the indexes of the answer.
 */
export function writeEdgesStatement(type: string, areNew: boolean): string {
  const from = new Cypher.NamedNode('from')
  const to = new Cypher.NamedNode('to')
  const edge = new Cypher.NamedRelationship('edge')
  const end = (node: Cypher.NamedNode, name: string) =>
    new Cypher.Pattern(node, { labels: ['Node'], properties: { id: row.property(name) } })
  const ends = new Cypher.Unwind([rows, row]).match(end(from, 'from')).match(end(to, 'to'))
  const pattern = (properties: Record<string, Cypher.Expr>) =>
    new Cypher.Pattern(from).related(edge, { type, properties }).to(to)
  const written = areNew
    ? ends.create(pattern({}))
    : ends.merge(pattern({ id: row.property('id') }))
  return written
    .set([edge, row.property('properties')])
    .return([Cypher.collect(row.property('index')), 'indexes'])
    .build().cypher
}
