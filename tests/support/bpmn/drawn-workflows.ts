import { bpmn } from '../../../src/export/bpmn/bpmn'
import type { Language } from '../../../src/domain/languages'
import type { Subgraph } from '../../../src/export/subgraph'
import { readDocumentedGraph } from '../datasets/documented-graph'
import { madeUpWorkflow } from '../workflows/made-up-workflow'
import { workflowSubgraph } from '../workflows/workflow-subgraph'

/** The workflows of the general picture and of the documented libraries. */
export const drawnWorkflows = [
  'acquisition',
  'feedback-handling',
  'interlibrary-loan',
  'seinajoki-acquisition',
  'tuusula-acquisition',
  'tampere-university-acquisition',
  'helsinki-region-acquisition',
  'menomonee-falls-acquisition',
  'san-bernardino-acquisition',
  'flvc-borrowing-loan',
] as const

export async function readDrawnWorkflows(
  languages: readonly Language[] = ['EN'],
): Promise<ReadonlyMap<string, string>> {
  const data = await readDocumentedGraph()
  return new Map(
    drawnWorkflows.map((id) => [id, written(workflowSubgraph(data, id, languages), languages)]),
  )
}

export function written(subgraph: Subgraph, languages: readonly Language[] = ['EN']): string {
  return [...bpmn.write(subgraph, { title: 'A workflow', languages })].join('')
}

/** Labels that break files which are put together without care. */
export const oddLabels = [
  '"quoted" & <tagged> ]]> \'apostrophe\'',
  'two\nlines\tand a tab',
  'emoji 📚 and 漢字',
  'end',
  '=1+1',
  'a control \u0001 letter, a \uD800 half of one and \uFFFF',
  '&amp; &#0; <!-- -->',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  'one\u2028two\u2029three\r\nfour \u000b \u0085 \u007f',
  ' ',
]

export const oddWorkflow = madeUpWorkflow(
  Object.fromEntries(
    oddLabels.map((label, index) => [
      `odd-${index}`,
      {
        label,
        by: [index % 3 === 2 ? 'outside-a' : 'clerk'],
        next: [
          ...(index + 1 < oddLabels.length ? [{ to: `odd-${index + 1}`, condition: label }] : []),
          { to: `odd-${index}`, condition: label },
          { to: 'odd-0', condition: label, as: 'again' },
        ],
      },
    ]),
  ),
  '2-odd',
)
