import type { ShapeKind } from '../bpmn/layout/plan'
import { shapeKinds } from '../bpmn/plan-of'
import { dotText } from './dot'
import type { Format } from './format'
import { lanesOf, stepsOf, textOfStep } from './steps-of'

const shapes: Readonly<Record<ShapeKind, string>> = {
  task: 'box',
  event: 'ellipse',
  gateway: 'diamond',
}

export const dotSteps: Format = {
  name: 'DOT_STEPS',
  description:
    'DOT for Graphviz, of the steps of workflows alone, with a cluster for each role: dot -Tsvg graph.steps.dot.',
  mediaType: 'text/vnd.graphviz',
  extension: 'steps.dot',
  json: false,
  *write(subgraph, options) {
    const { pools, messageFlows } = stepsOf(subgraph, options)
    yield `digraph ${dotText(options.title)} {\n  rankdir=LR;\n`
    for (const [place, pool] of pools.entries()) {
      yield `  subgraph cluster_${place} {\n    label=${dotText(pool.name)};\n`
      for (const [number, lane] of lanesOf(pool).entries()) {
        if (lane.name !== undefined) {
          yield `    subgraph cluster_${place}_${number} {\n      label=${dotText(lane.name)};\n`
        }
        for (const node of lane.nodes) {
          const text = dotText(textOfStep(node))
          yield `      ${dotText(node.id)} [label=${text} class=${dotText(node.kind)} shape=${shapes[shapeKinds[node.kind]]}];\n`
        }
        if (lane.name !== undefined) yield '    }\n'
      }
      yield '  }\n'
    }
    for (const { id, source, target, name } of pools.flatMap(({ flows }) => flows)) {
      yield `  ${dotText(source)} -> ${dotText(target)} [id=${dotText(id)} label=${dotText(name)}];\n`
    }
    for (const { id, source, target } of messageFlows) {
      yield `  ${dotText(source)} -> ${dotText(target)} [id=${dotText(id)} style=dashed];\n`
    }
    yield '}\n'
  },
}
