import { postQuery, type TestServer } from '../support/servers/server'
import { startSmallServer } from '../support/servers/small-server'

describe('the answer as a table', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await startSmallServer()
  })

  afterAll(() => server.stop())

  const asTable = (query: string) => postQuery(server.url, { query }, { accept: 'text/csv' })

  it('is CSV that a spreadsheet opens', async () => {
    const response = await asTable('{ roles { id tasks { label } faceToFace { atMost } } }')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="answer.csv"')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe(
      [
        'id,tasks.label,faceToFace.atMost',
        'buyer,ordering,MUCH',
        'customer,,UNKNOWN',
        'librarian,answering; cataloguing,MUCH',
        'team,,UNKNOWN',
        '',
      ].join('\r\n'),
    )
  })

  it('tells in a header that a list ends early, and JSON in its extensions', async () => {
    const query = '{ roles(limit: 3) { id tasks(limit: 1) { id } } }'
    for (let round = 0; round < 3; round += 1) {
      expect((await asTable(query)).headers.get('x-limited-by')).toBe(
        'roles.tasks limit=1, roles limit=3',
      )
      const json = await postQuery(server.url, { query })
      expect(await json.json()).toMatchObject({
        extensions: {
          limitedBy: [
            { path: ['roles', 'tasks'], argument: 'limit', limit: 1 },
            { path: ['roles'], argument: 'limit', limit: 3 },
          ],
        },
      })
    }
    const whole = await asTable('{ roles { id } }')
    expect(whole.headers.has('x-limited-by')).toBe(false)
  })

  it('has its head even if nothing was found, whether it was asked by POST or by GET', async () => {
    const query =
      'query ($id: ID!, $long: Boolean!) { roles(where: { id: { eq: $id } }) { id ... @include(if: $long) { tasks { label } } } }'
    const variables = { id: 'nobody', long: true }
    const posted = await postQuery(server.url, { query, variables }, { accept: 'text/csv' })
    const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) })
    const got = await fetch(`${server.url}/graphql?${parameters.toString()}`, {
      headers: { accept: 'text/csv', 'apollo-require-preflight': 'true' },
    })
    expect(await posted.text()).toBe('id,tasks.label\r\n')
    expect(await got.text()).toBe('id,tasks.label\r\n')
  })

  it('has a row for each task and a column for each library, of a table of positions', async () => {
    const response = await asTable(
      '{ taskPositions { rows { task { id } small: position(library: "small-library") } } }',
    )
    const [head, ...rows] = (await response.text()).split('\r\n')
    expect(head).toContain('task.id,small')
    expect(rows).toContain('ordering,1')
  })

  it('is refused for what is no list', async () => {
    const response = await asTable('{ role(id: "librarian") { id label } }')
    expect(response.status).toBe(406)
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: object }[]
    }
    expect(errors[0]?.extensions).toEqual({ code: 'NOT_A_TABLE' })
    expect(errors[0]?.message).toContain('Ask for one root field that is a list, or for edges')
  })

  it('is JSON if there are errors', async () => {
    const response = await asTable('{ role(id: "nobody") { id } }')
    expect(response.headers.get('content-type')).toContain('application/json')
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('leaves JSON to those who ask for it, or for nothing', async () => {
    const response = await postQuery(server.url, { query: '{ roles { id } }' })
    expect(response.headers.get('content-type')).toContain('application/json')
  })
})
