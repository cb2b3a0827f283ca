/** What a BPMN element stands for: the first word of its id. */
export type ElementKind =
  | 'pool'
  | 'process'
  | 'lanes'
  | 'lane'
  | 'step'
  | 'start'
  | 'receive'
  | 'end'
  | 'split'
  | 'join'
  | 'meet'
  | 'next'
  | 'wait'
  | 'note'
  | 'link'

/**
 * The id of an element: its kind and the ids of the nodes that it stands for, with underscores between. So `step_acquisition-ordering` is the
 * step acquisition-ordering, and `next_a_b` what leads from the step a to the step b. It is an XML id, as a node's id alone need not be:
 * these may begin with a digit. What an XML id cannot have in it, and the underscore, stands as its code between full stops.
 */
export function elementId(kind: ElementKind, ...nodes: readonly string[]): string {
  return [kind, ...nodes.map(escaped)].join('_')
}

/** The id of the flow between a step and an event or gateway that stands beside it; nothing is claimed of it. */
export function flowBeside(element: string): string {
  return `to_${element}`
}

/** The ids of the nodes for which an element stands. */
export function nodeIdsOf(element: string): readonly string[] {
  return element.replace(/^to_/u, '').split('_').slice(1).map(unescaped)
}

function escaped(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (letter) => `.${letter.codePointAt(0)?.toString(16)}.`)
}

function unescaped(text: string): string {
  return text.replace(/\.([0-9a-f]+)\./gu, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
