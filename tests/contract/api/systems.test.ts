import { apiWith, type Api } from '../../support/api/api'
import { datasetOf, head } from '../../support/datasets/dataset-folder'
import { describeOverGraph } from '../../support/engines/over-graph'

const steps = (workflow: string) =>
  `steps: [{ id: ${workflow}-first, task: ordering, next: [${workflow}-last] }, { id: ${workflow}-last, task: receiving }]`

/** A library that receives what it has ordered, and a system that lets it do so. */
const content = `tasks:
  - { id: ordering, label: { en: ordering } }
  - { id: receiving, label: { en: receiving } }
workflows:
  - { id: practice, label: { en: practice }, ${steps('practice')} }
  - { id: allowed, label: { en: allowed }, ${steps('allowed')} }
`

const libraries = `libraries:
  - { id: town, label: { en: Town }, kind: SINGLE, country: FI, workflows: [practice] }
  - { id: system, label: { en: System }, kind: SYSTEM, country: FI, workflows: [allowed] }
`

const ordered = 'earlier: "ordering", later: "receiving"'
const between = 'from: "ordering", to: "receiving"'

describeOverGraph(
  'what a system lets happen',
  (engine) => {
    let api: Api

    beforeAll(async () => {
      const dataset = await datasetOf({ 'a.yaml': head + content, 'b.yaml': libraries })
      api = await apiWith(engine.graph(), dataset)
    })

    it.each([
      [`whereOrdered(${ordered})`, ['practice']],
      [`whereOrdered(${ordered}, library: "system")`, ['allowed']],
      [`durationBetween(${between})`, ['practice']],
      [`durationBetween(${between}, library: "system")`, ['allowed']],
      [`durationBetween(${between}, workflow: "allowed")`, ['allowed']],
      [`durationBetween(${between}, library: "town", workflow: "allowed")`, []],
    ])('is no practice of libraries, unless it is named: %s', async (question, workflows) => {
      expect(await api.ask(`{ found: ${question} { workflow { id } } }`)).toEqual({
        found: workflows.map((id) => ({ workflow: { id } })),
      })
    })

    it.each([
      ['', ['town']],
      ['(libraries: ["system", "town"])', ['system', 'town']],
    ])('has no column among those of libraries, unless it is named: %s', async (named, columns) => {
      expect(await api.ask(`{ taskPositions${named} { columns { library { id } } } }`)).toEqual({
        taskPositions: { columns: columns.map((id) => ({ library: { id } })) },
      })
    })

    it('is compared with a practice', async () => {
      expect(
        await api.ask(
          '{ compareWorkflows(ids: ["practice", "allowed"]) { sharedByAll { task { id } } onlyInOne { task { id } } } }',
        ),
      ).toEqual({
        compareWorkflows: {
          sharedByAll: [{ task: { id: 'ordering' } }, { task: { id: 'receiving' } }],
          onlyInOne: [],
        },
      })
    })
  },
  { keepsGraph: true },
)
