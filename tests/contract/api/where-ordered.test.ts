import type { Api } from '../../support/api/api'
import { apiOverLibraries } from '../../support/api/documented-api'
import { describeOverGraph } from '../../support/engines/over-graph'

describeOverGraph(
  'research in the documented libraries',
  (engine) => {
    let api: Api

    beforeAll(async () => {
      api = await apiOverLibraries(engine.graph())
    })

    describe('where one task comes before another', () => {
      it('is where labelling comes before cataloguing: in Seinäjoki, by the barcode', async () => {
        const answer = await api.ask(`{ whereOrdered(earlier: "labelling", later: "cataloguing") {
          workflow { id } libraries { label } ways { from { id } to { id } distance modality claims { statement citation } }
          otherWayRound { from { id } } } }`)
        const citation =
          'Seinäjoki main library, “Kirjan tie tilauslistalta lainaajalle”, https://www.seinajoki.fi/blogi/kirjan-tie-tilauslistalta-lainaajalle, accessed 2026-11-23, page.'
        const first = [
          { statement: 'acquisition at Seinäjoki main library has the step barcoding' },
          { statement: 'barcoding is followed by registering copies' },
        ]
        expect(answer).toMatchObject({
          whereOrdered: [
            {
              workflow: { id: 'seinajoki-acquisition' },
              libraries: [{ label: 'Seinäjoki main library' }],
              ways: [
                {
                  from: { id: 'seinajoki-barcoding' },
                  to: { id: 'seinajoki-copy-cataloguing' },
                  distance: 2,
                  modality: 'USUALLY',
                  claims: [
                    ...first,
                    { statement: 'registering copies is usually followed by copy cataloguing' },
                    {
                      statement:
                        'acquisition at Seinäjoki main library usually has the step copy cataloguing',
                    },
                  ],
                },
                {
                  from: { id: 'seinajoki-barcoding' },
                  to: { id: 'seinajoki-own-cataloguing' },
                  distance: 2,
                  modality: 'SOMETIMES',
                  claims: [...first, {}, {}],
                },
              ],
              otherWayRound: [
                { from: { id: 'seinajoki-copy-cataloguing' } },
                { from: { id: 'seinajoki-own-cataloguing' } },
                { from: { id: 'seinajoki-brief-record' } },
                { from: { id: 'seinajoki-brief-record' } },
              ],
            },
          ],
        })
        expect(JSON.stringify(answer)).toContain(citation.slice(0, 40))
      })

      it('is told of every library, and not of those that give no order', async () => {
        expect(
          await api.ask(
            '{ whereOrdered(earlier: "cataloguing", later: "labelling") { libraries { id } } }',
          ),
        ).toEqual({
          whereOrdered: [
            { libraries: [{ id: 'menomonee-falls' }] },
            { libraries: [{ id: 'san-bernardino' }] },
            { libraries: [{ id: 'seinajoki' }] },
          ],
        })
      })

      it('is told of one library alone if that is asked for', async () => {
        const of = (library: string) =>
          `{ whereOrdered(earlier: "selection", later: "receiving", library: "${library}") { workflow { id } } }`
        expect(await api.ask(of('tuusula'))).toEqual({
          whereOrdered: [{ workflow: { id: 'tuusula-acquisition' } }],
        })
        expect(await api.ask(of('helsinki-region'))).toEqual({ whereOrdered: [] })
      })

      it.each([
        [
          'earlier: "cataloging", later: "labelling"',
          'earlier names no task: cataloging. Did you mean "cataloguing"',
        ],
        ['earlier: "labelling", later: "seinajoki"', 'later names no task: seinajoki.'],
        [
          'earlier: "labelling", later: "labelling", library: "labelling"',
          'library names no library: labelling.',
        ],
      ])('refuses %s', async (given, message) => {
        const refusal = await api.refusal(`{ whereOrdered(${given}) { workflow { id } } }`)
        expect(refusal.code).toBe('NOT_FOUND')
        expect(refusal.message).toContain(message)
      })
    })

    describe('the positions of tasks', () => {
      interface Table {
        readonly taskPositions: {
          readonly columns: readonly unknown[]
          readonly rows: readonly { readonly task: { readonly id: string } }[]
        }
      }

      it('are a table of tasks by libraries, kinds included', async () => {
        const answer =
          await api.ask(`{ taskPositions(libraries: ["seinajoki", "tuusula"], tasks: ["labelling", "ordering"]) {
          columns { library { id } workflows { id } complete }
          rows { task { label } tuusula: position(library: "tuusula") cells { library { id } position positions steps { id } } } } }`)
        expect(answer).toEqual({
          taskPositions: {
            columns: [
              {
                library: { id: 'seinajoki' },
                workflows: [{ id: 'seinajoki-acquisition' }],
                complete: false,
              },
              {
                library: { id: 'tuusula' },
                workflows: [{ id: 'tuusula-acquisition' }],
                complete: null,
              },
            ],
            rows: [
              {
                task: { label: 'labelling' },
                tuusula: null,
                cells: [
                  {
                    library: { id: 'seinajoki' },
                    position: 8,
                    positions: [8, 12],
                    steps: [{ id: 'seinajoki-barcoding' }, { id: 'seinajoki-spine-labelling' }],
                  },
                  { library: { id: 'tuusula' }, position: null, positions: [], steps: [] },
                ],
              },
              {
                task: { label: 'ordering' },
                tuusula: 4,
                cells: [
                  {
                    library: { id: 'seinajoki' },
                    position: 3,
                    positions: [3],
                    steps: [{ id: 'seinajoki-ordering' }],
                  },
                  {
                    library: { id: 'tuusula' },
                    position: 4,
                    positions: [4],
                    steps: [{ id: 'tuusula-ordering' }],
                  },
                ],
              },
            ],
          },
        })
      })

      it('are of all libraries that follow a workflow, and of all their tasks, by place', async () => {
        const { taskPositions } = (await api.ask(
          '{ taskPositions { columns { library { id } } rows { task { id } cells { position } } } }',
        )) as Table
        expect(taskPositions.columns).toHaveLength(8)
        expect(taskPositions.rows.slice(0, 2).map(({ task }) => task.id)).toEqual([
          'looking-up-in-system',
          'receiving',
        ])
        expect(new Set(taskPositions.rows.map(({ task }) => task.id)).size).toBe(
          taskPositions.rows.length,
        )
      })

      it('are none in a library that follows no workflow', async () => {
        expect(
          await api.ask(
            '{ taskPositions(libraries: ["any-library"]) { columns { complete workflows { id } } rows { task { id } } } }',
          ),
        ).toEqual({ taskPositions: { columns: [{ complete: null, workflows: [] }], rows: [] } })
      })

      it.each([
        [
          'taskPositions(libraries: ["tusula"]) { rows { task { id } } }',
          'The argument libraries names no library: tusula.',
        ],
        [
          'taskPositions(tasks: ["ordring"]) { rows { task { id } } }',
          'The argument tasks names no task: ordring.',
        ],
        [
          'taskPositions { rows { position(library: "tusula") } }',
          'The argument library names no library: tusula.',
        ],
      ])('refuse %s', async (field, message) => {
        const refusal = await api.refusal(`{ ${field} }`)
        expect(refusal.code).toBe('NOT_FOUND')
        expect(refusal.message).toContain(message)
      })
    })

    describe('reserving before arrival', () => {
      it('is possible in the libraries in which a step before receiving enables it', async () => {
        const answer =
          await api.ask(`{ whereOrdered(earlier: "ordering", later: "receiving") { libraries { id }
            workflow { steps(where: { enables: { some: { id: { eq: "reserving" } } } }) { id } } } }`)
        const { whereOrdered } = answer as {
          whereOrdered: { libraries: { id: string }[]; workflow: { steps: unknown[] } }[]
        }
        const possible = whereOrdered.filter(({ workflow }) => workflow.steps.length > 0)
        expect(possible.flatMap(({ libraries }) => libraries)).toEqual([
          { id: 'seinajoki' },
          { id: 'tuusula' },
        ])
      })
    })
  },
  { keepsGraph: true },
)
