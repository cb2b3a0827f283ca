import { buildSchema, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql'
import { readFileSync } from 'node:fs'
import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const content = `    workflows: [flow]
  - { id: other, label: { en: Other }, kind: SINGLE, type: PUBLIC, workflows: [{ to: own, library: other }] }
roles:
  - { id: giver, kind: STAFF, label: { en: giver }, tasks: [work] }
tasks:
  - { id: work, label: { en: work } }
workflows:
  - id: flow
    label: { en: flow }
    steps: [{ id: first, task: work, end: true }]
  - id: own
    label: { en: own }
    variantOf: [flow]
    steps: [{ id: only, task: work, library: other, end: true }]
`

const nothingIn: Readonly<Record<string, readonly [question: string, answer: unknown]>> = {
  'Query.subgraph.seeds': [
    '{ subgraph(seeds: []) { complete nodes { id } edges { id } counts { foundNodes } } }',
    { subgraph: { complete: true, nodes: [], edges: [], counts: { foundNodes: 0 } } },
  ],
  'Query.subgraph.edgeKinds': [
    '{ subgraph(edgeKinds: [], seeds: ["giver"]) { nodes { id } edges { id } } }',
    { subgraph: { nodes: [{ id: 'giver' }], edges: [] } },
  ],
  'Query.paths.through': [
    '{ paths(from: "giver", to: "work", through: []) { paths { length } } }',
    { paths: { paths: [] } },
  ],
  'Query.search.kinds': [
    '{ search(query: "work", kinds: []) { totalCount } }',
    { search: { totalCount: 0 } },
  ],
  'Query.contradictions.kinds': ['{ contradictions(kinds: []) { kind } }', { contradictions: [] }],
  'Query.taskPositions.libraries': [
    '{ taskPositions(libraries: []) { columns { library { id } } } }',
    { taskPositions: { columns: [] } },
  ],
  'Query.taskPositions.tasks': [
    '{ taskPositions(tasks: []) { rows { task { id } } } }',
    { taskPositions: { rows: [] } },
  ],
  'Query.compareGroups.tasks': [
    '{ compareGroups(groups: [{ name: "a", types: [PUBLIC] }, { name: "b", libraries: ["other"] }], tasks: []) { tasks { task { id } } } }',
    { compareGroups: { tasks: [] } },
  ],
}

/** Lists that choose nothing: an order, and what is liked best. */
const orders = ['sort', 'languages']

/** The arguments of all questions and fields by which a list chooses, as Type.field.argument. */
function choosingArguments(): readonly string[] {
  const schema = buildSchema(readFileSync(require.resolve('#root/schema.graphql'), 'utf8'))
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      !isObjectType(type)
        ? []
        : Object.values(type.getFields()).flatMap((field) =>
            field.args
              .filter((each) => isListType(each.type) && !orders.includes(each.name))
              .map((each) => `${type.name}.${field.name}.${each.name}`),
          ),
    )
}

/** The operators of filters that take a list. */
function listOperators(): readonly string[] {
  const schema = buildSchema(readFileSync(require.resolve('#root/schema.graphql'), 'utf8'))
  const names = Object.values(schema.getTypeMap()).flatMap((type) =>
    isInputObjectType(type) && /(?:Where|Comparison)$/.test(type.name)
      ? Object.values(type.getFields())
          .filter(({ type: given }) => isListType(isNonNullType(given) ? given.ofType : given))
          .map(({ name }) => name)
      : [],
  )
  return [...new Set(names)].toSorted()
}

describeOverGraph('a list without anything in it', (engine) => {
  const over = (): Promise<Api> => apiSaying(engine.graph(), content)

  it('is tested for each argument that takes one', () => {
    expect(choosingArguments().toSorted()).toEqual(Object.keys(nothingIn).toSorted())
    expect(listOperators()).toEqual(['AND', 'OR', 'in', 'includesAny'])
  })

  it.each(Object.entries(nothingIn))('chooses nothing: %s', async (_, [question, answer]) => {
    expect(await (await over()).ask(question)).toEqual(answer)
  })

  it.each(['id: { in: [] }', 'label: { in: [] }', 'OR: []', 'exactMatch: { includesAny: [] }'])(
    'is met by nothing in a filter: %s',
    async (where) => {
      const asked = `{ tasks(where: { ${where} }) { id } }`
      expect(await (await over()).ask(asked)).toEqual({ tasks: [] })
    },
  )

  // Neo4j fails to plan some statements with a condition that it sees to be false.
  it.each(['OR: []', 'NOT: {}', 'NOT: { AND: [] }', 'AND: [{ NOT: {} }]'])(
    'can stand in a filter that a table is made under: %s',
    async (where) => {
      const given = `(where: { node: { ${where} } }) { totalCount crosstab(rows: source, columns: variesBy) { rows { __typename } } }`
      const fields = ['tasksConnection', 'annotationsConnection'].map((field) => `${field}${given}`)
      const nothing = { totalCount: 0, crosstab: { rows: [] } }
      const answer = await (await over()).ask(`{ role(id: "giver") { ${fields.join(' ')} } }`)
      expect(answer).toEqual({ role: { tasksConnection: nothing, annotationsConnection: nothing } })
    },
  )

  it('leaves a workflow what it is', async () => {
    const api = await over()
    const asked = (given: string) => `{ subgraph(workflow: "own"${given}) { nodes { id } } }`
    expect(await api.ask(asked(', seeds: []'))).toEqual(await api.ask(asked('')))
  })
})
