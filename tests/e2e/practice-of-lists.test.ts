import { describeOnFewLibraries } from '../support/servers/reference-server'

const ids = (...all: readonly string[]) => all.map((id) => ({ id }))

describe('Lists in which practices of many libraries meet', () => {
  describeOnFewLibraries(({ query }) => {
    async function data(text: string): Promise<unknown> {
      const { data: answered, errors } = await query(text)
      expect(errors).toBeUndefined()
      return answered
    }

    it('concepts and annotations are listed of libraries in general, unless others are asked for or named', async () => {
      const general = 'where: { dataset: { id: { eq: "general" } } }'
      const total = (answer: unknown) => (answer as { totalCount: number }).totalCount
      for (const list of ['roles', 'tasks', 'channels', 'resources', 'annotations']) {
        const { plain, named, others, all, nodes, ...pages } = (await data(`{
          plain: ${list}(limit: 1000) { id dataset { id } }
          named: ${list}(limit: 1000, ${general}) { id dataset { id } }
          all: ${list}(limit: 1000, practice: ALL) { id dataset { id } }
          others: ${list}(limit: 1000, where: { NOT: { dataset: { id: { eq: "general" } } } }) { id dataset { id } }
          nodes: ${list}(limit: 1000, where: { OR: [{ id: { in: ["barcoding", "registering-copies"] } }] }) { id }
          page: ${list}Connection(first: 2) { totalCount counts(by: dataset) { value count } edges { node { dataset { id } } } }
          allPages: ${list}Connection(first: 2, practice: ALL) { totalCount }
        }`)) as Record<string, readonly { id: string; dataset: { id: string } }[]>
        expect(plain).toEqual(named)
        expect(new Set(plain?.map(({ dataset }) => dataset.id))).toEqual(new Set(['general']))
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
        '{ roles(limit: 1000, where: { NOT: { id: { eq: "cataloguer" } } }) { id dataset { id } } }',
      )) as { roles: { id: string; dataset: { id: string } }[] }
      expect(new Set(answer.roles.map(({ dataset }) => dataset.id))).toEqual(new Set(['general']))
      expect(answer.roles.map(({ id }) => id)).not.toContain('cataloguer')
    })

    it('workflows, steps, libraries and sources are listed of all, and any node is found by id, label or search', async () => {
      const answer = (await data(`{
        workflows(limit: 1000) { dataset { id } }
        steps(limit: 1000) { dataset { id } }
        libraries(limit: 1000) { dataset { id } }
        sources(limit: 1000) { dataset { id } }
        byId: task(id: "registering-copies") { dataset { id } }
        byLabel: task(label: "registering copies") { dataset { id } }
        node(id: "registering-copies") { dataset { id } }
        search(query: "registering copies", first: 1) { edges { node { dataset { id } } } }
      }`)) as Record<string, readonly { dataset: { id: string } }[]>
      for (const list of ['workflows', 'steps', 'libraries', 'sources']) {
        expect(answer[list]?.map(({ dataset }) => dataset.id)).toContain('tuusula')
      }
      const shared = { dataset: { id: 'shared' } }
      expect(answer).toMatchObject({
        byId: shared,
        byLabel: shared,
        node: shared,
        search: { edges: [{ node: shared }] },
      })
    })

    it('a table counts what the list shows, and of one library all that it says something of', async () => {
      const table = (listed: string, whose = '') =>
        `tasksConnection${listed} { crosstab(rows: steps, columns: performers${whose}) { total rows { node { id } } } }`
      const answer = (await data(`{
        general: ${table('')}
        all: ${table('(practice: ALL)', ', practice: ALL')}
        tuusula: ${table('(practice: ALL)', ', library: "tuusula"')}
        named: ${table('(where: { dataset: { id: { eq: "shared" } } })')}
      }`)) as Record<string, { crosstab: { rows: { node: { id: string } | null }[] } }>
      const rows = (name: string) => answer[name]?.crosstab.rows.map(({ node }) => node?.id)
      expect(rows('general')).not.toContain('tuusula-ordering')
      expect(rows('general')).not.toContain('seinajoki-registering')
      expect(rows('all')).toContain('seinajoki-registering')
      expect(rows('tuusula')).toContain('tuusula-ordering')
      expect(rows('named')).toContain('seinajoki-registering')
      expect(rows('named')).not.toContain('acquisition-ordering')
    })

    it('claims are listed of libraries in general, unless all are asked for or the filter says whose', async () => {
      const count = async (given: string): Promise<ReadonlySet<unknown>> => {
        const answer = (await data(`{ claims(limit: 1000${given}) { library { id } } }`)) as {
          claims: { library: { id: string } }[]
        }
        return new Set(answer.claims.map(({ library }) => library.id))
      }
      expect(await count('')).toEqual(new Set(['any-library', 'public-libraries']))
      expect(await count(', practice: ALL')).toContain('tuusula')
      expect(await count(', where: { library: { id: { eq: "tuusula" } } }')).toEqual(
        new Set(['tuusula']),
      )
      expect(await count(', where: { OR: [{ dataset: { id: { eq: "tuusula" } } }] }')).toEqual(
        new Set(['tuusula']),
      )
      expect(
        await count(
          ', where: { sources: { some: { source: { id: { eq: "tuusula-kirjan-matka" } } } } }',
        ),
      ).toContain('tuusula')
    })
  })
})
