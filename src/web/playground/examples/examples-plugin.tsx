import type { GraphiQLPlugin } from '@graphiql/react'
import { useContext, useId, useState } from 'react'
import { useArrowKeys } from './arrow-keys'
import { grouped } from './example'
import { Examples } from './examples-context'
import { ExamplesIcon } from './examples-icon'
import { useOpenExample } from './open-example'

export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
}

function ExamplesPanel() {
  const [words, setWords] = useState('')
  const groups = grouped(useContext(Examples), words)
  const open = useOpenExample()
  const titles = [...groups.values()].flatMap((examples) => examples.map(({ title }) => title))
  const { tabIndexOf, list } = useArrowKeys(titles)
  const field = useId()
  return (
    <section className="examples" aria-label="Example questions">
      <h2>Questions to try</h2>
      <p>
        Choose one, with the arrow keys too, then run it with the ▶ button or Ctrl-Enter. Rather
        look than write? <a href="explore">See the graph drawn</a>.
      </p>
      <label htmlFor={field}>Only those with</label>
      <input
        id={field}
        type="search"
        value={words}
        placeholder="a word, such as cataloguing"
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div {...list}>
        {[...groups].map(([group, examples]) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <ul>
              {examples.map((example) => (
                <li key={example.title}>
                  <button
                    type="button"
                    value={example.title}
                    tabIndex={tabIndexOf(example.title)}
                    disabled={open === undefined}
                    onClick={() => open?.(example)}
                  >
                    {example.title}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p role="status">{groups.size === 0 && `No example holds “${words.trim()}”.`}</p>
    </section>
  )
}
