/** Says what an empty pane is for. */
export function AnswerHint() {
  return (
    <p className="answer-body">
      Press ▶ or Ctrl-Enter, and the answer stands here. Examples and the documentation of every
      field are behind the signs at the edge.
    </p>
  )
}
