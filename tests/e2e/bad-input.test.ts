import { datasetOf, head } from '../support/datasets/dataset-folder'
import { describeOnFewLibraries } from '../support/servers/reference-server'

/** A second role that is called luetteloija. */
const namesake = `${head}roles:
  - id: archive-cataloguer
    label: { en: archive cataloguer, fi: luetteloija }
    kind: STAFF
`

const wrong: readonly (readonly [
  question: string,
  query: string,
  code: string,
  message: string,
])[] = [
  [
    'an id that is mistyped',
    '{ role(id: "catalogger") { label } }',
    'NOT_FOUND',
    'There is no role with the id catalogger. Did you mean "cataloguer"?',
  ],
  [
    'an id of another kind of node',
    '{ role(id: "cataloguing") { label } }',
    'NOT_FOUND',
    'There is no role with the id cataloguing. This names a task: task(id: "cataloguing"), and a step: step(id: "acquisition-cataloguing"). Did you mean "cataloguer"?',
  ],
  [
    'an id that is mistyped, of a node of whatever kind',
    '{ node(id: "public-librarys") { id } }',
    'NOT_FOUND',
    'There is no node with the id public-librarys. Did you mean "public-libraries"?',
  ],
  [
    'a label that is mistyped',
    '{ role(label: "kirjastonhoitja") { label } }',
    'NOT_FOUND',
    'There is no role called kirjastonhoitja. Did you mean "kirjastonhoitaja", "kirjastonhoitajat" or "kirjastonjohtaja"?',
  ],
  [
    'a label that two nodes bear',
    '{ role(label: "luetteloija") { label } }',
    'BAD_USER_INPUT',
    'Several roles are called luetteloija: archive-cataloguer, cataloguer. Ask for one of them by its id.',
  ],
  [
    'two keys in one entry of a sort',
    '{ roles(sort: [{ label: ASC, kind: DESC }]) { id } }',
    'BAD_USER_INPUT',
    'An entry of the argument sort has 2 keys, and nothing says which of them goes first. Give each an entry of its own, the first key first: sort: [{ label: ASC }, { kind: DESC }].',
  ],
  [
    'two keys in one entry of a sort of claims with their nodes',
    '{ role(id: "cataloguer") { tasksConnection(sort: { claim: { modality: DESC }, node: { labelIn: { language: FI } } }) { totalCount edges { node { id } } } } }',
    'BAD_USER_INPUT',
    'An entry of the argument sort has 2 keys, and nothing says which of them goes first. Give each an entry of its own, the first key first: sort: [{ claim: { modality: DESC } }, { node: { labelIn: { … } } }].',
  ],
  [
    'two keys in one entry of a sort of claims',
    '{ claimsConnection(sort: [{ extent: null, id: ASC, modality: DESC }], first: 1) { edges { node { id } } } }',
    'BAD_USER_INPUT',
    'An entry of the argument sort has 2 keys, and nothing says which of them goes first. Give each an entry of its own, the first key first: sort: [{ id: ASC }, { modality: DESC }].',
  ],
  [
    'a day that does not exist',
    '{ sources(where: { date: { eq: "2026-02-30" } }) { id } }',
    'BAD_USER_INPUT',
    'The filter compares "date" with "2026-02-30". "2026-02-30" is no day: February 2026 has 28 days.',
  ],
  [
    'a country that does not exist, deep in a filter',
    '{ workflows(where: { libraries: { some: { OR: [{ country: { in: ["FI", "UK"] } }] } } }) { id } }',
    'BAD_USER_INPUT',
    'The filter compares "country" with "UK". No country has the code "UK". Did you mean "GB"?',
  ],
  [
    'neither an id nor a label',
    '{ role { label } }',
    'BAD_USER_INPUT',
    'The field role is asked for by id or by label: role(id: "…") or role(label: "…").',
  ],
  [
    'an id of another kind',
    '{ compareWorkflows(ids: ["tuusula", "acquisition"]) { sharedByAll { task { id } } } }',
    'NOT_FOUND',
    'The argument ids names no workflow: tuusula. This names a library: library(id: "tuusula").',
  ],
  [
    'paths that are too long',
    '{ paths(from: "orderer", to: "customer", maxLength: 9) { complete } }',
    'BAD_USER_INPUT',
    'The argument maxLength is 9; it must be between 1, a single edge, and 6.',
  ],
  [
    'fewer than none',
    '{ roles(limit: -1) { label } }',
    'BAD_USER_INPUT',
    'The argument limit is -1; it must be between 0 and 1000.',
  ],
  [
    'fewer than none, below the root',
    '{ role(id: "cataloguer") { tasks(limit: -1) { label } } }',
    'BAD_USER_INPUT',
    'The argument limit is -1; it must be between 0 and 1000.',
  ],
  [
    'more than an answer holds',
    '{ claims(limit: 2000000000) { id } }',
    'BAD_USER_INPUT',
    'The argument limit is 2000000000; it must be between 0 and 1000. Ask for less, and for the rest by pages.',
  ],
  [
    'more than a whole number of GraphQL holds',
    '{ roles(limit: 99999999999) { label } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Int cannot represent non 32-bit signed integer value: 99999999999',
  ],
  [
    'a distance of nothing',
    '{ task(id: "ordering") { followedBy(maxDistance: 0) { label } } }',
    'BAD_USER_INPUT',
    'The argument maxDistance is 0; it must be 1, the very next tasks, or more. Leave it out to follow the work to its end.',
  ],
  [
    'a workflow that is mistyped',
    '{ task(id: "ordering") { followedBy(workflow: "aquisition") { label } } }',
    'NOT_FOUND',
    'The argument workflow names no workflow: aquisition. Did you mean "acquisition"?',
  ],
  [
    'a source that nobody knows',
    '{ claims(where: { sources: { some: { source: { id: { eq: "encyclopaedia" } } } } }) { id } }',
    'NOT_FOUND',
    'The argument where.sources.some.source names no source: encyclopaedia. Those that there are: sources { id label }.',
  ],
  [
    'a cursor from elsewhere',
    '{ rolesConnection(first: 2, after: "nonsense") { totalCount } }',
    'BAD_USER_INPUT',
    'The cursor nonsense does not belong to this list and its order. Take a cursor from an answer to the same question.',
  ],
  [
    'a brace too many',
    '{ roles( { label } }',
    'GRAPHQL_PARSE_FAILED',
    'Syntax Error: Expected Name, found "{".',
  ],
  [
    'a word that the enumeration does not have',
    '{ roles(where: { kind: { eq: WORKER } }) { label } }',
    'GRAPHQL_VALIDATION_FAILED',
    'Value "WORKER" does not exist in "RoleKind" enum.',
  ],
]

describe('Bad input', () => {
  describeOnFewLibraries(
    ({ query }) => {
      it.each(wrong)(
        'is answered with a code and a sentence: %s',
        async (_, text, code, message) => {
          const { errors = [] } = await query(text)
          expect(errors).toHaveLength(1)
          expect(errors[0]?.message).toBe(message)
          // Nothing else: no stack trace, and no words of a driver.
          expect(errors[0]?.extensions).toEqual({ code })
        },
      )

      it('gets a hint of what was meant three times in one question, then only where to look', async () => {
        const roles = ['a', 'b', 'c', 'd', 'e'].map(
          (alias) => `${alias}: role(id: "catalogger") { id }`,
        )
        const { errors = [] } = await query(`{ ${roles.join(' ')} }`)
        const hinted = errors.filter(({ message }) =>
          message.endsWith('Did you mean "cataloguer"?'),
        )
        expect(hinted).toHaveLength(3)
        const others = errors.filter((error) => !hinted.includes(error))
        expect(others.map(({ message }) => message)).toEqual(
          Array(2).fill(
            'There is no role with the id catalogger. Those that there are: roles { id label }.',
          ),
        )
      })

      it('is repeated only in part if it is long', async () => {
        const { errors = [] } = await query(`{ role(id: "${'a'.repeat(5000)}") { id } }`)
        expect(errors[0]?.message).toMatch(/^There is no role with the id a{1971}…$/)
      })

      it('leaves the other fields of the same question answered', async () => {
        const { data, errors } = await query(
          '{ wrong: role(id: "catalogger") { label } right: role(id: "cataloguer") { label } }',
        )
        expect(data).toEqual({ wrong: null, right: { label: 'cataloguer' } })
        expect(errors?.map(({ path }) => path)).toEqual([['wrong']])
      })
    },
    () => datasetOf({ 'namesake.yaml': namesake }),
  )
})
