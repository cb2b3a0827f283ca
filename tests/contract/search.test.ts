import { derivation } from '../../src/dataset/derive/derive'
import { refreshDerived } from '../../src/dataset/derive/refresh'
import { loadDataset } from '../support/datasets/load-dataset'
import type { Graph } from '../../src/graph/graph'
import { apiOver, type Api } from '../support/api/api'
import { datasetOf, head } from '../support/datasets/dataset-folder'
import { dump } from '../support/graphs/dump'
import { describeOnEngines } from '../support/engines/engines'
import { readGeneralDataset } from '../support/datasets/general-dataset'

const now = () => new Date('2026-11-24T12:00:00Z')

interface Edge {
  readonly cursor: string
  readonly score: number
  readonly language: string
  readonly matched: string
  readonly highlight: string
  readonly node: { readonly id: string; readonly __typename: string }
}

interface Page {
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string | null
  }
  readonly edges: readonly Edge[]
}

const question = `query ($query: String!, $kinds: [NodeKind!], $languages: [Language!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, languages: $languages, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { cursor score language matched highlight node { id __typename } }
  }
}`

interface Variables {
  readonly kinds?: readonly string[]
  readonly languages?: readonly string[]
  readonly first?: number
  readonly after?: string | null
}

async function search(api: Api, query: string, variables: Variables = {}): Promise<Page> {
  const answer = (await api.ask(question, { query, ...variables })) as { search: Page }
  return answer.search
}

async function ids(api: Api, query: string, variables: Variables = {}): Promise<readonly string[]> {
  return (await search(api, query, variables)).edges.map(({ node }) => node.id)
}

describe('search', () => {
  describeOnEngines((engine) => {
    let graph: Graph
    let api: Api

    beforeAll(async () => {
      graph = await engine.openWithSchema()
      await loadDataset(graph, await readGeneralDataset(), { now })
      api = apiOver(graph)
    })

    afterAll(() => graph.close())

    it.each([
      ['luetteloijat', 'cataloguer'],
      ['luetteloijien', 'cataloguer'],
      ['LUETTELOIJOILLE', 'cataloguer'],
      ['luetteloinnissa', 'cataloguing'],
      ['luetteloidaan', 'cataloguing'],
      ['tarroitetaan', 'labelling'],
      ['tarroitus', 'labelling'],
      ['tarroituksia', 'labelling'],
      ['viivakoodit', 'barcode'],
      ['tilaamista', 'ordering'],
      ['tilataan', 'ordering'],
      ['some', 'social-media'],
      ['somessa', 'social-media'],
      ['cataloging', 'cataloguing'],
      ['katalogisering', 'cataloguing'],
      ['katalogiseringen', 'cataloguing'],
      ['kirjastonhoitajalle', 'librarian'],
      ['librarians', 'librarian'],
      ['palautteeseen', 'feedback'],
      ['asiakaspalvelua puhelimessa', 'phone'],
      ['puhelimitse', 'phone'],
      ['handling of feedback', 'feedback-handling'],
      ['vastaaminen palautteisiin', 'answering-feedback'],
      ['catalogung', 'cataloguing'],
      ['kirjastnohoitaja', 'librarian'],
      ['luett', 'cataloguer'],
      ['kirjastonjohtaja', 'director'],
      ['forvarv', 'acquisition'],
      ['tyontekija', 'it-worker'],
    ])('finds by "%s" first %s', async (query, expected) => {
      expect((await ids(api, query, { first: 1 }))[0]).toBe(expected)
    })

    it('finds all in the same order, the better and the shorter text first, a task before its steps', async () => {
      const found = async (query: string) => (await ids(api, query)).join(' ')
      expect(await found('tilaamista')).toBe('ordering acquisition-ordering sending-loan-requests')
      expect(await found('cataloging')).toBe(
        'cataloguing cataloguer acquisition-cataloguing bibliographic-record',
      )
      expect(await found('katalogisering')).toBe('cataloguing acquisition-cataloguing cataloguer')
    })

    it('says how well and in which text a node was found', async () => {
      const { edges } = await search(api, 'luetteloijien', { first: 1 })
      expect(edges).toEqual([
        {
          cursor: expect.any(String),
          score: 0.95,
          language: 'FI',
          matched: 'luetteloija',
          highlight: '<mark>luetteloija</mark>',
          node: { id: 'cataloguer', __typename: 'Role' },
        },
      ])
    })

    it('gives nodes that have more of the words first', async () => {
      const { edges, totalCount } = await search(api, 'receiving ordered material')
      expect(edges[0]?.node.id).toBe('receiving')
      expect(totalCount).toBeGreaterThan(3)
      const scores = edges.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((one, other) => other - one))
    })

    it('finds nothing if nothing has the word', async () => {
      expect(await search(api, 'zzzqqq')).toEqual({
        totalCount: 0,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
        edges: [],
      })
    })

    it('forgives no slip in a short word', async () => {
      expect(await ids(api, 'sxme')).toEqual([])
    })

    it('looks only at the kinds and the languages that are asked for', async () => {
      expect(await ids(api, 'katalogisering', { kinds: ['Step'] })).toEqual([
        'acquisition-cataloguing',
      ])
      expect(await ids(api, 'katalogisering', { languages: ['FI', 'EN'] })).toEqual([])
      expect(await ids(api, 'katalogisering', { kinds: [] })).toEqual([])
      const { edges } = await search(api, 'media', { languages: ['SV'] })
      expect(new Set(edges.map(({ language }) => language))).toEqual(new Set(['SV']))
    })

    it('refuses kinds and languages that there are not', async () => {
      const refusal = await api.refusal('{ search(query: "some", kinds: [Rule]) { totalCount } }')
      expect(refusal.message).toContain('Value "Rule" does not exist in "NodeKind" enum.')
    })

    it('walks through all pages without a gap or a double', async () => {
      const all = await ids(api, 'palaute')
      const walked: string[] = []
      let after: string | null = null
      do {
        const page: Page = await search(api, 'palaute', { first: 2, after })
        expect(page.totalCount).toBe(all.length)
        expect(page.pageInfo.hasPreviousPage).toBe(walked.length > 0)
        walked.push(...page.edges.map(({ node }) => node.id))
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      } while (after !== null)
      expect(all.length).toBeGreaterThan(4)
      expect(walked).toEqual(all)
    })

    it('refuses a cursor of another search', async () => {
      const { pageInfo } = await search(api, 'palaute', { first: 2 })
      const after = pageInfo.endCursor
      expect(await api.refusal(question, { query: 'some', after })).toEqual({
        code: 'BAD_USER_INPUT',
        message: `The cursor ${after} does not belong to this list and its order. Take a cursor from an answer to the same question.`,
      })
    })

    it('follows what is selected of a node, under any alias and at any depth', async () => {
      const answer = await api.ask(`{
        search(query: "luetteloijien", first: 1) {
          found: totalCount
          hits: edges {
            node { ... on Role { tasks(limit: 1) { id } } }
            again: node { label(languages: [SV]) }
          }
          place: pageInfo { more: hasNextPage }
        }
      }`)
      expect(answer).toEqual({
        search: {
          found: 1,
          hits: [{ node: { tasks: [{ id: 'barcoding' }] }, again: { label: 'katalogiserare' } }],
          place: { more: false },
        },
      })
    })

    it('reads no node if only the number is asked for', async () => {
      api.statements.length = 0
      expect(await api.ask('{ search(query: "luetteloijien") { totalCount } }')).toEqual({
        search: { totalCount: 1 },
      })
      expect(api.statements.some(({ cypher }) => cypher.includes(':Node'))).toBe(false)
    })

    it.each(['', '   ', '…!?'])('refuses the query "%s", which holds no word', async (query) => {
      expect(await api.refusal(question, { query })).toEqual({
        code: 'BAD_USER_INPUT',
        message:
          'The argument query holds no word. Give at least one, in any form: search(query: "luetteloijat").',
      })
    })

    it('refuses a query that is too long', async () => {
      expect(await api.refusal(question, { query: 'some '.repeat(50) })).toEqual({
        code: 'BAD_USER_INPUT',
        message:
          'The argument query is 250 characters long; 200 are the most. Search for a few words.',
      })
    })

    it('leaves what it stores out of every other answer', async () => {
      const answer = await api.ask('{ about { counts { nodes nodesByKind { kind } } } }')
      const { nodes, nodesByKind } = (
        answer as { about: { counts: { nodes: number; nodesByKind: { kind: string }[] } } }
      ).about.counts
      expect(nodes).toBe((await readGeneralDataset()).nodes.length)
      expect(nodesByKind.map(({ kind }) => kind)).not.toContain('SearchTerm')
    })

    it('is made anew if another version of the program made it', async () => {
      const before = await dump(graph)
      await graph.write(async (transaction) => {
        await transaction.run('MATCH (dataset:Dataset) SET dataset.derivation = 0')
        await transaction.run('MATCH (term:SearchTerm) DELETE term')
        await transaction.run(
          "MATCH (node:Node {id: 'cataloguer'}) SET node.sortKeyFi = 'old', node.names = ['old']",
        )
      })
      expect(derivation).toBeGreaterThan(0)
      expect(await refreshDerived(graph)).toEqual(['general'])
      expect(await dump(graph)).toEqual(before)
      expect(await refreshDerived(graph)).toEqual([])
    })

    describe('over a dataset that changes', () => {
      const saying = (tasks: string) => datasetOf({ 'a.yaml': `${head}tasks:\n${tasks}` })

      it('follows it', async () => {
        await loadDataset(graph, await saying('  - { id: wax, label: { en: waxing floors } }\n'), {
          now,
        })
        expect(await ids(api, 'floor')).toEqual(['wax'])
        await loadDataset(graph, await saying('  - { id: wax, label: { en: sweeping } }\n'), {
          now,
        })
        expect(await ids(api, 'floor')).toEqual([])
        expect(await ids(api, 'sweepng')).toEqual(['wax'])
        expect(await ids(api, 'luetteloijat')).toEqual(['cataloguer'])
      })

      it('takes a text for all of the query only if none of its other words tells something', async () => {
        const tasks = [
          '  - { id: at-broom, label: { en: fetching from the broom } }',
          '  - { id: to-broom, label: { en: returning }, alternativeLabels: { en: [to the broom] } }',
          '  - { id: count-brooms, label: { en: counting }, alternativeLabels: { en: [broom counting] } }',
          '',
        ]
        await loadDataset(graph, await saying(tasks.join('\n')), { now })
        for (const query of ['broom', 'the broom'])
          expect(await ids(api, query)).toEqual(['to-broom', 'at-broom', 'count-brooms'])
      })

      it('shows no markup of the data in a highlight', async () => {
        const label = `'<b onclick="x">sweeping</b> & "mopping"'`
        await loadDataset(graph, await saying(`  - { id: wax, label: { en: ${label} } }\n`), {
          now,
        })
        const { edges } = await search(api, 'mopping')
        expect(edges[0]?.matched).toBe('<b onclick="x">sweeping</b> & "mopping"')
        expect(edges[0]?.highlight).toBe(
          '&lt;b onclick=&quot;x&quot;&gt;sweeping&lt;/b&gt; &amp; &quot;<mark>mopping</mark>&quot;',
        )
      })
    })
  })
})
