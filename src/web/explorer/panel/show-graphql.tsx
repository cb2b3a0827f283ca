import { playgroundAddress, type Question } from '../ask/question'
import { useExplorer } from '../explorer-context'

export function ShowGraphql({ question }: { question: Question }) {
  const { texts } = useExplorer()
  return (
    <p className="show-graphql">
      <a href={playgroundAddress(question)} target="_blank" rel="noopener">
        {texts.tools.graphql}
      </a>
    </p>
  )
}
