import { apiSaying, apiWith, type Api } from '../../support/api/api'
import { datasetOf, head } from '../../support/datasets/dataset-folder'
import { describeOverGraph } from '../../support/engines/over-graph'

const said = `sources:
  - id: handbook
    title: Handbook
    language: en
    description: { fi: Käsikirja., sv: En handbok. }
    notCovered: { en: Branches., fi: Sivukirjastot. }
roles:
  - id: clerk
    kind: STAFF
    label: { en: clerk, fi: virkailija }
    tasks:
      - to: a
        note: { en: A remark., fi: Huomautus. }
        condition: { en: on Saturdays, fi: lauantaisin }
      - { to: b, note: No language., condition: { sv: på lördagar } }
tasks:
  - { id: a, label: { en: a, fi: aa }, quantity: { typically: 16000/YEAR, of: { en: volumes, fi: nidettä } } }
  - { id: b, label: { en: b } }
annotations:
  - id: remark
    label: { en: remark }
    modality: STATED
    basis: EXPLICIT
    condition: { en: on Saturdays, fi: lauantaisin }
    about: [clerk]
`

describeOverGraph('words in languages', (engine) => {
  let api: Api

  beforeEach(async () => {
    api = await apiSaying(engine.graph(), said)
  })

  it('are in the first of the languages in which they were given, else in the first that there is', async () => {
    const answer = await api.ask(`{
      claims(where: { kind: { eq: PERFORMS } }) {
        finnish: note(languages: [FI])
        swedish: note(languages: [SV, FI])
        note
        condition(languages: [EN, SV])
      }
      annotation(id: "remark") { condition(languages: [FI]) }
      source(id: "handbook") { notCovered(languages: [FI]) }
      rate(id: "a-quantity") { of(languages: [FI]) label(languages: [FI]) }
    }`)
    expect(answer).toEqual({
      claims: [
        {
          finnish: 'Huomautus.',
          swedish: 'Huomautus.',
          note: 'A remark.',
          condition: 'on Saturdays',
        },
        {
          finnish: 'No language.',
          swedish: 'No language.',
          note: 'No language.',
          condition: 'på lördagar',
        },
      ],
      annotation: { condition: 'lauantaisin' },
      source: { notCovered: 'Sivukirjastot.' },
      rate: { of: 'nidettä', label: '16 000 nidettä vuodessa' },
    })
  })

  it('describe a node in the first of the languages, also if its label stands in another', async () => {
    const answer = await api.ask(`{
      source(id: "handbook") {
        text(languages: [SV]) { label language description descriptionLanguage }
        none: text(languages: [SE]) { descriptionLanguage }
      }
      role(id: "clerk") { text(languages: [FI]) { description descriptionLanguage } }
    }`)
    expect(answer).toEqual({
      source: {
        text: {
          label: 'Handbook',
          language: 'EN',
          description: 'En handbok.',
          descriptionLanguage: 'SV',
        },
        none: { descriptionLanguage: 'FI' },
      },
      role: { text: { description: null, descriptionLanguage: null } },
    })
  })

  it('name a dataset in the first of the languages', async () => {
    const named = head.replace('{ en: Test }', '{ en: Test, fi: Koe }')
    api = await apiWith(engine.graph(), await datasetOf({ 'a.yaml': named + said }))
    const answer = await api.ask(`{
      about { datasets { name(languages: [FI]) } }
      role(id: "clerk") { dataset { name(languages: [FI]) english: name other: name(languages: [SV]) } }
    }`)
    expect(answer).toEqual({
      about: { datasets: [{ name: 'Koe' }] },
      role: { dataset: { name: 'Koe', english: 'Test', other: 'Test' } },
    })
  })

  it('are in the language of the sentence', async () => {
    const answer = await api.ask(`{
      claims(where: { kind: { eq: PERFORMS } }) { english: statement finnish: statement(languages: [FI]) }
    }`)
    expect(answer).toEqual({
      claims: [
        {
          english: 'clerk performs a, on Saturdays',
          finnish: 'roolin ”virkailija” tehtävänä on ”aa” – ehto: ”lauantaisin”',
        },
        {
          english: 'clerk performs b, på lördagar',
          finnish: 'roolin ”virkailija” tehtävänä on ”b” – ehto: ”på lördagar”',
        },
      ],
    })
  })

  it.each([
    ['{ note: { eq: "A remark." } }', 'a'],
    ['{ note: { eq: "Huomautus." } }', ''],
    ['{ condition: { contains: "LÖRDAG" } }', 'b'],
    ['{ condition: { isNull: true } }', ''],
  ])('are compared by the first that there is: %s', async (where, expected) => {
    const { claims } = (await api.ask(
      `{ claims(where: { AND: [{ kind: { eq: PERFORMS } }, ${where}] }) { to { id } } }`,
    )) as { claims: { to: { id: string } }[] }
    expect(claims.map(({ to }) => to.id).join()).toBe(expected)
  })

  it('are in an export under their own name and with their languages', async () => {
    const answer = (await api.ask(`{
      subgraph(seeds: ["clerk"], edgeKinds: [PERFORMS]) {
        edges { properties }
      }
    }`)) as { subgraph: { edges: { properties: unknown }[] } }
    expect(answer.subgraph.edges.map(({ properties }) => properties)).toMatchObject([
      { note: 'A remark.', noteEn: 'A remark.', noteFi: 'Huomautus.' },
      { note: 'No language.', condition: 'på lördagar', conditionSv: 'på lördagar' },
    ])
  })
})
