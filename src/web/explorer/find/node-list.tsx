import { useState } from 'react'
import { inNaturalOrder } from '../choosing/natural-order'
import type { Kind } from '../claim/claim'
import { useExplorer } from '../explorer-context'
import { ShowLink } from '../shell/show-link'
import { KindSign } from './kind-sign'
import type { GraphNode, GraphPart } from './neighbourhood.query'

/** What is in the picture, in words: the way in for a keyboard and for those who do not see it. It tells the kinds apart, too. */
export function NodeList({ nodes, edges }: GraphPart) {
  const { language, texts } = useExplorer()
  return (
    <section className="node-list" aria-label={texts.find.nodes}>
      <h2>{texts.find.nodes}</h2>
      {[...byKind(nodes)].map(([kind, some]) => (
        <details key={kind}>
          <summary>
            <KindSign kind={kind} /> {texts.kinds[kind]}{' '}
            <span className="count">{some.length}</span>
          </summary>
          <ul>
            {inNaturalOrder(some, language).map(({ id, label }) => (
              <li key={id}>
                <ShowLink id={id}>{label}</ShowLink>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <EdgeList nodes={nodes} edges={edges} />
    </section>
  )
}

/** The lines of the picture as sentences. There can be thousands, so they are written once somebody looks. */
function EdgeList({ nodes, edges }: GraphPart) {
  const { language, texts } = useExplorer()
  const [isOpen, setOpen] = useState(false)
  if (edges.length === 0) return null
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const sentences = (isOpen ? edges : []).map(({ id, source, target, label }) => ({
    id,
    label: [labels.get(source), label, labels.get(target)].join(' '),
  }))
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {texts.find.edgesListed} <span className="count">{edges.length}</span>
      </summary>
      <ul>
        {inNaturalOrder(sentences, language).map(({ id, label }) => (
          <li key={id}>
            <ShowLink id={id}>{label}</ShowLink>
          </li>
        ))}
      </ul>
    </details>
  )
}

function byKind(nodes: readonly GraphNode[]): ReadonlyMap<Kind, readonly GraphNode[]> {
  const kinds = new Map<Kind, GraphNode[]>()
  for (const node of nodes) {
    const some = kinds.get(node.kind)
    if (some) some.push(node)
    else kinds.set(node.kind, [node])
  }
  return kinds
}
