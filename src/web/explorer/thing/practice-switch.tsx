import { useState } from 'react'
import { useExplorer } from '../explorer-context'
import { LibraryChoice } from './library-choice'
import { allPractices } from './scope'

const practices = ['general', 'all', 'one'] as const
type Practice = (typeof practices)[number]

/** Whose practice the page shows: in general, in all libraries, or in one. */
export function PracticeSwitch() {
  const { address, texts, go } = useExplorer()
  const { practice } = address
  const shown = practiceOf(practice)
  const [isChoosing, setChoosing] = useState(false)
  const chosen = isChoosing ? 'one' : shown

  const choose = (next: Practice) => {
    setChoosing(next === 'one')
    if (next !== 'one') go({ practice: next === 'all' ? allPractices : undefined, show: undefined })
  }
  return (
    <fieldset className="practice">
      <legend>{texts.thing.whose}</legend>
      {practices.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="practice"
            checked={chosen === each}
            onChange={() => choose(each)}
          />{' '}
          {texts.thing[each]}
        </label>
      ))}
      {chosen === 'one' && (
        <LibraryChoice
          value={shown === 'one' ? practice : undefined}
          onChoose={(id) => {
            setChoosing(false)
            go({ practice: id, show: undefined })
          }}
        />
      )}
    </fieldset>
  )
}

function practiceOf(practice: string | undefined): Practice {
  if (practice === undefined) return 'general'
  return practice === allPractices ? 'all' : 'one'
}
