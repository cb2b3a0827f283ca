import { apiWith } from '../../support/api/api'
import { readSmallDataset } from '../../support/datasets/small-dataset'
import { describeOverGraph } from '../../support/engines/over-graph'

/** The fields that refuse their arguments, each with the names that lead to it up to the first list. */
const refused: readonly (readonly [question: string, field: string, path: readonly string[]])[] = [
  ['{ task(id: "odering") { id } }', 'task', ['task']],
  ['{ a: task(id: "ordering") { b: with(library: "no") { id } } }', 'b', ['a', 'b']],
  ['{ task(id: "ordering") { with(limit: -1) { id } } }', 'with', ['task', 'with']],
  [
    '{ task(id: "ordering") { followedBy(limit: -1) { distance } } }',
    'followedBy',
    ['task', 'followedBy'],
  ],
  [
    '{ task(id: "ordering") { ...more } } fragment more on Task { claims(offset: -1) { id } }',
    'claims',
    ['task', 'claims'],
  ],
  [
    '{ task(id: "ordering") { withConnection(first: 1, last: 1) { totalCount } } }',
    'withConnection',
    ['task', 'withConnection'],
  ],
  [
    '{ task(id: "ordering") { withConnection { edges { claim { to { claims(limit: -1) { id } } } } } } }',
    'claims',
    ['task', 'withConnection', 'edges'],
  ],
  ['{ tasks { followedBy(library: "no") { distance } } }', 'followedBy', ['tasks']],
  ['{ tasks { followedBy { task { with(limit: -1) { id } } } } }', 'with', ['tasks']],
  [
    '{ search(query: "order") { edges { node { ... on Task { with(limit: -1) { id } } } } } }',
    'with',
    ['search', 'edges'],
  ],
  [
    '{ paths(from: "ordering", to: "cataloguing") { paths { nodes { claims(limit: -1) { id } } } } }',
    'claims',
    ['paths', 'paths'],
  ],
]

describeOverGraph('an error', (engine) => {
  it.each(refused)('stands at the field that refuses: %s', async (question, field, path) => {
    const api = await apiWith(engine.graph(), await readSmallDataset())
    const column = question.indexOf(`${field}${field.length === 1 ? ':' : '('}`) + 1
    expect(await api.placeOfRefusal(question)).toEqual({ locations: [{ line: 1, column }], path })
  })
})
