import { withoutStrays } from '../../domain/no-text'
import type { NodeKindName } from '../../domain/model/node-kind'
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

export const dot: Format = {
  name: 'DOT',
  description: 'DOT for Graphviz, which lays it out and draws it: dot -Tsvg graph.dot.',
  mediaType: 'text/vnd.graphviz',
  extension: 'dot',
  json: false,
  *write({ nodes, edges }, { title }) {
    yield `digraph ${quoted(title)} {\n  rankdir=LR;\n`
    for (const { id, label, kind } of nodes) {
      const style = kind === 'Step' ? ' style=rounded' : ''
      yield `  ${quoted(id)} [label=${quoted(label)} class=${quoted(kind)} shape=${shapes[kind]}${style}];\n`
    }
    for (const edge of edges) {
      const { id, source, target, label, kind } = edge
      yield `  ${quoted(source)} -> ${quoted(target)} [id=${quoted(id)} label=${quoted(label)} class=${quoted(kind)} style=${lineOf(edge)}];\n`
    }
    yield '}\n'
  },
}

/** Inside quotes, a backslash begins an escape of Graphviz: `\n` is a new line, and a backslash itself is written twice. */
function quoted(text: string): string {
  const escaped = withoutStrays(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    // Graphviz reads entities of HTML in labels.
    .replaceAll('&', '&amp;')
  return `"${escaped}"`
}
