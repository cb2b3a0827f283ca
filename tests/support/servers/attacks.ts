/** A request that tries to make the server do, keep or tell more than it should. */
export interface Attack {
  readonly name: string
  readonly body: unknown
  readonly status: number
  readonly code: string
  readonly message: string
}

export const costly = { status: 400, code: 'QUERY_TOO_COSTLY' }
const invalid = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' }

/** As many as are asked for, each by its number. */
export function many(number: number, text: (place: number) => string): string {
  return Array.from({ length: number }, (_, place) => text(place)).join(' ')
}

function nested(levels: number): string {
  return Array.from({ length: levels }, (_, level) => level).reduceRight(
    (inside, level) => `${level % 2 === 0 ? 'tasks' : 'performers'} { ${inside} }`,
    'id',
  )
}

/** Fragments that spread the next one twice, so that the last is met two to the power of their number times. */
function fanOut(fragments: number): string {
  const spreads = many(
    fragments,
    (place) => `fragment F${place} on Role { ...F${place + 1} ...F${place + 1} }`,
  )
  return `{ roles { ...F0 } } ${spreads} fragment F${fragments} on Role { id }`
}

function negated(times: number): string {
  return `${'{"NOT":'.repeat(times)}{}${'}'.repeat(times)}`
}

const deepIntrospection = `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`

/** The attacks that a document or its variables carry. */
export const attacks: readonly Attack[] = [
  {
    name: '300 aliases of a cheap field',
    body: { query: `{ ${many(300, (place) => `a${place}: about { version }`)} }` },
    ...costly,
    message: 'The query has 300 aliases, and the limit is 50.',
  },
  {
    name: '1000 aliases of a cheap field',
    body: { query: `{ ${many(1000, (place) => `a${place}: about { version }`)} }` },
    ...costly,
    message: 'The query has more than 2000 tokens',
  },
  {
    name: '100 aliases of nested lists',
    body: {
      query: `{ ${many(100, (place) => `a${place}: roles { tasks { performers { id } } }`)} }`,
    },
    ...costly,
    message: 'The query has 100 aliases, and the limit is 50.',
  },
  {
    name: 'aliases that fragments repeat',
    body: {
      query: `{ ${many(8, (place) => `a${place}: node(id: "x") { ...F }`)} } fragment F on Node { ${many(8, (place) => `b${place}: id`)} }`,
    },
    ...costly,
    message: 'The query has 72 aliases, and the limit is 50.',
  },
  {
    name: 'a batch of 100',
    body: Array.from({ length: 100 }, () => ({ query: '{ roles { id } }' })),
    status: 400,
    code: 'BAD_REQUEST',
    message: 'Operation batching disabled.',
  },
  {
    name: 'fragments in a circle',
    body: {
      query:
        '{ roles { ...A } } fragment A on Role { tasks { ...B } } fragment B on Task { performers { ...A } }',
    },
    ...invalid,
    message: 'Cannot spread fragment "A" within itself via "B".',
  },
  {
    name: 'a hundred fragments in two circles',
    body: {
      query: `{ roles { ...F0 } } ${many(100, (place) => `fragment F${place} on Role { ...F${(place + 1) % 100} ${place === 99 ? '...F1' : ''} }`)}`,
    },
    ...invalid,
    message: 'Cannot spread fragment "F0" within itself via "F1"',
  },
  {
    name: 'no JSON',
    body: '{"query": "{ roles { id }',
    status: 400,
    code: 'BAD_REQUEST',
    message: 'The body of the request is not JSON',
  },
  ...[500, 10_000].map((number) => ({
    name: `${number} unknown directives`,
    body: { query: `{ roles ${'@unknown '.repeat(number)}{ id } }` },
    status: 400,
    code: number === 500 ? invalid.code : costly.code,
    message:
      number === 500 ? 'Unknown directive "@unknown".' : 'The query has more than 2000 tokens',
  })),
  {
    name: '@skip 500 times',
    body: { query: `{ roles ${'@skip(if: false) '.repeat(500)}{ id } }` },
    ...costly,
    message: 'The query has more than 2000 tokens',
  },
  {
    name: '@skip 200 times',
    body: { query: `{ roles ${'@skip(if: false) '.repeat(200)}{ id } }` },
    ...invalid,
    message: 'The directive "@skip" can only be used once at this location.',
  },
  {
    name: 'fragments that fan out to 2^18 fields',
    body: { query: fanOut(18) },
    ...costly,
    message: 'The query selects 262145 fields',
  },
  {
    name: 'two thousand conditions in a variable',
    body: {
      query: 'query ($w: TaskWhere) { tasks(where: $w) { id } }',
      variables: { w: { AND: Array(2000).fill({ performers: { some: {} } }) } },
    },
    ...costly,
    message: 'The arguments hold 6002 values, and the limit is 2000.',
  },
  {
    name: 'two thousand keys of a sort in a variable',
    body: {
      query: 'query ($s: [TaskSort!]) { tasks(sort: $s) { id } }',
      variables: { s: Array(2000).fill({ performersCount: { direction: 'DESC' } }) },
    },
    ...costly,
    message: 'The arguments hold 6001 values, and the limit is 2000.',
  },
  {
    name: 'sixty thousand empty conditions in a variable',
    body: {
      query: 'query ($w: TaskWhere) { tasks(where: $w) { id } }',
      variables: { w: { OR: Array(60_000).fill({}) } },
    },
    ...costly,
    message: 'The arguments hold 60002 values, and the limit is 2000.',
  },
  {
    name: '11 levels of types in a circle',
    body: { query: `{ roles { ${nested(10)} } }` },
    ...costly,
    message: 'The query goes 11 levels deep, and the limit is 10.',
  },
  {
    name: '8 levels of long lists',
    body: { query: `{ roles { ${nested(7)} } }` },
    ...costly,
    message: 'and the limit is 100000. Ask for fewer levels',
  },
  {
    name: '5000 levels',
    body: { query: `{ roles { ${nested(5000)} } }` },
    ...costly,
    message: 'The query has more than 2000 tokens',
  },
  {
    name: 'a page of 300000',
    body: { query: '{ roles(limit: 300000) { id } }' },
    status: 200,
    code: 'BAD_USER_INPUT',
    message: 'The argument limit is 300000; it must be between 0 and 1000.',
  },
  {
    name: 'a negative page',
    body: { query: '{ roles(limit: -5) { id } }' },
    status: 200,
    code: 'BAD_USER_INPUT',
    message: 'The argument limit is -5; it must be between 0 and 1000.',
  },
  {
    name: 'deep introspection',
    body: { query: deepIntrospection },
    ...invalid,
    message: 'Maximum introspection depth exceeded',
  },
  {
    name: 'the whole schema 50 times',
    body: { query: `{ ${many(50, (place) => `a${place}: __schema { types { name } }`)} }` },
    ...costly,
    message: 'The query asks for more of the schema than the whole of it once without aliases',
  },
  {
    name: 'the same field 1000 times',
    body: { query: `{ roles { ${'id '.repeat(1000)} } }` },
    ...costly,
    message: 'The query selects 1001 fields',
  },
  {
    name: 'the same field 50,000 times',
    body: { query: `{ roles { ${'id '.repeat(50_000)} } }` },
    ...costly,
    message: 'The query has more than 2000 tokens',
  },
  {
    name: '200,000 tokens',
    body: { query: `{ ${'a '.repeat(200_000)} }` },
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    message: 'and the limit is 262144; ask in several smaller ones.',
  },
  {
    name: 'a body of 2 MB',
    body: { query: `{ roles { id } } # ${'x'.repeat(2_000_000)}` },
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    message: 'and the limit is 262144; ask in several smaller ones.',
  },
  {
    name: 'variables of 900 kB',
    body: {
      query: 'query ($label: String) { role(label: $label) { id } }',
      variables: { label: 'x'.repeat(900_000) },
    },
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    message: 'and the limit is 262144; ask in several smaller ones.',
  },
  {
    name: 'variables that nest 20,000 objects',
    body: `{"query": "query ($where: RoleWhere) { roles(where: $where) { id } }", "variables": {"where": ${negated(20_000)}}}`,
    ...costly,
    message:
      'The body of the request has lists and objects in each other more than 100 levels deep.',
  },
  {
    name: 'variables that nest 20,000 lists',
    body: `{"query": "query ($ids: [ID!]!) { compareWorkflows(ids: $ids) { complete } }", "variables": {"ids": ${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
    ...costly,
    message:
      'The body of the request has lists and objects in each other more than 100 levels deep.',
  },
  {
    name: 'variables that nest 90 objects',
    body: `{"query": "query ($where: RoleWhere) { roles(where: $where) { id } }", "variables": {"where": ${negated(90)}}}`,
    ...costly,
    message: 'An argument nests 91 objects in each other, and the limit is 16.',
  },
  {
    name: 'a filter that nests 100 objects',
    body: { query: `{ roles(where: ${negated(99).replaceAll('"', '')}) { id } }` },
    ...costly,
    message: 'An argument nests 100 objects in each other, and the limit is 16.',
  },
  {
    name: 'an unknown field',
    body: { query: '{ rolez { id } }' },
    ...invalid,
    message: 'Cannot query field "rolez" on type "Query". Did you mean "role"',
  },
  {
    name: 'an unknown argument',
    body: { query: '{ roles(fist: 1) { id } }' },
    ...invalid,
    message: 'Unknown argument "fist" on field "Query.roles".',
  },
  {
    name: 'a variable that does not fit',
    body: {
      query: 'query ($first: Int) { roles(limit: $first) { id } }',
      variables: { first: 'x' },
    },
    status: 400,
    code: 'BAD_USER_INPUT',
    message: 'Variable "$first" got invalid value "x"; Int cannot represent non-integer value: "x"',
  },
]
