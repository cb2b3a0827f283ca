/** An answer as the pane holds it. */
export interface AnswerOfTab {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
  readonly extensions?: {
    readonly limitedBy?: readonly {
      readonly path: readonly string[]
      readonly argument: string
      readonly limit: number
    }[]
  }
}

/** Nothing if there is no answer yet. */
export function readAnswer(text: string | null | undefined): AnswerOfTab | undefined {
  try {
    return text ? (JSON.parse(text) as AnswerOfTab) : undefined
  } catch {
    return undefined
  }
}
