import {
  answeringFeedback,
  cite,
  readReferenceGraph,
  type ReferenceGraph,
} from '../../support/reference-graph'

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
      })
    }
    expect(graph.claim('receiving-feedback:THROUGH:through-staff')).toMatchObject({
      modality: 'OFTEN',
    })
  })

  it('gives interlibrary loan two tasks with other libraries, and no order', () => {
    expect(graph.origins('DONE_WITH', 'other-library')).toEqual([
      'receiving-loan-requests',
      'sending-loan-requests',
    ])
    expect(graph.targets('interlibrary-loan', 'HAS_STEP')).toHaveLength(2)
    expect(graph.targets('interlibrary-loan-receiving-requests', 'NEXT')).toEqual([])
    expect(graph.targets('interlibrary-loan-sending-requests', 'NEXT')).toEqual([])
    expect(graph.node('interlibrary-loan').properties['complete']).toBe(false)
  })

  it('has logistics answered for by warehouse workers, mainly', () => {
    expect(graph.origins('RESPONSIBLE_FOR', 'logistics')).toEqual(['warehouse-worker'])
    expect(graph.claim('warehouse-worker:RESPONSIBLE_FOR:logistics')).toMatchObject({
      extent: 'MAIN',
    })
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
