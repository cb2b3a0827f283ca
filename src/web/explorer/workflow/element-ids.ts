/** The nodes for which an element of the BPMN drawing stands: `step_a` for the step a, `next_a_b` for what leads from a to b. */
export function nodesOfElement(element: string): {
  readonly kind: string
  readonly nodes: readonly string[]
} {
  const [kind = '', ...nodes] = element.split('_')
  return { kind, nodes: nodes.map(unescaped) }
}

/** A character that an XML id cannot have stands as its code between full stops. */
function unescaped(text: string): string {
  return text.replace(/\.([0-9a-f]+)\./g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
