import type { LabelledNode } from '../claim/labelled-node'

/** Follows the query in which `...Compared` stands. */
export const comparedPart = `fragment Compared on ComparedWorkflow {
  workflow { id label(languages: $languages) }
  libraries { label(languages: $languages) }
  complete
  stepCount
  stepsWithoutPerformer
  handoverCount
  unknownHandoverCount
}`

export interface ComparedWorkflow {
  readonly workflow: LabelledNode
  readonly libraries: readonly { readonly label: string }[]
  readonly complete: boolean | null
  readonly stepCount: number
  readonly stepsWithoutPerformer: number
  readonly handoverCount: number
  readonly unknownHandoverCount: number
}
