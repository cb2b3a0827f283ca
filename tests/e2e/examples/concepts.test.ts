import { describeOnReferenceGraph } from '../../support/servers/reference-server'

const ids = (...all: string[]) => all.map((id) => ({ id }))

describe('The concepts', () => {
  describeOnReferenceGraph(({ example, query: ask }) => {
    it('25: are found by a word, with what they are kinds of', async () => {
      expect(await example(25)).toEqual({
        search: {
          edges: [
            {
              node: {
                id: 'receiving',
                en: 'receiving',
                fi: 'vastaanotto',
                sv: 'mottagning',
                text: { description: 'Receiving material that was ordered.' },
                broader: [],
                narrower: ids(
                  'checking-deliveries',
                  'checking-invoices',
                  'marking-arrival',
                  'sorting-deliveries',
                  'unpacking',
                ),
              },
            },
          ],
        },
      })
    })

    it.each([
      ['tulleiden kirjojen päällystäminen', 'covering'],
      ['ryggetiketter', 'spine-label'],
      ['brief records', 'brief-record'],
      ['primaariluettelointia', 'original-cataloguing'],
      ['förhandslistan', 'advance-list'],
    ])('are found as people say: %s', async (query, id) => {
      const { data } = await ask(
        `{ search(query: "${query}", kinds: [Role, Task, Channel, Resource], first: 1) { edges { node { id } } } }`,
      )
      const answer = data as { search: { edges: { node: { id: string } }[] } }
      expect(answer.search.edges.map(({ node }) => node.id)).toEqual([id])
    })
  })
})
