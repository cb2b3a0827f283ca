import { useExplorer } from '../explorer-context'
import { ShowLink } from '../shell/show-link'

interface Props {
  readonly claim: string
  /** What the claim is about, and where that is so, for those who hear the link by itself. */
  readonly label: string
  readonly place: string
}

/** Opens the claim that a line rests on. */
export function WhoSaysLink({ claim, label, place }: Props) {
  const { thing } = useExplorer().texts
  return (
    <ShowLink id={claim} name={thing.whoSaysOf(label, place)}>
      {thing.whoSays}
    </ShowLink>
  )
}
