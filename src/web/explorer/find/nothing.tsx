import { writeAddress } from '../address'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { DidYouMean } from '../shell/did-you-mean'
import { beginningsOf, nearWords } from './near-words'
import { searchQuestion, type FoundNodes } from './search.query'

/** As many things are looked through for a word that is near. */
const looked = 100

/** Those that people look for by a name. */
const kinds = ['Task', 'Role', 'Channel', 'Resource', 'Library'] as const

/** Says that nothing was found, and leads to the words that can have been meant. */
export function Nothing({ words }: { readonly words: string }) {
  const { address, texts } = useExplorer()
  const { languages } = useLanguages()
  const beginnings = beginningsOf(words)
  const { data } = useAnswer<FoundNodes>(
    beginnings === '' ? undefined : searchQuestion(beginnings, languages, looked, kinds),
  )
  const meant = data ? nearWords(words, data) : []
  return (
    <p className="result-count" role="status">
      {texts.find.nothing(words)}
      <DidYouMean
        meant={meant.map((word) => ({
          label: word,
          address: writeAddress({ ...address, words: word }),
        }))}
      />
    </p>
  )
}
