import { describeOnFewLibraries } from '../support/servers/reference-server'

type Ids = readonly { readonly id: string }[]

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

    it('a filter and a sort go by the practice of their list, unless they ask for another', async () => {
      const asked = 'some: { id: { eq: "selection" } }'
      const { all, general, task, most, counted } = (await data(`{
        all: roles(practice: ALL, where: { tasks: { ${asked} } }) { id }
        general: roles(practice: ALL, where: { tasks: { ${asked}, library: "public-libraries" } }) { id }
        task(id: "selection") {
          performers(practice: ALL) { id }
          general: performers { id }
        }
        most: roles(practice: ALL, limit: 1000, sort: [{ tasksCount: { direction: DESC } }]) { id }
        counted: roles(practice: ALL, limit: 1000) { id tasksConnection(practice: ALL) { totalCount } }
      }`)) as {
        all: Ids
        general: Ids
        task: { performers: Ids; general: Ids }
        most: Ids
        counted: { id: string; tasksConnection: { totalCount: number } }[]
      }
      expect(all).toEqual(task.performers)
      expect(all.length).toBeGreaterThan(general.length)
      expect(general).toEqual(task.general)
      const byCount = counted.toSorted(
        (one, other) => other.tasksConnection.totalCount - one.tasksConnection.totalCount,
      )
      expect(most).toEqual(byCount.map(({ id }) => ({ id })))
    })

    it('a filter that names a library is about all practices, in whatever part of it', async () => {
      const ofTuusula = 'libraries: { some: { id: { eq: "tuusula" } } }'
      const doing = `some: { workflow: { ${ofTuusula} } }`
      const { library, roles, task, role } = (await data(`{
        library(id: "tuusula") { workflows { steps { performers { id } } } }
        roles(where: { steps: { ${doing} } }) { id }
        task(id: "ordering") { performers(where: { steps: { ${doing} } }) { id } }
        role(id: "orderer") {
          named: tasksConnection(where: { claim: { library: { id: { eq: "tuusula" } } } }) { edges { claim { id } } }
          tasksConnection(library: "tuusula") { edges { claim { id } } }
        }
      }`)) as {
        library: { workflows: { steps: { performers: Ids }[] }[] }
        roles: Ids
        task: { performers: Ids }
        role: { named: unknown; tasksConnection: { edges: unknown[] } }
      }
      const steps = library.workflows.flatMap((workflow) => workflow.steps)
      const doers = new Set(steps.flatMap(({ performers }) => performers.map(({ id }) => id)))
      expect(new Set(roles.map(({ id }) => id))).toEqual(doers)
      expect(doers).toContain('orderer')
      expect(task.performers).toEqual(ids('orderer'))
      expect(role.tasksConnection.edges.length).toBeGreaterThan(0)
      expect(role.named).toEqual(role.tasksConnection)
    })

    it('what a library says of a role, and again at a step, counts once', async () => {
      const { role } = (await data(`{
        role(id: "orderer") {
          tasksConnection(practice: ALL) { edges { node { id } claim { kind library { id } } } }
          general: tasksConnection(library: "public-libraries") { edges { claim { kind } } }
          steps { library: workflow { libraries { id } } }
        }
      }`)) as {
        role: {
          tasksConnection: { edges: { claim: { kind: string; library: { id: string } } }[] }
          general: { edges: { claim: { kind: string } }[] }
          steps: unknown[]
        }
      }
      const said = role.tasksConnection.edges.map(
        ({ claim }) => `${claim.kind} ${claim.library.id}`,
      )
      expect(role.steps.length).toBeGreaterThan(0)
      expect(said).toContain('PERFORMS public-libraries')
      expect(said).not.toContain('DONE_BY public-libraries')
      expect(said).toContain('DONE_BY tuusula')
      expect(role.general.edges).toEqual([{ claim: { kind: 'PERFORMS' } }])
      const { counting } = (await data(
        '{ counting: roles(where: { id: { eq: "orderer" }, tasks: { practice: ALL, count: { eq: COUNT } } }) { id } }'.replace(
          'COUNT',
          String(said.length),
        ),
      )) as { counting: Ids }
      expect(counting).toEqual(ids('orderer'))
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
