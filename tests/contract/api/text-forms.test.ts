import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const content = `tasks:
  - { id: advice, label: { fi: "asiakas\\u00ADneuvoja" }, description: { fi: "Neuvoo\\u200B asiakas\\u200Dta." } }
  - { id: craft, label: { fi: "ka\\u0308sityo\\u0308" } }
  - { id: key, label: { fi: "oma\\u00A0avain" } }
  - { id: lock, label: { fi: "lukko ", en: "two\\n  lines\\tof text" } }
  - { id: finna, label: { en: "\\uFB01nna", sv: "\\uFF26\\uFF29\\uFF2E\\uFF2E\\uFF21 book" } }
  - { id: heart, label: { en: "\\u2764\\uFE0F books" } }
  - { id: persian, label: { en: "\\u0645\\u06CC\\u200C\\u062E\\u0648\\u0627\\u0647\\u0645" } }
`

describeOverGraph(
  'a text that was typed in another way',
  (engine) => {
    let api: Api

    beforeAll(async () => {
      api = await apiSaying(engine.graph(), content)
    })

    const byLabel = async (label: string) =>
      (
        (await api.ask('query ($label: String) { task(label: $label) { id } }', { label })) as {
          task: { id: string }
        }
      ).task.id
    const found = async (query: string) =>
      (
        (await api.ask(
          'query ($query: String!) { search(query: $query) { edges { node { id } } } }',
          {
            query,
          },
        )) as { search: { edges: { node: { id: string } }[] } }
      ).search.edges.map(({ node }) => node.id)

    it.each([
      ['asiakasneuvoja', 'advice'],
      ['asiakas\u00ADneuvoja', 'advice'],
      ['\u200Basiakas\u2060neuvoja\uFEFF', 'advice'],
      ['käsityö', 'craft'],
      ['ka\u0308sityo\u0308', 'craft'],
      ['KÄSITYÖ', 'craft'],
      ['oma avain', 'key'],
      ['oma\u00A0avain', 'key'],
      [' oma \t\n avain ', 'key'],
      ['lukko', 'lock'],
      ['lukko\u00A0', 'lock'],
      ['two lines of text', 'lock'],
      ['\uFB01nna', 'finna'],
      ['\u2764 books', 'heart'],
      ['\u0645\u06CC\u062E\u0648\u0627\u0647\u0645', 'persian'],
    ])('is found by its label: %j', async (label, id) => {
      expect(await byLabel(label)).toBe(id)
      expect(await api.ask(`{ task(label: ${JSON.stringify(label)}) { id } }`)).toEqual({
        task: { id },
      })
      expect(
        await api.ask('query ($label: String) { tasks(where: { label: { eq: $label } }) { id } }', {
          label,
        }),
      ).toEqual({ tasks: [{ id }] })
    })

    it.each([
      ['asiakasneuvoja', 'advice'],
      ['asiakas\u00ADneuvojat', 'advice'],
      ['asiakasta', 'advice'],
      ['käsityö', 'craft'],
      ['ka\u0308sityo\u0308t', 'craft'],
      ['avain', 'key'],
      ['lines', 'lock'],
      ['finna', 'finna'],
      ['\uFF26\uFF29\uFF2E\uFF2E\uFF21', 'finna'],
      ['\u0645\u06CC\u062E\u0648\u0627\u0647\u0645', 'persian'],
    ])('is found by its words: %j', async (query, id) => {
      expect(await found(query)).toEqual([id])
    })

    it('is found by a part of it', async () => {
      const query = `query ($part: String) {
        tasks(where: { label: { contains: $part } }) { id }
      }`
      expect(await api.ask(query, { part: 'sityo\u0308' })).toEqual({ tasks: [{ id: 'craft' }] })
      expect(await api.ask(query, { part: 'asiakasneu' })).toEqual({ tasks: [{ id: 'advice' }] })
      expect(
        await api.ask('{ tasks(where: { label: { startsWith: "ka\\u0308s" } }) { id } }'),
      ).toEqual({ tasks: [{ id: 'craft' }] })
    })

    it('is shown as it was written, but for its accents and the blanks around it', async () => {
      expect(
        await api.ask(
          '{ a: task(id: "advice") { label } l: task(id: "lock") { label(languages: [FI]) } c: task(id: "craft") { label } k: task(id: "key") { label } }',
        ),
      ).toEqual({
        a: { label: 'asiakas\u00ADneuvoja' },
        l: { label: 'lukko' },
        c: { label: 'k\u00E4sity\u00F6' },
        k: { label: 'oma\u00A0avain' },
      })
    })

    it('is marked whole in what was found', async () => {
      expect(await api.ask('{ search(query: "asiakasneuvoja") { edges { highlight } } }')).toEqual({
        search: { edges: [{ highlight: '<mark>asiakas\u00ADneuvoja</mark>' }] },
      })
    })
  },
  { keepsGraph: true },
)
