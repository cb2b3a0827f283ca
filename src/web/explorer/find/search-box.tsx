import { useEffect, useState } from 'react'
import { useLanguages } from '../ask/use-languages'
import { useMore } from '../ask/use-more'
import { useExplorer } from '../explorer-context'
import { CutNote } from '../shell/cut-note'
import { State } from '../shell/view-frame'
import { KindSign } from './kind-sign'
import { markedParts } from './marked-text'
import { resultsAtFirst, searchQuestion, type FoundNodes } from './search.query'

/** Searches in the words of all three languages. What was searched for stands in the address. */
export function SearchBox() {
  const { address, texts, go } = useExplorer()
  const [words, setWords] = useState('')
  useEffect(() => setWords(address.words ?? ''), [address.words])
  return (
    <>
      <form
        className="search"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          go({ words: words.trim() || undefined })
        }}
      >
        <label htmlFor="words">{texts.find.search}</label>
        <div>
          <input
            id="words"
            type="search"
            value={words}
            maxLength={200}
            placeholder={texts.find.placeholder}
            onChange={(event) => setWords(event.target.value)}
          />
          <button type="submit">{texts.find.go}</button>
        </div>
      </form>
      {address.words && <Results key={address.words} words={address.words} />}
    </>
  )
}

function Results({ words }: { words: string }) {
  const { texts, go } = useExplorer()
  const { languages } = useLanguages()
  const { answered, more } = useMore<FoundNodes>((size) => searchQuestion(words, languages, size), {
    step: resultsAtFirst,
  })
  const { data } = answered
  if (!data || answered.error) return <State answered={answered} />
  if (data.search.totalCount === 0) {
    return (
      <p className="result-count" role="status">
        {texts.find.nothing(words)}
      </p>
    )
  }
  const { totalCount, edges } = data.search
  return (
    <>
      <p className="result-count" role="status">
        {texts.find.results(totalCount)}
      </p>
      <ol className="results">
        {edges.map(({ highlight, node }) => (
          <li key={node.id}>
            <button type="button" onClick={() => go({ ids: [node.id], show: node.id })}>
              <span className="label">
                <KindSign kind={node.__typename} /> {node.label}
                <span className="kind">{texts.kinds[node.__typename]}</span>
              </span>
              <span className="highlight">
                {markedParts(highlight).map(({ text, isMarked }, index) =>
                  isMarked ? <mark key={index}>{text}</mark> : text,
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {edges.length < totalCount && <CutNote shown={edges.length} all={totalCount} more={more} />}
    </>
  )
}
