import type { Subgraph, SubgraphEdge, SubgraphNode } from '../../../src/export/subgraph'

/** What has broken a format somewhere: signs of each of them, words that mean something, and texts of other scripts. */
const oddLabels: readonly string[] = [
  'It\'s "odd" & <b>bold</b> \\ `code` $x | y',
  'two\nlines, and a\ttab',
  'end',
  '=1+1',
  '🦉 ÄÄKKÖSET 日本語',
  ' [brackets] (round) {curly} #59; ;%% --> &amp; ]]> ',
  '- 1. not a list **bold** _italic_',
  '\\n is no new line; \\" nor a quote',
]

function node(id: string, label: string, kind: SubgraphNode['kind']): SubgraphNode {
  return {
    id,
    kind,
    label,
    group: kind,
    degree: 3,
    properties: {
      labelEn: label,
      labelFi: `${label} suomeksi`,
      alternativeLabelsEn: [label, 'another; word', 'one\u0001more'],
      dataset: 'odd',
      exactMatch: ['https://concepts.example/a b?c=<d>'],
      sources: ['handbook#p1.s1', 'handbook#p1.s2'],
      ...(kind === 'Role' && { kind: 'STAFF' }),
      ...(kind === 'Library' && { kind: 'SINGLE', type: 'PUBLIC' }),
      ...(kind === 'Step' && { position: 1, end: true }),
    },
  }
}

function edge(id: string, source: string, kind: string, target: string): SubgraphEdge {
  const modality = kind === 'DOES' ? null : 'SOMETIMES'
  return {
    id: `odd:${id}`,
    source,
    target,
    kind,
    label: kind.toLowerCase(),
    modality,
    sources: modality === null ? [] : ['handbook#p2'],
    properties: {
      ...(modality !== null && {
        modality,
        basis: 'EXPLICIT',
        variesBy: ['LIBRARY', 'PERSON'],
        condition: oddLabels[0] ?? '',
        conditionEn: oddLabels[0] ?? '',
        conditionFi: oddLabels[1] ?? '',
        example: true,
        sources: ['handbook#p2'],
      }),
      library: 'library',
      dataset: 'odd',
    },
  }
}

/** Every kind of node, odd labels, parallel edges and a loop. */
export const oddSubgraph: Subgraph = {
  complete: true,
  nodes: [
    node('annotation', oddLabels[7] ?? '', 'Annotation'),
    node('channel', oddLabels[6] ?? '', 'Channel'),
    node('end', oddLabels[2] ?? '', 'Task'),
    node('handbook', 'The handbook', 'Source'),
    node('library', oddLabels[4] ?? '', 'Library'),
    node('resource', oddLabels[5] ?? '', 'Resource'),
    node('role', oddLabels[0] ?? '', 'Role'),
    node('step', oddLabels[1] ?? '', 'Step'),
    node('workflow', oddLabels[3] ?? '', 'Workflow'),
  ],
  edges: [
    edge('annotation:ABOUT:role', 'annotation', 'ABOUT', 'role'),
    edge('end:BROADER:end', 'end', 'BROADER', 'end'),
    edge('end:USES:resource', 'end', 'USES', 'resource'),
    edge('role:PERFORMS:end', 'role', 'PERFORMS', 'end'),
    edge('role:PERFORMS:end:again', 'role', 'PERFORMS', 'end'),
    edge('role:SERVES_THROUGH:channel', 'role', 'SERVES_THROUGH', 'channel'),
    edge('step:DOES:end', 'step', 'DOES', 'end'),
    edge('step:NEXT:step', 'step', 'NEXT', 'step'),
    edge('workflow:HAS_STEP:step', 'workflow', 'HAS_STEP', 'step'),
  ],
}

export const emptySubgraph: Subgraph = { complete: true, nodes: [], edges: [] }
