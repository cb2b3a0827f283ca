import { useGraphiQL } from '@graphiql/react'
import { useId, useState } from 'react'
import { isCopied } from '../../visitor/clipboard'
import { useMessage } from '../../visitor/use-message'
import { jsonOfPane } from '../json-of-pane'
import { useQuestion } from '../question'
import { snippets } from './snippets'

/** The question of the open tab as code for other places. */
export function TakeAlong() {
  const [name, setName] = useState('curl')
  const [message, setMessage] = useMessage()
  const question = useQuestion()
  const pane = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.headers)
  const field = useId()
  if (!question)
    return (
      <p className="answer-body">The question cannot be read yet, or its variables are no JSON.</p>
    )

  const headers = jsonOfPane(pane) as Readonly<Record<string, string>>
  const endpoint = new URL('graphql', location.href).href
  const snippet = snippets.find((known) => known.name === name)
  const code = snippet?.write({ ...question, endpoint, headers }) ?? ''
  const copy = async () => {
    setMessage(
      (await isCopied(code)) ? 'Copied.' : 'The clipboard is closed to this page: mark the text.',
    )
  }
  return (
    <div className="answer-body take-along">
      <div className="choice">
        <label htmlFor={field}>The question for</label>
        <select id={field} value={name} onChange={(event) => setName(event.currentTarget.value)}>
          {snippets.map((known) => (
            <option key={known.name}>{known.name}</option>
          ))}
        </select>
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>
        <span role="status">{message}</span>
      </div>
      <pre tabIndex={0} aria-label={`Code for ${name}`}>
        {code}
      </pre>
    </div>
  )
}
