import { filtered, leftOutBy } from '../../../src/web/explorer/find/filters'
import { withoutFloods } from '../../../src/web/explorer/find/hubs'
import { notesOf } from '../../../src/web/explorer/find/notes-of'
import { en } from '../../../src/web/explorer/texts/en'
import type { GraphEdge, GraphNode } from '../../../src/web/explorer/find/neighbourhood.query'

const node = (id: string, kind: GraphNode['kind'] = 'Task'): GraphNode => ({ id, kind, label: id })
const edge = (
  source: string,
  target: string,
  modality: GraphEdge['modality'] = 'STATED',
  dataset = 'general',
): GraphEdge => ({
  id: `${dataset}:${source}:PERFORMS:${target}`,
  source,
  target,
  kind: 'PERFORMS',
  label: 'performs',
  modality,
})
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)

describe('What the filters leave of a picture', () => {
  const picture = {
    nodes: [node('role', 'Role'), node('one'), node('two'), node('leaf'), node('alone')],
    edges: [
      edge('role', 'one'),
      edge('role', 'two', 'POSSIBLY'),
      edge('one', 'two', 'OFTEN', 'other'),
      edge('one', 'leaf'),
    ],
  }
  const left = (...without: readonly string[]) => filtered(picture, without, ['role'])

  it('is all of it without a filter', () => {
    expect(left()).toEqual(picture)
  })

  it('has no node that is hidden, and none of its lines, nor what hung on it', () => {
    expect(ids(left(leftOutBy.node('one')).nodes)).toEqual(['role', 'two', 'alone'])
    expect(ids(left(leftOutBy.node('one')).edges)).toEqual(['general:role:PERFORMS:two'])
  })

  it('keeps where one began, though nothing leads to it any more', () => {
    expect(ids(left(leftOutBy.kind('Task')).nodes)).toEqual(['role'])
    expect(ids(left(leftOutBy.edge('PERFORMS')).nodes)).toEqual(['role', 'alone'])
  })

  it.each([
    [leftOutBy.line('unsure'), 'general:role:PERFORMS:two'],
    [leftOutBy.line('hedged'), 'other:one:PERFORMS:two'],
    [leftOutBy.dataset('other'), 'other:one:PERFORMS:two'],
  ])('has no line that %s leaves out', (word, gone) => {
    const { edges, nodes } = left(word)
    expect(ids(edges)).not.toContain(gone)
    expect(edges).toHaveLength(3)
    expect(nodes).toHaveLength(5)
  })

  it('folds what hangs on a node alone, and no more', () => {
    expect(ids(left(leftOutBy.fold('one')).nodes)).toEqual(['role', 'one', 'two', 'alone'])
    expect(ids(left(leftOutBy.fold('role')).nodes)).toEqual(ids(picture.nodes))
  })
})

describe('A hub of a picture', () => {
  const leaves = Array.from({ length: 9 }, (_, index) => `leaf-${index}`)
  const nodes = ['seed', 'hub', 'other', ...leaves].map((id) => node(id))
  const edges = [
    edge('seed', 'hub'),
    edge('seed', 'other'),
    ...leaves.map((leaf) => edge('hub', leaf)),
    edge('other', 'leaf-8'),
    edge('leaf-5', 'leaf-6'),
  ]

  it('brings its best connected neighbours, says how many it leaves, and loses none that others lead to', () => {
    const bounded = withoutFloods(nodes, edges, ['seed'], 3)
    expect(ids(bounded.nodes)).toEqual(['seed', 'hub', 'other', 'leaf-5', 'leaf-6', 'leaf-8'])
    expect(bounded.hubs).toEqual([{ id: 'hub', label: 'hub', left: 6 }])
    expect(bounded.edges).toHaveLength(7)
  })

  it('brings all if one began there', () => {
    expect(withoutFloods(nodes, edges, ['seed', 'hub'], 3)).toEqual({ nodes, edges, hubs: [] })
  })
})

describe('What a picture leaves out, in words', () => {
  const part = {
    nodes: [node('role', 'Role'), node('one')],
    edges: [edge('role', 'one')],
    hubs: [{ id: 'role', label: 'role', left: 3 }],
  }
  const notes = (without: readonly string[], hubs = part.hubs) =>
    notesOf(
      { part: { ...part, hubs }, without, datasets: new Map([['general', 'The general picture']]) },
      en,
    )

  it('is named in the order in which it was left out, and not if it was not there', () => {
    const { kind, edge: edges, line, dataset, fold } = leftOutBy
    const all = [kind('Task'), edges('PERFORMS'), line('unsure'), dataset('general'), 'one']
    expect(notes([...all, fold('role'), 'nowhere', kind('Channel')], [])).toEqual([
      'Left out: Task; performs; possibly, rarely; The general picture; one; what hangs on role alone.',
    ])
    expect(notes([], [])).toEqual([])
  })

  it('has the hubs of which not everything is drawn', () => {
    expect(notes([])).toEqual([expect.stringMatching(/at most 12 .* role \(\+3\)\.$/)])
  })
})
