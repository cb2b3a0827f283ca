import type { ShapeKind } from '../bpmn/layout/plan'
import { shapeKinds } from '../bpmn/plan-of'
import type { Format } from './format'
import { mermaidHead, mermaidText } from './mermaid'
import { lanesOf, stepsOf, textOfStep } from './steps-of'

const shapes: Readonly<Record<ShapeKind, readonly [string, string]>> = {
  task: ['[', ']'],
  event: ['([', '])'],
  gateway: ['{', '}'],
}

export const mermaidSteps: Format = {
  name: 'MERMAID_STEPS',
  description:
    'A Mermaid flowchart of the steps of workflows alone, in a frame for each role, to paste into Markdown.',
  mediaType: 'text/vnd.mermaid',
  extension: 'steps.mmd',
  json: false,
  *write(subgraph, options) {
    const { pools, messageFlows } = stepsOf(subgraph, options)
    yield mermaidHead(options.title)
    const nodes = pools.flatMap((pool) => pool.nodes)
    const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]))
    for (const [place, pool] of pools.entries()) {
      yield `  subgraph p${place}[${mermaidText(pool.name)}]\n`
      for (const [number, lane] of lanesOf(pool).entries()) {
        if (lane.name !== undefined) {
          yield `    subgraph p${place}l${number}[${mermaidText(lane.name)}]\n`
        }
        for (const node of lane.nodes) {
          const [open, close] = shapes[shapeKinds[node.kind]]
          yield `      ${names.get(node.id)}${open}${mermaidText(textOfStep(node))}${close}\n`
        }
        if (lane.name !== undefined) yield '    end\n'
      }
      yield '  end\n'
    }
    for (const { source, target, name } of pools.flatMap(({ flows }) => flows)) {
      const text = name === '' ? '' : `|${mermaidText(name)}|`
      yield `  ${names.get(source)} -->${text} ${names.get(target)}\n`
    }
    for (const { source, target } of messageFlows) {
      yield `  ${names.get(source)} -.-> ${names.get(target)}\n`
    }
  },
}
