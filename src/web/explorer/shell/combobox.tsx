import { useEffect, useId, useState } from 'react'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import type { Kind } from '../claim/claim'
import { useExplorer } from '../explorer-context'
import { KindSign } from '../find/kind-sign'
import {
  hasWord,
  placeOfNode,
  searchQuestion,
  type ResultNode,
  type FoundNodes,
} from '../find/search.query'

interface Props {
  readonly id: string
  readonly words: string
  readonly onWords: (words: string) => void
  readonly onChoose: (node: ResultNode) => void
  /** Only things of these kinds are suggested; all if it is left out. */
  readonly kinds?: readonly Kind[]
  /** Whether nothing is suggested for these words. */
  readonly isQuiet?: boolean
  readonly placeholder?: string
}

/** So long nobody types before suggestions are asked for, in milliseconds. */
const pause = 180
const mostSuggested = 8
const fewestLetters = 2

/** A text input that suggests things while one types; the arrow keys and Enter choose one of them. */
export function Combobox(props: Props) {
  const { id, words, onWords, onChoose, placeholder } = props
  const { texts } = useExplorer()
  const list = useId()
  const [isOpen, open] = useState(false)
  const [active, setActive] = useState(-1)
  const suggested = useSuggested(props)
  const isShown = isOpen && suggested.length > 0

  useEffect(() => setActive(-1), [words])

  const choose = (node: ResultNode | undefined) => {
    open(false)
    if (node) onChoose(node)
  }
  const move = (by: number) => {
    open(true)
    const count = suggested.length + 1
    // One place more than there are suggestions: that of the words themselves.
    setActive((before) => ((before + 1 + by + count) % count) - 1)
  }
  const onKey = (key: string): boolean => {
    if (key === 'ArrowDown') move(1)
    else if (key === 'ArrowUp') move(-1)
    else if (key === 'Escape' && isShown) open(false)
    else if (key === 'Enter' && isShown && active >= 0) choose(suggested[active])
    else return false
    return true
  }

  return (
    <span className="combobox">
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        value={words}
        maxLength={200}
        placeholder={placeholder}
        onChange={({ target }) => {
          onWords(target.value)
          open(true)
        }}
        onBlur={() => open(false)}
        onKeyDown={(event) => {
          if (onKey(event.key)) event.preventDefault()
          else if (event.key === 'Enter') open(false)
        }}
      />
      <ul id={list} role="listbox" aria-label={texts.find.suggestions} hidden={!isShown}>
        {isShown &&
          suggested.map((node, index) => (
            <li
              key={node.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              // The input keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(node)}
            >
              <KindSign kind={node.__typename} /> {node.label}{' '}
              <span className="note">{placeOfNode(node) || texts.kinds[node.__typename]}</span>
            </li>
          ))}
      </ul>
    </span>
  )
}

function useSuggested({ words, kinds, isQuiet = false }: Props): readonly ResultNode[] {
  const { languages } = useLanguages()
  const [typed, setTyped] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setTyped(words.trim()), pause)
    return () => clearTimeout(timer)
  }, [words])
  const isAsked = !isQuiet && typed.length >= fewestLetters && hasWord(typed)
  const { data, error } = useAnswer<FoundNodes>(
    isAsked ? searchQuestion(typed, languages, mostSuggested, kinds) : undefined,
  )
  return error ? [] : (data?.search.edges.map(({ node }) => node) ?? [])
}
