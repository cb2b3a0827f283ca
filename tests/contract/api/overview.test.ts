import { loadDataset } from '../../support/datasets/load-dataset'
import { apiOver, apiSaying, apiWith } from '../../support/api/api'
import { datasetOf } from '../../support/datasets/dataset-folder'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

const open = `sources:
  - { id: book, title: Book }
channels:
  - { id: lonely, label: { en: lonely } }
roles:
  - { id: busy, kind: STAFF, label: { en: busy }, tasks: [done] }
  - { id: idle, kind: STAFF, label: { en: idle }, groups: [team] }
  - { id: answering, kind: GROUP, label: { en: answering }, responsibilities: [in-step] }
  - { id: team, kind: GROUP, label: { en: team } }
  - { id: in-a-step, kind: STAFF, label: { en: in a step } }
  - { id: vendor, kind: EXTERNAL, label: { en: vendor } }
tasks:
  - { id: done, label: { en: done } }
  - { id: in-step, label: { en: in step } }
  - { id: left, label: { en: left }, with: [vendor] }
workflows:
  - id: work
    label: { en: work }
    steps:
      - { id: first, task: done, next: [second, fourth] }
      - { id: second, task: in-step, performers: [in-a-step], end: true }
      - { id: third, task: left, next: [second, third] }
      - { id: fourth, task: done }
`

const findings =
  '{ tasksWithoutPerformer { id } rolesWithoutWork { id } deadEnds { id } unreachableSteps { id } nodesWithoutEdges { __typename id } }'

describeOverGraph('the quality of the data', (engine) => {
  it('is told by what is missing or dangling', async () => {
    const api = await apiSaying(engine.graph(), open)
    expect(await api.ask(`{ dataQuality ${findings} }`)).toEqual({
      dataQuality: {
        tasksWithoutPerformer: [{ id: 'left' }],
        rolesWithoutWork: [{ id: 'idle' }, { id: 'team' }],
        deadEnds: [{ id: 'fourth' }],
        unreachableSteps: [{ id: 'third' }],
        nodesWithoutEdges: [
          { __typename: 'Channel', id: 'lonely' },
          { __typename: 'Library', id: 'some-library' },
        ],
      },
    })
  })

  it('can be told of a few only, and with what stands around', async () => {
    const api = await apiSaying(engine.graph(), open)
    expect(
      await api.ask(
        '{ dataQuality { one: rolesWithoutWork(limit: 1) { id groups { label } } none: rolesWithoutWork(limit: 0) { id } nodesWithoutEdges { ... on Channel { faceToFace } ... on Library { kind } } } }',
      ),
    ).toEqual({
      dataQuality: {
        one: [{ id: 'idle', groups: [{ label: 'team' }] }],
        none: [],
        nodesWithoutEdges: [{ faceToFace: null }, { kind: 'GENERIC' }],
      },
    })
  })

  it('does not suffer from the length of a workflow, or from the number of its ways', async () => {
    const steps: string[] = []
    for (let index = 0; index < 40; index += 1) {
      const [left, right, next] = [`left-${index}`, `right-${index}`, `step-${index + 1}`]
      steps.push(`{ id: step-${index}, task: task, next: [${left}, ${right}] }`)
      steps.push(`{ id: ${left}, task: task, next: [${next}] }`)
      steps.push(`{ id: ${right}, task: task, next: [${next}] }`)
    }
    steps.push('{ id: step-40, task: task, end: true }')
    const list = steps.map((step) => `      - ${step}\n`).join('')
    const api = await apiSaying(
      engine.graph(),
      `tasks:\n  - { id: task, label: { en: task } }\nworkflows:\n  - id: work\n    label: { en: work }\n    steps:\n${list}`,
    )
    expect(await api.ask('{ dataQuality { unreachableSteps { id } deadEnds { id } } }')).toEqual({
      dataQuality: { unreachableSteps: [], deadEnds: [] },
    })
  })
})

describeOverGraph('what the graph holds', (engine) => {
  it('is counted, and has a checksum that follows from its content alone', async () => {
    const dataset = await readSmallDataset()
    const api = await apiWith(engine.graph(), dataset)
    const answer = await api.ask(
      '{ about { version v: version checksum licence counts { nodes edges e: edges nodesByKind { kind count } } datasets { id name version licence checksum } } }',
    )
    const count = (kind: string) => dataset.nodes.filter((node) => node.kind === kind).length
    const kinds = [...new Set(dataset.nodes.map((node) => node.kind as string))].toSorted()
    expect(answer).toEqual({
      about: {
        version: 'small 1.0.0',
        v: 'small 1.0.0',
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
        licence: 'CC0-1.0',
        counts: {
          nodes: dataset.nodes.length,
          edges: dataset.edges.length,
          e: dataset.edges.length,
          nodesByKind: kinds.map((kind) => ({ kind, count: count(kind) })),
        },
        datasets: [
          {
            id: 'small',
            name: 'A small library',
            version: '1.0.0',
            licence: 'CC0-1.0',
            checksum: dataset.checksum,
          },
        ],
      },
    })
    await loadDataset(engine.graph(), dataset, { now: () => new Date('2030-01-01T00:00:00Z') })
    const checksum = '{ about { checksum } }'
    const before = await api.ask(checksum)
    const other = `dataset: { id: other, name: { sv: Annan }, version: '2', licence: CC-BY-4.0, library: lib }\nlibraries:\n  - { id: lib, label: { en: lib }, kind: SINGLE }\n`
    await loadDataset(engine.graph(), await datasetOf({ 'a.yaml': other }), {
      now: () => new Date(),
    })
    expect(await api.ask(checksum)).not.toEqual(before)
    expect(await api.ask('{ about { version licence datasets { name } } }')).toEqual({
      about: {
        version: 'other 2, small 1.0.0',
        licence: 'CC-BY-4.0, CC0-1.0',
        datasets: [{ name: 'Annan' }, { name: 'A small library' }],
      },
    })
  })

  it('can be nothing', async () => {
    const api = apiOver(engine.graph())
    const nothing = 'totalCount edges { node { id } } pageInfo { hasNextPage endCursor }'
    expect(
      await api.ask(
        `{ about { version licence counts { nodes edges nodesByKind { kind } } datasets { id } } roles { id } claims { id } rolesConnection { ${nothing} } dataQuality ${findings} }`,
      ),
    ).toEqual({
      about: {
        version: '',
        licence: '',
        counts: { nodes: 0, edges: 0, nodesByKind: [] },
        datasets: [],
      },
      roles: [],
      claims: [],
      rolesConnection: {
        totalCount: 0,
        edges: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
      dataQuality: {
        tasksWithoutPerformer: [],
        rolesWithoutWork: [],
        deadEnds: [],
        unreachableSteps: [],
        nodesWithoutEdges: [],
      },
    })
    expect(await api.refusal('{ node(id: "a") { id } }')).toEqual({
      code: 'NOT_FOUND',
      message: 'There is no node with the id a. Find nodes with search(query: "…").',
    })
  })
})
