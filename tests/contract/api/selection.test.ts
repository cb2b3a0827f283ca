import { nodeKinds } from '../../../src/domain/model/model'
import { apiWith, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

describeOverGraph(
  'a selection',
  (engine) => {
    let api: Api

    beforeEach(async () => {
      api = await apiWith(engine.graph(), await readSmallDataset())
    })

    it('is one statement, five levels deep', async () => {
      const answer = await api.ask(
        '{ workflow(id: "buying") { steps { task { performers { channels { broader { id } } } } } } }',
      )
      expect(answer).toMatchObject({
        workflow: {
          steps: [
            { task: { performers: [{ channels: [{ broader: [] }] }] } },
            { task: { performers: [{ channels: [{ broader: [{ id: 'any-channel' }] }, {}] }] } },
            { task: { performers: [{ channels: [{}, {}] }] } },
          ],
        },
      })
      expect(api.statements).toHaveLength(1)
    })

    it.each([
      ...nodeKinds.flatMap(({ plural }) => [
        `${plural} { id annotations { about { label } } claims { statement citation } }`,
        `${plural}Connection { totalCount edges { cursor node { id text { label } sources { locator source { title } } } } }`,
      ]),
      'role(id: "buyer") { id }',
      'role(label: "Hankkija") { id }',
      'node(id: "buyer") { id ... on Role { tasks { id } } }',
      'claims { id from { id } to { id } }',
      'dataQuality { tasksWithoutPerformer { id } rolesWithoutWork { id } deadEnds { id } unreachableSteps { id } nodesWithoutEdges { id } }',
      'about { version checksum counts { nodes } datasets { id } }',
      'tasks { followedBy(workflow: "buying", library: "small-library") { occurrences { via { id } claims { id } } } }',
      'workflows { handovers { from { id } to { id } } }',
      'roles(where: { faceToFace: { atMost: LITTLE } }) { faceToFace { atMost } work { id } }',
      'claims(where: { sources: { some: { source: { id: { eq: "handbook" } } } }, from: { id: { eq: "buyer" } }, library: { id: { eq: "small-library" } } }) { id }',
    ])('is one statement: %s', async (field) => {
      await api.ask(`{ ${field} }`)
      expect(api.statements).toHaveLength(1)
    })

    it('can be spread over fragments: named, inline, nested, and on the interface', async () => {
      const answer = await api.ask(`
      { role(id: "librarian") { ...Named ... on Node { dataset { id } } ... { kind } ... on Role { employment } } }
      fragment Named on Node { id ...Deeper }
      fragment Deeper on Role { tasks { ...Name } tasks { label } }
      fragment Name on Node { id ... on Task { narrower { ...Name2 } } }
      fragment Name2 on Node { id }
    `)
      expect(answer).toEqual({
        role: {
          id: 'librarian',
          dataset: { id: 'small' },
          kind: 'STAFF',
          employment: 'PERMANENT',
          tasks: [
            { id: 'answering', narrower: [], label: 'answering' },
            { id: 'cataloguing', narrower: [], label: 'cataloguing' },
          ],
        },
      })
    })

    it('shows of each kind what is asked of that kind', async () => {
      const answer = await api.ask(`
      { role(id: "librarian") { responsibilities {
          __typename id
          ... on Task { label performers { id } steps { id } }
          ... on Resource { label(languages: [FI]) kind steps { uses { id } } }
          ... on Role { tasks { id } }
      } } }
    `)
      expect(answer).toEqual({
        role: {
          responsibilities: [
            {
              __typename: 'Resource',
              id: 'catalogue',
              label: 'luettelo',
              kind: 'SYSTEM',
              steps: [{ uses: [{ id: 'catalogue' }] }],
            },
            {
              __typename: 'Task',
              id: 'cataloguing',
              label: 'cataloguing',
              performers: [{ id: 'librarian' }],
              steps: [{ id: 'buying-cataloguing' }],
            },
          ],
        },
      })
    })

    it('shows every kind of node through the interface', async () => {
      const about =
        'about { __typename id annotations { id about { __typename } } claims { kind } }'
      const answer = await api.ask(`{ annotation(id: "titles-differ") { ${about} } }`)
      const annotations = [
        {
          id: 'titles-differ',
          about: ['Source', 'Role', 'Task', 'Library'].map((__typename) => ({ __typename })),
        },
      ]
      expect(answer).toMatchObject({
        annotation: {
          about: [
            { __typename: 'Source', id: 'handbook', annotations },
            { __typename: 'Role', id: 'librarian', annotations },
            { __typename: 'Task', id: 'ordering', annotations },
            { __typename: 'Library', id: 'small-library', annotations },
          ],
        },
      })
    })

    it('obeys @include and @skip with variables, and variables as arguments', async () => {
      const query = `
      query ($yes: Boolean!, $no: Boolean!, $first: Int = 1, $languages: [Language!], $id: ID, $library: ID) {
        role(id: $id) {
          id @skip(if: $yes)
          label(languages: $languages) @include(if: $yes)
          ...Kind @include(if: $no)
          tasks(limit: $first, library: $library) @skip(if: $no) { id }
        }
      }
      fragment Kind on Role { kind }
    `
      const variables = { yes: true, no: false, id: 'librarian' }
      expect(await api.ask(query, variables)).toEqual({
        role: { label: 'librarian', tasks: [{ id: 'answering' }] },
      })
      expect(
        await api.ask(query, {
          ...variables,
          first: null,
          languages: ['SV', 'FI'],
          library: 'small-library',
        }),
      ).toEqual({
        role: { label: 'bibliotekarie', tasks: [{ id: 'answering' }, { id: 'cataloguing' }] },
      })
    })

    it('can leave out all that it selects', async () => {
      const answer = await api.ask(
        'query ($no: Boolean!) { roles { id @include(if: $no) tasks { id @include(if: $no) } } node(id: "buyer") { id @include(if: $no) } }',
        { no: false },
      )
      expect(answer).toEqual({
        roles: [{ tasks: [{}] }, { tasks: [] }, { tasks: [{}, {}] }, { tasks: [] }],
        node: {},
      })
    })

    it('takes null for an argument as if it were not given', async () => {
      const answer = await api.ask(`
      { role(id: "buyer", label: null) {
          label(languages: null) text(languages: null) { language }
          claims(where: null, limit: null) { id }
          tasks(limit: null, library: null) { followedBy(workflow: null, library: null, maxDistance: null, limit: null) { distance } }
          tasksConnection(first: null, after: null, last: null, before: null) { totalCount }
        }
        roles(where: null, limit: null, offset: null) { id }
        some: roles(where: { faceToFace: null }) { id }
        few: roles(where: { faceToFace: { atMost: null } }) { id }
        claims(where: { kind: null, modality: { eq: null, in: null }, from: null, library: { id: null }, sources: { some: null } }) { id } }
    `)
      expect(answer).toMatchObject({
        role: {
          label: 'buyer',
          text: { language: 'EN' },
          claims: expect.arrayContaining([{ id: 'small:buyer:PERFORMS:ordering' }]),
          tasks: [{ followedBy: [{ distance: 1 }, { distance: 1 }] }],
          tasksConnection: { totalCount: 1 },
        },
      })
    })

    it('names the type of everything', async () => {
      const answer = await api.ask(`
      { __typename
        role(id: "librarian") { __typename text { __typename } faceToFace { __typename }
          sources { __typename source { __typename } } work(limit: 1) { __typename from { __typename } to { __typename } }
          tasksConnection(first: 1) { __typename pageInfo { __typename } edges { __typename claim { __typename } node { __typename } } } }
        task(id: "ordering") { followedBy(maxDistance: 1, limit: 1) { __typename task { __typename } occurrences { __typename workflow { __typename } via { __typename } } } }
        workflow(id: "buying") { handovers { __typename } steps(limit: 1) { __typename } }
        dataQuality { __typename } about { __typename counts { __typename } } }
    `)
      expect(answer).toEqual({
        __typename: 'Query',
        role: {
          __typename: 'Role',
          text: { __typename: 'NodeText' },
          faceToFace: { __typename: 'Contact' },
          sources: [{ __typename: 'Citation', source: { __typename: 'Source' } }],
          work: [{ __typename: 'Claim', from: { __typename: 'Role' }, to: { __typename: 'Task' } }],
          tasksConnection: {
            __typename: 'TaskClaimConnection',
            pageInfo: { __typename: 'PageInfo' },
            edges: [
              {
                __typename: 'TaskClaimEdge',
                claim: { __typename: 'Claim' },
                node: { __typename: 'Task' },
              },
            ],
          },
        },
        task: {
          followedBy: [
            {
              __typename: 'TaskSuccession',
              task: { __typename: 'Task' },
              occurrences: [
                { __typename: 'Occurrence', workflow: { __typename: 'Workflow' }, via: [] },
              ],
            },
          ],
        },
        workflow: { handovers: [], steps: [{ __typename: 'Step' }] },
        dataQuality: { __typename: 'DataQuality' },
        about: { __typename: 'About', counts: { __typename: 'Counts' } },
      })
    })

    it('shows a node once in a plain list, and every claim in a connection', async () => {
      const answer = await api.ask(
        '{ role(id: "librarian") { tasks { id } tasksConnection { totalCount edges { claim { id modality } node { id } } } } }',
      )
      const cataloguing = { id: 'cataloguing' }
      expect(answer).toEqual({
        role: {
          tasks: [{ id: 'answering' }, cataloguing],
          tasksConnection: {
            totalCount: 3,
            edges: [
              {
                claim: { id: 'small:librarian:PERFORMS:answering', modality: 'STATED' },
                node: { id: 'answering' },
              },
              {
                claim: { id: 'small:librarian:PERFORMS:cataloguing:by-habit', modality: 'USUALLY' },
                node: cataloguing,
              },
              {
                claim: { id: 'small:librarian:PERFORMS:cataloguing:by-rule', modality: 'RARELY' },
                node: cataloguing,
              },
            ],
          },
        },
      })
    })

    it('does not take a bare link for a claim', async () => {
      const answer = await api.ask(
        '{ task(id: "answering") { claims(where: { kind: { in: [DOES] } }) { modality } } claims(where: { kind: { eq: DOES } }) { modality } }',
      )
      expect(answer).toEqual({ task: { claims: [] }, claims: [] })
    })
  },
  { keepsGraph: true },
)
