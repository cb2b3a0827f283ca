import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'

/** How a number follows from a selection. */
interface Measure {
  /** The number of a field, from that of what it selects. */
  readonly field: (field: FieldNode, inside: number) => number
  /** The number of two selections beside each other. */
  readonly together: (one: number, other: number) => number
}

/** Whatever knows the fragments of a document. */
export interface Fragments {
  getFragment(name: string): FragmentDefinitionNode | null | undefined
}

/** Measures what is selected with all fragments in their places. Each fragment is measured once, so that many that spread each other take no longer. */
export function measureSelection(document: Fragments, measure: Measure) {
  const fragments = new Map<string, number>()

  function ofSelections(set: SelectionSetNode | undefined): number {
    const numbers = (set?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
      const inside = ofSelections(selection.selectionSet)
      return selection.kind === Kind.FIELD ? measure.field(selection, inside) : inside
    })
    return numbers.reduce((one, other) => measure.together(one, other), 0)
  }

  function ofFragment(name: string): number {
    const known = fragments.get(name)
    if (known !== undefined) return known
    // A fragment that spreads itself is refused by a rule of GraphQL's own.
    fragments.set(name, 0)
    const number = ofSelections(document.getFragment(name)?.selectionSet)
    fragments.set(name, number)
    return number
  }

  return ofSelections
}
