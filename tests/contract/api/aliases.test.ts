import { apiWith, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

describeOverGraph(
  'an alias',
  (engine) => {
    let api: Api

    beforeEach(async () => {
      api = await apiWith(engine.graph(), await readSmallDataset())
    })

    it('tells arguments apart at the root', async () => {
      const answer = await api.ask(
        '{ one: roles(limit: 1) { id } two: roles(limit: 1, offset: 1) { id } roles(limit: 0) { id } }',
      )
      expect(answer).toEqual({ one: [{ id: 'buyer' }], two: [{ id: 'customer' }], roles: [] })
    })

    it('tells arguments apart levels below the root', async () => {
      const answer = await api.ask(`
      { workflow(id: "buying") { first: steps(limit: 1) { task {
          fi: label(languages: [FI]) label sv: label(languages: [SV])
          none: uses(limit: 0) { id } uses { id fi: label(languages: [FI]) }
          a: usesConnection(first: 0) { totalCount edges { cursor } }
          b: usesConnection { edges { node { id } } }
      } } steps(limit: 0) { id } } }
    `)
      expect(answer).toEqual({
        workflow: {
          first: [
            {
              task: {
                fi: 'tilaaminen',
                label: 'ordering',
                sv: 'beställning',
                none: [],
                uses: [{ id: 'catalogue', fi: 'luettelo' }],
                a: { totalCount: 1, edges: [] },
                b: { edges: [{ node: { id: 'catalogue' } }] },
              },
            },
          ],
          steps: [],
        },
      })
    })

    it('can be given to plain fields', async () => {
      const answer = await api.ask(
        '{ role(id: "buyer") { a: id b: id kind k: kind t: __typename faceToFace { x: atLeast atLeast } } }',
      )
      expect(answer).toEqual({
        role: {
          a: 'buyer',
          b: 'buyer',
          kind: 'STAFF',
          k: 'STAFF',
          t: 'Role',
          faceToFace: { x: 'NONE', atLeast: 'NONE' },
        },
      })
    })

    it('can be the name of another field', async () => {
      const answer = await api.ask(`
      { roles(limit: 1) { id: label kind: tasks { id: label label: id } was: id what: kind } }
    `)
      expect(answer).toEqual({
        roles: [
          {
            id: 'buyer',
            kind: [{ id: 'ordering', label: 'ordering' }],
            was: 'buyer',
            what: 'STAFF',
          },
        ],
      })
    })

    it('can be given to the parts of a connection', async () => {
      const parts = `
      n: totalCount totalCount page: pageInfo { more: hasNextPage } pageInfo { endCursor last: endCursor }
      x: edges { place: cursor } y: edges { node { id } cursor: node { id } at: cursor } edges { node { label } n: node { id } }
    `
      const answer = (await api.ask(
        `{ rolesConnection(first: 1) { ${parts} } role(id: "buyer") { tasksConnection { ${parts} } } }`,
      )) as { rolesConnection: { x: [{ place: string }] }; role: unknown }
      const { place } = answer.rolesConnection.x[0]
      expect(answer).toMatchObject({
        rolesConnection: {
          n: 4,
          totalCount: 4,
          page: { more: true },
          pageInfo: { endCursor: place, last: place },
          x: [{ place }],
          y: [{ node: { id: 'buyer' }, cursor: { id: 'buyer' }, at: place }],
          edges: [{ node: { label: 'buyer' }, n: { id: 'buyer' } }],
        },
        role: {
          tasksConnection: {
            n: 1,
            page: { more: false },
            y: [{ node: { id: 'ordering' } }],
            edges: [{ node: { label: 'ordering' } }],
          },
        },
      })
    })
  },
  { keepsGraph: true },
)
