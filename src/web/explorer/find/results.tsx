import { writeAddress } from '../address'
import { useLanguages } from '../ask/use-languages'
import { useMore } from '../ask/use-more'
import { useExplorer } from '../explorer-context'
import { useMeaning } from '../meaning/use-meaning'
import { CutNote } from '../shell/cut-note'
import { Loading } from '../shell/loading'
import { State } from '../shell/state'
import { addressOfThing } from '../thing/address-of-thing'
import { KindSign } from './kind-sign'
import { markedParts } from './marked-text'
import { Nothing } from './nothing'
import {
  hasWord,
  placeOfNode,
  resultsAtFirst,
  searchQuestion,
  type FoundNodes,
} from './search.query'

/** What was found; a question in words leads to the view that answers it. */
export function Results({ words }: { readonly words: string }) {
  const isLeadingOn = useMeaning(words)
  if (isLeadingOn) return <Loading />
  return hasWord(words) ? <Found words={words} /> : <Nothing words={words} />
}

function Found({ words }: { readonly words: string }) {
  const { address, texts } = useExplorer()
  const { languages } = useLanguages()
  const { answered, more } = useMore<FoundNodes>((size) => searchQuestion(words, languages, size), {
    step: resultsAtFirst,
  })
  const { data } = answered
  if (!data) return <State answered={answered} />
  const { totalCount, edges } = data.search
  if (totalCount === 0) return <Nothing words={words} />
  return (
    <>
      <State answered={answered} />
      <p className="result-count" role="status">
        {texts.find.results(totalCount)}
      </p>
      <ol className="results">
        {edges.map(({ highlight, language, node }) => {
          const parts = markedParts(highlight)
          const place = placeOfNode(node)
          // A label that is its own match is not repeated.
          const isLabel = parts.map(({ text }) => text).join('') === node.label
          return (
            <li key={node.id}>
              <a
                href={writeAddress(addressOfThing(address, { id: node.id, kind: node.__typename }))}
              >
                <span className="label">
                  <KindSign kind={node.__typename} />{' '}
                  {isLabel ? <Marked parts={parts} /> : node.label}
                  <span className="kind">{texts.kinds[node.__typename]}</span>
                </span>
                {place && <span className="place-of">{place}</span>}
                {!isLabel && (
                  <span className="highlight" lang={language.toLowerCase()}>
                    <Marked parts={parts} />
                  </span>
                )}
              </a>
            </li>
          )
        })}
      </ol>
      {edges.length < totalCount && <CutNote shown={edges.length} all={totalCount} more={more} />}
    </>
  )
}

function Marked({ parts }: { readonly parts: ReturnType<typeof markedParts> }) {
  return parts.map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : text,
  )
}
