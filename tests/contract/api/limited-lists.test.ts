import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const many = Array.from({ length: 60 }, (_, index) => `t${100 + index}`)

const content = `roles:
  - id: clerk
    kind: STAFF
    label: { en: clerk }
    tasks: [${many.join(', ')}]
  - { id: porter, kind: STAFF, label: { en: porter }, tasks: [t100, t101] }
tasks:
${many.map((id) => `  - { id: ${id}, label: { en: ${id} } }`).join('\n')}
`

/** More words that begin alike than a search looks for, and more that a slip may stand for. */
const shelves = Array.from(
  { length: 51 },
  (_, index) => `shelving${String(index).padStart(2, '0')}`,
)
const slips = 'abcdefghijk'.split('').map((letter) => `${letter}ookmobiles`)

describeOverGraph(
  'a list that ends early',
  (engine) => {
    let api: Api

    beforeAll(async () => {
      api = await apiSaying(engine.graph(), content)
    })

    it.each([
      ['tasks { id }', [['tasks'], 50]],
      ['claims { id }', [['claims'], 50]],
      ['tasks(limit: 59) { id }', [['tasks'], 59]],
      ['tasks(limit: 5, offset: 54) { id }', [['tasks'], 5]],
      ['some: roles(limit: 1) { id }', [['some'], 1]],
      ['roles { done: tasks { id } }', [['roles', 'done'], 50]],
      ['role(id: "clerk") { tasks(limit: 2) { id } }', [['role', 'tasks'], 2]],
      ['role(id: "clerk") { claims(limit: 3) { id } }', [['role', 'claims'], 3]],
      [
        'rolesConnection { edges { node { tasks { id } } } }',
        [['rolesConnection', 'edges', 'node', 'tasks'], 50],
      ],
      [
        'search(query: "clerk") { edges { node { ... on Role { tasks { id } } } } }',
        [['search', 'edges', 'node', 'tasks'], 50],
      ],
      [
        'dataQuality { nodesWithoutEdges { id } tasksWithoutPerformer(limit: 0) { id } deadEnds { id } }',
        undefined,
      ],
      ['tasks(limit: 0) { id }', [['tasks'], 0]],
      [
        'node(id: "clerk") { ... on Role { tasks(limit: 1) { performers(limit: 1) { id } } } }',
        [['node', 'tasks'], 1],
        [['node', 'tasks', 'performers'], 1],
      ],
    ] as const)('is told of: %s', async (field, ...lists) => {
      const wanted = lists.flatMap((list) =>
        list === undefined ? [] : [{ path: list[0], argument: 'limit', limit: list[1] }],
      )
      const found = await api.limitedBy(`{ ${field} }`)
      expect(found).toHaveLength(wanted.length)
      expect(found).toEqual(expect.arrayContaining(wanted))
    })

    it.each([
      'tasks(limit: 60) { id }',
      'tasks(limit: 6, offset: 54) { id }',
      'role(id: "clerk") { tasks(limit: 60) { id } }',
      'role(id: "porter") { tasks(limit: 2) { id } claims { id } }',
      'tasksConnection(first: 1) { edges { node { id } } pageInfo { hasNextPage } }',
    ])('is none if all is there: %s', async (field) => {
      expect(await api.limitedBy(`{ ${field} }`)).toEqual([])
    })

    it('is as long as was asked for, also when the question comes again', async () => {
      for (let round = 0; round < 3; round += 1) {
        const { role } = (await api.ask('{ role(id: "clerk") { tasks { id } } }')) as {
          role: { tasks: unknown[] }
        }
        expect(role.tasks).toHaveLength(50)
        expect(await api.limitedBy('{ tasks { id } }')).toHaveLength(1)
      }
    })

    it.each([
      ['shelving', shelves, 50],
      ['zookmobiles', slips, 10],
    ])(
      'is told of if a search can not look for all that "%s" may stand for',
      async (query, words, limit) => {
        const searched = async (labels: readonly string[]) => {
          const tasks = labels.map((label) => `  - { id: ${label}, label: { en: ${label} } }`)
          const over = await apiSaying(engine.graph(), `tasks:\n${tasks.join('\n')}\n`)
          return over.limitedBy(`{ search(query: "${query}") { totalCount } }`)
        }
        expect(await searched(words.slice(1))).toEqual([])
        expect(await searched(words)).toEqual([{ path: ['search'], argument: 'query', limit }])
      },
    )
  },
  { keepsGraph: true },
)
