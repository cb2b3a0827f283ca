import type { Kind } from '../claim/claim'
import { useExplorer } from '../explorer-context'
import { KindSign } from './kind-sign'
import type { GraphNode } from './neighbourhood.query'

/** What is in the picture, in words: the way in for a keyboard and for those who do not see it. It tells the kinds apart, too. */
export function NodeList({ nodes }: { nodes: readonly GraphNode[] }) {
  const { address, texts, go } = useExplorer()
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
            {some.map(({ id, label }) => (
              <li key={id}>
                <button
                  type="button"
                  className="link"
                  aria-pressed={address.show === id}
                  onClick={() => go({ show: id })}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
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
