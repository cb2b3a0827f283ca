import { useGraphiQL } from '@graphiql/react'
import { useEffect, useState } from 'react'
import { askServer } from '../ask-server'
import { useQuestion } from '../question'
import { addressOfDrawing, askedWithIds, drawablesIn, mostSeeds, type Drawable } from './drawable'

type State = 'asking' | { readonly drawables: readonly Drawable[] } | { readonly error: string }

/** Leads from the nodes of the answer to the pages that draw them. */
export function Draw() {
  const question = useQuestion()
  const schema = useGraphiQL((state) => state.schema)
  const [state, setState] = useState<State>('asking')
  const { query, variables, operationName } = question ?? {}
  const given = JSON.stringify(variables)

  useEffect(() => {
    if (!query || !schema) return
    const abort = new AbortController()
    setState('asking')
    const keep = (next: State) => !abort.signal.aborted && setState(next)
    drawables().then(
      (found) => keep({ drawables: found }),
      (error: Error) => keep({ error: error.message }),
    )
    return () => abort.abort()

    async function drawables() {
      const asked = { query: askedWithIds(query ?? '', schema!), variables, operationName }
      return drawablesIn(await askServer(asked, abort.signal))
    }
  }, [query, given, operationName, schema])

  if (!question) return <p className="answer-body">The question cannot be read yet.</p>
  if (state === 'asking')
    return <p className="answer-body">Asking which things the answer names …</p>
  if ('error' in state) return <p className="answer-body">{state.error}</p>
  return (
    <div className="answer-body">
      <Drawables drawables={state.drawables} />
    </div>
  )
}

function Drawables({ drawables }: { readonly drawables: readonly Drawable[] }) {
  if (drawables.length === 0) {
    return (
      <p>
        The answer names no thing that can be drawn: no role, task, workflow or the like. Ask for
        some: <code>{'tasks { label }'}</code>, <code>{'claims { from { label } }'}</code> or{' '}
        <code>{'subgraph { nodes { label } }'}</code>.
      </p>
    )
  }
  const workflows = drawables.filter(({ kind }) => kind === 'Workflow').map(({ id }) => id)
  const tooMany = drawables.length > mostSeeds
  return (
    <>
      <ul className="drawings">
        <li>
          <a
            href={addressOfDrawing(drawables.map(({ id }) => id))}
            target="_blank"
            rel="noreferrer"
          >
            {drawables.length === 1
              ? 'Draw it'
              : `Draw ${tooMany ? `the first ${mostSeeds}` : `all ${drawables.length}`} together`}
          </a>
        </li>
        {workflows.length === 2 && (
          <li>
            <a
              href={`explore#/compare/${workflows.map(encodeURIComponent).join(',')}`}
              target="_blank"
              rel="noreferrer"
            >
              Compare the two workflows
            </a>
          </li>
        )}
      </ul>
      <p>Or one of what the answer names, with what is next to it:</p>
      <ul className="drawables">
        {drawables.map(({ id, label, kind }) => (
          <li key={id}>
            <a
              href={
                kind === 'Workflow'
                  ? `explore#/workflow/${encodeURIComponent(id)}`
                  : addressOfDrawing([id])
              }
              target="_blank"
              rel="noreferrer"
            >
              {label}
            </a>{' '}
            <small>{kind}</small>
          </li>
        ))}
      </ul>
    </>
  )
}
