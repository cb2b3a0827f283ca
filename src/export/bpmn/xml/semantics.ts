import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import { elementId, nodeIdsOf } from '../element-id'
import type { Collaboration, FlowNode, MessageFlow, Pool, SequenceFlow } from '../process/model'
import { xmlAttribute, xmlText } from './xml-text'

/** What is done, by whom, in which order: the collaboration, and then the process of each of its pools. */
export function writeSemantics(root: XMLBuilder, { pools, messageFlows }: Collaboration): void {
  const collaboration = root.ele('bpmn:collaboration', { id: 'collaboration' })
  for (const { id, name, documentation, process } of pools) {
    const participant = collaboration.ele('bpmn:participant', {
      id,
      name: xmlAttribute(name),
      processRef: process.id,
    })
    document(participant, documentation)
  }
  for (const flow of messageFlows) writeMessage(collaboration, flow)
  for (const pool of pools) writeProcess(root, pool)
}

function writeMessage(
  parent: XMLBuilder,
  { id, source, target, documentation }: MessageFlow,
): void {
  const flow = parent.ele('bpmn:messageFlow', { id, sourceRef: source, targetRef: target })
  document(flow, documentation)
}

function writeProcess(root: XMLBuilder, pool: Pool): void {
  const { id, name } = pool.process
  const process = root.ele('bpmn:process', {
    id,
    name: xmlAttribute(name),
    isExecutable: 'false',
  })
  if (pool.lanes.length > 0) writeLanes(process, pool)
  for (const node of pool.nodes) writeNode(process, node, pool.flows)
  for (const flow of pool.flows) writeFlow(process, flow)
  for (const { id: noted, note } of pool.nodes) {
    if (note !== '') writeNote(process, noted, note)
  }
}

function writeLanes(process: XMLBuilder, { process: { id }, lanes, nodes }: Pool): void {
  const laneSet = process.ele('bpmn:laneSet', { id: elementId('lanes', ...nodeIdsOf(id)) })
  for (const { id: laneId, name, documentation } of lanes) {
    const lane = laneSet.ele('bpmn:lane', { id: laneId, name: xmlAttribute(name) })
    document(lane, documentation)
    for (const node of nodes.filter((each) => each.lane === laneId)) {
      lane.ele('bpmn:flowNodeRef').txt(node.id)
    }
  }
}

function writeNode(process: XMLBuilder, node: FlowNode, flows: readonly SequenceFlow[]): void {
  const { id, name, documentation } = node
  const tag = node.kind in events ? events[node.kind] : node.kind
  const element = process.ele(`bpmn:${tag}`, withName({ id }, name))
  document(element, documentation)
  for (const flow of flows.filter(({ target }) => target === id)) {
    element.ele('bpmn:incoming').txt(flow.id)
  }
  for (const flow of flows.filter(({ source }) => source === id)) {
    element.ele('bpmn:outgoing').txt(flow.id)
  }
  if (node.kind in events) element.ele('bpmn:messageEventDefinition', { id: `message_${id}` })
}

/** The events that wait for a message. */
const events: Readonly<Record<string, string>> = {
  messageStartEvent: 'startEvent',
  messageCatchEvent: 'intermediateCatchEvent',
}

function writeFlow(process: XMLBuilder, { id, source, target, name, documentation }: SequenceFlow) {
  const attributes = { id, sourceRef: source, targetRef: target }
  const flow = process.ele('bpmn:sequenceFlow', withName(attributes, name))
  document(flow, documentation)
}

function writeNote(process: XMLBuilder, noted: string, text: string): void {
  const note = noteId(noted)
  process.ele('bpmn:textAnnotation', { id: note }).ele('bpmn:text').txt(xmlText(text))
  process.ele('bpmn:association', { id: noteLinkId(noted), sourceRef: noted, targetRef: note })
}

/** The annotation of an element, and the line that leads to it. */
export function noteId(noted: string): string {
  return elementId('note', ...nodeIdsOf(noted))
}

export function noteLinkId(noted: string): string {
  return elementId('link', ...nodeIdsOf(noted))
}

function document(element: XMLBuilder, text: string): void {
  if (text !== '') element.ele('bpmn:documentation').txt(xmlText(text))
}

function withName<Attributes extends object>(attributes: Attributes, name: string) {
  return name === '' ? attributes : { ...attributes, name: xmlAttribute(name) }
}
