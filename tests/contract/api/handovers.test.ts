import { apiSaying } from '../../support/api'
import { describeOnEngines } from '../../support/on-engines'

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

describeOnEngines('handovers', (engine) => {
  it('are where neither does both steps, claim by claim, in the order of the steps', async () => {
    const api = await apiSaying(engine.graph(), content)
    const answer = (await api.ask(
      '{ workflows { handovers { from { id } to { id } previous { id } step { id } claim { id modality } } } }',
    )) as { workflows: { handovers: Record<string, { id: string; modality?: string }>[] }[] }
    const told = answer.workflows.map(({ handovers }) =>
      handovers.map(({ from, to, previous, step, claim }) =>
        [from, previous, step, to]
          .map((node) => node?.id)
          .concat(claim?.modality ?? '')
          .join(' '),
      ),
    )
    expect(told).toEqual([
      [],
      [
        'one shared others three STATED',
        'two shared others three STATED',
        'three others back one STATED',
        'one back two-again two STATED',
        'one back two-again two RARELY',
      ],
    ])
  })
})
