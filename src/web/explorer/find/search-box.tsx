import { useEffect, useState } from 'react'
import { writeAddress } from '../address'
import { useExplorer } from '../explorer-context'
import { questionMeant } from '../meaning/question-patterns'
import { Combobox } from '../shell/combobox'
import { addressOfThing } from '../thing/address-of-thing'
import { Results } from './results'

/** Searches in the words of all three languages, and suggests things meanwhile. What was searched for stands in the address. */
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
          <Combobox
            id="words"
            words={words}
            onWords={setWords}
            onChoose={({ id, __typename: kind }) => {
              location.hash = writeAddress(addressOfThing(address, { id, kind }))
            }}
            isQuiet={words === address.words || questionMeant(words) !== undefined}
            placeholder={texts.find.placeholder}
          />
          <button type="submit">{texts.find.go}</button>
        </div>
      </form>
      {address.words && <Results key={address.words} words={address.words} />}
    </>
  )
}
