import { create } from 'xmlbuilder2'
import { InvalidInput, QueryTooCostly } from '../../domain/errors'
import type { Format, FormatOptions } from '../formats/format'
import type { Subgraph } from '../subgraph'
import { draw } from './layout/draw'
import { planOf } from './plan-of'
import { collaborationOf } from './process/collaboration'
import { bpmnWordsOf } from './words'
import { writeDiagram } from './xml/diagram'
import { writeSemantics } from './xml/semantics'
import { xmlAttribute } from './xml/xml-text'

/** How many steps are laid out: the ways between them take time with their square, and a larger picture shows nothing. */
export const mostSteps = 250

/** Workflows as BPMN 2.0 collaborations with lanes, and drawn. */
export const bpmn: Format = {
  name: 'BPMN',
  description:
    'Workflows as a BPMN 2.0 collaboration with a pool for the library, a lane for each role, and a drawing; for Camunda Modeler, bpmn.io and other process tools.',
  mediaType: 'application/xml',
  extension: 'bpmn',
  json: false,
  *write(subgraph, options) {
    yield documentOf(subgraph, options)
  },
}

function documentOf(subgraph: Subgraph, { title, languages }: FormatOptions): string {
  refuseTooLarge(subgraph)
  const collaboration = collaborationOf(subgraph, bpmnWordsOf(languages))
  if (collaboration.pools.length === 0 && subgraph.nodes.length > 0) {
    throw new InvalidInput(
      'BPMN shows workflows, and there is none in this part of the graph. Ask for the part of a workflow, such as subgraph(workflow: "acquisition").',
    )
  }
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  const definitions = document.ele('bpmn:definitions', {
    'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
    'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
    'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
    'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
    id: 'definitions',
    name: xmlAttribute(title),
    targetNamespace: 'urn:library-work-graph:bpmn',
    exporter: 'Library Work Graph',
  })
  writeSemantics(definitions, collaboration)
  writeDiagram(definitions, collaboration, draw(planOf(collaboration)), title)
  return `${document.end({ prettyPrint: true })}\n`
}

function refuseTooLarge({ nodes }: Subgraph): void {
  const steps = nodes.filter(({ kind }) => kind === 'Step').length
  if (steps <= mostSteps) return
  throw new QueryTooCostly(
    `BPMN draws at most ${mostSteps} steps, and this part of the graph has ${steps}. Ask for one workflow, or for a part of it.`,
  )
}
