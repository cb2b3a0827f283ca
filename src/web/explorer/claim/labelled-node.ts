/** Anything of the graph that is shown by what it is called. */
export interface LabelledNode {
  readonly id: string
  readonly label: string
}
