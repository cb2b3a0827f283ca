import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { spokenLanguages } from '../../../src/domain/languages'
import { localisedName } from '../../../src/domain/model/localised'
import { nodeKind } from '../../../src/domain/model/model'
import type { StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import { citingAstray, isSource, uncitedSources } from '../../support/datasets/cited-places'
import { readDocumentedGraph, type DocumentedGraph } from '../../support/datasets/documented-graph'
import { datasetNamed, everyLibrary } from '../../support/datasets/documented-libraries'
import { root } from '../../support/datasets/general-dataset'

/** Libraries that are kept apart, to try out whether a description that nobody has seen can be coded. */
const heldOut = /Halifax|Richards Free|Utah State/

const textAt = ({ properties }: StoredNode | StoredEdge, name: string) =>
  String(properties[name] ?? '')

describe('every documented library', () => {
  let graph: DocumentedGraph

  beforeAll(async () => {
    graph = await readDocumentedGraph(everyLibrary)
  })

  const datasetOf = (id: string) => datasetNamed(graph.libraries, id)

  it.each(everyLibrary)('has the id of its file, and tells its own practice: %s', (id) => {
    const { head, nodes, edges } = datasetOf(id)
    expect([head.id, head.library]).toEqual([id, id])
    expect(nodes.filter(({ kind }) => kind === 'Library').map((node) => node.id)).toEqual([id])
    const own = nodes.filter(({ kind }) => ['Workflow', 'Step', 'Annotation'].includes(kind))
    expect(own.map((node) => node.id).filter((name) => !name.startsWith(`${id}-`))).toEqual([])
    const others = edges.filter(({ properties }) => (properties['library'] ?? id) !== id)
    expect(others.map((edge) => edge.id)).toEqual([])
  })

  it.each(everyLibrary)('cites a place that its sources list, for all that it says: %s', (id) => {
    expect(citingAstray(datasetOf(id))).toEqual([])
  })

  it.each(everyLibrary)('has sources that are cited, with when they were read: %s', (id) => {
    expect(uncitedSources(datasetOf(id))).toEqual([])
    const sources = datasetOf(id).nodes.filter(isSource)
    for (const source of sources) {
      expect(textAt(source, 'accessDate')).toMatch(/^2026-11-2[38]$/)
      expect(textAt(source, 'publisher')).not.toBe('')
      expect(textAt(source, 'language')).toMatch(/^[a-z]{2}$/)
    }
  })

  it.each(everyLibrary)('refers to no other library: %s', (id) => {
    const { nodes, edges } = datasetOf(id)
    const others = graph.libraries.filter(({ head }) => head.id !== id)
    const theirs = new Set(others.flatMap((dataset) => dataset.nodes.map((node) => node.id)))
    expect(edges.filter(({ from, to }) => theirs.has(from) || theirs.has(to))).toEqual([])
    expect(nodes.filter((node) => theirs.has(node.id))).toEqual([])
  })

  it.each(spokenLanguages)('has labels in %s', (language) => {
    const bare = graph.libraries
      .flatMap(({ nodes }) => nodes)
      .filter((node) => !isSource(node) && textAt(node, localisedName('label', language)) === '')
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it.each(spokenLanguages)(
    'describes itself, its workflows and its own roles in %s',
    (language) => {
      const bare = graph.libraries
        .flatMap(({ nodes }) => nodes)
        .filter(
          ({ kind }) =>
            ['Library', 'Workflow', 'Annotation'].includes(kind) || nodeKind(kind).shared === true,
        )
        .filter((node) => textAt(node, localisedName('description', language)) === '')
      expect(bare.map(({ id }) => id)).toEqual([])
    },
  )

  it('shares no name with another node of a kind, so that a label finds one', () => {
    const names = graph.nodes
      .filter(({ kind }) => !['Step', 'Source', 'Duration', 'Rate'].includes(kind))
      .flatMap(({ kind, properties }) =>
        [...new Set([properties['names'] ?? []].flat())].map((name) => `${kind} ${name}`),
      )
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('says of no workflow that it is told whole, from which absence would be concluded', () => {
    const whole = graph.libraries
      .flatMap(({ nodes }) => nodes)
      .filter(({ properties }) => properties['complete'] === true)
    expect(whole.map(({ id }) => id)).toEqual([])
  })

  it('follows the workflows that it has, each a variant of at most one general workflow', () => {
    const workflows = graph.libraries
      .flatMap(({ nodes }) => nodes)
      .filter(({ kind }) => kind === 'Workflow')
      .map(({ id }) => id)
    expect(workflows.filter((id) => graph.origins('FOLLOWS', id).length !== 1)).toEqual([])
    const general = workflows.map((id) => graph.targets(id, 'VARIANT_OF'))
    expect(general.filter((ids) => ids.length > 1)).toEqual([])
    expect(new Set(general.flat())).toEqual(new Set(['acquisition', 'interlibrary-loan']))
  })

  it('leads from a step only to steps of the same workflow', () => {
    const workflowOf = (step: string) => graph.origins('HAS_STEP', step)[0]
    const astray = graph.libraries
      .flatMap(({ edges }) => edges)
      .filter(({ type }) => type === 'NEXT')
      .filter(({ from, to }) => workflowOf(from) !== workflowOf(to))
    expect(astray.map(({ id }) => id)).toEqual([])
  })

  it.each(everyLibrary)(
    'gives the condition of a step to its doers and to a way to it: %s',
    (id) => {
      const { edges } = datasetOf(id)
      const conditionOf = ({ properties }: StoredEdge) => properties['condition']
      const onCondition = edges.filter(
        (edge) => edge.type === 'HAS_STEP' && conditionOf(edge) !== undefined,
      )
      const astray = onCondition.filter((step) => {
        const isSame = (edge: StoredEdge) => conditionOf(edge) === conditionOf(step)
        const doers = edges.filter(({ type, from }) => type === 'DONE_BY' && from === step.to)
        const ways = edges.filter(({ type, to }) => type === 'NEXT' && to === step.to)
        return !doers.every(isSame) || (ways.length > 0 && !ways.some(isSame))
      })
      expect(astray.map(({ to }) => to)).toEqual([])
    },
  )

  it('stands on the page about the data, with its workflows', () => {
    const page = readFileSync(join(root, 'docs', 'data.md'), 'utf8')
    const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
    const labelOf = (id: string) => String(nodes.get(id)?.properties['labelEn'])
    const rows = everyLibrary.map((id) => {
      const workflows = graph.targets(id, 'FOLLOWS').map(labelOf)
      const country = String(nodes.get(id)?.properties['country'])
      return `| ${labelOf(id)} (\`${id}\`) | ${country} | ${workflows.join('; ')} |`
    })
    expect(page.split('\n').filter((line) => line.includes(' (`'))).toEqual(rows)
  })

  it('is none of those that are kept apart', () => {
    const texts = graph.libraries.flatMap(({ nodes }) => nodes.map((node) => JSON.stringify(node)))
    expect(texts.filter((text) => heldOut.test(text))).toEqual([])
  })
})
