import { withoutStrays } from '../../domain/no-text'
import type { NodeKindName } from '../../domain/model/node-kind'
import { kindLooks, tintOf } from '../../domain/look/kinds'
import { lineOf } from '../drawing/look'
import type { Format } from './format'

const shapes: Readonly<Record<NodeKindName, string>> = {
  Role: 'ellipse',
  Task: 'box',
  Channel: 'hexagon',
  Workflow: 'folder',
  Step: 'box',
  Resource: 'cylinder',
  Library: 'house',
  Duration: 'parallelogram',
  Rate: 'parallelogram',
  Annotation: 'note',
  Source: 'note',
}

const font = '"Helvetica,Arial,sans-serif"'

export const dot: Format = {
  name: 'DOT',
  description: 'DOT for Graphviz, which lays it out and draws it: dot -Tsvg graph.dot.',
  mediaType: 'text/vnd.graphviz',
  extension: 'dot',
  json: false,
  *write({ nodes, edges }, { title }) {
    yield `digraph ${dotText(title)} {\n  rankdir=LR;\n  node [fontname=${font} fontcolor="#000000" penwidth=1.5];\n  edge [fontname=${font} fontsize=10];\n`
    for (const { id, label, kind } of nodes) {
      const style = kind === 'Step' ? '"filled,rounded"' : 'filled'
      const { light } = kindLooks[kind]
      yield `  ${dotText(id)} [label=${dotText(label)} class=${dotText(kind)} shape=${shapes[kind]} style=${style} color=${dotText(light)} fillcolor=${dotText(tintOf(light))}];\n`
    }
    for (const edge of edges) {
      const { id, source, target, label, kind } = edge
      yield `  ${dotText(source)} -> ${dotText(target)} [id=${dotText(id)} label=${dotText(label)} class=${dotText(kind)} style=${lineOf(edge)}];\n`
    }
    yield '}\n'
  },
}

/** Inside quotes, a backslash begins an escape of Graphviz: `\n` is a new line, and a backslash itself is written twice. */
export function dotText(text: string): string {
  const escaped = withoutStrays(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    // Graphviz reads entities of HTML in labels.
    .replaceAll('&', '&amp;')
  return `"${escaped}"`
}
