import { apiSaying } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const content = `roles:
  - { id: one, kind: STAFF, label: { en: one } }
  - { id: two, kind: STAFF, label: { en: two } }
  - { id: three, kind: STAFF, label: { en: three } }
tasks:
  - { id: task, label: { en: task } }
workflows:
  - id: work
    label: { en: work }
    steps:
      - { id: alone, task: task, performers: [one], next: [shared, alone, nobody] }
      - { id: shared, task: task, performers: [one, two], next: [others] }
      - { id: others, task: task, performers: [{ to: three, as: x }, { to: three, as: y }], next: [nobody, back] }
      - { id: nobody, task: task, next: [back] }
      - { id: back, task: task, performers: [one], next: [{ to: two-again, as: x }, { to: two-again, as: y, modality: RARELY }] }
      - { id: two-again, task: task, performers: [two], end: true }
  - id: idle
    label: { en: idle }
`

interface Place {
  readonly previous: { readonly id: string }
  readonly step: { readonly id: string }
  readonly claims: readonly { readonly modality: string }[]
}

const inWords = ({ previous, step, claims }: Place) =>
  `${previous.id} ${step.id} ${claims.map(({ modality }) => modality).join(' ')}`

describeOverGraph('handovers', (engine) => {
  it('are pairs of roles of which neither does both steps, with all places at which work passes on', async () => {
    const api = await apiSaying(engine.graph(), content)
    const places = '{ previous { id } step { id } claims { modality } }'
    const answer = (await api.ask(
      `{ workflows { handovers { from { id } to { id } places ${places} } unknownHandovers ${places} } }`,
    )) as {
      workflows: {
        handovers: { from: { id: string }; to: { id: string }; places: Place[] }[]
        unknownHandovers: Place[]
      }[]
    }
    const [idle, work] = answer.workflows
    expect(idle).toEqual({ handovers: [], unknownHandovers: [] })
    expect(
      work?.handovers.map(({ from, to, places }) => [
        `${from.id} to ${to.id}`,
        ...places.map(inWords),
      ]),
    ).toEqual([
      ['one to three', 'shared others STATED'],
      ['two to three', 'shared others STATED'],
      ['three to one', 'others back STATED'],
      ['one to two', 'back two-again STATED RARELY'],
    ])
    expect(work?.unknownHandovers.map(inWords)).toEqual([
      'alone nobody STATED',
      'others nobody STATED',
      'nobody back STATED',
    ])
  })

  it('are counted once however many small jobs stand side by side', async () => {
    const jobs = ['a', 'b', 'c', 'd', 'e']
    const api = await apiSaying(
      engine.graph(),
      `roles:
  - { id: orderer, kind: STAFF, label: { en: orderer } }
  - { id: staff, kind: STAFF, label: { en: staff } }
tasks:
  - { id: task, label: { en: task } }
workflows:
  - id: one-way
    label: { en: one way }
    steps:
      - { id: start, task: task, performers: [orderer], next: [${jobs.join(', ')}] }
${jobs.map((id) => `      - { id: ${id}, task: task, performers: [staff], next: [finish] }\n`).join('')}      - { id: finish, task: task, performers: [orderer], end: true }
  - id: another
    label: { en: another }
    steps:
      - { id: only, task: task, end: true }
`,
    )
    expect(
      await api.ask(`{ compareWorkflows(ids: ["one-way", "another"]) { workflows {
        handoverCount unknownHandoverCount stepsWithoutPerformer } } }`),
    ).toEqual({
      compareWorkflows: {
        workflows: [
          { handoverCount: 2, unknownHandoverCount: 0, stepsWithoutPerformer: 0 },
          { handoverCount: 0, unknownHandoverCount: 0, stepsWithoutPerformer: 1 },
        ],
      },
    })
  })
})
