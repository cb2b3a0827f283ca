import { describeOnReferenceGraph } from '../support/reference-server'

const ids = (...all: readonly string[]) => all.map((id) => ({ id }))

/** The steps that order something, of the general picture and of each library that says so. */
const ordering = [
  'acquisition-ordering',
  'helsinki-region-ordering',
  'seinajoki-ordering',
  'tuusula-ordering',
  'tampere-university-ordering',
]

describe('When practices of many libraries meet', () => {
  describeOnReferenceGraph(({ query }) => {
    async function data(text: string): Promise<unknown> {
      const { data: answered, errors } = await query(text)
      expect(errors).toBeUndefined()
      return answered
    }

    it('a field shows what is said of libraries in general, and others if they are asked for', async () => {
      expect(
        await data(`{
          task(id: "ordering") {
            steps { id }
            tuusula: steps(library: "tuusula") { id }
            named: steps(library: "tuusula", practice: GENERAL) { id }
            all: steps(practice: ALL) { id }
            stepsConnection { totalCount }
            allConnection: stepsConnection(practice: ALL) { totalCount }
          }
        }`),
      ).toEqual({
        task: {
          steps: ids('acquisition-ordering'),
          tuusula: ids('tuusula-ordering'),
          named: ids('tuusula-ordering'),
          all: ids(...ordering),
          stepsConnection: { totalCount: 1 },
          allConnection: { totalCount: 5 },
        },
      })
    })

    it('all is shown of what the general picture does not have', async () => {
      expect(
        await data(
          '{ task(id: "registering-copies") { steps { id } followedBy(maxDistance: 1, where: { id: { eq: "barcoding" } }) { label } } }',
        ),
      ).toEqual({
        task: {
          steps: ids('menomonee-falls-item-records', 'seinajoki-registering'),
          followedBy: [{ label: 'barcoding' }],
        },
      })
    })

    it('libraries are shown, and what a step of one library does', async () => {
      expect(
        await data(
          '{ role(id: "orderer") { libraries { id } claims(kinds: [HAS_ROLE]) { library } } step(id: "tuusula-ordering") { task { id } performers { id } } }',
        ),
      ).toEqual({
        role: {
          libraries: ids(
            'helsinki-region',
            'public-libraries',
            'seinajoki',
            'tampere-university',
            'tuusula',
          ),
          claims: [
            { library: 'public-libraries' },
            { library: 'helsinki-region' },
            { library: 'seinajoki' },
            { library: 'tampere-university' },
            { library: 'tuusula' },
          ],
        },
        step: { task: { id: 'ordering' }, performers: ids('orderer') },
      })
    })

    it('a filter counts what the field shows', async () => {
      const often = (given: string) =>
        `tasks(where: { steps: { ${given} count: { gt: 1 } } }) { id }`
      expect(
        await data(
          `{ general: ${often('')} all: ${often('practice: ALL,')} tuusula: ${often('library: "tuusula",')} }`,
        ),
      ).toEqual({
        general: [],
        all: ids(
          'barcoding',
          'cataloguing',
          'ordering',
          'receiving',
          'receiving-purchase-suggestions',
          'selection',
          'sending-loan-requests',
        ),
        tuusula: [],
      })
    })

    it('an order and a table count what is asked for', async () => {
      expect(
        await data(`{
          most: tasks(orderBy: [{ stepsCount: { direction: DESC, practice: ALL } }], first: 1) { id }
          general: tasksCrosstab(rows: steps, columns: performers, where: { id: { eq: "ordering" } }) { total }
          all: tasksCrosstab(rows: steps, columns: performers, where: { id: { eq: "ordering" } }, practice: ALL) { total }
        }`),
      ).toMatchObject({ most: ids('ordering'), general: { total: 1 }, all: { total: 5 } })
    })

    it('tasks follow each other in workflows of libraries in general, of all, of one, or of a workflow', async () => {
      expect(
        await data(`{
          task(id: "barcoding") {
            followedBy(maxDistance: 1) { task { id } }
            seinajoki: followedBy(maxDistance: 1, library: "seinajoki") { task { id } }
            workflow: followedBy(maxDistance: 1, workflow: "seinajoki-acquisition") { task { id } }
            all: followedBy(maxDistance: 1, practice: ALL) { task { id } occurrences { workflow { id } } }
          }
        }`),
      ).toEqual({
        task: {
          followedBy: [{ task: { id: 'lending' } }],
          seinajoki: [{ task: { id: 'registering-copies' } }],
          workflow: [{ task: { id: 'registering-copies' } }],
          all: expect.arrayContaining([
            {
              task: { id: 'registering-copies' },
              occurrences: [{ workflow: { id: 'seinajoki-acquisition' } }],
            },
          ]),
        },
      })
    })

    it('concepts and annotations are listed of libraries in general, unless others are asked for or named', async () => {
      const general = 'where: { dataset: { eq: "general" } }'
      const total = (answer: unknown) => (answer as { totalCount: number }).totalCount
      for (const list of ['roles', 'tasks', 'channels', 'resources', 'annotations']) {
        const { plain, named, others, all, nodes, ...pages } = (await data(`{
          plain: ${list}(first: 1000) { id dataset }
          named: ${list}(first: 1000, ${general}) { id dataset }
          all: ${list}(first: 1000, practice: ALL) { id dataset }
          others: ${list}(first: 1000, where: { NOT: { dataset: { eq: "general" } } }) { id dataset }
          nodes: ${list}(first: 1000, where: { OR: [{ id: { in: ["barcoding", "registering-copies"] } }] }) { id }
          page: ${list}Connection(first: 2) { totalCount counts(by: dataset) { value count } edges { node { dataset } } }
          allPages: ${list}Connection(first: 2, practice: ALL) { totalCount }
        }`)) as Record<string, readonly { id: string; dataset: string }[]>
        expect(plain).toEqual(named)
        expect(new Set(plain?.map(({ dataset }) => dataset))).toEqual(new Set(['general']))
        expect(others?.length).toBeGreaterThan(0)
        expect(all).toHaveLength((plain?.length ?? 0) + (others?.length ?? 0))
        expect(nodes).toEqual(list === 'tasks' ? ids('barcoding', 'registering-copies') : [])
        expect(pages['page']).toMatchObject({
          totalCount: plain?.length,
          counts: [{ value: 'general', count: plain?.length }],
        })
        expect(total(pages['allPages'])).toBe(all?.length)
      }
    })

    it('a filter that only leaves nodes out asks for no others', async () => {
      const answer = (await data(
        '{ roles(first: 1000, where: { NOT: { id: { eq: "cataloguer" } } }) { id dataset } }',
      )) as { roles: { id: string; dataset: string }[] }
      expect(new Set(answer.roles.map(({ dataset }) => dataset))).toEqual(new Set(['general']))
      expect(answer.roles.map(({ id }) => id)).not.toContain('cataloguer')
    })

    it('workflows, steps, libraries and sources are listed of all, and any node is found by id, label or search', async () => {
      const answer = (await data(`{
        workflows(first: 1000) { dataset }
        steps(first: 1000) { dataset }
        libraries(first: 1000) { dataset }
        sources(first: 1000) { dataset }
        byId: task(id: "registering-copies") { dataset }
        byLabel: task(label: "registering copies") { dataset }
        node(id: "registering-copies") { dataset }
        search(query: "registering copies", first: 1) { edges { node { dataset } } }
      }`)) as Record<string, readonly { dataset: string }[]>
      for (const list of ['workflows', 'steps', 'libraries', 'sources']) {
        expect(answer[list]?.map(({ dataset }) => dataset)).toContain('tuusula')
      }
      const shared = { dataset: 'shared' }
      expect(answer).toMatchObject({
        byId: shared,
        byLabel: shared,
        node: shared,
        search: { edges: [{ node: shared }] },
      })
    })

    it('a table counts what the list shows, and of one library all that it says something of', async () => {
      const table = (given: string) =>
        `tasksCrosstab(rows: steps, columns: performers${given}) { total rows { node { id } } }`
      const answer = (await data(`{
        general: ${table('')}
        all: ${table(', practice: ALL')}
        tuusula: ${table(', library: "tuusula"')}
        named: ${table(', where: { dataset: { eq: "shared" } }')}
      }`)) as Record<string, { rows: { node: { id: string } | null }[] }>
      const rows = (name: string) => answer[name]?.rows.map(({ node }) => node?.id)
      expect(rows('general')).not.toContain('tuusula-ordering')
      expect(rows('general')).not.toContain('seinajoki-registering')
      expect(rows('all')).toContain('seinajoki-registering')
      expect(rows('tuusula')).toContain('tuusula-ordering')
      expect(rows('named')).toContain('seinajoki-registering')
      expect(rows('named')).not.toContain('acquisition-ordering')
    })

    it('claims are listed of libraries in general, unless all are asked for or the filter says whose', async () => {
      const count = async (given: string): Promise<ReadonlySet<unknown>> => {
        const answer = (await data(`{ claims(first: 1000${given}) { library } }`)) as {
          claims: { library: string }[]
        }
        return new Set(answer.claims.map(({ library }) => library))
      }
      expect(await count('')).toEqual(new Set(['any-library', 'public-libraries']))
      expect(await count(', practice: ALL')).toContain('tuusula')
      expect(await count(', where: { library: "tuusula" }')).toEqual(new Set(['tuusula']))
      expect(await count(', where: { OR: [{ dataset: "tuusula" }] }')).toEqual(new Set(['tuusula']))
      expect(await count(', where: { source: "tuusula-kirjan-matka" }')).toContain('tuusula')
    })

    it('paths lead through what is said of libraries in general, unless they begin or end at a certain one', async () => {
      const found = async (given: string) => {
        const answer = (await data(
          `{ paths(${given}, maxLength: 3) { paths { nodes { id } } } }`,
        )) as { paths: { paths: { nodes: { id: string }[] }[] } }
        return answer.paths.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '))
      }
      const both = 'from: "ordering", to: "selection"'
      const general = 'ordering acquisition-ordering acquisition-selection selection'
      const tuusula = 'ordering tuusula-ordering tuusula-selection selection'
      const byMaterial = 'ordering library-material collection selection'
      expect(await found(both)).toEqual([general])
      expect(await found(`${both}, through: [USES, BROADER]`)).toContain(byMaterial)
      expect(await found(`${both}, library: "tuusula"`)).toEqual([tuusula])
      const ofAll = await found(`${both}, practice: ALL`)
      expect(ofAll).toEqual(expect.arrayContaining([general, tuusula]))
      expect(await found('from: "tuusula", to: "ordering"')).toContain(
        'tuusula tuusula-acquisition tuusula-ordering ordering',
      )
    })

    it('contact is summed up over what is asked for', async () => {
      expect(
        await data(`{
          role(id: "cataloguer") {
            faceToFace { atMost }
            tuusula: faceToFace(library: "tuusula") { atMost }
          }
          roles(where: { id: { eq: "cataloguer" }, faceToFace: { atMost: LITTLE, library: "tuusula" } }) { id }
        }`),
      ).toEqual({
        role: { faceToFace: { atMost: 'LITTLE' }, tuusula: { atMost: 'UNKNOWN' } },
        roles: [],
      })
    })

    it('gaps are those of the general picture, or of the datasets of one library', async () => {
      expect(
        await data(
          '{ dataQuality(library: "tuusula") { tasksWithoutPerformer { id } deadEnds { id } unreachableSteps { id } } }',
        ),
      ).toEqual({
        dataQuality: {
          tasksWithoutPerformer: [],
          deadEnds: [],
          unreachableSteps: ids('tuusula-proposing'),
        },
      })
    })

    it.each([
      ['{ task(id: "ordering") { steps(library: "tusula") { id } } }', 'library'],
      ['{ tasks(where: { steps: { library: "tusula" } }) { id } }', 'where.library'],
      [
        '{ tasks(orderBy: [{ stepsCount: { direction: ASC, library: "tusula" } }]) { id } }',
        'orderBy.library',
      ],
      ['{ paths(from: "ordering", to: "selection", library: "tusula") { complete } }', 'library'],
      ['{ dataQuality(library: "tusula") { deadEnds { id } } }', 'library'],
    ])('a library that is none is refused: %s', async (text, argument) => {
      const { errors } = await query(text)
      expect(errors).toMatchObject([
        {
          message: `The argument ${argument} names no library: tusula. Did you mean tuusula?`,
          extensions: { code: 'NOT_FOUND' },
        },
      ])
    })
  })
})
