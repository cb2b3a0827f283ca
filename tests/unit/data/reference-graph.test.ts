import type { Dataset, StoredNode, StoredProperties } from '../../../src/dataset/stored/dataset'
import { readGeneralDataset } from '../../support/general-dataset'

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
const answeringFeedback = ['director', 'service-manager', 'it-worker']

function cite(...locators: string[]): string[] {
  return locators.map((locator) => `kysy-2024-02-04#${locator}`)
}

describe('the reference graph', () => {
  let dataset: Dataset

  beforeAll(async () => {
    dataset = await readGeneralDataset()
  })

  /** A claim, without what follows from its id and what is there twice. */
  function claim(id: string): StoredProperties {
    const edge = dataset.edges.find((candidate) => candidate.id === `general:${id}`)
    if (edge === undefined) throw new Error(`There is no claim ${id}.`)
    const derived = ['id', 'dataset', 'library', 'modalityRank', 'amountRank', 'note']
    return Object.fromEntries(
      Object.entries(edge.properties).filter(([name]) => !derived.includes(name)),
    )
  }

  function node(id: string): StoredNode {
    const found = dataset.nodes.find((candidate) => candidate.id === id)
    if (found === undefined) throw new Error(`There is no node ${id}.`)
    return found
  }

  /** Where the edges of a type lead from a node. */
  function targets(from: string, type: string): readonly string[] {
    return dataset.edges
      .filter((edge) => edge.from === from && edge.type === type)
      .map(({ to }) => to)
  }

  function origins(type: string, to: string): readonly string[] {
    return dataset.edges
      .filter((edge) => edge.type === type && edge.to === to)
      .map(({ from }) => from)
  }

  function called(kind: string, name: string): readonly string[] {
    return dataset.nodes
      .filter((candidate) => candidate.kind === kind)
      .filter(({ properties }) => [properties['names'] ?? []].flat().includes(name))
      .map(({ id }) => id)
  }

  describe('its roles', () => {
    it('are the thirteen of the source, and the groups and parties that it names', () => {
      const ofKind = (kind: string) =>
        dataset.nodes.filter(({ properties }) => properties['kind'] === kind).map(({ id }) => id)
      expect(new Set(ofKind('STAFF'))).toEqual(new Set(thirteen))
      expect(new Set(ofKind('GROUP'))).toEqual(new Set(['library-staff', 'management-team']))
      expect(new Set(ofKind('EXTERNAL'))).toEqual(
        new Set(['customer', 'other-library', 'cultural-services', 'various-parties']),
      )
    })

    it('are had by public libraries, eight of them as examples and one only perhaps', () => {
      for (const role of littleFaceToFace) {
        expect(claim(`public-libraries:HAS_ROLE:${role}`)).toEqual({
          modality: 'STATED',
          basis: 'EXPLICIT',
          example: true,
          sources: cite('p2.s1'),
        })
      }
      expect(claim('public-libraries:HAS_ROLE:warehouse-worker')).toEqual({
        modality: 'POSSIBLY',
        basis: 'EXPLICIT',
        variesBy: ['LIBRARY'],
        sources: cite('p12.s1'),
      })
    })

    it('all have work', () => {
      const idle = thirteen.filter(
        (role) => targets(role, 'PERFORMS').length + targets(role, 'RESPONSIBLE_FOR').length === 0,
      )
      expect(idle).toEqual([])
    })

    it('are temporary in the case of project work alone', () => {
      const temporary = dataset.nodes.filter(({ properties }) => 'employment' in properties)
      expect(temporary.map(({ id }) => id)).toEqual(['project-worker'])
      expect(node('project-worker').properties['employment']).toBe('FIXED_TERM')
    })
  })

  describe('contact with customers', () => {
    it.each(littleFaceToFace)(
      'is little face to face for the %s, as the question implies',
      (role) => {
        expect(claim(`${role}:SERVES_THROUGH:face-to-face`)).toEqual({
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
        expect(claim(`${role}:SERVES_THROUGH:any-channel`)).toEqual({
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
      expect(claim('warehouse-worker:SERVES_THROUGH:any-channel:varying')).toEqual({
        ...common,
        variesBy: ['UNSPECIFIED'],
      })
      expect(claim('warehouse-worker:SERVES_THROUGH:any-channel:none')).toEqual({
        ...common,
        amount: 'NONE',
      })
    })

    it.each(servingCustomers)('is mainly the matter of the %s, with no amount said', (role) => {
      expect(claim(`${role}:SERVES_THROUGH:any-channel`)).toEqual({
        modality: 'STATED',
        basis: 'EXPLICIT',
        extent: 'MAIN',
        sources: cite('p1.s2'),
      })
      for (const place of ['service-point', 'between-shelves']) {
        expect(claim(`${role}:SERVES_THROUGH:${place}`)).toEqual({
          modality: 'STATED',
          basis: 'IMPLIED',
          sources: cite('p1.s1', 'p1.s2'),
        })
      }
    })

    it('in interlibrary loan is often by e-mail or phone, and nothing is said of face to face', () => {
      for (const channel of ['email', 'phone']) {
        expect(claim(`interlibrary-loan-worker:SERVES_THROUGH:${channel}`)).toEqual({
          modality: 'OFTEN',
          basis: 'EXPLICIT',
          sources: cite('p12.s4'),
        })
      }
      expect(targets('interlibrary-loan-worker', 'SERVES_THROUGH')).toHaveLength(2)
    })

    it('of the communications officer is in comments, and elsewhere on a condition', () => {
      const comments = claim('communications-officer:SERVES_THROUGH:social-media-comments')
      expect(comments).toMatchObject({ modality: 'USUALLY', sources: cite('p10.s2') })
      for (const channel of ['phone', 'email']) {
        expect(claim(`communications-officer:SERVES_THROUGH:${channel}`)).toMatchObject({
          modality: 'POSSIBLY',
          basis: 'IMPLIED',
          condition: expect.stringContaining('where the library has centralised customer service'),
        })
        expect(claim(`public-libraries:OFFERS:${channel}`)).toMatchObject({ modality: 'POSSIBLY' })
      }
    })
  })

  describe('acquisition', () => {
    it('goes from selection to ordering, to receiving, and then on two ways', () => {
      expect(targets('acquisition', 'HAS_STEP')).toEqual([
        'acquisition-selection',
        'acquisition-ordering',
        'acquisition-receiving',
        'acquisition-cataloguing',
        'acquisition-barcoding',
      ])
      expect(targets('acquisition-selection', 'NEXT')).toEqual(['acquisition-ordering'])
      expect(targets('acquisition-ordering', 'NEXT')).toEqual(['acquisition-receiving'])
      expect(targets('acquisition-receiving', 'NEXT')).toEqual([
        'acquisition-cataloguing',
        'acquisition-barcoding',
      ])
    })

    it('gives no order between cataloguing and barcoding', () => {
      expect(targets('acquisition-cataloguing', 'NEXT')).toEqual([])
      expect(targets('acquisition-barcoding', 'NEXT')).toEqual([])
      expect(node('acquisition-receiving').properties['split']).toBe('INCLUSIVE')
    })

    it('says plainly that material is catalogued, and only that it is often barcoded', () => {
      const step = (name: string) => claim(`acquisition:HAS_STEP:acquisition-${name}`)['modality']
      expect(step('cataloguing')).toBe('STATED')
      expect(step('barcoding')).toBe('OFTEN')
      const next = (name: string) =>
        claim(`acquisition-receiving:NEXT:acquisition-${name}`)['modality']
      expect(next('cataloguing')).toBe('STATED')
      expect(next('barcoding')).toBe('OFTEN')
    })

    it('is done by selectors, orderers and cataloguers, barcoding as the reader must infer', () => {
      expect(targets('acquisition-selection', 'DONE_BY')).toEqual(['selector'])
      expect(targets('acquisition-ordering', 'DONE_BY')).toEqual(['orderer'])
      for (const step of ['receiving', 'cataloguing', 'barcoding']) {
        expect(targets(`acquisition-${step}`, 'DONE_BY')).toEqual(['cataloguer'])
      }
      expect(claim('cataloguer:PERFORMS:barcoding')).toEqual({
        modality: 'OFTEN',
        basis: 'IMPLIED',
        sources: cite('p9.s2'),
      })
    })

    it('makes lending possible from its last two steps', () => {
      expect(origins('ENABLES', 'lending')).toEqual([
        'acquisition-cataloguing',
        'acquisition-barcoding',
      ])
    })

    it('does not begin with a purchase suggestion', () => {
      expect(origins('DOES', 'receiving-purchase-suggestions')).toEqual([])
    })
  })

  it('has feedback answered in one of two ways by three roles', () => {
    expect(targets('feedback-receiving', 'NEXT')).toEqual(['feedback-replying', 'feedback-acting'])
    expect(node('feedback-receiving').properties['split']).toBe('EXCLUSIVE')
    expect(origins('PERFORMS', 'answering-feedback')).toEqual(answeringFeedback)
    for (const role of answeringFeedback) {
      expect(claim(`${role}:PERFORMS:answering-feedback`)).toMatchObject({ modality: 'USUALLY' })
    }
    expect(claim('receiving-feedback:THROUGH:through-staff')).toMatchObject({ modality: 'OFTEN' })
  })

  it('gives interlibrary loan two tasks with other libraries, and no order', () => {
    expect(origins('DONE_WITH', 'other-library')).toEqual([
      'receiving-loan-requests',
      'sending-loan-requests',
    ])
    expect(targets('interlibrary-loan', 'HAS_STEP')).toHaveLength(2)
    expect(targets('interlibrary-loan-receiving-requests', 'NEXT')).toEqual([])
    expect(targets('interlibrary-loan-sending-requests', 'NEXT')).toEqual([])
    expect(node('interlibrary-loan').properties['complete']).toBe(false)
  })

  it('has logistics answered for by warehouse workers, mainly', () => {
    expect(origins('RESPONSIBLE_FOR', 'logistics')).toEqual(['warehouse-worker'])
    expect(claim('warehouse-worker:RESPONSIBLE_FOR:logistics')).toMatchObject({ extent: 'MAIN' })
  })

  it('leaves three tasks without a performer, as the source does', () => {
    const tasks = dataset.nodes.filter(({ kind }) => kind === 'Task').map(({ id }) => id)
    expect(tasks.filter((task) => origins('PERFORMS', task).length === 0).sort()).toEqual([
      'labelling',
      'lending',
      'receiving-feedback',
    ])
  })

  it('says of its source what that does not cover', () => {
    const { properties } = node('kysy-2024-02-04')
    expect(properties['notCovered']).toEqual(expect.stringContaining('public libraries'))
    expect(targets('list-not-complete', 'ABOUT')).toEqual(['kysy-2024-02-04'])
  })

  it.each([
    ['Task', 'tilaaminen', 'ordering'],
    ['Task', 'ordering', 'ordering'],
    ['Task', 'cataloging', 'cataloguing'],
    ['Task', 'katalogisering', 'cataloguing'],
    ['Task', 'tarroitus', 'labelling'],
    ['Role', 'luetteloija', 'cataloguer'],
    ['Role', 'luetteloijat', 'cataloguer'],
    ['Role', 'kirjaston hankinta', 'orderer'],
    ['Channel', 'some', 'social-media'],
    ['Workflow', 'kaukopalvelu', 'interlibrary-loan'],
  ])('calls one %s %s', (kind, name, id) => {
    expect(called(kind, name)).toEqual([id])
  })
})
