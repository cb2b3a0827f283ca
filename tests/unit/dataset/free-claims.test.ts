import type { KnownNodes } from '../../../src/dataset/read/known-node'
import { datasetOf, faultsOf, head, kindsOfClaims } from '../../support/datasets/dataset-folder'

const elsewhere: KnownNodes = new Map([
  ['cataloguer', { kind: 'Role', dataset: 'general', label: { EN: 'cataloguer' } }],
  ['barcoding', { kind: 'Task', dataset: 'general', label: { EN: 'barcoding' } }],
  ['desk', { kind: 'Channel', dataset: 'general', label: { EN: 'desk' } }],
  ['buying', { kind: 'Workflow', dataset: 'general', label: { EN: 'buying' } }],
  ['buying-first', { kind: 'Step', dataset: 'general', label: { EN: 'first' } }],
])

const sources = 'sources:\n  - { id: handbook, title: Handbook }\n'

function claims(...lines: readonly string[]): Readonly<Record<string, string>> {
  return { 'a.yaml': `claims:\n${lines.join('\n')}\n`, 'head.yaml': head + sources }
}

describe('a claim that stands by itself', () => {
  it('can be about a node of another dataset, and is a claim like any other', async () => {
    const { nodes, edges } = await datasetOf(
      claims(
        '  - from: cataloguer',
        '    kind: SERVES_THROUGH',
        '    to: desk',
        '    amount: LITTLE',
        '    modality: SOMETIMES',
        '    sources: [handbook#p2]',
        '    as: evenings',
      ),
      elsewhere,
    )
    expect(nodes.map(({ id }) => id)).toEqual(['some-library', 'handbook'])
    expect(edges).toEqual([
      {
        id: 'test:cataloguer:SERVES_THROUGH:desk:evenings',
        type: 'SERVES_THROUGH',
        from: 'cataloguer',
        to: 'desk',
        properties: {
          id: 'test:cataloguer:SERVES_THROUGH:desk:evenings',
          dataset: 'test',
          library: 'some-library',
          amount: 'LITTLE',
          amountRank: 1,
          modality: 'SOMETIMES',
          modalityRank: 2,
          basis: 'EXPLICIT',
          sources: ['handbook#p2'],
        },
      },
    ])
  })

  it('says the same of a node of its own dataset as when it stands at that node', async () => {
    const role = (claimed: string) =>
      `${head}${sources}roles:\n  - { id: r, label: { en: R }, kind: STAFF, sources: [handbook#p1]${claimed} }\n`
    const free = 'claims:\n  - { from: r, kind: PERFORMS, to: barcoding }\n'
    const [apart, inside] = [
      await datasetOf({ 'a.yaml': role('') + free }, elsewhere),
      await datasetOf({ 'a.yaml': role(', tasks: [barcoding]') }, elsewhere),
    ]
    expect(apart.edges[0]?.properties['sources']).toEqual(['handbook#p1'])
    expect(apart.checksum).toBe(inside.checksum)
  })

  it('cites nobody if its list of sources is empty', async () => {
    const { edges } = await datasetOf({
      'a.yaml': `${head}${sources}roles:\n  - id: r\n    label: { en: R }\n    kind: STAFF\n    sources: [handbook#p1]\n    groups: [{ to: r, sources: [] }]\n`,
    })
    expect(edges[0]?.properties).not.toHaveProperty('sources')
  })

  it('begins and ends at nodes that there are, of the right kinds', async () => {
    expect(
      await faultsOf(
        claims(
          '  - { from: catalogeur, kind: PERFORMS, to: barcoding }',
          '  - { from: cataloguer, kind: PERFORMS, to: barcodin }',
          '  - { from: barcoding, kind: PERFORMS, to: barcoding }',
          '  - { from: cataloguer, kind: PERFORMS, to: desk, library: desk, sources: [book#p1] }',
          '  - { from: barcoding, kind: BROADER, to: cataloguer }',
        ),
        elsewhere,
      ),
    ).toEqual([
      'a.yaml:2:13 There is no role "catalogeur". Did you mean "cataloguer"?',
      'a.yaml:3:45 There is no task "barcodin". Did you mean "barcoding"?',
      'a.yaml:4:13 A claim PERFORMS begins at roles; "barcoding" is a task.',
      'a.yaml:5:45 PERFORMS leads to tasks; "desk" is a channel.',
      'a.yaml:5:60 The key "library" leads to libraries; "desk" is a channel.',
      'a.yaml:5:76 There is no source "book". Describe it here, or give the dataset that does along with this one.',
      'a.yaml:6:43 BROADER leads to tasks; "cataloguer" is a role.',
    ])
  })

  it('has a kind that there is, and bears what that kind can bear', async () => {
    expect(
      await faultsOf(
        claims(
          '  - { from: cataloguer, kind: PERFORM, to: barcoding }',
          '  - { from: cataloguer, to: barcoding }',
          '  - { from: cataloguer, kind: PERFORMS, to: barcoding, amount: MUCH }',
          '  - { from: cataloguer, kind: SERVES_THROUGH, to: desk, ammount: MUCH }',
          '  - { from: cataloguer, kind: PERFORMS, to: barcoding, modality: OFTN }',
          '  - barcoding',
        ),
        elsewhere,
      ),
    ).toEqual([
      `a.yaml:2:31 "PERFORM" is not one of ${kindsOfClaims}. Did you mean "PERFORMS"?`,
      'a.yaml:3:5 The key "kind" is missing. Add it: What is claimed, as a kind of edge.',
      'a.yaml:4:56 The key "amount" is not known here. There are: from, kind, to, as, modality, extent, variesBy, condition, example, basis, note, sources, library.',
      'a.yaml:5:57 The key "ammount" is not known here. Did you mean "amount"?',
      'a.yaml:6:45 The same is claimed already, at a.yaml:4:45. Tell the two apart with the key "as".',
      'a.yaml:6:66 "OFTN" is not one of RARELY, POSSIBLY, SOMETIMES, OFTEN, USUALLY, STATED, ALWAYS. Did you mean "OFTEN"?',
      'a.yaml:7:5 Keys with their values are expected in the list "claims". Begin with the key "from".',
    ])
  })

  it('does not give a workflow steps: these stand inside it', async () => {
    const [fault] = await faultsOf(
      claims('  - { from: buying, kind: HAS_STEP, to: buying-first }'),
      elsewhere,
    )
    expect(fault).toContain('"HAS_STEP" is not one of PERFORMS, ')
  })

  it('does not make another node of one that there is', async () => {
    expect(
      await faultsOf(
        { 'a.yaml': `${head}tasks:\n  - { id: barcoding, label: { en: B } }\n` },
        elsewhere,
      ),
    ).toEqual([
      'a.yaml:12:11 The dataset "general" has a node "barcoding" already. Refer to that, or choose another id. To take it over, import this together with a version of "general" that no longer has it.',
    ])
  })
})
