import { apiSaying, apiWith, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

const cited = `  - { id: other-library, kind: SINGLE, label: { en: Other library } }
sources:
  - { id: book, title: Book }
  - { id: book-two, title: Another }
roles:
  - id: clerk
    kind: STAFF
    label: { en: clerk }
    tasks:
      - { to: a, sources: [book#p9], modality: RARELY }
      - { to: b, sources: [book#p9.s1, book-two#p1], modality: SOMETIMES }
      - { to: c, sources: [book#p90], modality: OFTEN }
      - { to: d, sources: [book-two#p9.s1], library: other-library, modality: ALWAYS }
    responsibilities: [{ to: a, sources: [book#p1.p9] }]
tasks:
  - { id: a, label: { en: a } }
  - { id: b, label: { en: b } }
  - { id: c, label: { en: c } }
  - { id: d, label: { en: d } }
`

describeOverGraph(
  'claims',
  (engine) => {
    let api: Api

    async function found(where: string): Promise<string> {
      const { claims } = (await api.ask(`{ claims(where: ${where}) { kind to { id } } }`)) as {
        claims: { kind: string; to: { id: string } }[]
      }
      return claims
        .map(({ kind, to }) => (kind === 'PERFORMS' ? to.id : `${kind} ${to.id}`))
        .join(', ')
    }

    it.each([
      ['{ sources: { some: { source: { id: { eq: "book" } } } } }', 'a, b, c, RESPONSIBLE_FOR a'],
      ['{ sources: { some: { source: { id: { eq: "book-two" } } } } }', 'b, d'],
      [
        '{ sources: { some: { source: { id: { eq: "book" } }, locator: { within: "p9" } } } }',
        'a, b',
      ],
      [
        '{ sources: { some: { source: { id: { eq: "book" } }, locator: { within: "p9.s1" } } } }',
        'b',
      ],
      ['{ sources: { some: { locator: { within: "p9" } } } }', 'a, b, d'],
      ['{ sources: { some: { locator: { within: "p90" } } } }', 'c'],
      [
        '{ sources: { some: { source: { id: { eq: "book" } }, locator: { within: "p1" } } } }',
        'RESPONSIBLE_FOR a',
      ],
      [
        '{ sources: { some: { source: { id: { eq: "book-two" } }, locator: { within: "p9.s1" } } } }',
        'd',
      ],
      ['{ kind: { eq: RESPONSIBLE_FOR } }', 'RESPONSIBLE_FOR a'],
      ['{ kind: { in: [PERFORMS, RESPONSIBLE_FOR] } }', 'a, b, c, RESPONSIBLE_FOR a'],
      ['{ kind: { in: [] } }', ''],
      ['{ kind: { eq: PERFORMS, in: [RESPONSIBLE_FOR] } }', ''],
      ['{ modality: { eq: OFTEN } }', 'c'],
      ['{ modality: { in: [OFTEN, RARELY] } }', 'a, c'],
      ['{ modality: { atMost: SOMETIMES } }', 'a, b'],
      ['{ modality: { atLeast: STATED } }', 'RESPONSIBLE_FOR a'],
      ['{ modality: { atLeast: SOMETIMES, atMost: OFTEN } }', 'b, c'],
      ['{ modality: { atLeast: ALWAYS, atMost: RARELY } }', ''],
      ['{ from: { id: { eq: "clerk" } }, kind: { eq: PERFORMS }, to: { id: { eq: "b" } } }', 'b'],
      ['{ to: { id: { eq: "a" } } }', 'a, RESPONSIBLE_FOR a'],
      ['{ from: { id: { eq: "a" } } }', ''],
      ['{ library: { id: { eq: "other-library" } } }', 'd'],
      ['{ library: { id: { eq: "other-library" } }, from: { id: { eq: "other-library" } } }', ''],
      ['{ library: { label: { eq: "other library" } } }', 'd'],
      ['{ library: { label: { contains: "nowhere" } } }', ''],
      [
        '{ from: { label: { eq: "CLERK" } }, to: { id: { in: ["a", "c"] } } }',
        'a, c, RESPONSIBLE_FOR a',
      ],
      ['{ to: { NOT: { id: { startsWith: "A" } } } }', 'b, c, d'],
      ['{ sources: { none: { source: { id: { contains: "TWO" } } } } }', 'a, c, RESPONSIBLE_FOR a'],
      [
        '{ sources: { some: { source: { id: { in: ["book-two"] } }, locator: { within: "p9" } } } }',
        'd',
      ],
      ['{ id: { contains: "performs:c" } }', 'c'],
      ['{}', 'a, b, c, RESPONSIBLE_FOR a'],
    ])('that match %s are: %s', async (where, expected) => {
      api = await apiSaying(engine.graph(), cited)
      expect(await found(where)).toBe(expected)
    })

    it.each([
      [
        'sources: { some: { source: { id: { eq: "clerk" } } } }',
        'The argument where.sources.some.source names no source: clerk. This names a role: role(id: "clerk").',
      ],
      [
        'sources: { none: { source: { id: { in: ["book", "bok"] } } } }',
        'The argument where.sources.none.source names no source: bok. Did you mean "book"?',
      ],
      [
        'from: { id: { eq: "clerc" } }',
        'The argument where.from names no node: clerc. Did you mean "clerk"?',
      ],
      [
        'to: { id: { in: ["nowhere-at-all"] } }',
        'The argument where.to names no node: nowhere-at-all. Find nodes with search(query: "…").',
      ],
      [
        'library: { id: { eq: "book" } }',
        'The argument where.library names no library: book. This names a source: source(id: "book").',
      ],
    ])('of what is not known are an error: %s', async (where, message) => {
      api = await apiSaying(engine.graph(), cited)
      expect(await api.refusal(`{ claims(where: { ${where} }) { id } }`)).toEqual({
        code: 'NOT_FOUND',
        message,
      })
    })

    it('of a source are those that cite it, and of any other node those that touch it', async () => {
      api = await apiSaying(engine.graph(), cited)
      const answer = (await api.ask(
        `
          {
            source(id: "book") { claims(limit: 2) { to { id } } }
            node(id: "book-two") { claims { to { id } } }
            task(id: "a") { claims { kind } some: claims(where: { kind: { in: [RESPONSIBLE_FOR] } }) { kind } }
          }
        `,
      )) as unknown
      expect(answer).toEqual({
        source: { claims: [{ to: { id: 'a' } }, { to: { id: 'b' } }] },
        node: { claims: [{ to: { id: 'b' } }, { to: { id: 'd' } }] },
        task: {
          claims: [{ kind: 'PERFORMS' }, { kind: 'RESPONSIBLE_FOR' }],
          some: [{ kind: 'RESPONSIBLE_FOR' }],
        },
      })
    })
  },
  { keepsGraph: true },
)

describeOverGraph('claims of the small dataset', (engine) => {
  let api: Api

  it('of a role are its work if it does or answers for something', async () => {
    api = await apiWith(engine.graph(), await readSmallDataset())
    expect(
      await api.ask('{ roles { id work { statement } few: work(limit: 1) { kind } } }'),
    ).toEqual({
      roles: [
        {
          id: 'buyer',
          work: [{ statement: 'buyer performs ordering' }],
          few: [{ kind: 'PERFORMS' }],
        },
        { id: 'customer', work: [], few: [] },
        {
          id: 'librarian',
          work: [
            { statement: 'librarian performs answering' },
            { statement: 'librarian usually performs cataloguing' },
            {
              statement:
                'librarian rarely performs cataloguing, as part of the main work, where nobody else can',
            },
            { statement: 'librarian is responsible for catalogue' },
            { statement: 'librarian is responsible for cataloguing' },
          ],
          few: [{ kind: 'PERFORMS' }],
        },
        { id: 'team', work: [], few: [] },
      ],
    })
  })

  it('bear an amount and a title only if they can', async () => {
    api = await apiWith(engine.graph(), await readSmallDataset())
    expect(
      await api.ask(
        `
          {
            role(id: "librarian") {
              channelsConnection { edges { claim { amount statement example variesBy } } }
            }
            library(id: "small-library") { rolesConnection { edges { claim { title amount } node { id } } } }
          }
        `,
      ),
    ).toEqual({
      role: {
        channelsConnection: {
          edges: [
            {
              claim: {
                amount: 'MUCH',
                statement: 'librarian often serves customers a great deal through desk',
                example: false,
                variesBy: [],
              },
            },
            {
              claim: {
                amount: 'NONE',
                statement: 'librarian does not serve customers through e-mail',
                example: false,
                variesBy: [],
              },
            },
          ],
        },
      },
      library: {
        rolesConnection: {
          edges: [
            { claim: { title: null, amount: null }, node: { id: 'buyer' } },
            { claim: { title: 'Bibliotekarie', amount: null }, node: { id: 'librarian' } },
          ],
        },
      },
    })
  })

  it('of a task are of libraries in general: how much one library has of it is its own practice', async () => {
    api = await apiSaying(
      engine.graph(),
      `  - { id: other-library, kind: SINGLE, label: { en: Other library } }
tasks:
  - id: a
    label: { en: a }
    quantity: [{ typically: 5/DAY, library: other-library }, { as: all, typically: 6/DAY }]
`,
    )
    const answer = await api.ask(
      '{ task(id: "a") { claims { to { id } } all: claims(practice: ALL) { to { id } } } }',
    )
    expect(answer).toEqual({
      task: {
        claims: [{ to: { id: 'a-quantity-all' } }],
        all: [{ to: { id: 'a-quantity' } }, { to: { id: 'a-quantity-all' } }],
      },
    })
  })

  it('have all that is known of them', async () => {
    api = await apiWith(engine.graph(), await readSmallDataset())
    const answer = await api.ask(`
      { claims(where: { modality: { eq: RARELY }, kind: { eq: PERFORMS } }) {
          id kind statement citation modality extent variesBy condition example basis note library { id label } dataset { id version } amount title
          sources { locator source { id title } } } }
    `)
    expect(answer).toEqual({
      claims: [
        {
          id: 'small:librarian:PERFORMS:cataloguing:by-rule',
          kind: 'PERFORMS',
          statement:
            'librarian rarely performs cataloguing, as part of the main work, where nobody else can',
          citation:
            '“Samtal”, answer-3. Small Library, “Käsikirja”, 2020, https://library.example/handbook, p2.s3.',
          modality: 'RARELY',
          extent: 'MAIN_WORK',
          variesBy: ['LIBRARY', 'PERSON'],
          condition: 'where nobody else can',
          example: true,
          basis: 'IMPLIED',
          note: 'Said in passing.',
          library: { id: 'small-library', label: 'Small Library' },
          dataset: { id: 'small', version: '1.0.0' },
          amount: null,
          title: null,
          sources: [
            { locator: 'answer-3', source: { id: 'interview', title: 'Samtal' } },
            { locator: 'p2.s3', source: { id: 'handbook', title: 'Käsikirja' } },
          ],
        },
      ],
    })
  })
})
