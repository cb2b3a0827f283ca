import { writeAddress } from '../address'
import { Refused } from '../ask/ask'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { useKnown, type UnfitId } from '../ask/use-known'
import type { Kind } from '../claim/claim'
import { useExplorer } from '../explorer-context'
import { hasWord, searchQuestion, type FoundNodes } from '../find/search.query'
import { DidYouMean } from './did-you-mean'
import { Loading } from './loading'
import { withInstead } from './with-instead'

interface Props {
  readonly ids: readonly string[]
  /** What they have to name; anything if it is left out. */
  readonly kind?: Kind | undefined
}

/** Says of each of these ids that it names nothing, or nothing of the kind, and leads to what may be meant. */
export function Unknown({ ids, kind }: Props) {
  const { texts } = useExplorer()
  const { answered, nodes, unfit } = useKnown(ids, kind)
  const isAwaited = ids.length > 0 && nodes === undefined && !(answered.error instanceof Refused)
  if (isAwaited) return <Loading />
  return (
    <div className="trouble" role="alert">
      {unfit.length === 0 && <p>{texts.state.refused}</p>}
      {unfit.map((each) => (
        <Unfit key={each.id} unfit={each} kind={kind} />
      ))}
    </div>
  )
}

const mostMeant = 3

function Unfit({ unfit: { id, node }, kind }: { readonly unfit: UnfitId } & Pick<Props, 'kind'>) {
  const { address, texts } = useExplorer()
  const { languages } = useLanguages()
  const words = (node?.label ?? id).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const { data } = useAnswer<FoundNodes>(
    hasWord(words)
      ? searchQuestion(words.slice(0, 100), languages, mostMeant, kind && [kind])
      : undefined,
  )
  const found = data?.search.edges.map((edge) => edge.node) ?? []
  const meant = found
    .filter((other) => !address.ids.includes(other.id))
    .map((other) => ({
      label: other.label,
      address: writeAddress(withInstead(address, id, other.id)),
    }))
  return (
    <p>
      {node ? texts.state.unfit(node.label, texts.kinds[node.kind]) : texts.state.unknown(id)}
      <DidYouMean meant={meant} />
    </p>
  )
}
