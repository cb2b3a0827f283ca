import { describeOnReferenceGraph } from '../support/servers/reference-server'
import { postQuery } from '../support/servers/server'

interface Explained {
  readonly data: unknown
  readonly extensions?: {
    readonly explain?: {
      readonly statements: readonly {
        readonly statement: string
        readonly parameters: Readonly<Record<string, unknown>>
      }[]
    }
  }
}

describe('How a question is answered', () => {
  describeOnReferenceGraph(({ url }) => {
    const ask = async (query: string, headers: Readonly<Record<string, string>>) => {
      const response = await postQuery(url(), { query }, headers)
      return (await response.json()) as Explained
    }

    it('is shown if the header asks for it, statement by statement', async () => {
      const query = '{ role(id: "cataloguer") { id } task(id: "ordering") { label } }'
      const { data, extensions } = await ask(query, { 'x-explain': 'yes' })
      expect(data).toEqual({ role: { id: 'cataloguer' }, task: { label: 'ordering' } })
      const { statements = [] } = extensions?.explain ?? {}
      expect(statements).toHaveLength(2)
      expect(statements.flatMap(({ parameters }) => Object.values(parameters))).toEqual([
        'cataloguer',
        'ordering',
      ])
      for (const { statement } of statements) expect(statement).toMatch(/^MATCH .*\bRETURN /s)
    })

    it('is shown again when the question comes again, and only then', async () => {
      const query = '{ roles(limit: 1) { id } }'
      const { extensions: first } = await ask(query, { 'x-explain': 'yes' })
      const { extensions: second } = await ask(query, { 'x-explain': 'yes' })
      expect(second?.explain).toEqual(first?.explain)
      expect((await ask(query, {})).extensions?.explain).toBeUndefined()
    })
  })
})
