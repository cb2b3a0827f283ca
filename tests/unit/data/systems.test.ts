import { spokenLanguages } from '../../../src/domain/languages'
import { localisedName } from '../../../src/domain/model/localised'
import { nodeKind } from '../../../src/domain/model/model'
import type { Dataset, StoredEdge, StoredNode } from '../../../src/dataset/stored/dataset'
import {
  citedBy,
  citingAstray,
  isSource,
  uncitedSources,
} from '../../support/datasets/cited-places'
import {
  datasetNamed,
  everySystem,
  readDocumentedData,
  readSystems,
} from '../../support/datasets/documented-libraries'

/** Claims that join states of a system to those that several systems know. */
const joining = ({ type, properties }: StoredEdge) =>
  type === 'BROADER' && properties['library'] === 'any-library'

const isState = ({ kind, properties }: StoredNode) =>
  kind === 'Resource' && properties['kind'] === 'STATE'

describe('every system', () => {
  let systems: readonly Dataset[]
  let shared: Dataset

  beforeAll(async () => {
    systems = await readSystems()
    shared = (await readDocumentedData()).shared
  })

  const datasetOf = (id: string) => datasetNamed(systems, id)

  it.each(everySystem)('has the id of its file, and is of the kind SYSTEM: %s', (id) => {
    const { head, nodes, edges } = datasetOf(id)
    expect([head.id, head.library]).toEqual([id, id])
    const libraries = nodes.filter(({ kind }) => kind === 'Library')
    expect(libraries.map((node) => [node.id, node.properties['kind']])).toEqual([[id, 'SYSTEM']])
    const names = nodes.filter((node) => !isSource(node)).map((node) => node.id)
    expect(names.filter((name) => name !== id && !name.startsWith(`${id}-`))).toEqual([])
    const others = edges.filter(
      (edge) => (edge.properties['library'] ?? id) !== id && !joining(edge),
    )
    expect(others.map((edge) => edge.id)).toEqual([])
  })

  it.each(everySystem)('cites a place that its sources list, for all that it says: %s', (id) => {
    const { edges, ...dataset } = datasetOf(id)
    const own = edges.filter((edge) => !joining(edge))
    expect(citingAstray({ ...dataset, edges: own })).toEqual([])
    const decided = edges.filter(joining).flatMap(citedBy)
    expect(new Set(decided).size).toBeLessThanOrEqual(1)
    expect(decided.filter((source) => source !== 'library-work-graph#decision-0341')).toEqual([])
  })

  it.each(everySystem)('has sources that are cited, with when they were read: %s', (id) => {
    expect(uncitedSources(datasetOf(id))).toEqual([])
    for (const { properties } of datasetOf(id).nodes.filter(isSource)) {
      expect(properties['accessDate']).toBe('2026-11-28')
      expect(properties['publisher']).toEqual(expect.any(String))
    }
  })

  it.each(everySystem)('refers to its own nodes and to concepts that libraries share: %s', (id) => {
    const own = new Set(datasetOf(id).nodes.map((node) => node.id))
    const theirs = systems
      .filter(({ head }) => head.id !== id)
      .flatMap(({ nodes }) => nodes.map((node) => node.id))
    const ends = datasetOf(id).edges.flatMap(({ from, to }) => [from, to])
    expect(ends.filter((end) => !own.has(end) && theirs.includes(end))).toEqual([])
  })

  it.each(spokenLanguages)('has labels and descriptions in %s', (language) => {
    const names = ['label', 'description'] as const
    const bare = systems
      .flatMap(({ nodes }) => nodes)
      .filter(
        ({ kind }) => nodeKind(kind).shared === true || ['Library', 'Workflow'].includes(kind),
      )
      .filter(({ properties }) =>
        names.some((name) => !(localisedName(name, language) in properties)),
      )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('leads from an action to those that are possible in the state that follows', () => {
    const astray = systems.flatMap(({ edges }) => {
      const through = (step: string, type: string) =>
        edges.filter((edge) => edge.from === step && edge.type === type).map(({ to }) => to)
      return edges
        .filter(({ type }) => type === 'NEXT')
        .filter(({ from, to }) => {
          const made = through(from, 'PRODUCES')
          // An action that brings about no state leaves the matter where it was.
          const states = made.length > 0 ? made : through(from, 'USES')
          const needed = through(to, 'USES')
          return needed.length > 0 && !needed.some((state) => states.includes(state))
        })
        .map(({ id }) => id)
    })
    expect(astray).toEqual([])
  })

  it('misses no action that a state makes possible', () => {
    const missing = systems.flatMap(({ nodes, edges }) => {
      const states = new Set(nodes.filter(isState).map(({ id }) => id))
      const workflowOf = (step: string) =>
        edges.find(({ type, to }) => type === 'HAS_STEP' && to === step)?.from
      const links = edges.filter(({ to }) => states.has(to))
      const nexts = new Set(
        edges.filter(({ type }) => type === 'NEXT').map(({ from, to }) => `${from} ${to}`),
      )
      return links
        .filter(({ type }) => type === 'PRODUCES')
        .flatMap((made) =>
          links
            .filter(({ type, to }) => type === 'USES' && to === made.to)
            .filter(({ from }) => workflowOf(from) === workflowOf(made.from))
            .map((used) => `${made.from} ${used.from}`),
        )
        .filter((link) => !nexts.has(link))
    })
    expect(missing).toEqual([])
  })

  it('joins states to those that several systems know, each of which at least one has', () => {
    const known = shared.nodes.filter(isState).map(({ id }) => id)
    const joined = systems.flatMap(({ edges }) => edges.filter(joining).map(({ to }) => to))
    expect(joined.filter((state) => !known.includes(state))).toEqual([])
    const ofRequests = shared.nodes
      .filter(isState)
      .filter((node) => citedBy(node).includes('library-work-graph#decision-0341'))
    expect(ofRequests.map(({ id }) => id).filter((id) => !joined.includes(id))).toEqual([])
  })
})
