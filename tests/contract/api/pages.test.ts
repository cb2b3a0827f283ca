import { apiWith, type Api } from '../../support/api/api'
import { without } from '../../support/datasets/dataset-variants'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

interface Page {
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
}

type Ids = readonly (readonly string[])[]

const parts =
  '{ pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }'

/** The page of the one connection in an answer, at whatever depth. */
function pageIn(answer: unknown): Page {
  const value = answer as Record<string, unknown>
  if ('pageInfo' in value) return value as unknown as Page
  return pageIn(Object.values(value)[0])
}

/** Walks a whole list by pages, and gives the ids page by page. */
async function walk(api: Api, list: string, size: number, way: 'first' | 'last'): Promise<Ids> {
  const beyond = way === 'first' ? 'after' : 'before'
  const query = `query ($size: Int, $cursor: String) ${list.replace('PAGE', `(${way}: $size, ${beyond}: $cursor) ${parts}`)}`
  const pages: string[][] = []
  let cursor: string | null = null
  for (;;) {
    const page: Page = pageIn(await api.ask(query, { size, cursor }))
    const { pageInfo, edges } = page
    pages.push(edges.map((edge) => edge.node.id))
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor)
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor)
    expect(way === 'first' ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null)
    cursor = way === 'first' ? pageInfo.endCursor : pageInfo.startCursor
    if (!(way === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return pages
  }
}

const lists = [
  {
    list: '{ tasksConnection PAGE }',
    ids: ['answering', 'cataloguing', 'odd', 'ordering'],
  },
  {
    list: '{ role(id: "librarian") { tasksConnection PAGE } }',
    ids: ['answering', 'cataloguing', 'cataloguing'],
  },
  {
    list: '{ workflow(id: "buying") { stepsConnection PAGE } }',
    ids: ['buying-ordering', 'buying-cataloguing', 'buying-answering'],
  },
  {
    list: '{ annotation(id: "titles-differ") { aboutConnection PAGE } }',
    ids: ['handbook', 'librarian', 'ordering', 'small-library'],
  },
  {
    list: '{ stepsConnection PAGE }',
    ids: ['buying-ordering', 'quick-ordering', 'buying-cataloguing', 'buying-answering'],
  },
]

describeOverGraph('a page', (engine) => {
  let api: Api

  beforeEach(async () => {
    api = await apiWith(engine.graph(), await readSmallDataset())
  })

  it.each(lists)('after page makes up the whole of $list', async ({ list, ids }) => {
    for (const size of [1, 2, 3, 50]) {
      const pages = await walk(api, list, size, 'first')
      expect(pages.flat()).toEqual(ids)
      expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true)
    }
  })

  it.each(lists)('before page makes up the whole of $list', async ({ list, ids }) => {
    for (const size of [1, 2, 3, 50]) {
      const pages = await walk(api, list, size, 'last')
      expect(pages.toReversed().flat()).toEqual(ids)
      expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true)
    }
  })

  it('goes on where it was, whatever is taken away or added between', async () => {
    const page = (cursor: string | null) =>
      api
        .ask(`query ($cursor: String) { tasksConnection(first: 1, after: $cursor) ${parts} }`, {
          cursor,
        })
        .then(pageIn)
    const { pageInfo } = await page(null)
    const small = await readSmallDataset()
    api = await apiWith(engine.graph(), without(small, 'answering', 'buying-answering'))
    expect((await page(pageInfo.endCursor)).edges[0]?.node.id).toBe('cataloguing')
    await engine
      .graph()
      .write((transaction) =>
        transaction.run(
          "CREATE (task:Node:Task {id: 'binding', dataset: 'small', general: true}) RETURN task.id",
        ),
      )
    expect((await page(pageInfo.endCursor)).edges[0]?.node.id).toBe('binding')
  })

  it('can be empty', async () => {
    const nothing = {
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: [],
    }
    expect(pageIn(await api.ask(`{ rolesConnection(first: 0) ${parts} }`))).toEqual(nothing)
    expect(pageIn(await api.ask(`{ role(id: "team") { tasksConnection ${parts} } }`))).toEqual({
      ...nothing,
      pageInfo: { ...nothing.pageInfo, hasNextPage: false },
    })
  })

  it('counts the whole list, and not the page', async () => {
    const answer = await api.ask(
      '{ rolesConnection(first: 1) { totalCount } role(id: "librarian") { tasksConnection(first: 0) { totalCount } channelsConnection(last: 1) { totalCount } } }',
    )
    expect(answer).toEqual({
      rolesConnection: { totalCount: 4 },
      role: { tasksConnection: { totalCount: 3 }, channelsConnection: { totalCount: 2 } },
    })
  })

  it('of a plain list begins after those that are skipped', async () => {
    const answer = await api.ask(
      `
        {
          a: tasks(offset: 1, limit: 2) { id }
          b: tasks(offset: 9) { id }
          c: claims(offset: 1, limit: 1) { id }
          d: claims(limit: 2) { id }
          role(id: "buyer") { all: claims { id } some: claims(offset: 1, limit: 1) { id } }
          workflow(id: "buying") { all: steps { id } some: steps(offset: 1, limit: 2) { id } }
        }
      `,
    )
    const { c, d } = answer as { c: unknown[]; d: unknown[] }
    expect(answer).toMatchObject({ a: [{ id: 'cataloguing' }, { id: 'odd' }], b: [] })
    expect(c).toEqual(d.slice(1))
    const { role, workflow } = answer as Record<
      'role' | 'workflow',
      Record<'all' | 'some', unknown[]>
    >
    expect(role.some).toEqual(role.all.slice(1, 2))
    expect(workflow.some).toEqual(workflow.all.slice(1, 3))
    expect(workflow.some).toHaveLength(2)
  })

  it.each([
    ['roles(limit: 1001) { id }', 'limit', 1001],
    ['roles(limit: -1) { id }', 'limit', -1],
    ['rolesConnection(first: 1001) { totalCount }', 'first', 1001],
    ['rolesConnection(last: -1) { totalCount }', 'last', -1],
    ['role(id: "buyer") { tasks(limit: 1001) { id } }', 'limit', 1001],
    ['role(id: "buyer") { tasksConnection(last: 1001) { totalCount } }', 'last', 1001],
    ['role(id: "buyer") { claims(limit: -1) { id } }', 'limit', -1],
    ['role(id: "buyer") { work(limit: 1001) { id } }', 'limit', 1001],
    ['claims(limit: -1) { id }', 'limit', -1],
    ['dataQuality { deadEnds(limit: 1001) { id } }', 'limit', 1001],
    ['task(id: "ordering") { followedBy(limit: -1) { label } }', 'limit', -1],
  ])('has a size that it can have: %s', async (field, argument, size) => {
    const remedy = size > 0 ? ' Ask for less, and for the rest by pages.' : ''
    expect(await api.refusal(`{ ${field} }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: `The argument ${argument} is ${size}; it must be between 0 and 1000.${remedy}`,
    })
    expect(api.statements).toEqual([])
  })

  it('begins with no less than the first', async () => {
    expect(await api.refusal('{ roles(offset: -1) { id } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'The argument offset is -1; it must be 0 or more.',
    })
  })

  it.each([
    '(first: 1, last: 1)',
    '(first: 1, before: "x")',
    '(last: 1, after: "x")',
    '(after: "x", before: "x")',
  ])('is asked for from one end: %s', async (given) => {
    const refusal = {
      code: 'BAD_USER_INPUT',
      message: 'Ask for first and after, or for last and before, but not for both.',
    }
    expect(await api.refusal(`{ rolesConnection${given} { totalCount } }`)).toEqual(refusal)
    expect(
      await api.refusal(`{ role(id: "buyer") { tasksConnection${given} { totalCount } } }`),
    ).toEqual(refusal)
  })

  it('does not begin at a cursor of another list, or at what is none', async () => {
    const tasks = pageIn(await api.ask(`{ tasksConnection(first: 1) ${parts} }`))
    const nested = pageIn(await api.ask(`{ role(id: "buyer") { tasksConnection ${parts} } }`))
    const encode = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')
    const cursors = [
      tasks.pageInfo.endCursor,
      nested.pageInfo.endCursor,
      '',
      'nonsense',
      '🦉',
      encode(null),
      encode({}),
      encode(['Query.rolesConnection,id ASC']),
      encode(['Query.rolesConnection,id ASC', { id: 'buyer' }]),
      encode(['Query.rolesConnection,id ASC', 'buyer', 'more']),
    ]
    for (const cursor of cursors) {
      const query = 'query ($cursor: String) { rolesConnection(after: $cursor) { totalCount } }'
      expect(await api.refusal(query, { cursor })).toEqual({
        code: 'BAD_USER_INPUT',
        message: `The cursor ${cursor} does not belong to this list and its order. Take a cursor from an answer to the same question.`,
      })
    }
  })

  it('does not begin at a cursor of an order by another count', async () => {
    const by = (id: string) =>
      `sort: [{ tasksCount: { direction: DESC, where: { id: { eq: "${id}" } } } }], first: 1`
    const page = pageIn(await api.ask(`{ rolesConnection(${by('ordering')}) ${parts} }`))
    const cursor = page.pageInfo.endCursor
    const next = (id: string) => `{ rolesConnection(${by(id)}, after: "${cursor}") ${parts} }`
    expect(pageIn(await api.ask(next('ordering'))).edges).toHaveLength(1)
    expect(await api.refusal(next('answering'))).toEqual({
      code: 'BAD_USER_INPUT',
      message: `The cursor ${cursor} does not belong to this list and its order. Take a cursor from an answer to the same question.`,
    })
  })
})
