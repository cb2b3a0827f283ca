import { knownQuestion } from '../ask/known.query'
import { useKnown } from '../ask/use-known'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { ViewFrame } from '../shell/view-frame'
import { Unknown } from '../shell/unknown'
import { NoPage } from './no-page'
import { pages } from './pages'
import { ThingPage } from './thing-page'

/** What is known of a thing, in plain questions. The address says which one, and the graph of what kind it is. */
export function ThingView() {
  const { address, texts } = useExplorer()
  const { languages } = useLanguages()
  const id = address.ids[0]
  const known = useKnown(id === undefined ? [] : [id])
  const node = known.nodes?.[0]
  if (node && pages[node.kind]) return <ThingPage key={node.id} node={node} />
  return (
    <ViewFrame
      heading={node?.label ?? texts.thing.heading}
      question={knownQuestion(address.ids, languages)}
      answered={known.answered}
    >
      {known.unfit.length > 0 && <Unknown ids={known.unfit.map((each) => each.id)} />}
      {(node ?? id === undefined) && <NoPage node={node} />}
    </ViewFrame>
  )
}
