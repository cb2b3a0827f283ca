import {
  cite,
  readReferenceGraph,
  type ReferenceGraph,
} from '../../support/datasets/reference-graph'

const littleFaceToFace = [
  'director',
  'service-manager',
  'it-worker',
  'selector',
  'orderer',
  'cataloguer',
  'communications-officer',
  'project-worker',
]
const servingCustomers = ['clerk', 'librarian', 'information-specialist']
const thirteen = [
  ...servingCustomers,
  ...littleFaceToFace,
  'warehouse-worker',
  'interlibrary-loan-worker',
]

describe('the roles of the reference graph', () => {
  let graph: ReferenceGraph

  beforeAll(async () => {
    graph = await readReferenceGraph()
  })

  describe('its roles', () => {
    it('are the thirteen of the source, and the groups and parties that it names', () => {
      const ofKind = (kind: string) =>
        graph.nodes.filter(({ properties }) => properties['kind'] === kind).map(({ id }) => id)
      expect(new Set(ofKind('STAFF'))).toEqual(new Set(thirteen))
      expect(new Set(ofKind('GROUP'))).toEqual(new Set(['library-staff', 'management-team']))
      expect(new Set(ofKind('EXTERNAL'))).toEqual(
        new Set(['other-library', 'cultural-services', 'various-parties']),
      )
      expect(ofKind('CUSTOMER')).toEqual(['customer'])
    })

    it('are had by public libraries, eight of them as examples and one only perhaps', () => {
      for (const role of littleFaceToFace) {
        expect(graph.claim(`public-libraries:HAS_ROLE:${role}`)).toEqual({
          modality: 'STATED',
          basis: 'EXPLICIT',
          example: true,
          sources: cite('p2.s1'),
        })
      }
      expect(graph.claim('public-libraries:HAS_ROLE:warehouse-worker')).toEqual({
        modality: 'POSSIBLY',
        basis: 'EXPLICIT',
        variesBy: ['LIBRARY'],
        sources: cite('p12.s1'),
      })
    })

    it('all have work', () => {
      const idle = thirteen.filter(
        (role) =>
          graph.targets(role, 'PERFORMS').length + graph.targets(role, 'RESPONSIBLE_FOR').length ===
          0,
      )
      expect(idle).toEqual([])
    })

    it('are temporary in the case of project work alone', () => {
      const temporary = graph.nodes.filter(({ properties }) => 'employment' in properties)
      expect(temporary.map(({ id }) => id)).toEqual(['project-worker'])
      expect(graph.node('project-worker').properties['employment']).toBe('FIXED_TERM')
    })
  })

  describe('contact with customers', () => {
    it.each(littleFaceToFace)(
      'is little face to face for the %s, as the question implies',
      (role) => {
        expect(graph.claim(`${role}:SERVES_THROUGH:face-to-face`)).toEqual({
          amount: 'LITTLE',
          modality: 'STATED',
          basis: 'IMPLIED',
          variesBy: ['LIBRARY'],
          sources: cite('question', 'p2.s1', 'p2.s2'),
        })
      },
    )

    it.each([
      ['orderer', 'NONE', ['LIBRARY'], ['p8.s2', 'p8.s3']],
      ['cataloguer', 'NONE', undefined, ['p9.s4']],
      ['selector', 'SOME', undefined, ['p7.s1']],
      ['project-worker', 'MUCH', ['PROJECT'], ['p11.s3']],
    ])(
      'of the %s is perhaps %s, through a channel that is not said',
      (role, amount, variesBy, at) => {
        expect(graph.claim(`${role}:SERVES_THROUGH:any-channel`)).toEqual({
          amount,
          modality: 'POSSIBLY',
          basis: 'EXPLICIT',
          ...(variesBy === undefined ? {} : { variesBy }),
          sources: cite(...at),
        })
      },
    )

    it('of the warehouse worker varies, or there is none', () => {
      const common = { modality: 'POSSIBLY', basis: 'EXPLICIT', sources: cite('p12.s2') }
      expect(graph.claim('warehouse-worker:SERVES_THROUGH:any-channel:varying')).toEqual({
        ...common,
        variesBy: ['UNSPECIFIED'],
      })
      expect(graph.claim('warehouse-worker:SERVES_THROUGH:any-channel:none')).toEqual({
        ...common,
        amount: 'NONE',
      })
    })

    it.each(servingCustomers)('is mainly the matter of the %s, with no amount said', (role) => {
      expect(graph.claim(`${role}:SERVES_THROUGH:any-channel`)).toEqual({
        modality: 'STATED',
        basis: 'EXPLICIT',
        extent: 'MAIN_DOER',
        sources: cite('p1.s2'),
      })
      for (const place of ['service-point', 'between-shelves']) {
        expect(graph.claim(`${role}:SERVES_THROUGH:${place}`)).toEqual({
          modality: 'STATED',
          basis: 'IMPLIED',
          sources: cite('p1.s1', 'p1.s2'),
        })
      }
    })

    it('in interlibrary loan is often by e-mail or phone, and nothing is said of face to face', () => {
      for (const channel of ['email', 'phone']) {
        expect(graph.claim(`interlibrary-loan-worker:SERVES_THROUGH:${channel}`)).toEqual({
          modality: 'OFTEN',
          basis: 'EXPLICIT',
          sources: cite('p12.s4'),
        })
      }
      expect(graph.targets('interlibrary-loan-worker', 'SERVES_THROUGH')).toHaveLength(2)
    })

    it('of the communications officer is in comments, and elsewhere on a condition', () => {
      const comments = graph.claim('communications-officer:SERVES_THROUGH:social-media-comments')
      expect(comments).toMatchObject({ modality: 'USUALLY', sources: cite('p10.s2') })
      for (const channel of ['phone', 'email']) {
        expect(graph.claim(`communications-officer:SERVES_THROUGH:${channel}`)).toMatchObject({
          modality: 'POSSIBLY',
          basis: 'IMPLIED',
          condition: expect.stringContaining('if the library has centralised customer service'),
        })
        expect(graph.claim(`public-libraries:OFFERS:${channel}`)).toMatchObject({
          modality: 'POSSIBLY',
        })
      }
    })
  })
})
