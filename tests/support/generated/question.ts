/** A question as it is made up: what is selected, from the root on. Its text follows by question-text.ts. */
export type Selected = readonly Item[]

export type Item = Field | Fragment

export interface Field {
  readonly kind: 'field'
  readonly name: string
  readonly given: readonly Given[]
  readonly below: Selected
  /** Whether it gets a name of its own in the answer. */
  readonly hasAlias: boolean
  /** Whether it is written twice, each time with a part of what is selected below it. */
  readonly isSplit: boolean
  readonly condition: Condition | null
}

/** An argument that is given, in the text or as a variable. */
export interface Given {
  readonly name: string
  readonly value: unknown
  readonly isVariable: boolean
}

interface Fragment {
  readonly kind: 'fragment'
  readonly on: string
  readonly isNamed: boolean
  readonly selected: Selected
  readonly condition: Condition | null
}

/** `@include` or `@skip`. */
export interface Condition {
  readonly directive: 'include' | 'skip'
  readonly value: boolean
  readonly isVariable: boolean
}
