import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const content = `    workflows: [flow]
roles:
  - { id: giver, kind: STAFF, label: { en: giver }, tasks: [work] }
tasks:
  - { id: work, label: { en: work } }
  - { id: part-of-work, label: { en: part of work }, broader: [work] }
  - { id: other, label: { en: other } }
  - { id: detail, label: { en: detail } }
  - { id: kind-of-detail, label: { en: kind of detail }, broader: [detail] }
  - { id: enabled, label: { en: enabled } }
  - { id: untold, label: { en: untold } }
workflows:
  - id: flow
    label: { en: flow }
    complete: true
    steps:
      - { id: first, task: work, next: [second] }
      - { id: second, task: other, enables: [enabled], end: true }
  - id: piece
    label: { en: piece }
    partOf: [flow]
    steps:
      - { id: piece-detail, task: kind-of-detail }
`

describeOverGraph('what is computed of workflows', (engine) => {
  const over = (): Promise<Api> => apiSaying(engine.graph(), content)

  it('calls no task absent of which a step does a wider one, when the task is named', async () => {
    const api = await over()
    const asked = '{ taskPositions(tasks: ["part-of-work"]) { rows { cells { state } } } }'
    expect(await api.ask(asked)).toEqual({
      taskPositions: { rows: [{ cells: [{ state: 'NOT_TOLD' }] }] },
    })
  })

  it('refuses a library that is not there, whether there is a row or not', async () => {
    const api = await over()
    const asked = '{ taskPositions(tasks: []) { rows { position(library: "nowhere") } } }'
    await expect(api.ask(asked)).rejects.toThrow('The argument library names no library: nowhere.')
  })

  it('calls no task absent that a part of the workflow does, or a step makes possible', async () => {
    const api = await over()
    const tasks = ['detail', 'kind-of-detail', 'enabled', 'untold']
    const asked = `{ taskPositions(tasks: ${JSON.stringify(tasks)}) { rows { cells { state } } } }`
    const states = ['NOT_TOLD', 'NOT_TOLD', 'NOT_TOLD', 'ABSENT']
    expect(await api.ask(asked)).toEqual({
      taskPositions: { rows: states.map((state) => ({ cells: [{ state }] })) },
    })
  })

  it('gives the same paths under two names', async () => {
    const api = await over()
    const asked =
      '{ paths(from: "giver", to: "work") { paths { length } again: paths { nodes { id } } } }'
    expect(await api.ask(asked)).toEqual({
      paths: { paths: [{ length: 1 }], again: [{ nodes: [{ id: 'giver' }, { id: 'work' }] }] },
    })
  })

  it('finds no path through no kind of edge', async () => {
    const api = await over()
    const asked = '{ paths(from: "giver", to: "work", through: []) { complete paths { length } } }'
    expect(await api.ask(asked)).toEqual({ paths: { complete: true, paths: [] } })
  })

  it('shows all of a workflow, though a seed is one of its steps', async () => {
    const api = await over()
    const asked = '{ subgraph(workflow: "flow", seeds: ["first"], radius: 0) { nodes { id } } }'
    const { subgraph } = (await api.ask(asked)) as {
      subgraph: { nodes: readonly { id: string }[] }
    }
    expect(subgraph.nodes.map(({ id }) => id)).toContain('work')
  })
})
