interface Props {
  /** Whether a question waits for the editors. */
  readonly isWaiting: boolean
}

/** Says what an empty pane is for. */
export function AnswerHint({ isWaiting }: Props) {
  if (isWaiting) {
    return (
      <p className="answer-body" role="status">
        The editors are still being loaded. Then the question runs.
      </p>
    )
  }
  return (
    <p className="answer-body">
      Press ▶ or Ctrl-Enter, and the answer stands here. Examples and the documentation of every
      field are behind the signs at the edge.
    </p>
  )
}
