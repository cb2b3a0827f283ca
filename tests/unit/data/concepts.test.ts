import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { nodeKind } from '../../../src/domain/model/model'
import { readDocumentedGraph, type DocumentedGraph } from '../../support/datasets/documented-graph'
import { everyLibrary } from '../../support/datasets/documented-libraries'
import { root } from '../../support/datasets/general-dataset'

/** Concepts that stand alone: neither is anything a kind or a part of them, nor they of anything. Each has its reason. */
const alone: Readonly<Record<string, string>> = {
  'assigning-to-branch': 'some libraries decide it when they select, others when they register',
  'developing-services': 'the only task of developing',
  'looking-up-in-system': 'its source does not say what for',
  'delivering-to-library': 'it is work of the vendor',
  packing: 'its source names it beside dispatching, and calls both logistics, which is a resource',
  'proposing-titles': 'proposals lead to selection and are not yet one',
  'receiving-purchase-suggestions': 'proposals lead to selection and are not yet one',
  'receiving-feedback': 'its source calls only the answering customer service',
  'receiving-borrowed-items': 'what it is a part of, interlibrary loan, is a workflow',
  'receiving-loan-requests': 'what it is a part of, interlibrary loan, is a workflow',
  'sending-loan-requests': 'what it is a part of, interlibrary loan, is a workflow',
  'seeing-titles-in-web-library': 'the only task of looking for titles as a customer',
  'showing-arrivals': 'it may serve selection, or the staff’s knowledge',
  'cultural-services': 'an outside party',
  'other-library': 'an outside party',
  'various-parties': 'parties that the source does not name',
  vendor: 'an outside party',
  'project-worker': 'often one of the library staff, but not always (p11.s2)',
  invoice: 'a document of its own kind',
  order: 'a document of its own kind',
  'item-record': 'it holds the data of a copy, a bibliographic record that of a work',
  'loan-request': 'it asks another library, and other requests ask the own one',
  'purchase-suggestion': 'it asks for a purchase, and other feedback tells of what is there',
  feedback: 'the only thing of its kind',
  appropriation: 'a decision of its own kind',
  'opening-hours': 'a decision of its own kind',
  principles: 'a decision of its own kind',
  'central-cataloguing-service': 'a service to libraries and not to customers',
  'library-area': 'no area in particular is meant',
  'library-service': 'no service in particular is meant',
  logistics: 'the source explains it by tasks, which are no resources',
  arrived: 'a state',
  lost: 'a state',
  'on-order': 'a state',
  'ready-for-loan': 'a state',
  'vendor-site': 'a system that is not the library’s',
  'accession-record': 'a document of its own kind',
  licence: 'a document of its own kind',
  'packing-list': 'a document of its own kind',
  'pick-list': 'a document of its own kind',
  'transfer-form': 'a document of its own kind',
  'library-card': 'a document of its own kind',
  accessioning: 'archives and books alike are accessioned',
  'announcing-transfer': 'only who sends material to a depository does it',
  'cancelling-requests': 'what it is a part of, interlibrary loan, is a workflow',
  'processing-loan-items': 'what it is a part of, interlibrary loan, is a workflow',
  'sorting-requests': 'what it is a part of, interlibrary loan, is a workflow',
  'delivering-to-customer': 'its source does not say that the copy is lent',
  'filing-papers': 'papers of any matter are filed',
  'handing-over': 'it is done at every stage',
  'handling-mail': 'mail is of any matter',
  'listing-barcodes': 'it is done for any purpose',
  'checking-status': 'copies are checked when they are made ready, and when they are withdrawn',
  'setting-status': 'it is done at every stage',
  'writing-slips': 'it is done at every stage',
  'looking-at-loan-statistics': 'it serves selection and weeding',
  'making-displays': 'it promotes reading, and sources do not say so',
  'notifying-customers': 'it is done in lending, events and acquisition',
  'producing-accessible-books': 'only a library of accessible literature does it',
  'receiving-donations': 'receiving is of what was ordered',
  'receiving-stack-orders': 'reserving is done by customers',
  'recording-statistics': 'statistics are of any work',
  'sending-deposit-copies': 'it is work of printers and publishers',
  caretaker: 'an outside party',
  carrier: 'an outside party',
  'event-organiser': 'an outside party',
  lawyer: 'an outside party',
  'member-library': 'an outside party',
  'printing-house': 'an outside party',
  publisher: 'an outside party',
  'consortium-office': 'it works for several libraries and is of none',
  volunteer: 'no staff, since the work is unpaid',
  chatbot: 'a machine',
  'sorting-machine': 'a machine',
  'national-library-finland-software': 'a machine',
  'tuusula-library-system': 'a machine',
  meeting: 'people may be in one place or not',
  'cover-film': 'a supply of its own kind',
  stamp: 'a supply of its own kind',
  'digital-copy': 'a copy of something, and not what a library acquires',
  'work-tracking-system': 'it follows any work',
  'being-processed': 'a state',
  damaged: 'a state',
  fulfilled: 'a state',
  'on-display': 'a state',
  'quality-failed': 'a state',
  'quality-passed': 'a state',
  'quality-resolved': 'a state',
  'checking-entitlement': 'it is asked for any service',
  'closing-requests': 'requests are of any kind',
  'completing-requests': 'what it is a part of, interlibrary loan, is a workflow',
  'answering-loan-requests': 'what it is a part of, interlibrary loan, is a workflow',
  'answering-terms': 'what it is a part of, interlibrary loan, is a workflow',
  'answering-cancellations': 'what it is a part of, interlibrary loan, is a workflow',
  'answering-renewals': 'what it is a part of, interlibrary loan, is a workflow',
  'writing-to-libraries': 'what it is a part of, interlibrary loan, is a workflow',
  'filling-from-own-collection': 'what it is a part of, interlibrary loan, is a workflow',
  'notifying-staff': 'they are told of any matter',
  'listing-suggestions': 'proposals lead to selection and are not yet one',
  'asked-for': 'a state',
  'supply-expected': 'a state',
  'supply-promised': 'a state',
  'terms-open': 'a state',
  'retry-possible': 'a state',
  'sent-out': 'a state',
  'on-loan': 'a state',
  'back-from-loan': 'a state',
  'in-transit': 'a state',
  'awaiting-pickup': 'a state',
  unfilled: 'a state',
  cancelled: 'a state',
  withdrawn: 'a state',
}

/** Jobs that a page describes in the organisation of its library, and the system of one library as a doer, so that no other can have them. */
const ofOneLibrary = [
  'emory-preservation-liaison',
  'gwu-withdrawal-manager',
  'gwu-collection-strategist',
  'acquisitions-service-manager',
  'kb-deposit-deliveries',
  'lut-e-team',
  'national-library-finland-software',
  'tuusula-library-system',
]

describe('the concepts', () => {
  let graph: DocumentedGraph
  const isConcept = ({ kind }: { kind: Parameters<typeof nodeKind>[0] }) =>
    nodeKind(kind).shared === true
  const concepts = () => graph.nodes.filter(isConcept).map(({ id }) => id)

  beforeAll(async () => {
    graph = await readDocumentedGraph(everyLibrary)
  })

  it('are joined to others, but for those that have a reason', () => {
    const found = concepts().filter(
      (id) => graph.targets(id, 'BROADER').length + graph.origins('BROADER', id).length === 0,
    )
    expect(found.sort()).toEqual(Object.keys(alone).sort())
  })

  it('are no kind of themselves, at whatever distance', () => {
    const above = (id: string, seen: readonly string[]): readonly string[] =>
      graph
        .targets(id, 'BROADER')
        .flatMap((broader) =>
          seen.includes(broader) ? [broader] : [broader, ...above(broader, [...seen, broader])],
        )
    expect(concepts().filter((id) => above(id, [id]).includes(id))).toEqual([])
  })

  it('lie where every library finds them, but for doers of one library', () => {
    const found = graph.libraries.flatMap(({ nodes }) => nodes.filter(isConcept))
    expect(found.map(({ id }) => id)).toEqual(ofOneLibrary)
  })

  it('are described in each language', () => {
    const bare = graph.nodes
      .filter((node) => isConcept(node) || node.kind === 'Annotation')
      .filter(({ properties }) =>
        ['descriptionEn', 'descriptionFi', 'descriptionSv'].some((name) => !(name in properties)),
      )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('cite decisions that there are', () => {
    const decisions = readdirSync(join(root, 'docs', 'decisions')).map((name) => name.slice(0, 4))
    const cited = [...graph.shared.nodes, ...graph.shared.edges].flatMap(({ properties }) =>
      [properties['sources'] ?? []].flat().map(String),
    )
    const known = decisions.map((number) => `library-work-graph#decision-${number}`)
    expect(cited.filter((source) => !known.includes(source))).toEqual([])
  })

  it('link to the concepts of YSO and O*NET that were checked one by one against their data', () => {
    const linked = graph.shared.nodes.flatMap(({ id, properties }) =>
      ['exactMatch', 'closeMatch', 'broadMatch'].flatMap((name) =>
        [properties[name] ?? []].flat().map((address) => `${id} ${name} ${String(address)}`),
      ),
    )
    expect(linked.map((link) => link.replace('http://www.yso.fi/onto/yso/', '')).sort()).toEqual([
      'catalogue exactMatch p13580',
      'choosing-for-removal closeMatch https://www.onetonline.org/link/summary/25-4022.00#22424',
      'circulation exactMatch p8431',
      'collection-management exactMatch p55',
      'digitising exactMatch p23839',
      'electronic-resource exactMatch p25653',
      'event-production exactMatch p24304',
      'information-service exactMatch p8450',
      'library-card exactMatch p13028',
      'making-displays closeMatch https://www.onetonline.org/link/summary/25-4022.00#22433',
      'mobile-library exactMatch p3788',
      'order closeMatch p9404',
      'reserving closeMatch p9403',
      'returning closeMatch p14970',
      'sticker exactMatch p17561',
      'union-catalogue exactMatch p19235',
    ])
  })

  it.each([
    [
      'receiving',
      'unpacking checking-deliveries checking-invoices marking-arrival sorting-deliveries',
    ],
    [
      'preparing-for-loan',
      'labelling registering-copies tagging stamping adding-logo covering adding-due-date-slips ' +
        'checking-record-and-label writing-in-book',
    ],
    ['labelling', 'barcoding spine-labelling'],
    [
      'cataloguing',
      'entering-brief-records copy-cataloguing original-cataloguing assigning-call-number ' +
        'correcting-records searching-records registering-holdings sorting-for-cataloguing',
    ],
    [
      'selection',
      'browsing-new-titles choosing-collection deciding-on-extra-copies assessing-donations',
    ],
    [
      'weeding',
      'choosing-for-removal withdrawing-records removing-library-marks assessing-value checking-retention disposing',
    ],
    ['disposing', 'selling-discards giving-discards recycling-discards throwing-away-discards'],
    ['ordering', 'sending-orders collecting-orders entering-orders activating-orders'],
    ['searching-before-ordering', 'checking-catalogues searching-vendor-site'],
    [
      'circulation',
      'lending reserving renewing returning declaring-lost checking-in emptying-return-box ' +
        'sorting-returns placing-on-hold-shelf picking-up sending-reminders handling-fees marking-due-date',
    ],
    ['dispatching', 'returning-to-lending-library delivering-to-units'],
  ])('of %s are %s', (task, kinds) => {
    expect([...graph.origins('BROADER', task)].sort()).toEqual(kinds.split(' ').sort())
  })
})
