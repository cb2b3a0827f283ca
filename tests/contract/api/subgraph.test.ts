import type { CountedSubgraph } from '../../../src/export/reading/read-subgraph'
import { apiOfOlderGraph, apiWith, type Api } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'
import { readSmallDataset } from '../../support/datasets/small-dataset'

const content = `  - { id: small, label: { en: Small }, kind: SINGLE, workflows: [{ to: variant, library: small }] }
roles:
  - { id: giver, kind: STAFF, label: { en: giver, fi: antaja }, tasks: [work, { to: work, as: again, modality: OFTEN }] }
  - { id: taker, kind: STAFF, label: { en: taker }, tasks: [other, { to: work, library: small, as: at-small }], groups: [team] }
  - { id: team, kind: GROUP, label: { en: team } }
  - { id: hermit, kind: STAFF, label: { en: hermit } }
tasks:
  - { id: work, label: { en: work }, broader: [work], uses: [tool] }
  - { id: other, label: { en: other } }
  - { id: later, label: { en: later } }
resources:
  - { id: tool, kind: EQUIPMENT, label: { en: tool } }
  - { id: paper, kind: MATERIAL, label: { en: paper } }
channels:
  - { id: desk, label: { en: desk } }
workflows:
  - id: flow
    label: { en: flow }
    steps:
      - { id: first, task: work, performers: [giver], uses: [paper], channels: [desk], enables: [later], next: [second] }
      - { id: second, task: other, end: true }
  - { id: part, label: { en: part }, partOf: [flow] }
  - id: variant
    label: { en: variant }
    variantOf: [flow]
    steps:
      - { id: only, task: work, library: small, performers: [{ to: team, library: small }], end: true }
`

const everything = `{
  complete
  counts { nodes edges foundNodes foundEdges }
  nodes { id kind label group degree properties }
  edges { id source target kind label modality sources properties }
}`

async function subgraph(api: Api, given = ''): Promise<CountedSubgraph> {
  const { subgraph: found } = (await api.ask(`{ subgraph${given} ${everything} }`)) as {
    subgraph: CountedSubgraph
  }
  const ids = new Set(found.nodes.map(({ id }) => id))
  const ends = found.edges.flatMap(({ source, target }) => [source, target])
  expect(ends.filter((id) => !ids.has(id))).toEqual([])
  expect(found.edges.filter(({ id }) => ids.has(id))).toEqual([])
  expect([...ids]).toEqual([...ids].toSorted())
  return found
}

function idsOf(elements: readonly { readonly id: string }[]): readonly string[] {
  return elements.map(({ id }) => id)
}

function joined({ edges }: CountedSubgraph): readonly string[] {
  return edges.map(({ id }) => id.replace('test:', ''))
}

describeOverGraph('a subgraph', (engine) => {
  const over = (): Promise<Api> => apiOfOlderGraph(engine.graph(), content)
  const nodes = async (given: string) => idsOf((await subgraph(await over(), given)).nodes)

  it('is the whole graph unless a part is asked for, with all that is said and nothing that is derived', async () => {
    const dataset = await readSmallDataset()
    const found = await subgraph(await apiWith(engine.graph(), dataset))
    const derived = /^(id|names|general|sortKey\w+|modalityRank|amountRank)$/
    const said = (properties: object) =>
      Object.fromEntries(Object.entries(properties).filter(([name]) => !derived.test(name)))
    expect(found.nodes.map(({ id, kind, properties }) => ({ id, kind, properties }))).toEqual(
      dataset.nodes
        .map(({ id, kind, properties }) => ({ id, kind, properties: said(properties) }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    )
    expect(
      found.edges.map(({ id, source, target, kind, properties }) => ({
        id,
        source,
        target,
        kind,
        properties,
      })),
    ).toEqual(
      dataset.edges
        .map(({ id, type, from, to, properties }) => ({
          id,
          source: from,
          target: to,
          kind: type,
          properties: said(properties),
        }))
        .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    )
    expect(found.counts).toEqual({
      nodes: dataset.nodes.length,
      edges: dataset.edges.length,
      foundNodes: dataset.nodes.length,
      foundEdges: dataset.edges.length,
    })
    expect(found.complete).toBe(true)
  })

  it('tells of an edge what it says, how strongly and by whom', async () => {
    const api = await apiWith(engine.graph(), await readSmallDataset())
    const { edges } = await subgraph(api, '(seeds: ["librarian"], edgeKinds: [PERFORMS])')
    expect(edges).toContainEqual({
      id: 'small:librarian:PERFORMS:cataloguing:by-rule',
      source: 'librarian',
      target: 'cataloguing',
      kind: 'PERFORMS',
      label: 'performs',
      modality: 'RARELY',
      sources: ['interview#answer-3', 'handbook#p2.s3'],
      properties: {
        modality: 'RARELY',
        extent: 'MAIN_WORK',
        variesBy: ['LIBRARY', 'PERSON'],
        condition: 'where nobody else can',
        example: true,
        basis: 'IMPLIED',
        note: 'Said in passing.',
        library: 'small-library',
        dataset: 'small',
        sources: ['interview#answer-3', 'handbook#p2.s3'],
      },
    })
  })

  it('goes from the seeds as far as the radius, whichever way edges point', async () => {
    expect(await nodes('(seeds: ["tool"], radius: 0)')).toEqual(['tool'])
    expect(await nodes('(seeds: ["tool"])')).toEqual(['tool', 'work'])
    expect(await nodes('(seeds: ["tool"], radius: 2)')).toEqual(['first', 'giver', 'tool', 'work'])
    expect(await nodes('(seeds: ["hermit", "tool"])')).toEqual(['hermit', 'tool', 'work'])
    expect(await nodes('(seeds: ["work"], edgeKinds: [USES])')).toEqual(['tool', 'work'])
  })

  it('has parallel edges and loops, each by itself', async () => {
    const found = await subgraph(await over(), '(seeds: ["giver"])')
    expect(joined(found)).toEqual([
      'first:DOES:work',
      'first:DONE_BY:giver',
      'giver:PERFORMS:work',
      'giver:PERFORMS:work:again',
      'work:BROADER:work',
    ])
    const work = found.nodes.find(({ id }) => id === 'work')
    // Two of the giver, one of the taker, one step in general and one at the small library, the tool, and both ends of the loop.
    expect(work?.degree).toBe(8)
  })

  it('keeps what is nearest when the limit cuts, and says how much there is', async () => {
    const api = await over()
    const whole = await subgraph(api, '(seeds: ["tool"], radius: 2)')
    const cut = await subgraph(api, '(seeds: ["tool"], radius: 2, limit: 3)')
    expect(idsOf(cut.nodes)).toEqual(['first', 'tool', 'work'])
    expect(cut.complete).toBe(false)
    expect(cut.counts).toEqual({
      nodes: 3,
      edges: cut.edges.length,
      foundNodes: 4,
      foundEdges: whole.edges.length,
    })
    expect(await nodes('(seeds: ["tool"], radius: 2, limit: 2)')).toEqual(['tool', 'work'])
    expect(await nodes('(limit: 1)')).toEqual(['desk'])
  })

  it('is a workflow with its parts, steps, what they do, by whom, with what, and who follows it', async () => {
    const found = await subgraph(await over(), '(workflow: "flow")')
    expect(idsOf(found.nodes)).toEqual([
      'desk',
      'first',
      'flow',
      'giver',
      'later',
      'other',
      'paper',
      'part',
      'second',
      'taker',
      'work',
    ])
    expect(found.nodes.map(({ id, group }) => `${id} ${group}`)).toEqual(
      expect.arrayContaining(['first flow', 'flow Workflow', 'giver Role']),
    )
    expect(joined(found)).toContain('first:NEXT:second')
  })

  it('has the steps of a workflow whatever kinds of edge are wanted of it', async () => {
    const found = await subgraph(await over(), '(workflow: "flow", edgeKinds: [NEXT])')
    expect(idsOf(found.nodes)).toEqual(['first', 'flow', 'part', 'second'])
    expect(joined(found)).toEqual(['first:NEXT:second'])
  })

  it('brings what is said of the library whose workflow is asked for', async () => {
    const found = await subgraph(await over(), '(workflow: "variant")')
    expect(idsOf(found.nodes)).toEqual(['only', 'small', 'team', 'variant', 'work'])
  })

  it('leaves out what is said of one library alone, unless that or all is asked for', async () => {
    const api = await over()
    const atSmall = 'taker:PERFORMS:work:at-small'
    expect(joined(await subgraph(api))).not.toContain(atSmall)
    expect(joined(await subgraph(api, '(practice: ALL)'))).toContain(atSmall)
    const ofSmall = await subgraph(api, '(library: "small")')
    expect(joined(ofSmall)).toContain(atSmall)
    expect(new Set(ofSmall.edges.map(({ properties }) => properties['library']))).toEqual(
      new Set(['small']),
    )
    expect(idsOf((await subgraph(api, '(library: "small", edgeKinds: [NEXT])')).nodes)).toEqual([
      'small',
    ])
  })

  it('shows only what matches, the seeds and the workflow apart', async () => {
    const where = 'where: { label: { contains: "e" } }'
    expect(await nodes(`(${where}, seeds: ["tool"], radius: 2)`)).toEqual(['giver', 'tool'])
    expect(await nodes('(where: { id: { in: ["giver", "work"] } })')).toEqual(['giver', 'work'])
  })

  it('has only nodes that such an edge joins, if kinds of edge are chosen', async () => {
    expect(await nodes('(edgeKinds: [MEMBER_OF])')).toEqual(['taker', 'team'])
  })

  it('gives each label in the languages that are asked for', async () => {
    const api = await over()
    expect(
      await api.ask(
        '{ subgraph(seeds: ["giver"], radius: 0) { nodes { label fi: label(languages: [FI]) sv: label(languages: [SV, FI]) } } }',
      ),
    ).toEqual({ subgraph: { nodes: [{ label: 'giver', fi: 'antaja', sv: 'antaja' }] } })
  })

  it('says in the languages that are asked for what stands between the labels', async () => {
    const api = await over()
    expect(
      await api.ask(
        '{ subgraph(seeds: ["giver", "work"], radius: 0, edgeKinds: [PERFORMS]) { edges { label fi: label(languages: [FI]) } as(format: DOT, languages: [SV]) } }',
      ),
    ).toEqual({
      subgraph: {
        edges: expect.arrayContaining([{ label: 'performs', fi: 'tekee' }]),
        as: expect.stringContaining('utför'),
      },
    })
  })

  it('is empty if nothing is found', async () => {
    expect(await subgraph(await over(), '(edgeKinds: [RESPONSIBLE_FOR])')).toEqual({
      complete: true,
      counts: { nodes: 0, edges: 0, foundNodes: 0, foundEdges: 0 },
      nodes: [],
      edges: [],
    })
  })

  it.each([
    [
      '(seeds: ["givr"])',
      'NOT_FOUND',
      'The argument seeds names no node: givr. Did you mean "giver"?',
    ],
    ['(workflow: "giver")', 'NOT_FOUND', 'The argument workflow names no workflow: giver.'],
    ['(library: "smal")', 'NOT_FOUND', 'names no library: smal. Did you mean "small"?'],
    ['(radius: 2)', 'BAD_USER_INPUT', 'Name some with the argument seeds.'],
    ['(seeds: ["giver"], radius: 7)', 'BAD_USER_INPUT', 'radius is 7; it must be between 0 and 6'],
    ['(limit: 0)', 'BAD_USER_INPUT', 'limit is 0; it must be between 1 and 10000'],
    ['(limit: 10001)', 'BAD_USER_INPUT', 'limit is 10001'],
  ])('refuses %s', async (given, code, message) => {
    const refusal = await (await over()).refusal(`{ subgraph${given} { complete } }`)
    expect(refusal).toEqual({ code, message: expect.stringContaining(message) })
  })

  it('refuses more seeds than it may have', async () => {
    const seeds = JSON.stringify(Array.from({ length: 101 }, (_, number) => `n${number}`))
    expect(await (await over()).refusal(`{ subgraph(seeds: ${seeds}) { complete } }`)).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('names 101 nodes; it may name 100'),
    })
  })
})
