import { apiWith } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

const queries = [
  '{ roles { id label kind employment faceToFace { atLeast atMost variesBy } work { statement citation } } }',
  '{ tasks { id label(languages: [FI]) text(languages: [SV]) { label language alternativeLabels description } } }',
  '{ channels { faceToFace exactMatch closeMatch broadMatch broader { id } narrower { id } tasks { id } steps { id } } }',
  '{ workflows { id complete parts { id } partOf { id } variants { id } variantOf { id } libraries { label } } }',
  '{ workflows { handovers { from { label } to { label } previous { label } step { label } claim { id } } } }',
  '{ steps { position split join end workflow { id } task { id } next { id } previous { id } enables { id } } }',
  '{ steps { performers(inherit: true) { id } performersConnection(inherit: true) { edges { cursor inherited claim { statement } } } } }',
  '{ resources { kind usedBy { id } producedBy { id } steps { id } responsibleRoles { id } } }',
  '{ libraries { kind type country channels { id } workflows { id } rolesConnection { edges { claim { title } } } } }',
  '{ annotations { modality basis variesBy condition about { __typename id label } } }',
  '{ sources { title publisher url language date accessDate licence notCovered claims { id } } }',
  '{ claims(limit: 1000) { id kind statement citation modality extent variesBy condition example basis note library { id label } dataset { id name citation } amount title from { id } to { label } } }',
  '{ claims(limit: 1000) { sources { locator source { title claims(limit: 1) { id } } } } }',
  '{ claims(where: { modality: { atMost: OFTEN } }) { statement } }',
  '{ claims(where: { sources: { some: { source: { id: { eq: "handbook" } }, locator: { within: "p2" } } } }) { statement } }',
  '{ claims(where: { kind: { in: [NEXT, HAS_STEP] } }, offset: 2, limit: 3) { id } }',
  '{ tasks { followedBy { label distance modality occurrences { workflow { id } from { id } via { id } to { id } distance modality claims { id } } } } }',
  '{ tasks { precededBy { label distance modality occurrences { workflow { id } from { id } via { id } to { id } distance modality claims { id } } } } }',
  '{ task(label: "TILAAMINEN") { id uses { id } produces { id } with { id } performers { id } responsibleRoles { id } enabledBy { id } } }',
  '{ role(id: "customer") { counterpartIn { id } members { id } groups { id } libraries { id } } }',
  '{ node(id: "librarian") { __typename id annotations { id } ... on Role { responsibilities { id ... on Resource { kind } ... on Task { narrower { id } } } } } }',
  '{ rolesConnection(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  '{ rolesConnection(last: 2) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }',
  '{ stepsConnection(first: 3) { edges { cursor node { id position } } } }',
  '{ roles { tasksConnection(last: 1) { totalCount pageInfo { hasPreviousPage startCursor } edges { cursor claim { id } node { id } } } } }',
  '{ roles(where: { faceToFace: { atMost: LITTLE, includeUnknown: true } }) { id } }',
  '{ roles(where: { faceToFace: { atLeast: SOME } }) { id } }',
  '{ rolesConnection(where: { faceToFace: { atLeast: NONE } }) { totalCount edges { node { id } } } }',
  '{ roles { a: tasks(limit: 1) { id } b: tasks(library: "small-library") { label(languages: [SV]) } } }',
  '{ dataQuality { tasksWithoutPerformer { id } rolesWithoutWork { id } deadEnds { id } unreachableSteps { id } nodesWithoutEdges { __typename id } } }',
  '{ about { version checksum licence counts { nodes edges nodesByKind { kind count } edgesByKind { kind count } } datasets { id name checksum } } }',
  '{ annotation(id: "titles-differ") { about { claims { id } sources { locator } } aboutConnection { edges { cursor node { dataset { id checksum creators { name } } } } } } }',
  '{ workflow(id: "buying") { steps { task { performers { tasks { steps { workflow { id } } } } } } } }',
  '{ subgraph(practice: ALL) { complete counts { nodes edges } nodes { id kind label group degree properties } edges { id source target kind label modality sources properties } } }',
  '{ subgraph(workflow: "buying", seeds: ["team"], radius: 2, limit: 9) { counts { foundNodes foundEdges } as(format: TURTLE, languages: [SV]) } }',
  '{ subgraph(seeds: ["librarain"]) { complete } }',
  '{ role(id: "nobody") { id } }',
  '{ role(label: "librarain") { id } }',
  '{ roles { tasks(library: "smal-library") { id } } }',
  '{ tasks { followedBy(workflow: "bying") { label } } }',
  '{ rolesConnection(after: "nonsense") { totalCount } }',
  '{ roles(limit: 2000) { id } }',
  '{ role { id } }',
]

/** Neo4j plans each of them for the first time, which takes it long if the machine has other work. */
const planningTimeout = 180_000

const answers = new Map<string, string>()

describeOverGraph('the answer', (engine) => {
  it(
    'is the same on every engine, word by word',
    async () => {
      const api = await apiWith(engine.graph(), await readSmallDataset())
      for (const query of queries) {
        const answer = await api.ask(query).catch(({ code, message }) => ({ code, message }))
        const text = JSON.stringify(answer)
        const elsewhere = answers.get(query) ?? text
        answers.set(query, elsewhere)
        expect([query, text]).toEqual([query, elsewhere])
      }
      expect(answers.size).toBe(queries.length)
    },
    planningTimeout,
  )

  it('is the same each time', async () => {
    const api = await apiWith(engine.graph(), await readSmallDataset())
    for (const query of queries) {
      const answer = await api.ask(query).catch(({ code, message }) => ({ code, message }))
      expect([query, JSON.stringify(answer)]).toEqual([query, answers.get(query)])
    }
  })
})
