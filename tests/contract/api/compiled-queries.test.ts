import { execute, parse } from 'graphql'

import { buildApiSchema } from '../../../src/api/schema'
import { executeOperation } from '../../../src/api/execute'
import { apiWith } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

const queries = [
  '{ __typename rolesConnection(first: 1) { __typename edges { __typename c: cursor node { __typename label } } pageInfo { __typename hasNextPage } counts(by: kind) { count __typename value } crosstab(rows: tasks, columns: channels) { __typename cells { row { total __typename node { __typename } } count } } } }',
  '{ search(query: "librarian") { edges { node { __typename id } t: __typename score } __typename totalCount } subgraph(seeds: ["buyer"]) { edges { __typename id } __typename nodes { id t: __typename } } }',
  '{ paths(from: "buyer", to: "ordering") { complete paths { nodes { __typename id } __typename length } __typename } taskPositions { rows { task { __typename } cells { __typename state } } } }',
  '{ claims(limit: 3) { library { __typename id label } dataset { __typename id } d: dataset { name __typename creators { __typename } } sources { __typename locator } from { __typename claims(limit: 1) { __typename } } } about { __typename counts { __typename } datasets { __typename citation } } }',
  '{ roles { fi: label(languages: [FI]) label sv: label(languages: [SV]) } }',
  '{ a: tasks(limit: 1) { id } b: tasks(limit: 2) { id x: uses(limit: 0) { id } uses { id } } }',
  '{ roles(limit: 1) { id: label kind: tasks { id: label label: id } was: id what: kind } }',
  '{ rolesConnection(first: 1) { n: totalCount totalCount page: pageInfo { more: hasNextPage } pageInfo { endCursor } x: edges { place: cursor } y: edges { node { id } cursor: node { id } at: cursor } } }',
  '{ role(id: "librarian") { tasksConnection { edges { claim { id statement s: statement from { __typename id } } node { id } } } } }',
  '{ annotations { about { __typename id label ... on Role { k: kind tasks { id } } ... on Task { l: label } } } }',
  '{ node(id: "buyer") { id ... on Role { kind } } missing: node(id: "byer") { id } }',
  '{ claims(limit: 9) { from { id ... on Role { x: label } } to { id } sources { locator source { title } } } }',
  '{ about { a: version counts { n: nodes } d: datasets { version: id id: version } } }',
  'query ($yes: Boolean = false) { roles { id @include(if: $yes) label tasks { ...T @skip(if: $yes) } } } fragment T on Task { id narrower { ...U } } fragment U on Node { id: dataset { id: version } }',
  '{ tasks { followedBy { label task { id } occurrences { via { id } claims { id } } } } dataQuality { nodesWithoutEdges { id } } }',
  '{ workflows { handovers { from { id } places { claims { id } } } } roles { faceToFace { x: atLeast atMost } text { label l: language } } }',
]

describeOverGraph('an answer', (engine) => {
  it('is the same, part by part, if graphql-js walks the operation over the schema', async () => {
    await apiWith(engine.graph(), await readSmallDataset())
    const schema = buildApiSchema(engine.graph())
    for (const source of queries) {
      const document = parse(source)
      const ours = JSON.stringify((await executeOperation(schema, { document })).data)
      const walked = JSON.stringify((await execute({ schema, document })).data)
      expect([source, ours]).toEqual([source, walked])
    }
  })

  it('is given to conditions that are negated as often as they may be', async () => {
    const api = await apiWith(engine.graph(), await readSmallDataset())
    const filtered = 'query ($where: TaskWhere) { tasks(where: $where) { id } }'
    const negated = (times: number) =>
      Array.from({ length: times }).reduce<object>((where) => ({ NOT: where }), {})
    expect(await api.ask(filtered, { where: negated(15) })).toEqual({ tasks: [] })
    expect(await api.ask(filtered, { where: negated(14) })).toEqual(await api.ask(filtered))
  })
})
