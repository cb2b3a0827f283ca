import { costly, many, type Attack } from './attacks'

/** The attacks that ask in few words for much work. */
export const costlyAttacks: readonly Attack[] = [
  {
    name: 'the longest paths through everything',
    body: { query: '{ paths(from: "cataloguer", to: "ordering", maxLength: 6) { complete } }' },
    ...costly,
    message: 'and the limit is 100000.',
  },
  {
    name: 'fifty searches for words that may be slips of the hand',
    body: {
      query: `{ ${many(50, (place) => `a${place}: search(query: "catalqguing acquisqtion clasqification circulqtion digitisqtion preservqtion reservqtion collecqion interlibqary subscripqion periodqcals weedqng") { totalCount }`)} }`,
    },
    ...costly,
    message: 'and the limit is 100000.',
  },
  {
    name: 'a thousand groups without a name',
    body: {
      query: 'query ($g: [LibraryGroup!]!) { compareGroups(groups: $g) { inSeveral { id } } }',
      variables: { g: Array(1000).fill({}) },
    },
    status: 400,
    code: 'BAD_USER_INPUT',
    message: 'Field "name" of required type "String!" was not provided.',
  },
  {
    name: 'a thousand groups',
    body: {
      query: 'query ($g: [LibraryGroup!]!) { compareGroups(groups: $g) { inSeveral { id } } }',
      variables: { g: Array.from({ length: 990 }, (_, place) => ({ name: `group ${place}` })) },
    },
    status: 200,
    code: 'BAD_USER_INPUT',
    message: 'The argument groups names 990. Name 2 to 5 groups to compare.',
  },
  ...[3, 10].map((number) => ({
    name: `all of the graph as ${number} files in one answer`,
    body: {
      query: `{ subgraph(practice: ALL, limit: 10000) { ${many(number, (place) => `a${place}: as(format: GEXF)`)} } }`,
    },
    ...costly,
    message: 'and the limit is 100000.',
  })),
  {
    name: 'forty fields of one name, each with twenty of one name',
    body: { query: `{ ${many(40, () => `tasks { ${many(20, () => 'id')} }`)} }` },
    ...costly,
    message: 'more than 500,000 steps',
  },
]
