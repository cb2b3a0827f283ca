import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const content = `sources:
  - { id: handbook, title: Handbook }
  - { id: interview, title: Interview }
roles:
  - { id: clerk, kind: STAFF, label: { en: clerk } }
  - { id: machine, kind: MACHINE, label: { en: sorting machine } }
  - { id: vendor, kind: VENDOR, label: { en: vendor }, tasks: [covering] }
tasks:
  - { id: ordering, label: { en: ordering } }
  - id: cataloguing
    label: { en: cataloguing }
    sources: [handbook#p1]
    duration:
      - { atLeast: PT30M, typically: PT1H, atMost: PT2H }
      - { as: interview, typically: PT90M, modality: OFTEN, sources: [interview#a1] }
  - { id: copying, label: { en: copying }, broader: [cataloguing] }
  - { id: covering, label: { en: covering } }
  - { id: shelving, label: { en: shelving } }
resources:
  - { id: on-order, kind: STATE, label: { en: on order } }
  - { id: available, kind: STATE, label: { en: available } }
workflows:
  - id: acquisition
    label: { en: acquisition }
    sources: [handbook#p2]
    quantity: { typically: 16000/YEAR, of: new volumes }
    steps:
      - id: a-ordering
        task: ordering
        duration: P1D
        frequency: { atLeast: 1/WEEK, atMost: 2/WEEK, modality: USUALLY }
        produces: [on-order]
        performers: [clerk]
        split: PARALLEL
        next: [a-cataloguing, a-covering]
      - { id: a-cataloguing, task: cataloguing, waitingTime: P2W, next: [a-shelving] }
      - { id: a-covering, task: covering, duration: P1M, next: [a-shelving] }
      - id: a-shelving
        task: shelving
        join: PARALLEL
        waitingTime: { typically: PT0S }
        duration: PT12H
        produces: [available]
        performers: [machine]
        end: true
  - id: copies
    label: { en: copies }
    steps:
      - { id: c-ordering, task: ordering, next: [c-copying] }
      - { id: c-copying, task: copying }
`

describeOverGraph(
  'what sources state in numbers',
  (engine) => {
    let api: Api

    beforeAll(async () => {
      api = await apiSaying(engine.graph(), content)
    })

    it('stands at steps, tasks and workflows, each value with its claim', async () => {
      expect(
        await api.ask(`{
          step(id: "a-ordering") {
            duration { label typically typicallySeconds atMost }
            frequencyConnection { edges { claim { statement modality citation } node { atLeastPerYear atMostPerYear } } }
          }
          workflow(id: "acquisition") { quantity { label of typicallyPerYear quantityOf { id } } }
          task(id: "cataloguing") { duration(sort: [{ typicallySeconds: DESC }]) { label durationOf { id } } }
        }`),
      ).toEqual({
        step: {
          duration: [{ label: '1 day', typically: 'P1D', typicallySeconds: 86_400, atMost: null }],
          frequencyConnection: {
            edges: [
              {
                claim: {
                  statement:
                    'ordering usually has the frequency at least once a week, at most twice a week',
                  modality: 'USUALLY',
                  citation: '“Handbook”, p2.',
                },
                node: { atLeastPerYear: 52, atMostPerYear: 104 },
              },
            ],
          },
        },
        workflow: {
          quantity: [
            {
              label: '16,000 new volumes a year',
              of: 'new volumes',
              typicallyPerYear: 16_000,
              quantityOf: [{ id: 'acquisition' }],
            },
          ],
        },
        task: {
          duration: [
            { label: '90 minutes', durationOf: [{ id: 'cataloguing' }] },
            {
              label: '1 hour (at least 30 minutes, at most 2 hours)',
              durationOf: [{ id: 'cataloguing' }],
            },
          ],
        },
      })
    })

    it('can be filtered by, counted and found', async () => {
      expect(
        await api.ask(`{
          steps(where: { duration: { some: { typicallySeconds: { gte: 86400 } } } }) { id }
          weekly: rates(where: { atMostPerYear: { lte: 104 } }) { id }
          durations(where: { waitingTimeOf: { some: { id: { eq: "a-cataloguing" } } } }) { id }
          search(query: "twice a week", first: 1) { edges { node { id } } }
          states: resources(where: { kind: { eq: STATE } }) { id producedInSteps { id } }
          claims(where: { kind: { eq: TAKES }, modality: { eq: OFTEN } }) { to { id } }
        }`),
      ).toEqual({
        steps: [{ id: 'a-ordering' }, { id: 'a-covering' }],
        weekly: [{ id: 'a-ordering-frequency' }],
        durations: [{ id: 'a-cataloguing-waiting-time' }],
        search: { edges: [{ node: { id: 'a-ordering-frequency' } }] },
        states: [
          { id: 'available', producedInSteps: [{ id: 'a-shelving' }] },
          { id: 'on-order', producedInSteps: [{ id: 'a-ordering' }] },
        ],
        claims: [{ to: { id: 'cataloguing-duration-interview' } }],
      })
    })

    it('tells what is done by machines and vendors', async () => {
      expect(
        await api.ask(`{ roles(where: { kind: { in: [MACHINE, VENDOR] } }) {
          label kind tasks { id } steps { id } } }`),
      ).toEqual({
        roles: [
          { label: 'sorting machine', kind: 'MACHINE', tasks: [], steps: [{ id: 'a-shelving' }] },
          { label: 'vendor', kind: 'VENDOR', tasks: [{ id: 'covering' }], steps: [] },
        ],
      })
    })

    it('contradicts what another source states of the same', async () => {
      expect(
        await api.ask(`{ contradictions(kinds: [TAKES]) {
          kind from { id } to { id } differsIn opposite sides { sources { id } claims { to { label } } } } }`),
      ).toEqual({
        contradictions: [
          {
            kind: 'TAKES',
            from: { id: 'cataloguing' },
            to: { id: 'cataloguing-duration' },
            differsIn: ['MODALITY', 'VALUE'],
            opposite: false,
            sides: [
              {
                sources: [{ id: 'handbook' }],
                claims: [{ to: { label: '1 hour (at least 30 minutes, at most 2 hours)' } }],
              },
              {
                sources: [{ id: 'interview' }],
                claims: [{ to: { label: '90 minutes' } }],
              },
            ],
          },
        ],
      })
    })

    describe('added up between two tasks', () => {
      const sum =
        '{ days knownDays steps { id } withoutDuration { id } withoutWaitingTime { id } modality }'

      it('is the sum along the slowest way, with what is unknown', async () => {
        expect(
          await api.ask(`{ durationBetween(from: "ordering", to: "shelving") {
            workflow { id } from { id } to { id } differing { id } loops { id } awaited { id }
            typically ${sum} atLeast { days knownDays steps { id } } } }`),
        ).toEqual({
          durationBetween: [
            {
              workflow: { id: 'acquisition' },
              from: { id: 'a-ordering' },
              to: { id: 'a-shelving' },
              differing: [],
              loops: [],
              awaited: [],
              typically: {
                days: null,
                knownDays: 31.9167,
                steps: [{ id: 'a-ordering' }, { id: 'a-covering' }, { id: 'a-shelving' }],
                withoutDuration: [{ id: 'a-cataloguing' }],
                withoutWaitingTime: [{ id: 'a-covering' }],
                modality: 'STATED',
              },
              atLeast: {
                days: null,
                knownDays: 0,
                steps: [{ id: 'a-ordering' }, { id: 'a-covering' }, { id: 'a-shelving' }],
              },
            },
          ],
        })
      })

      it('counts what is stated of a task only in the practice of a library that follows the workflow', async () => {
        expect(
          await api.ask(`{ durationBetween(from: "cataloguing", to: "cataloguing", workflow: "acquisition") {
            typically ${sum} } }`),
        ).toMatchObject({
          durationBetween: [
            { typically: { days: null, withoutDuration: [{ id: 'a-cataloguing' }] } },
          ],
        })
      })

      it('is told of kinds, and of one workflow or library alone', async () => {
        const asked = (more: string) =>
          api.ask(
            `{ durationBetween(from: "ordering", to: "cataloguing"${more}) { workflow { id } to { id } } }`,
          )
        const acquisition = { workflow: { id: 'acquisition' }, to: { id: 'a-cataloguing' } }
        const copies = { workflow: { id: 'copies' }, to: { id: 'c-copying' } }
        expect(await asked('')).toEqual({ durationBetween: [acquisition, copies] })
        expect(await asked(', workflow: "copies"')).toEqual({ durationBetween: [copies] })
        expect(await asked(', library: "some-library"')).toEqual({ durationBetween: [] })
      })

      it.each([
        [
          'from: "odering", to: "shelving"',
          'The argument from names no task: odering. Did you mean "ordering"',
        ],
        [
          'from: "ordering", to: "shelving", workflow: "w"',
          'The argument workflow names no workflow: w.',
        ],
        [
          'from: "ordering", to: "shelving", library: "w"',
          'The argument library names no library: w.',
        ],
      ])('refuses %s', async (given, message) => {
        const refusal = await api.refusal(`{ durationBetween(${given}) { workflow { id } } }`)
        expect(refusal.message).toContain(message)
      })
    })
  },
  { keepsGraph: true },
)
