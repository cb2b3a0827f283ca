import type { Request } from './questions'

/** Nodes that a graph has, by which requests name them. */
export interface KnownNodes {
  readonly tasks: readonly string[]
  readonly workflows: readonly string[]
  readonly libraries: readonly string[]
}

export interface HeavyRequest extends Request {
  readonly name: string
}

type Made = readonly [name: string, query: string, variables?: Request['variables']]

/** Requests that make a server do much, each kind at several sizes: in the text, in the variables, in the statement, in the graph or in the answer. */
export function heavyRequests(known: KnownNodes): readonly HeavyRequest[] {
  return [
    ...conditions(),
    ...longLists(known),
    ...nesting(),
    ...pages(),
    ...unknownNames(),
    ...introspection(),
    ...ways(known),
    ...drawings(),
    ...research(known),
  ].map(([name, query, variables = {}]) => ({ name, query, variables }))
}

const times = <One>(count: number, one: (place: number) => One): One[] =>
  Array.from({ length: count }, (_, place) => one(place))

const aliased = (count: number, field: string) =>
  `{ ${times(count, (place) => `a${place}: ${field}`).join(' ')} }`

function conditions(): readonly Made[] {
  const filtered = 'query ($where: TaskWhere) { tasks(where: $where) { id } }'
  const some = { performers: { some: {} } }
  const deep = { performers: { some: { tasks: { some: {} } } } }
  return [
    // Those that are few enough to be answered cost the most: a store plans each of their patterns.
    ...[5, 10, 20, 30, 100, 400, 2_000].flatMap((count): Made[] => [
      [`AND of ${count} conditions`, filtered, { where: { AND: times(count, () => some) } }],
      [`OR of ${count} deeper conditions`, filtered, { where: { OR: times(count, () => deep) } }],
    ]),
    ['OR of 60,000 empty conditions', filtered, { where: { OR: times(60_000, () => ({})) } }],
    [
      'a sort by 1,000 keys',
      'query ($sort: [TaskSort!]) { tasks(sort: $sort) { id } }',
      { sort: times(1_000, () => ({ performersCount: 'DESC' })) },
    ],
    ...[15, 100].map((depth): Made => [
      `NOT within NOT, ${depth} deep`,
      filtered,
      { where: times(depth, () => 0).reduce<object>((inner) => ({ NOT: inner }), {}) },
    ]),
  ]
}

function longLists({ tasks }: KnownNodes): readonly Made[] {
  const query = 'query ($words: [String!]) { steps(where: { label: { in: $words } }) { id } }'
  return [
    ...[1_000, 20_000].map((count): Made => [
      `a list of ${count} labels`,
      query,
      { words: times(count, String) },
    ]),
    [
      'a list of 1,000 labels, fifty times',
      `query ($words: [String!]) ${aliased(50, 'steps(where: { label: { in: $words } }) { id }')}`,
      { words: times(1_000, String) },
    ],
    [
      'a subgraph around 1,000 nodes',
      'query ($seeds: [ID!]) { subgraph(seeds: $seeds, practice: ALL) { nodes { id } edges { id } } }',
      { seeds: times(1_000, (place) => tasks[place % tasks.length]) },
    ],
  ]
}

function nesting(): readonly Made[] {
  const claims = (depth: number, ends: readonly string[]) =>
    times(depth, () => 0).reduce(
      (inner: string) =>
        `{ claims(limit: 1) { ${ends.map((end) => `${end} ${inner}`).join(' ')} } }`,
      '{ id }',
    )
  const lists = (depth: number) =>
    times(depth, (level) => level).reduce(
      (inner: string, level) =>
        `{ ${(depth - level) % 2 === 1 ? 'tasks' : 'performers'} ${inner} }`,
      '{ id }',
    )
  return [
    ...[3, 4, 5].flatMap((depth): Made[] => [
      [`claims of claims, ${depth} deep`, claims(depth, ['from'])],
      [`claims of claims at both ends, ${depth} deep`, claims(depth, ['from', 'to'])],
      [`roles and their tasks, ${depth} deep`, `{ roles ${lists(depth - 1)} }`],
    ]),
    [
      'annotations about annotations',
      '{ annotations { about { ... on Node { annotations { about { ... on Node { id } } } } } } }',
    ],
  ]
}

function pages(): readonly Made[] {
  return [
    ...[50, 200, 1_000].flatMap((limit): Made[] => [
      [
        `${limit} workflows with steps, doers and channels`,
        `{ workflows(limit: ${limit}) { id label steps { id task { id label performers { id channels { id } } } } } }`,
      ],
      [
        `${limit} claims with all that they say`,
        `{ claims(limit: ${limit}, practice: ALL) { id statement citation from { id label } to { id label } sources { source { title } } } }`,
      ],
    ]),
    [
      'fifty pages beside each other',
      aliased(50, 'tasks(limit: 100) { id label performers { id } }'),
    ],
    [
      'counts of counts',
      '{ rolesConnection(first: 100) { totalCount counts(by: kind) { value count } edges { node { tasksConnection { totalCount edges { node { performersConnection { totalCount } } } } } } } }',
    ],
  ]
}

function unknownNames(): readonly Made[] {
  return [
    ['an unknown id', '{ node(id: "workflow 12 of region 3 (zz)") { id } }'],
    ['fifty unknown ids', aliased(50, 'node(id: "workflow 12 of region 3 (zz)") { id }')],
    ['fifty unknown labels', aliased(50, 'task(label: "taks twelve of the regoin") { id }')],
    [
      'a search for a thousand words',
      'query ($words: String!) { search(query: $words, first: 100) { totalCount edges { node { id label } } } }',
      { words: times(1_000, (place) => `word${place}`).join(' ') },
    ],
    [
      'fifty searches',
      aliased(
        50,
        'search(query: "task role step", first: 50) { totalCount edges { node { label } } }',
      ),
    ],
    [
      'a label of 100,000 letters',
      'query ($label: String!) { task(label: $label) { id } }',
      { label: 'a'.repeat(100_000) },
    ],
  ]
}

function introspection(): readonly Made[] {
  const types =
    '__schema { types { fields { type { ofType { ofType { ofType { fields { args { type { enumValues { name } } } } } } } } } } }'
  return [1, 5].map((count): Made => [
    `${count} of the schema with all types`,
    aliased(count, types),
  ])
}

function ways({ tasks }: KnownNodes): readonly Made[] {
  const [from = '', to = ''] = [tasks[0], tasks.at(-1)]
  return [
    ...[3, 6, 12].map((length): Made => [
      `ways of at most ${length} edges in any direction`,
      `{ paths(from: "${from}", to: "${to}", direction: ANY, maxLength: ${length}, limit: 100) { complete paths { nodes { id } } } }`,
    ]),
    [
      'what follows, for fifty tasks',
      `{ ${times(50, (place) => `a${place}: task(id: "${tasks[place % tasks.length]}") { followedBy { label distance modality } }`).join(' ')} }`,
    ],
    [
      'what follows what follows',
      `{ task(id: "${from}") { followedBy { task { followedBy { task { followedBy { label } } } } } } }`,
    ],
    ['what follows, for all tasks', '{ tasks(limit: 1000) { followedBy { label } } }'],
  ]
}

function drawings(): readonly Made[] {
  return [
    ['a subgraph around nothing', '{ subgraph(seeds: [], practice: ALL) { nodes { id } } }'],
    ...[1_000, 10_000].map((limit): Made => [
      `a subgraph of ${limit} nodes`,
      `{ subgraph(practice: ALL, limit: ${limit}) { complete nodes { id label } edges { id source target label } } }`,
    ]),
    [
      'a subgraph as ten files',
      `{ subgraph(practice: ALL, limit: 10000) { ${times(10, (place) => `a${place}: as(format: GEXF)`).join(' ')} } }`,
    ],
  ]
}

function research({ tasks, workflows, libraries }: KnownNodes): readonly Made[] {
  const ids = (some: readonly string[], count: number) => JSON.stringify(some.slice(0, count))
  return [
    ...[2, 10, 50].map((count): Made => [
      `a comparison of ${count} workflows`,
      `{ compareWorkflows(ids: ${ids(workflows, count)}) { workflows { stepCount } sharedByAll { task { label } doneIn { claims { statement } } } onlyInOne { task { label } } orderDifferences { first { label } second { label } } roleDifferences { task { label } } similarities { tasks order } } }`,
    ]),
    [
      'the differences of every library',
      '{ libraries(limit: 100) { label differences { relation comparison { sharedByAll { task { label } } onlyInOne { task { label } } } } } }',
    ],
    [
      'the position of every task',
      '{ taskPositions { rows { task { label } cells { steps { id } } } } }',
    ],
    [
      'every contradiction with its claims',
      '{ contradictions { kind from { id label } to { id label } sides { claims { statement citation } } } }',
    ],
    [
      'the quality of the data',
      '{ dataQuality { tasksWithoutPerformer { label } deadEnds { label } unreachableSteps { label } } }',
    ],
    [
      'groups of libraries',
      `{ compareGroups(groups: [{ name: "one", libraries: ${ids(libraries, 20)} }, { name: "other", libraries: ${ids([...libraries].reverse(), 20)} }]) { tasks { task { label } } } }`,
    ],
    [
      'where tasks are in order',
      `{ whereOrdered(earlier: "${tasks[0]}", later: "${tasks.at(-1)}") { workflow { label } ways { distance claims { statement } } } }`,
    ],
  ]
}
