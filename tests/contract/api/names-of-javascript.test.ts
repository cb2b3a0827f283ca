import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
]

const content = `sources:
  - { id: book, title: Book }
tasks:
  - { id: constructor, label: { en: __proto__ }, sources: [book#p1] }
  - { id: sorting, label: { en: toString }, followedBy: [] }
roles:
  - { id: clerk, label: { en: clerk }, kind: STAFF, tasks: [{ to: constructor, modality: OFTEN, sources: [book#p2] }, sorting] }
channels:
  - { id: desk, label: { en: desk }, faceToFace: true }
workflows:
  - id: flow
    label: { en: flow }
    steps:
      - { id: one, task: constructor, next: [two] }
      - { id: two, task: sorting }
  - id: other
    label: { en: other }
    steps:
      - { id: three, task: constructor }
`.replace(', followedBy: []', '')

/** Questions in which each field that is renamed is called x. */
const questions = [
  '{ x: roles { id } }',
  '{ roles(limit: 1) { id x: label } }',
  '{ roles { x: tasks { x: label id } } }',
  '{ rolesConnection { x: totalCount edges { x: node { x: id } x2: cursor } } }',
  '{ rolesConnection { x: edges { node { x: text { x: label } } } } }',
  '{ rolesConnection { x: counts(by: kind) { x: value count } } }',
  '{ rolesConnection { x: crosstab(rows: tasks, columns: groups) { x: total rows { x: total value } cells { x: count row { x: total } } } } }',
  '{ x: task(id: "constructor") { x: __typename x1: id } }',
  '{ node(id: "clerk") { x: label ... on Role { x2: kind } } }',
  '{ x: claims { x: from { x: id } to { x: label ... on Task { x3: id } } x4: statement } }',
  '{ x: paths(from: "clerk", to: "sorting") { x: paths { x: length nodes { x: id } } complete } }',
  '{ x: search(query: "clerk") { x: totalCount edges { x: score node { x: id } } } }',
  '{ search(query: "clerk") { x: edges { x: node { x: label } } x1: totalCount } }',
  '{ x: about { x: version } }',
  '{ tasks { x: followedBy { x: distance task { x: id } x1: label } } }',
  '{ x: compareWorkflows(ids: ["flow", "other"]) { x: sharedByAll { x: task { x: id } } } }',
  '{ x: dataQuality { x: deadEnds { x: id } } }',
  '{ roles { x: faceToFace { x: atLeast x2: claims { x: id } } } }',
  '{ x: subgraph(seeds: ["clerk"]) { x: nodes { x: id } edges { x: source } } }',
  '{ x: __schema { x: queryType { x: name } } }',
]

describeOverGraph(
  'a name that means something to JavaScript',
  (engine) => {
    let api: Api

    beforeAll(async () => {
      api = await apiSaying(engine.graph(), content)
    })

    it.each(questions)('is an alias like any other in %s', async (question) => {
      const called = (name: string) => question.replace(/\bx:/g, `${name}:`)
      const text = async (query: string) => JSON.stringify(await api.ask(query))
      const asked = await text(question)
      for (const name of names)
        expect(await text(called(name))).toBe(asked.replaceAll('"x":', `"${name}":`))
    })

    it('is an id and a label like any other', async () => {
      expect(await api.ask('{ task(id: "constructor") { label performers { id } } }')).toEqual({
        task: { label: '__proto__', performers: [{ id: 'clerk' }] },
      })
      expect(await api.ask('{ task(label: "__proto__") { id } }')).toEqual({
        task: { id: 'constructor' },
      })
      const { code, message } = await api.refusal('{ task(id: "__proto__") { id } }')
      expect([code, message]).toEqual([
        'NOT_FOUND',
        expect.stringContaining('with the id __proto__'),
      ])
    })

    it.each(names.slice(1))('is a variable like any other: %s', async (name) => {
      const query = `query ($${name}: String) { tasks(where: { label: { eq: $${name} } }) { id } }`
      expect(await api.ask(query, { [name]: 'toString' })).toEqual({ tasks: [{ id: 'sorting' }] })
      expect(await api.ask(query)).toEqual(
        await api.ask('query ($a: String) { tasks(where: { label: { eq: $a } }) { id } }'),
      )
    })

    it('is refused by name if no variable can have it', async () => {
      const { code, message } = await api.refusal(
        'query ($__proto__: String) { tasks(where: { label: { eq: $__proto__ } }) { id } }',
        JSON.parse('{"__proto__": "toString"}') as Record<string, unknown>,
      )
      expect([code, message]).toEqual([
        'BAD_USER_INPUT',
        expect.stringContaining('A variable cannot be called $__proto__'),
      ])
    })
  },
  { keepsGraph: true },
)
