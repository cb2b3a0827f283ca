import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { neighbourhoodQuestion } from '../../src/web/explorer/find/neighbourhood.query'
import { claimQuestion } from '../../src/web/explorer/panel/claim.query'
import { addressOf, startProgram, type Program } from '../support/programs/program'
import { recipes } from '../support/recipes/recipe'
import { TreeCopy } from '../support/recipes/tree-copy'
import { postQuery } from '../support/servers/server'

const slow = 300_000

const lending = `dataset:
  id: lending
  name: { en: Lending }
  version: 1.0.0
  licence: CC0-1.0
  library: giver
sources:
  - { id: agreement, title: Agreement, language: en, publisher: Their region }
libraries:
  - id: giver
    label: { en: Giver, fi: Antaja, sv: Givare }
    kind: SINGLE
    founded: 1892
    lendsTo: [{ to: taker, modality: OFTEN, sources: [agreement#p1] }]
  - { id: taker, label: { en: Taker, fi: Ottaja, sv: Tagare }, kind: SINGLE }
`

const claim = 'lending:giver:LENDS_TO:taker'

describe('The recipes', () => {
  const all = recipes()

  it('are six', () => {
    expect(all.map(({ name }) => name)).toEqual([
      'An edge',
      'A property',
      'A question',
      'A root field',
      'A derived field',
      'A format',
    ])
  })

  it.each(all)('name each file that they touch: $name', ({ prose, additions }) => {
    expect(additions).not.toEqual([])
    const unnamed = additions.filter(({ file }) => !prose.includes(`\`${file}\``))
    expect(unnamed).toEqual([])
  })

  describe('followed in a copy of the tree', () => {
    let tree: TreeCopy
    let program: Program | undefined
    let address: string

    beforeAll(async () => {
      tree = new TreeCopy()
      for (const { additions } of all) for (const addition of additions) tree.add(addition)
      tree.build()
      const file = join(tree.folder, 'lending.yaml')
      writeFileSync(file, lending)
      program = startProgram({ PORT: '0' }, ['--data', file], tree.folder)
      await program.until('Ctrl-C stops it.')
      address = addressOf(program)
    }, slow)

    afterAll(async () => {
      program?.signal('SIGTERM')
      await program?.exitCode
      tree.remove()
    })

    async function ask(query: string, variables: object = {}): Promise<unknown> {
      const response = await postQuery(address, { query, variables })
      const { data, errors } = (await response.json()) as Record<string, unknown>
      expect(errors).toBeUndefined()
      return data
    }

    async function exported(path: string): Promise<string> {
      const response = await fetch(`${address}/export${path}`)
      const text = await response.text()
      expect([response.status, text]).toEqual([200, expect.anything()])
      return text
    }

    it('an edge is read from a dataset, from both of its ends, with claims, filters and orders', async () => {
      const from = '{ some: { id: { eq: "giver" } } }'
      expect(
        await ask(`{
          giver: library(id: "giver") { lendsTo { id } borrowsFrom { id } }
          taker: library(id: "taker") { lendsTo { id } borrowsFrom { id } }
          connected: library(id: "giver") {
            lendsToConnection { totalCount edges { node { id } claim { kind modality sources { locator } } } }
          }
          filtered: libraries(where: { borrowsFrom: ${from} }) { id }
          sorted: libraries(sort: [{ lendsToCount: { direction: DESC } }], limit: 1) { id }
        }`),
      ).toEqual({
        giver: { lendsTo: [{ id: 'taker' }], borrowsFrom: [] },
        taker: { lendsTo: [], borrowsFrom: [{ id: 'giver' }] },
        connected: {
          lendsToConnection: {
            totalCount: 1,
            edges: [
              {
                node: { id: 'taker' },
                claim: { kind: 'LENDS_TO', modality: 'OFTEN', sources: [{ locator: 'p1' }] },
              },
            ],
          },
        },
        filtered: [{ id: 'taker' }],
        sorted: [{ id: 'giver' }],
      })
    })

    it('an edge is told in three languages', async () => {
      expect(
        await ask(`{
          library(id: "giver") { lendsToConnection { edges { claim {
            en: statement(languages: [EN])
            fi: statement(languages: [FI])
            sv: statement(languages: [SV])
          } } } }
        }`),
      ).toEqual({
        library: {
          lendsToConnection: {
            edges: [
              {
                claim: {
                  en: 'Giver often lends to Taker',
                  fi: 'kirjastosta ”Antaja” lainataan usein kirjastoon ”Ottaja”',
                  sv: 'biblioteket ”Givare” lånar ofta ut till ”Tagare”',
                },
              },
            ],
          },
        },
      })
    })

    it('an edge has its words in the explorer', async () => {
      const around = neighbourhoodQuestion(['giver'], 1, ['FI'])
      expect(await ask(around.query, around.variables)).toMatchObject({
        subgraph: { edges: [{ id: claim, label: 'lainaa kirjastolle' }] },
      })
      const single = claimQuestion(claim, ['SV'])
      expect(JSON.stringify(await ask(single.query, single.variables))).toContain(
        '"verb":"lånar ut till"',
      )
    })

    it('an edge is in every file that can hold it', async () => {
      const { formats } = JSON.parse(await exported('')) as {
        formats: { name: string; address: string }[]
      }
      const holding = formats.filter(({ name }) => !/_NODES$|_STEPS$|^BPMN$|^EDGE_LIST$/.test(name))
      expect(holding.length).toBeGreaterThan(9)
      for (const format of holding) {
        const file = format.address.slice(format.address.lastIndexOf('/') + 1)
        const text = await exported(`/${file}?seeds=giver&language=fi`)
        expect([file, text]).toEqual([
          file,
          expect.stringMatching(/lainaa kirjastolle|LENDS_TO|lendsTo/),
        ])
      }
    })

    it('an edge and a property are in what is published from the model', () => {
      for (const file of ['schema.graphql', 'data/dataset.schema.json', 'data/context.jsonld']) {
        expect([file, tree.read(file)]).toEqual([file, expect.stringMatching(/\blendsTo\b/)])
        expect([file, tree.read(file)]).toEqual([file, expect.stringMatching(/\bfounded\b/)])
      }
      expect(tree.read('docs/model.md')).toContain('| `LENDS_TO` | `library.lendsTo` |')
      expect(tree.read('docs/model.md')).toContain('| `founded` | integer |')
    })

    it('a property is read, compared and sorted by, and written to files', async () => {
      expect(
        await ask(`{
          found: libraries(where: { founded: { lt: 1900 } }) { id founded }
          first: libraries(sort: [{ founded: ASC }], limit: 1) { id }
          silent: library(id: "taker") { founded }
        }`),
      ).toEqual({
        found: [{ id: 'giver', founded: 1892 }],
        first: [{ id: 'giver' }],
        silent: { founded: null },
      })
      expect(await exported('/graph.nodes.csv?seeds=giver')).toContain('1892')
    })

    it('a question is listed in the playground, and has an answer', async () => {
      // eslint-disable-next-line typescript/no-require-imports
      const { readExamples } = require(join(tree.folder, 'scripts', 'examples')) as {
        readExamples: (folder: string) => { title: string; query: string }[]
      }
      const listed = readExamples(join(tree.folder, 'examples'))
      const question = listed.find(({ title }) => title === 'Which tasks can be done at a desk?')
      expect(await ask(String(question?.query))).toEqual({
        channel: { tasks: [{ label: 'customer service' }] },
      })
    })

    it('a root field answers', async () => {
      expect(await ask('{ publishers }')).toEqual({
        publishers: expect.arrayContaining(['Their region']),
      })
    })

    it('a derived field answers', async () => {
      const { workflow } = (await ask(
        '{ workflow(id: "acquisition") { roleCount steps { performers { id } } } }',
      )) as { workflow: { roleCount: number; steps: { performers: { id: string }[] }[] } }
      const roles = workflow.steps.flatMap(({ performers }) => performers.map(({ id }) => id))
      expect(workflow.roleCount).toBe(new Set(roles).size)
      expect(workflow.roleCount).toBeGreaterThan(1)
    })

    it('a format is in the API, and under its address', async () => {
      const text = '# source target\ngiver taker\n'
      expect(await ask('{ subgraph(seeds: ["giver"]) { as(format: EDGE_LIST) } }')).toEqual({
        subgraph: { as: text },
      })
      expect(await exported('/graph.edgelist?seeds=giver')).toBe(text)
      expect(await exported('')).toContain('EDGE_LIST')
    })
  })
})
