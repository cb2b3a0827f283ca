import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { nodeKind } from '../../../src/domain/model/model'
import { readDocumentedGraph, type DocumentedGraph } from '../../support/datasets/documented-graph'
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
  customer: 'an outside party',
  'cultural-services': 'an outside party',
  'other-library': 'an outside party',
  'various-parties': 'parties that the source does not name',
  'tuusula-library-system': 'the only system that a source names as a doer',
  vendor: 'an outside party',
  'project-worker': 'often one of the library staff, but not always (p11.s2)',
  'advance-list': 'a document of its own kind',
  invoice: 'a document of its own kind',
  offer: 'a document of its own kind',
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
  'reserve-slip': 'it goes with the book and is not stuck on it',
  tag: 'some tags are stickers, others are not',
  arrived: 'a state',
  lost: 'a state',
  'on-order': 'a state',
  'ready-for-loan': 'a state',
  'vendor-site': 'a system that is not the library’s',
}

/** Jobs that a page describes in the organisation of its library, and the system of one library as a doer, so that no other can have them. */
const ofOneLibrary = ['tuusula-library-system', 'acquisitions-service-manager']

describe('the concepts', () => {
  let graph: DocumentedGraph
  const isConcept = ({ kind }: { kind: Parameters<typeof nodeKind>[0] }) =>
    nodeKind(kind).shared === true
  const concepts = () => graph.nodes.filter(isConcept).map(({ id }) => id)

  beforeAll(async () => {
    graph = await readDocumentedGraph()
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

  it('link to the concepts of YSO that were checked one by one against its data', () => {
    const linked = graph.shared.nodes.flatMap(({ id, properties }) =>
      ['exactMatch', 'closeMatch', 'broadMatch'].flatMap((name) =>
        [properties[name] ?? []].flat().map((address) => `${id} ${name} ${String(address)}`),
      ),
    )
    expect(linked.map((link) => link.replace('http://www.yso.fi/onto/yso/', '')).sort()).toEqual([
      'catalogue exactMatch p13580',
      'circulation exactMatch p8431',
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
    ['preparing-for-loan', 'labelling registering-copies tagging stamping adding-logo covering'],
    ['labelling', 'barcoding spine-labelling'],
    [
      'cataloguing',
      'entering-brief-records copy-cataloguing original-cataloguing assigning-call-number correcting-records',
    ],
    ['selection', 'browsing-new-titles choosing-collection deciding-on-extra-copies'],
    ['searching-before-ordering', 'checking-catalogues searching-vendor-site'],
    ['circulation', 'lending reserving renewing returning declaring-lost'],
    ['dispatching', 'returning-to-lending-library delivering-to-units'],
  ])('of %s are %s', (task, kinds) => {
    expect([...graph.origins('BROADER', task)].sort()).toEqual(kinds.split(' ').sort())
  })
})
