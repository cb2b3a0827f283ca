import { withoutStrays } from '../../domain/no-text'
import type { NodeKindName } from '../../domain/model/node-kind'
import { kindLooks, tintOf } from '../../domain/look/kinds'
import { lineOf } from '../drawing/look'
import type { Format } from './format'

/** The brackets that give a node its shape. */
const shapes: Readonly<Record<NodeKindName, readonly [string, string]>> = {
  Role: ['([', '])'],
  Task: ['[', ']'],
  Channel: ['{{', '}}'],
  Workflow: ['[[', ']]'],
  Step: ['(', ')'],
  Resource: ['[(', ')]'],
  Library: ['[/', '\\]'],
  Duration: ['[/', '/]'],
  Rate: ['[/', '/]'],
  Annotation: ['>', ']'],
  Source: ['>', ']'],
}

export const mermaid: Format = {
  name: 'MERMAID',
  description:
    'A Mermaid flowchart for Markdown on GitHub, GitLab and others. Mermaid draws up to 500 edges unless its maxEdges is raised.',
  mediaType: 'text/vnd.mermaid',
  extension: 'mmd',
  json: false,
  *write({ nodes, edges }, { title }) {
    yield mermaidHead(title)
    // Words such as end and default mean something to Mermaid wherever they stand, so that ids are numbered.
    const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
    for (const { id, label, kind } of nodes) {
      const [open, close] = shapes[kind]
      yield `  ${names.get(id)}${open}${mermaidText(label)}${close}:::${kind}\n`
    }
    for (const edge of edges) {
      const { source, target, label } = edge
      const line = lineOf(edge) === 'solid' ? '-->' : '-.->'
      yield `  ${names.get(source)} ${line}|${mermaidText(label)}| ${names.get(target)}\n`
    }
    for (const kind of new Set(nodes.map((node) => node.kind))) {
      const { light } = kindLooks[kind]
      yield `  classDef ${kind} fill:${tintOf(light)},stroke:${light},color:#000000\n`
    }
  },
}

export function mermaidHead(title: string): string {
  return `---\ntitle: ${JSON.stringify(withoutStrays(title))}\n---\nflowchart LR\n`
}

/** Between quotes, with all that Mermaid, Markdown or HTML would take for something else as an entity of Mermaid's own. */
export function mermaidText(text: string): string {
  const escaped = withoutStrays(text)
    .replace(/[#&<>"`*_\\[\](){}|]/gu, (character) => `#${character.codePointAt(0)};`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '<br/>')
    .replaceAll('\t', ' ')
  // A number with a point, or a dash, at the beginning would make a list of it.
  return `"${escaped.replace(/^(\s*\d+)\./, '$1#46;').replace(/^(\s*)([-+])/, (_, space, sign) => `${space}#${sign.charCodeAt(0)};`)}"`
}
