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
  {
    name: 'all of the graph as ten files in one answer',
    body: {
      query: `{ subgraph(practice: ALL, limit: 10000) { ${many(10, (place) => `a${place}: as(format: GEXF)`)} } }`,
    },
    ...costly,
    message: 'and the limit is 100000.',
  },
]
