import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Dataset, StoredNode } from '../../../src/dataset/stored/dataset'
import { nodeKind } from '../../../src/domain/model/model'
import { readGeneralDataset, root } from '../../support/datasets/general-dataset'

const sentencesPerParagraph = [2, 2, 2, 1, 1, 2, 2, 3, 4, 3, 3, 4, 9]

const locators = [
  'question',
  ...sentencesPerParagraph.flatMap((count, paragraph) =>
    Array.from({ length: count }, (_, sentence) => `p${paragraph + 1}.s${sentence + 1}`),
  ),
]

interface Section {
  readonly locator: string
  readonly gist: string
  readonly ids: readonly string[]
  readonly nodes: readonly NamedNode[]
}

interface NamedNode {
  readonly id: string
  /** What the sentence states of it, as "employment: FIXED_TERM". */
  readonly stated: readonly string[]
}

/** Each heading of the third level, with the prose and the list below it. */
function readSections(text: string): readonly Section[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [locator = '', ...lines] = section.split(/^## /m)[0]?.split('\n') ?? []
      return {
        locator,
        gist: lines
          .filter((line) => !line.startsWith('- ') && !line.startsWith('Nodes: '))
          .join(' ')
          .trim(),
        ids: lines.flatMap((line) => /^- `(.+)`$/.exec(line)?.[1] ?? []),
        nodes: lines.filter((line) => line.startsWith('Nodes: ')).flatMap(namedNodes),
      }
    })
}

function namedNodes(line: string): readonly NamedNode[] {
  return [...line.matchAll(/`([a-z-]+)`(?: \(([^)]*)\))?/g)].map(([, id = '', stated = '']) => ({
    id,
    stated: [...stated.matchAll(/`([^`]+)`/g)].map(([, property = '']) => property),
  }))
}

/** Properties that follow from something else than a sentence: the coder's choice, the list of steps, the publisher of the source. */
const unstated = ['kind', 'position', 'country']

function statedOf({ kind, properties }: StoredNode): readonly string[] {
  return nodeKind(kind)
    .properties.filter(({ name }) => !unstated.includes(name) && name in properties)
    .map(({ name }) => `${name}: ${String(properties[name])}`)
}

/** The claims and annotations that cite each sentence of the source. */
function citing({ nodes, edges }: Dataset): ReadonlyMap<string, readonly string[]> {
  const all = [...nodes.filter(({ kind }) => kind === 'Annotation'), ...edges]
  const found = new Map<string, string[]>()
  for (const { id, properties } of all) {
    const sources = Array.isArray(properties['sources']) ? properties['sources'] : []
    for (const source of sources) found.set(source, [...(found.get(source) ?? []), id])
  }
  return found
}

describe('docs/sentences.md', () => {
  const sections = readSections(readFileSync(join(root, 'docs', 'sentences.md'), 'utf8'))
  let dataset: Dataset

  beforeAll(async () => {
    dataset = await readGeneralDataset()
  })

  function source(): StoredNode {
    return dataset.nodes.find(({ id }) => id === 'kysy-2024-02-04') as StoredNode
  }

  it('has the question and all 38 sentences, each once and in order', () => {
    expect(locators).toHaveLength(39)
    expect(sections.map(({ locator }) => locator)).toEqual(locators)
  })

  it('begins each sentence with the gist that the dataset gives of it', () => {
    const given = source().properties['gistsEn'] as readonly string[]
    expect(given.map((text) => text.split(' ')[0])).toEqual(locators)
    const begun = sections.map(({ locator, gist }, index) => {
      const expected = given[index] ?? ''
      return `${locator} ${gist}`.slice(0, expected.length)
    })
    expect(begun).toEqual(given)
  })

  it.each(['gistsFi', 'gistsSv', 'openings'])('has %s of every sentence', (name) => {
    const given = source().properties[name] as readonly string[]
    expect(given.map((text) => text.split(' ')[0])).toEqual(locators)
    expect(new Set(given.map((text) => text.replace(/^\S+ /, ''))).size).toBe(locators.length)
  })

  it('lists no claim or annotation twice under a sentence', () => {
    for (const { ids } of sections) expect(ids).toEqual([...new Set(ids)])
  })

  it.each(locators)('lists under %s exactly what cites it', (locator) => {
    const listed = sections.find((section) => section.locator === locator)?.ids ?? []
    const cited = citing(dataset).get(`kysy-2024-02-04#${locator}`) ?? []
    expect([...listed].sort()).toEqual([...cited].sort())
  })

  it.each(locators)('names under %s exactly the nodes that cite it', (locator) => {
    const named = sections.find((section) => section.locator === locator)?.nodes ?? []
    const citations = ({ properties }: StoredNode) => [properties['sources'] ?? []].flat()
    const cited = dataset.nodes
      .filter(({ kind }) => kind !== 'Annotation')
      .filter((node) => citations(node).includes(`kysy-2024-02-04#${locator}`))
    expect(named.map(({ id }) => id).sort()).toEqual(cited.map(({ id }) => id).sort())
  })

  it('names each property of a node at one of the sentences that state it', () => {
    const named = sections.flatMap(({ nodes }) =>
      nodes.flatMap(({ id, stated }) => stated.map((property) => `${id} ${property}`)),
    )
    const cites = (node: StoredNode) => String(node.properties['sources'] ?? '').includes('kysy')
    const all = dataset.nodes
      .filter((node) => node.kind !== 'Annotation' && cites(node))
      .flatMap((node) => statedOf(node).map((property) => `${node.id} ${property}`))
    expect([...named].sort()).toEqual([...all].sort())
  })

  it('leaves no claim and no annotation of the dataset without a sentence', () => {
    const listed = new Set(sections.flatMap(({ ids }) => ids))
    const claims = dataset.edges.filter(({ type }) => type !== 'DOES')
    const annotations = dataset.nodes.filter(({ kind }) => kind === 'Annotation')
    const missing = [...claims, ...annotations].filter(({ id }) => !listed.has(id))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('is cited by nothing but the sentences that the source has', () => {
    const known = new Set(locators.map((locator) => `kysy-2024-02-04#${locator}`))
    const nodes = dataset.nodes.flatMap(({ properties }) => properties['sources'] ?? [])
    const unknown = [...citing(dataset).keys(), ...nodes.map(String)].filter(
      (source) => !known.has(source),
    )
    expect(unknown).toEqual([])
  })
})
