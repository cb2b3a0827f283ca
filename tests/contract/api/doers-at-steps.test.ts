import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const content = `  - { id: town, kind: SINGLE, label: { en: Town }, roles: [clerk, packer, idler] }
roles:
  - { id: clerk, kind: STAFF, label: { en: clerk }, tasks: [lend] }
  - { id: packer, kind: STAFF, label: { en: packer } }
  - { id: idler, kind: STAFF, label: { en: idler } }
tasks:
  - { id: lend, label: { en: lend } }
  - { id: pack, label: { en: pack } }
workflows:
  - id: w
    label: { en: w }
    steps:
      - id: w-lend
        task: lend
        library: town
        performers: [{ to: packer, library: town, modality: OFTEN }]
        next: [w-pack]
      - id: w-pack
        task: pack
        library: town
        performers: [{ to: packer, library: town }, { to: clerk, library: town }]
        end: true
`

describeOverGraph('what a library states at a step', (engine) => {
  let api: Api

  const ask = async (query: string): Promise<unknown> => {
    api = await apiSaying(engine.graph(), content)
    return api.ask(query)
  }

  it('is what its role does, with the step', async () => {
    expect(
      await ask(`{
        role(id: "packer") {
          tasks(library: "town") { id }
          general: tasks { id }
          tasksConnection(library: "town") {
            totalCount
            edges { node { id } claim { kind modality from { id } } }
          }
          work(library: "town") { kind from { id } }
        }
        task(id: "lend") {
          performers { id }
          town: performers(library: "town") { id }
          all: performers(practice: ALL) { id }
        }
      }`),
    ).toEqual({
      role: {
        tasks: [{ id: 'lend' }, { id: 'pack' }],
        general: [],
        tasksConnection: {
          totalCount: 2,
          edges: [
            {
              node: { id: 'lend' },
              claim: { kind: 'DONE_BY', modality: 'OFTEN', from: { id: 'w-lend' } },
            },
            {
              node: { id: 'pack' },
              claim: { kind: 'DONE_BY', modality: 'STATED', from: { id: 'w-pack' } },
            },
          ],
        },
        work: [
          { kind: 'DONE_BY', from: { id: 'w-lend' } },
          { kind: 'DONE_BY', from: { id: 'w-pack' } },
        ],
      },
      task: {
        performers: [{ id: 'clerk' }],
        town: [{ id: 'packer' }],
        all: [{ id: 'clerk' }, { id: 'packer' }],
      },
    })
  })

  it('counts in filters, orders and tables', async () => {
    expect(
      await ask(`{
        some: roles(where: { tasks: { library: "town", some: { id: { eq: "pack" } } } }) { id }
        none: roles(where: { tasks: { library: "town", none: {} } }) { id }
        two: roles(where: { tasks: { library: "town", count: { eq: 2 } } }) { id }
        most: roles(sort: [{ tasksCount: { direction: DESC, library: "town" } }], limit: 1) { id }
        tasksConnection(practice: ALL) {
          crosstab(rows: performers, columns: steps, library: "town") {
            cells { row { value } column { value } count }
          }
        }
      }`),
    ).toMatchObject({
      some: [{ id: 'clerk' }, { id: 'packer' }],
      none: [{ id: 'idler' }],
      two: [{ id: 'packer' }],
      most: [{ id: 'packer' }],
      tasksConnection: {
        crosstab: {
          cells: expect.arrayContaining([
            { row: { value: 'packer' }, column: { value: 'w-lend' }, count: 1 },
            { row: { value: 'clerk' }, column: { value: 'w-pack' }, count: 1 },
          ]),
        },
      },
    })
  })

  it('counts in filters within filters, however deep', async () => {
    // Each level is what the level above it asks of the other end.
    const some = (levels: number): string =>
      levels === 0
        ? '{ id: { eq: "packer" } }'
        : `{ ${levels % 2 === 1 ? 'performers' : 'tasks'}: { practice: ALL, some: ${some(levels - 1)} } }`
    expect(
      await ask(`{
        two: roles(where: ${some(2)}) { id }
        six: roles(where: ${some(6)}) { id }
        all: tasks(where: { performers: { practice: ALL, all: { tasks: { practice: ALL, all: {
          performers: { practice: ALL, some: { id: { eq: "packer" } } } } } } } }) { id }
        single: roles(where: { tasks: { practice: ALL, single: {
          performers: { practice: ALL, some: { tasks: { practice: ALL, some: { id: { eq: "lend" } } } } } } } }) { id }
        none: roles(where: { tasks: { practice: ALL, none: {
          performers: { practice: ALL, some: { tasks: { practice: ALL, some: {} } } } } } }) { id }
      }`),
    ).toEqual({
      two: [{ id: 'clerk' }, { id: 'packer' }],
      six: [{ id: 'clerk' }, { id: 'packer' }],
      all: [{ id: 'lend' }, { id: 'pack' }],
      single: [],
      none: [{ id: 'idler' }],
    })
  })
})
