/** An operation, said in words, with its variables and the name of the operation to run. */
type Case = readonly [
  what: string,
  text: string,
  variables?: Record<string, unknown>,
  operationName?: string,
]

const roleFields = 'fragment RoleFields on Role { id label kind }'

const cases: readonly Case[] = [
  ['plain fields', '{ role { id label kind } open }'],
  [
    'aliases with different arguments',
    '{ role { a: label(language: "FI") b: label(language: "SV") } }',
  ],
  [
    'the same field twice',
    '{ role { id } role { label tasks { id } } role { tasks { performers { id } } } }',
  ],
  ['promises in lists', '{ role { tasks { id performers { id tasks { id } } } } }'],
  ['__typename', '{ __typename role { __typename } node { __typename } things { __typename } }'],
  ['a named fragment', `{ role { ...RoleFields } } ${roleFields}`],
  [
    'fragments on an interface',
    '{ nodes { id ... on Role { label } ... on Task { performers { id } } } }',
  ],
  [
    'a named fragment on an interface',
    `{ nodes { ...RoleFields ... on Node { id } } } ${roleFields}`,
  ],
  [
    'fragments on a union',
    '{ things { ... on Task { id required } ... on Node { id } ...RoleFields } } ' + roleFields,
  ],
  [
    'a fragment in a fragment',
    '{ node { ...A } } fragment A on Node { ...B } fragment B on Role { id tasks { ...C } } fragment C on Node { id }',
  ],
  [
    'what a resolver learns',
    `query ($a: Boolean = true) { selection { ...RoleFields tasks @include(if: $a) { id } } } ${roleFields}`,
  ],
  [
    '@include and @skip with constants',
    '{ role { id @skip(if: true) label @include(if: true) kind @include(if: false) } }',
  ],
  ['@include true', 'query ($a: Boolean!) { role { id label @include(if: $a) } }', { a: true }],
  ['@include false', 'query ($a: Boolean!) { role { id label @include(if: $a) } }', { a: false }],
  [
    '@skip and @include together',
    'query ($a: Boolean!, $b: Boolean!) { role { id label @include(if: $a) @skip(if: $b) } }',
    { a: true, b: true },
  ],
  [
    '@include on a fragment spread',
    `query ($a: Boolean!) { role { id ...RoleFields @include(if: $a) } } ${roleFields}`,
    { a: false },
  ],
  [
    '@skip on an inline fragment',
    'query ($a: Boolean!) { nodes { id ... on Role @skip(if: $a) { label } } }',
    { a: true },
  ],
  [
    'a field both skipped and taken',
    `query ($a: Boolean!) { role { label @skip(if: $a) ...RoleFields } } ${roleFields}`,
    { a: true },
  ],
  [
    'a fragment both skipped and taken',
    `query ($a: Boolean!) { role { ...RoleFields @skip(if: $a) ... @include(if: $a) { ...RoleFields } } } ${roleFields}`,
    { a: true },
  ],
  [
    'nested directives',
    `query ($a: Boolean!, $b: Boolean!) { role { ... @include(if: $a) { tasks { id @include(if: $b) } } tasks { required @skip(if: $b) } } }`,
    { a: true, b: true },
  ],
  [
    'a directive on a root field',
    'query ($a: Boolean!) { role @skip(if: $a) { id } open }',
    { a: true },
  ],
  ['everything skipped', 'query ($a: Boolean!) { role @skip(if: $a) { id } }', { a: true }],
  [
    'input objects',
    '{ echo(where: { id: "x", kind: STAFF, AND: [{ even: 2 }, { id: null }] }, ids: ["a", "b"]) }',
  ],
  ['one value for a list', '{ echo(ids: "a") }'],
  [
    'input objects in variables',
    'query ($where: Where, $ids: [ID!]) { echo(where: $where, ids: $ids) }',
    { where: { even: 4, AND: [{ first: 3 }] }, ids: ['a', 1] },
  ],
  [
    'variables inside input objects',
    'query ($id: ID, $even: Even) { echo(where: { id: $id, AND: [{ even: $even }] }) }',
    { even: 4 },
  ],
  [
    'variables that are left out',
    'query ($where: Where, $ids: [ID!] = ["z"]) { echo(where: $where, ids: $ids) }',
  ],
  [
    'variables that are null',
    'query ($where: Where, $ids: [ID!] = ["z"]) { echo(where: $where, ids: $ids) }',
    { where: null, ids: null },
  ],
  [
    'a variable for an argument with a default',
    'query ($language: String) { role { label(language: $language) } }',
  ],
  ['a missing variable', 'query ($a: Int!) { large(length: $a) }'],
  ['a variable of the wrong type', 'query ($a: Int!) { large(length: $a) }', { a: 'x' }],
  ['a whole number too large', 'query ($a: Int!) { large(length: $a) }', { a: 4_294_967_296 }],
  ['a value that a scalar refuses', 'query ($a: Even) { echo(where: { even: $a }) }', { a: 3 }],
  ['an unknown input field', 'query ($a: Where) { echo(where: $a) }', { a: { colour: 1 } }],
  ['an unknown enum value', 'query ($a: Kind) { echo(where: { kind: $a }) }', { a: 'GHOST' }],
  ['the null of a required list item', 'query ($a: [ID!]) { echo(ids: $a) }', { a: [null] }],
  ['the first of two operations', 'query A { open } query B { role { id } }', {}, 'A'],
  ['the second of two operations', 'query A { open } query B { role { id } }', {}, 'B'],
  ['no name for two operations', 'query A { open } query B { role { id } }'],
  ['an unknown operation', 'query A { open }', {}, 'C'],
  ['an error in a resolver', '{ open unexpected }'],
  ['a domain error', '{ missing role { id } }'],
  ['several errors', '{ away missing unexpected }'],
  ['an error that is none', '{ strange }'],
  ['errors in list items', '{ role { tasks { id failing } } }'],
  ['a value that cannot be serialized', '{ open odd }'],
  ['a missing value at the root', '{ open nothing }'],
  ['a missing value in a list', '{ role { id tasks { required } } open }'],
  ['an unknown member of a union', '{ unknownThing { ... on Role { id } } }'],
  [
    'introspection',
    '{ __schema { types { name kind fields { name type { name ofType { name } } args { name defaultValue } } } directives { name } } __type(name: "Role") { name } }',
  ],
]

export const executeCases = cases.map(([what, text, variables = {}, operationName]) => ({
  what,
  text,
  variables,
  operationName,
}))

/** What goes wrong below the root; graphql-js has an answer for the rest of the root field, and here it is finished or not. */
export function isBelowRoot({ what }: { readonly what: string }): boolean {
  return ['errors in list items', 'a missing value in a list'].includes(what)
}
