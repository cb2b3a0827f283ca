import type { StoredProperties } from '../../../src/dataset/stored/dataset'
import { readGeneralDataset } from '../../support/datasets/general-dataset'
import {
  answeringFeedback,
  cite,
  readReferenceGraph,
  type ReferenceGraph,
} from '../../support/datasets/reference-graph'

describe('the work in the reference graph', () => {
  let graph: ReferenceGraph

  beforeAll(async () => {
    graph = await readReferenceGraph()
  })

  describe('acquisition', () => {
    it('goes from selection to ordering, to receiving, and then on two ways', () => {
      expect(graph.targets('acquisition', 'HAS_STEP')).toEqual([
        'acquisition-selection',
        'acquisition-ordering',
        'acquisition-receiving',
        'acquisition-cataloguing',
        'acquisition-barcoding',
      ])
      expect(graph.targets('acquisition-selection', 'NEXT')).toEqual(['acquisition-ordering'])
      expect(graph.targets('acquisition-ordering', 'NEXT')).toEqual(['acquisition-receiving'])
      expect(graph.targets('acquisition-receiving', 'NEXT')).toEqual([
        'acquisition-cataloguing',
        'acquisition-barcoding',
      ])
    })

    it('gives no order between cataloguing and barcoding', () => {
      expect(graph.targets('acquisition-cataloguing', 'NEXT')).toEqual([])
      expect(graph.targets('acquisition-barcoding', 'NEXT')).toEqual([])
      expect(graph.node('acquisition-receiving').properties['split']).toBe('INCLUSIVE')
    })

    it('says plainly that material is catalogued, and only that it is often barcoded', () => {
      const step = (name: string) =>
        graph.claim(`acquisition:HAS_STEP:acquisition-${name}`)['modality']
      expect(step('cataloguing')).toBe('STATED')
      expect(step('barcoding')).toBe('OFTEN')
      const next = (name: string) =>
        graph.claim(`acquisition-receiving:NEXT:acquisition-${name}`)['modality']
      expect(next('cataloguing')).toBe('STATED')
      expect(next('barcoding')).toBe('OFTEN')
    })

    it('is done by selectors, orderers and cataloguers, barcoding as the reader must infer', () => {
      expect(graph.targets('acquisition-selection', 'DONE_BY')).toEqual(['selector'])
      expect(graph.targets('acquisition-ordering', 'DONE_BY')).toEqual(['orderer'])
      for (const step of ['receiving', 'cataloguing', 'barcoding']) {
        expect(graph.targets(`acquisition-${step}`, 'DONE_BY')).toEqual(['cataloguer'])
      }
      expect(graph.claim('cataloguer:PERFORMS:barcoding')).toEqual({
        modality: 'OFTEN',
        basis: 'IMPLIED',
        sources: cite('p9.s2'),
      })
    })

    it('has material made ready for loan by cataloguers, as the source says in words', () => {
      expect(graph.claim('cataloguer:PERFORMS:preparing-for-loan')).toEqual({
        modality: 'STATED',
        basis: 'EXPLICIT',
        sources: cite('p9.s1'),
      })
    })

    it('puts no hedge on what barcoding needs and makes possible', () => {
      for (const claim of [
        'barcoding:USES:barcode',
        'barcoding:USES:library-material',
        'acquisition-barcoding:ENABLES:lending',
      ]) {
        expect(graph.claim(claim)).toMatchObject({ modality: 'STATED' })
      }
    })

    it('makes lending possible from its last two steps', () => {
      expect(graph.origins('ENABLES', 'lending')).toEqual([
        'acquisition-cataloguing',
        'acquisition-barcoding',
      ])
    })

    it('does not begin with a purchase suggestion', () => {
      expect(graph.origins('DOES', 'receiving-purchase-suggestions')).toEqual([])
    })
  })

  it('has feedback answered in one of two ways by three roles', () => {
    expect(graph.targets('feedback-receiving', 'NEXT')).toEqual([
      'feedback-replying',
      'feedback-acting',
    ])
    expect(graph.node('feedback-receiving').properties['split']).toBe('EXCLUSIVE')
    expect(graph.origins('PERFORMS', 'answering-feedback')).toEqual(answeringFeedback)
    for (const role of answeringFeedback) {
      expect(graph.claim(`${role}:PERFORMS:answering-feedback`)).toMatchObject({
        modality: 'USUALLY',
        basis: 'IMPLIED',
      })
      expect(graph.claim(`feedback-acting:DONE_BY:${role}`)).toMatchObject({
        modality: 'USUALLY',
        basis: 'IMPLIED',
      })
    }
    expect(graph.claim('answering-feedback:USES:feedback')).toMatchObject({ modality: 'STATED' })
    expect(graph.claim('feedback-handling:HAS_STEP:feedback-acting')).toMatchObject({
      modality: 'STATED',
    })
    expect(graph.claim('receiving-feedback:THROUGH:through-staff')).toMatchObject({
      modality: 'OFTEN',
    })
  })

  it('gives interlibrary loan two tasks with other libraries, and no order', () => {
    expect(graph.origins('DONE_WITH', 'other-library')).toEqual([
      'receiving-loan-requests',
      'sending-loan-requests',
    ])
    expect(graph.claim('receiving-loan-requests:DONE_WITH:other-library')).toMatchObject({
      basis: 'EXPLICIT',
    })
    expect(graph.claim('sending-loan-requests:DONE_WITH:other-library')).toMatchObject({
      basis: 'IMPLIED',
    })
    expect(graph.targets('interlibrary-loan', 'HAS_STEP')).toHaveLength(2)
    expect(graph.targets('interlibrary-loan-receiving-requests', 'NEXT')).toEqual([])
    expect(graph.targets('interlibrary-loan-sending-requests', 'NEXT')).toEqual([])
    expect(graph.node('interlibrary-loan').properties['complete']).toBe(false)
  })

  it('has logistics answered for by warehouse workers, mainly', () => {
    expect(graph.origins('RESPONSIBLE_FOR', 'logistics')).toEqual(['warehouse-worker'])
    const inSomeLibraries = { modality: 'POSSIBLY', extent: 'MAIN_WORK', variesBy: ['LIBRARY'] }
    for (const claim of [
      'RESPONSIBLE_FOR:logistics',
      'RESPONSIBLE_FOR:packing',
      'RESPONSIBLE_FOR:dispatching',
      'PERFORMS:packing',
      'PERFORMS:dispatching',
    ]) {
      expect(graph.claim(`warehouse-worker:${claim}`)).toMatchObject(inSomeLibraries)
    }
    expect(graph.claim('packing:USES:library-material')).toMatchObject({ modality: 'STATED' })
  })

  it('says plainly what work consists of, but for the ways that the source hedges', async () => {
    const { edges } = await readGeneralDataset()
    const kinds = ['USES', 'PRODUCES', 'ENABLES', 'DONE_WITH', 'BROADER', 'THROUGH', 'OFFERS']
    const hedged = edges.filter(
      ({ type, properties }) => kinds.includes(type) && properties['modality'] !== 'STATED',
    )
    expect(hedged.map(({ id }) => id.replace('general:', '')).sort()).toEqual([
      'customer-service:THROUGH:email',
      'customer-service:THROUGH:other-than-face-to-face',
      'customer-service:THROUGH:phone',
      'public-libraries:OFFERS:email',
      'public-libraries:OFFERS:phone',
      'receiving-feedback:DONE_WITH:library-staff',
      'receiving-feedback:THROUGH:other-than-face-to-face',
      'receiving-feedback:THROUGH:through-staff',
      'receiving-purchase-suggestions:THROUGH:other-than-face-to-face',
    ])
  })

  it('is about its nodes as strongly as its annotations say', async () => {
    const { nodes, edges } = await readGeneralDataset()
    const words = ({ properties }: { readonly properties: StoredProperties }) => [
      properties['modality'],
      properties['basis'],
    ]
    const annotations = new Map(
      nodes.filter(({ kind }) => kind === 'Annotation').map((node) => [node.id, words(node)]),
    )
    const about = edges.filter(({ type }) => type === 'ABOUT')
    expect(about.map((edge) => words(edge))).toEqual(about.map(({ from }) => annotations.get(from)))
    const weaker = about.filter(({ properties }) => properties['modality'] !== 'STATED')
    expect(weaker).toHaveLength(29)
  })

  it('leaves three tasks without a performer, as the source does', () => {
    const tasks = graph.nodes.filter(({ kind }) => kind === 'Task').map(({ id }) => id)
    expect(tasks.filter((task) => graph.origins('PERFORMS', task).length === 0).sort()).toEqual([
      'labelling',
      'lending',
      'receiving-feedback',
    ])
  })

  it('says of its source what that does not cover', () => {
    const { properties } = graph.node('kysy-2024-02-04')
    expect(properties['notCovered']).toEqual(expect.stringContaining('public libraries'))
    expect(graph.targets('list-not-complete', 'ABOUT')).toEqual(['kysy-2024-02-04'])
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
    expect(graph.called(kind, name)).toEqual([id])
  })
})
