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
      ['hyllyyn laittamisen', 'shelving'],
      ['kaukolainan tilaamisen', 'sending-loan-requests'],
      ['muovittamisen', 'covering'],
      ['postituksen', 'dispatching'],
      ['skannauksen', 'scanning-material'],
      ['kierrätyksen', 'recycling-discards'],
      ['saapumisen', 'receiving'],
      ['inköp', 'ordering'],
      ['rådgivningen', 'information-service'],
    ])('are found as people say: %s', async (query, id) => {
      const { data } = await ask(
        `{ search(query: "${query}", kinds: [Role, Task, Channel, Resource], first: 1) { edges { node { id } } } }`,
      )
      const answer = data as { search: { edges: { node: { id: string } }[] } }
      expect(answer.search.edges.map(({ node }) => node.id)).toEqual([id])
    })

    it.each([
      ['ehdotuksesta', 'hyllyyn', 'receiving-purchase-suggestions', 'shelving'],
      ['toiveesta', 'hyllyyn', 'receiving-purchase-suggestions', 'shelving'],
      ['valinnasta', 'hyllyyn', 'selection', 'shelving'],
      ['tilauksesta', 'hyllyyn', 'ordering', 'shelving'],
      ['saapumisesta', 'hyllyyn', 'receiving', 'shelving'],
      ['palautuksesta', 'hyllyyn', 'returning', 'shelving'],
      ['kaukolainapyynnöstä', 'palautukseen', 'receiving-loan-requests', 'returning'],
      ['poistosta', 'kierrätykseen', 'weeding', 'recycling-discards'],
      ['ideasta', 'tapahtumaan', 'proposing-events', 'holding-events'],
      ['önskemål', 'hyllan', 'receiving-purchase-suggestions', 'shelving'],
      ['ankomst', 'hyllan', 'receiving', 'shelving'],
      ['inköp', 'lån', 'ordering', 'lending'],
    ])('are both ends of a way as people say it: %s %s', async (from, to, first, last) => {
      const { data } = await ask(`{
        from: search(query: "${from}", kinds: [Task], first: 3) { edges { node { id } } }
        to: search(query: "${to}", kinds: [Task], first: 3) { edges { node { id } } }
        paths(from: "${first}", to: "${last}", direction: FORWARD, practice: ALL, limit: 1) { paths { length } }
      }`)
      const answer = data as {
        from: { edges: { node: { id: string } }[] }
        to: { edges: { node: { id: string } }[] }
        paths: { paths: object[] }
      }
      expect(answer.from.edges.map(({ node }) => node.id)).toContain(first)
      expect(answer.to.edges.map(({ node }) => node.id)).toContain(last)
      expect(answer.paths.paths).toHaveLength(1)
    })
  })
})
