/** Anything of the graph that is shown by what it is called. */
export interface LabelledNode {
  readonly id: string
  readonly label: string
}

/** All that a node is called, and what it is. */
export interface TextOfNode {
  readonly label: string
  readonly alternativeLabels: readonly string[]
  readonly description: string | null
  readonly descriptionLanguage: string | null
}
