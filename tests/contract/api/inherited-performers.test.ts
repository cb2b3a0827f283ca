import { apiSaying, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

const content = `  - { id: other-library, kind: SINGLE, label: { en: Other library } }
roles:
  - { id: general, kind: STAFF, label: { en: general }, tasks: [task] }
  - { id: both, kind: STAFF, label: { en: both }, tasks: [{ to: task, library: other-library }] }
  - { id: own, kind: STAFF, label: { en: own } }
tasks:
  - { id: task, label: { en: task } }
  - { id: nobodys, label: { en: nobody's } }
workflows:
  - id: work
    label: { en: work }
    steps:
      - { id: first, task: task, performers: [both, own] }
      - { id: second, task: task }
      - { id: third, task: nobodys }
`

describeOverGraph('the performers of a step', (engine) => {
  let api: Api

  beforeEach(async () => {
    api = await apiSaying(engine.graph(), content)
  })

  it('are its own, unless those of libraries in general are asked for too, or those of all', async () => {
    const ids = (...list: readonly string[]) => list.map((id) => ({ id }))
    expect(
      await api.ask(
        '{ steps { own: performers { id } general: performers(inherit: true) { id } all: performers(inherit: true, practice: ALL) { id } } }',
      ),
    ).toEqual({
      steps: [
        {
          own: ids('both', 'own'),
          general: ids('both', 'general', 'own'),
          all: ids('both', 'general', 'own'),
        },
        { own: [], general: ids('general'), all: ids('both', 'general') },
        { own: [], general: [], all: [] },
      ],
    })
  })

  it('are those of its own library too, if a step is of one', async () => {
    api = await apiSaying(
      engine.graph(),
      content.replace(
        '{ id: second, task: task }',
        '{ id: second, task: task, library: other-library }',
      ),
    )
    expect(await api.ask('{ step(id: "second") { performers(inherit: true) { id } } }')).toEqual({
      step: { performers: [{ id: 'both' }, { id: 'general' }] },
    })
  })

  it('are marked if they are inherited, with the claim that says so', async () => {
    const answer = await api.ask(
      '{ step(id: "first") { performersConnection(inherit: true) { totalCount edges { inherited claim { kind } node { id } } } plain: performersConnection { totalCount edges { inherited } } } }',
    )
    expect(answer).toEqual({
      step: {
        performersConnection: {
          totalCount: 3,
          edges: [
            { inherited: false, claim: { kind: 'DONE_BY' }, node: { id: 'both' } },
            { inherited: true, claim: { kind: 'PERFORMS' }, node: { id: 'general' } },
            { inherited: false, claim: { kind: 'DONE_BY' }, node: { id: 'own' } },
          ],
        },
        plain: { totalCount: 2, edges: [{ inherited: false }, { inherited: false }] },
      },
    })
  })

  it('are those of one library, its own and its general ones', async () => {
    const answer = await api.ask(
      `
        {
          step(id: "first") {
            a: performers(inherit: true, library: "other-library") { id }
            b: performersConnection(inherit: true, library: "some-library") {
              edges { inherited node { id } }
            }
            c: performers(library: "other-library") { id }
          }
        }
      `,
    )
    expect(answer).toEqual({
      step: {
        a: [{ id: 'both' }],
        b: {
          edges: [
            { inherited: false, node: { id: 'both' } },
            { inherited: true, node: { id: 'general' } },
            { inherited: false, node: { id: 'own' } },
          ],
        },
        c: [],
      },
    })
  })

  it('can be paged through with the inherited ones', async () => {
    const page = (given: string) =>
      api.ask(
        `{ step(id: "first") { performersConnection(inherit: true, ${given}) { pageInfo { hasNextPage endCursor } edges { node { id } } } } }`,
      ) as Promise<{ step: { performersConnection: { pageInfo: { endCursor: string } } } }>
    const first = await page('first: 2')
    const { endCursor } = first.step.performersConnection.pageInfo
    expect(await page(`first: 2, after: "${endCursor}"`)).toMatchObject({
      step: {
        performersConnection: {
          pageInfo: { hasNextPage: false },
          edges: [{ node: { id: 'own' } }],
        },
      },
    })
  })
})
