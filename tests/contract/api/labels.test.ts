import { apiSaying, apiWith, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

const roles = `roles:
  - { id: cataloguer, kind: STAFF, label: { en: cataloguer, fi: luetteloija }, alternativeLabels: { en: [indexer], fi: [kuvailija] } }
  - { id: indexer, kind: STAFF, label: { en: indexer, sv: Årsinspektör } }
  - { id: first-clerk, kind: STAFF, label: { en: clerk } }
  - { id: second-clerk, kind: STAFF, label: { en: office worker, sv: Clerk } }
  - { id: porter, kind: STAFF, label: { en: porter }, alternativeLabels: { en: [mover] } }
  - { id: page, kind: STAFF, label: { en: 'page ', fi: ' hyllyttäjä  ja  apulainen' }, alternativeLabels: { sv: ["upp\u00A0sättare "] } }
  - { id: driver, kind: STAFF, label: { en: driver }, alternativeLabels: { en: [mover] } }
tasks:
  - { id: driving, label: { en: driver } }
`

describeOverGraph(
  'a label',
  (engine) => {
    it.each([
      ['as it is written', 'cataloguer', 'cataloguer'],
      ['in another letter case', 'LUETTELOIJA', 'cataloguer'],
      ['with letters beyond English in another case', 'åRSINSPEKTÖR', 'indexer'],
      ['with blanks around it', '  cataloguer ', 'cataloguer'],
      ['with a blank at the end of its label', 'page', 'page'],
      ['with one blank for several', 'Hyllyttäjä ja apulainen', 'page'],
      ['with several blanks for one', 'hyllyttäjä   ja\tapulainen', 'page'],
      ['with another kind of blank', 'upp sättare', 'page'],
      ['as an alternative', 'kuvailija', 'cataloguer'],
      ['before the alternative label of another', 'indexer', 'indexer'],
      ['among nodes of its kind only', 'driver', 'driver'],
    ])('finds a node: %s', async (_, label, id) => {
      const api = await apiSaying(engine.graph(), roles)
      expect(
        await api.ask('query ($label: String) { role(label: $label) { id } }', { label }),
      ).toEqual({ role: { id } })
    })

    it.each([
      ['eq: " page  "', ['page']],
      ['in: ["clerk ", "hyllyttäjä  ja apulainen"]', ['first-clerk', 'page', 'second-clerk']],
      ['contains: "ja  apu "', ['page']],
      ['startsWith: " office   w"', ['second-clerk']],
    ])('is found by a filter whatever blanks stand around it: %s', async (operator, ids) => {
      const api = await apiSaying(engine.graph(), roles)
      expect(await api.ask(`{ roles(where: { label: { ${operator} } }) { id } }`)).toEqual({
        roles: ids.map((id) => ({ id })),
      })
    })

    it.each([
      ['role(id: " cataloguer ") { id }', { role: { id: 'cataloguer' } }],
      [
        'claims(where: { from: { id: { eq: " cataloguer " } }, library: { id: { eq: "some-library " } } }) { id }',
        { claims: [] },
      ],
    ])('is no matter of blanks around an id either: %s', async (field, answer) => {
      const api = await apiSaying(engine.graph(), roles)
      expect(await api.ask(`{ ${field} }`)).toEqual(answer)
    })

    it.each([
      ['clerk', 'first-clerk, second-clerk'],
      ['Mover', 'driver, porter'],
    ])('that several nodes bear names them all: %s', async (label, ids) => {
      const api = await apiSaying(engine.graph(), roles)
      expect(await api.refusal(`{ role(label: "${label}") { tasks { id } } }`)).toEqual({
        code: 'BAD_USER_INPUT',
        message: `Several roles are called ${label}: ${ids}. Ask for one of them by its id.`,
      })
    })

    it.each([
      [
        'role(label: "luetteloia")',
        'There is no role called luetteloia. Did you mean "luetteloija"?',
      ],
      [
        'role(label: "first-clerk")',
        'There is no role called first-clerk. There is one with the id first-clerk: ask for it with id: "first-clerk".',
      ],
      [
        'role(label: "quite other")',
        'There is no role called quite other. Look for it with search(query: "quite other").',
      ],
      [
        'task(label: "cataloguer")',
        'There is no task called cataloguer. This names a role: role(id: "cataloguer").',
      ],
      [
        'role(id: "cataloger")',
        'There is no role with the id cataloger. Did you mean "cataloguer"?',
      ],
      [
        'role(id: "driving")',
        'There is no role with the id driving. This names a task: task(id: "driving").',
      ],
      [
        'role(id: "quite other")',
        'There is no role with the id quite other. Those that there are: roles { id label }.',
      ],
      [
        'task(label: "LUETTELOIJA")',
        'There is no task called LUETTELOIJA. This names a role: role(id: "cataloguer").',
      ],
      [
        'node(id: "cataloguers")',
        'There is no node with the id cataloguers. Did you mean "cataloguer"?',
      ],
    ])('or an id that names nothing is an error: %s', async (field, message) => {
      const api = await apiSaying(engine.graph(), roles)
      expect(await api.refusal(`{ ${field} { id } }`)).toEqual({ code: 'NOT_FOUND', message })
    })

    it('or an id must be given, and not both', async () => {
      const api = await apiSaying(engine.graph(), roles)
      for (const [given, manner] of [
        ['', ''],
        ['(id: null)', ''],
        ['(id: "x", label: "y")', ', not by both'],
      ]) {
        expect(await api.refusal(`{ role${given} { id } }`)).toEqual({
          code: 'BAD_USER_INPUT',
          message: `The field role is asked for by id or by label${manner}: role(id: "…") or role(label: "…").`,
        })
      }
    })

    it.each([
      'role(id: "driver") { tasks(library: "sme-library") { id } }',
      'role(id: "driver") { tasksConnection(library: "sme-library") { totalCount } }',
      'tasks { followedBy(library: "sme-library") { label } }',
      'claims(where: { library: { id: { eq: "sme-library" } } }) { id }',
    ])('an unknown library is an error wherever it is given: %s', async (field) => {
      const api = await apiSaying(engine.graph(), roles)
      expect(await api.refusal(`{ ${field} }`)).toMatchObject({
        code: 'NOT_FOUND',
        message: expect.stringMatching(
          /^The argument (where\.)?library names no library: sme-library\. Did you mean "some-library"\?$/,
        ),
      })
    })
  },
  { keepsGraph: true },
)

describeOverGraph('the words for a node', (engine) => {
  let api: Api

  beforeEach(async () => {
    api = await apiWith(engine.graph(), await readSmallDataset())
  })

  it('are in the first of the languages that has any, and else the id', async () => {
    const answer = await api.ask(`
      { role(id: "team") { en: label fi: label(languages: [FI]) sv: label(languages: [SV, EN]) none: label(languages: []) }
        source(id: "interview") { label(languages: [FI]) text(languages: [EN]) { label language } }
        channel(id: "desk") { text(languages: [FI]) { label language alternativeLabels description } }
        e: channel(id: "e-mail") { text(languages: [SV]) { label language alternativeLabels } }
        step(id: "buying-ordering") { label sv: label(languages: [SV]) }
        own: step(id: "buying-answering") { label } }
    `)
    expect(answer).toEqual({
      role: { en: 'the team', fi: 'the team', sv: 'laget', none: 'the team' },
      source: { label: 'Samtal', text: { label: 'Samtal', language: 'SV' } },
      channel: {
        text: {
          label: 'palvelutiski',
          language: 'FI',
          alternativeLabels: ['tiski', 'Lainaustiski'],
          description: null,
        },
      },
      e: { text: { label: 'e-mail', language: 'EN', alternativeLabels: [] } },
      step: { label: 'ordering', sv: 'beställning' },
      own: { label: 'answering the customer' },
    })
  })

  it('stand in the sentence of a claim, which is in the first of the languages', async () => {
    const { claims } = (await api.ask(
      `{ claims(where: { kind: { eq: SERVES_THROUGH }, to: { id: { eq: "desk" } } }, limit: 1) {
        statement fi: statement(languages: [FI]) sv: statement(languages: [SV, FI])
        from { en: label fi: label(languages: [FI]) sv: label(languages: [SV, FI]) } } }`,
    )) as { claims: [{ statement: string; fi: string; sv: string; from: Record<string, string> }] }
    const [{ statement, fi, sv, from }] = claims
    expect(statement).toMatch(new RegExp(`^${from['en']} .*through desk`))
    expect(fi).toMatch(new RegExp(`^rooli ”${from['fi']}” .*kanavassa ”palvelutiski”`))
    expect(sv).toMatch(new RegExp(`^”${from['sv']}” betjänar .*genom kanalen ”disk”`))
  })

  it('are the id if a node has no label', async () => {
    await engine
      .graph()
      .write((transaction) =>
        transaction.run("CREATE (task:Node:Task {id: 'bare', dataset: 'small'}) RETURN task.id"),
      )
    expect(
      await api.ask(
        '{ task(id: "bare") { label text { label language alternativeLabels description } exactMatch sources { locator } } }',
      ),
    ).toEqual({
      task: {
        label: 'bare',
        text: { label: 'bare', language: null, alternativeLabels: [], description: null },
        exactMatch: [],
        sources: [],
      },
    })
  })

  it('come as they were written, however odd', async () => {
    const english = 'It\'s "odd" \\ `really` $named {id: 1} // 🦉'
    expect(
      await api.ask(
        'query ($label: String) { task(label: $label) { label fi: label(languages: [FI]) sv: label(languages: [SV]) } }',
        { label: english },
      ),
    ).toEqual({ task: { label: english, fi: 'ÄLÄ ÖYKKÄRÖI, ÅKE', sv: 'två\nrader' } })
    expect(await api.ask('{ task(label: "älä öykkäröi, åke") { id } }')).toEqual({
      task: { id: 'odd' },
    })
  })
})
