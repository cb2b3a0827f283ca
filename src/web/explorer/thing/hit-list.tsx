import type { ThingHit } from './hits'
import { MentionLine } from './mention-line'
import { ThingLink } from './thing-link'
import { useFirst } from './use-first'

/** So many are shown before the rest is asked for. */
const hitsAtFirst = 12
const mentionsAtFirst = 3

/** Things that answer a question, with the places that state it. */
export function HitList({ hits }: { readonly hits: readonly ThingHit[] }) {
  const [shown, more] = useFirst(hits, hitsAtFirst)
  return (
    <>
      <ol className="hits">
        {shown.map((hit) => (
          <HitEntry key={hit.id} hit={hit} />
        ))}
      </ol>
      {more}
    </>
  )
}

function HitEntry({ hit }: { readonly hit: ThingHit }) {
  const [shown, more] = useFirst(hit.mentions, mentionsAtFirst)
  return (
    <li>
      <p className="hit">
        <ThingLink id={hit.id} label={hit.label} kind={hit.kind} />
        {hit.note && <span className="note"> {hit.note}</span>}
      </p>
      <ul className="mentions">
        {shown.map((mention, index) => (
          <MentionLine key={`${mention.claim} ${index}`} hit={hit} mention={mention} />
        ))}
      </ul>
      {more}
    </li>
  )
}
