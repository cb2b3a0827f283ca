import { readDocumentedGraph, type DocumentedGraph } from '../../support/datasets/documented-graph'
import {
  datasetNamed,
  documentedLibraries,
  everyLibrary,
} from '../../support/datasets/documented-libraries'

describe('the documented libraries', () => {
  let graph: DocumentedGraph

  beforeAll(async () => {
    graph = await readDocumentedGraph()
  })

  const libraryDataset = (id: string) => datasetNamed(graph.libraries, id)

  const workflowOf = (library: string) => graph.targets(library, 'FOLLOWS')[0] ?? ''

  it('are files of data/libraries, one a library', () => {
    expect(everyLibrary).toEqual(expect.arrayContaining([...documentedLibraries]))
    expect(graph.libraries.map(({ head }) => [head.id, head.library])).toEqual(
      documentedLibraries.map((id) => [id, id]),
    )
  })

  it.each([
    ['seinajoki', 'SINGLE', 'PUBLIC', 'FI'],
    ['tuusula', 'SINGLE', 'PUBLIC', 'FI'],
    ['tampere-university', 'SINGLE', 'ACADEMIC', 'FI'],
    ['helsinki-region', 'CONSORTIUM', 'PUBLIC', 'FI'],
    ['menomonee-falls', 'SINGLE', 'PUBLIC', 'US'],
    ['san-bernardino', 'SINGLE', 'PUBLIC', 'US'],
    ['flvc-borrowing', 'CONSORTIUM', 'ACADEMIC', 'US'],
  ])('include %s: %s, %s, %s', (id, kind, type, country) => {
    const library = graph.nodes.find((node) => node.id === id)
    expect(library).toMatchObject({ kind: 'Library', properties: { kind, type, country } })
  })

  it.each(documentedLibraries)('cite one page for each node and claim: %s', (id) => {
    const dataset = libraryDataset(id)
    const sources = dataset.nodes.filter(({ kind }) => kind === 'Source')
    expect(sources).toHaveLength(1)
    const cited = [`${sources[0]?.id ?? ''}#page`]
    const silent = [
      ...dataset.nodes.filter(({ kind }) => kind !== 'Source'),
      ...dataset.edges.filter(({ type }) => type !== 'DOES'),
    ].filter(({ properties }) => String(properties['sources']) !== String(cited))
    expect(silent.map((thing) => thing.id)).toEqual([])
    expect(sources[0]?.properties['accessDate']).toBe('2026-11-23')
  })

  it.each(documentedLibraries)('each follow one variant of a general workflow: %s', (library) => {
    expect(graph.targets(library, 'FOLLOWS')).toHaveLength(1)
    expect(graph.targets(workflowOf(library), 'VARIANT_OF')).toEqual([
      library === 'flvc-borrowing' ? 'interlibrary-loan' : 'acquisition',
    ])
  })

  it('are told to the end but for the two whose page was read only so far, and a second part', () => {
    const open = documentedLibraries.filter(
      (id) =>
        graph.nodes.find((node) => node.id === workflowOf(id))?.properties['complete'] === false,
    )
    expect(open).toEqual(['seinajoki', 'tampere-university', 'menomonee-falls'])
  })

  it.each([
    [
      'seinajoki',
      'receiving-purchase-suggestions selection ordering entering-brief-records receiving ' +
        'showing-arrivals deciding-on-extra-copies barcoding registering-copies copy-cataloguing ' +
        'original-cataloguing spine-labelling',
    ],
    [
      'tuusula',
      'receiving-purchase-suggestions proposing-titles selection ordering receiving unpacking ' +
        'marking-arrival preparing-for-loan delivering-to-units',
    ],
    [
      'tampere-university',
      'receiving-purchase-suggestions choosing-collection searching-vendor-site ' +
        'checking-catalogues copy-cataloguing ordering',
    ],
    ['helsinki-region', 'selection ordering'],
    [
      'menomonee-falls',
      'receiving sorting-deliveries checking-invoices cataloguing registering-copies ' +
        'spine-labelling barcoding tagging covering',
    ],
    [
      'san-bernardino',
      'looking-up-in-system assigning-to-branch assigning-call-number barcoding stamping ' +
        'spine-labelling adding-logo covering delivering-to-units',
    ],
    [
      'flvc-borrowing',
      'sending-loan-requests dispatching receiving-borrowed-items lending renewing renewing ' +
        'returning returning-to-lending-library declaring-lost',
    ],
  ])('tell their tasks in order: %s', (library, tasks) => {
    expect(graph.tasksOf(library)).toEqual(tasks.split(' '))
  })

  it.each([
    ['seinajoki-selection', ['seinajoki-ordering', 'seinajoki-brief-record']],
    ['seinajoki-ordering', ['seinajoki-receiving']],
    ['seinajoki-brief-record', ['seinajoki-receiving']],
    ['seinajoki-registering', ['seinajoki-copy-cataloguing', 'seinajoki-own-cataloguing']],
    ['seinajoki-spine-labelling', []],
    ['tuusula-suggestions', ['tuusula-selection']],
    ['tuusula-proposing', ['tuusula-selection']],
    ['tuusula-receiving', ['tuusula-unpacking']],
    ['menomonee-falls-receiving', ['menomonee-falls-sorting', 'menomonee-falls-invoices']],
    [
      'menomonee-falls-item-records',
      [
        'menomonee-falls-call-number-sticker',
        'menomonee-falls-barcoding',
        'menomonee-falls-tagging',
        'menomonee-falls-covering',
      ],
    ],
    [
      'flvc-borrowing-lending',
      ['flvc-borrowing-patron-returning', 'flvc-borrowing-renewing-by-staff'],
    ],
    ['flvc-borrowing-renewing-by-partner', ['flvc-borrowing-patron-returning']],
    ['flvc-borrowing-declaring-lost', []],
  ])('go on from %s', (step, next) => {
    expect(graph.targets(step, 'NEXT')).toEqual(next)
  })

  it.each([
    ['seinajoki', 'department-head orderer orderer department-head'],
    ['tuusula', 'library-staff department-head orderer library-staff library-staff'],
    ['tampere-university', 'orderer orderer'],
    ['helsinki-region', 'library-staff orderer'],
    [
      'menomonee-falls',
      'technical-services technical-services technical-services cataloguer cataloguer ' +
        'processing-assistant processing-assistant processing-assistant processing-assistant',
    ],
    ['san-bernardino', ''],
    ['flvc-borrowing', 'library-staff library-staff other-library customer'],
  ])('name who does a step only if the page does: %s', (library, performers) => {
    const named = graph.stepsOf(library).flatMap((step) => graph.targets(step, 'DONE_BY'))
    expect(named.join(' ')).toBe(performers)
  })

  it.each([
    ['seinajoki:seinajoki-acquisition:HAS_STEP:seinajoki-copy-cataloguing', 'USUALLY'],
    ['seinajoki:seinajoki-acquisition:HAS_STEP:seinajoki-own-cataloguing', 'SOMETIMES'],
    ['seinajoki:seinajoki-acquisition:HAS_STEP:seinajoki-barcoding', 'STATED'],
    ['tuusula:tuusula-proposing:DONE_BY:library-staff', 'POSSIBLY'],
    ['flvc-borrowing:flvc-borrowing-lending:NEXT:flvc-borrowing-renewing-by-staff', 'POSSIBLY'],
    ['flvc-borrowing:flvc-borrowing-lending:NEXT:flvc-borrowing-patron-returning', 'STATED'],
    ['flvc-borrowing:flvc-borrowing-loan:HAS_STEP:flvc-borrowing-declaring-lost', 'POSSIBLY'],
  ])('say %s as strongly as the page: %s', (id, modality) => {
    expect(graph.claim(id)['modality']).toBe(modality)
  })

  it.each([
    ['seinajoki:seinajoki-acquisition:HAS_STEP:seinajoki-own-cataloguing', 'for some material'],
    [
      'tampere-university:tampere-university-acquisition:HAS_STEP:tampere-university-copying',
      'when another university has the record',
    ],
    ['san-bernardino:san-bernardino-acquisition:HAS_STEP:san-bernardino-covering', 'for hardbacks'],
  ])('keep the condition of %s', (id, condition) => {
    expect(graph.claim(id)['condition']).toBe(condition)
  })

  it('have their own words for the roles', () => {
    const titles = graph.edges
      .filter(({ type, properties }) => type === 'HAS_ROLE' && 'title' in properties)
      .map(({ from, to, properties }) => `${from}: ${to} is ${String(properties['title'])}`)
    expect(titles).toEqual([
      'seinajoki: department-head is department head',
      'seinajoki: orderer is acquisitions department',
      'tuusula: department-head is department head',
      'tuusula: orderer is worker in charge of acquisitions',
      'tuusula: library-staff is worker',
      'tampere-university: orderer is acquisitions worker',
      'helsinki-region: orderer is acquisition secretary',
      'helsinki-region: acquisitions-service-manager is service manager',
      'menomonee-falls: technical-services is technical services',
      'menomonee-falls: cataloguer is cataloguer',
      'menomonee-falls: processing-assistant is processing assistant',
      'flvc-borrowing: library-staff is staff',
    ])
  })
})
