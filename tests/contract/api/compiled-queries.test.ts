import { graphql, parse } from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'

import { buildApiSchema } from '../../../src/api/schema'
import { apiWith } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

const queries = [
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

describeOverGraph('a compiled query', (engine) => {
  it('is answered as one that is not', async () => {
    await apiWith(engine.graph(), await readSmallDataset())
    const schema = buildApiSchema(engine.graph())
    for (const source of queries) {
      const compiled = compileQuery(schema, parse(source))
      if (!isCompiledQuery(compiled)) throw new Error(`${source} cannot be compiled.`)
      const answer = JSON.stringify(await compiled.query({}, {}, {}))
      const plain = JSON.stringify(await graphql({ schema, source }))
      expect([source, JSON.parse(answer)]).toEqual([source, JSON.parse(plain)])
    }
  })
})
