import { writeAddress } from '../address'
import { useExplorer } from '../explorer-context'

/** Questions to begin with. Each is searched for in its words, as anybody can write it. */
export function QuestionChips() {
  const { address, texts } = useExplorer()
  return (
    <section className="question-chips">
      <h2>{texts.find.questions}</h2>
      <ul>
        {texts.find.chips.map(({ question, words = question }) => (
          <li key={question}>
            <a href={writeAddress({ view: 'find', ids: [], words, language: address.language })}>
              {question}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
