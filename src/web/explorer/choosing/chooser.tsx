import { useId, useState, type KeyboardEvent } from 'react'
import { useExplorer } from '../explorer-context'
import { matching, narrowed, type Candidate } from './candidate'
import { ChooserList } from './chooser-list'

interface Props {
  readonly label: string
  /** The chosen one; undefined as long as none is. */
  readonly value: string | undefined
  readonly candidates: readonly Candidate[]
  /** Whether the candidates are still asked for. */
  readonly isAwaited?: boolean
  readonly onChoose: (id: string) => void
  /** Takes the choice back; left out if one is needed. */
  readonly onRemove?: (() => void) | undefined
}

/** One of many, found by typing a part of its name. With an empty field all are listed that the list is narrowed to. As long as there is nothing to choose from, it takes no words, which would be lost. */
export function Chooser(props: Props) {
  const { label, value, candidates, isAwaited = false, onChoose, onRemove } = props
  const { address, texts } = useExplorer()
  const id = useId()
  const [words, setWords] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const offered = narrowed(candidates, address)
  const found = matching(offered, words)
  const chosen = candidates.find((candidate) => candidate.id === value)

  const shown = chosen?.label ?? value ?? ''
  const hint = isAwaited ? texts.state.loading : texts.choosing.hint

  const open = () => {
    setOpen(true)
    setWords('')
    setActive(
      Math.max(
        offered.findIndex((candidate) => candidate.id === value),
        0,
      ),
    )
  }
  const close = () => setOpen(false)
  const choose = (candidate: Candidate | undefined) => {
    if (!candidate) return
    close()
    onChoose(candidate.id)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      close()
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      if (isOpen) choose(found[active])
      else open()
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    if (!isOpen) open()
    else setActive(Math.min(Math.max(active + step, 0), Math.max(found.length - 1, 0)))
  }

  return (
    <div className="chooser">
      <label htmlFor={id}>{label}</label>
      <div className="chooser-field">
        <input
          id={id}
          role="combobox"
          autoComplete="off"
          disabled={candidates.length === 0}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && found[active] ? `${id}-${active}` : undefined}
          value={isOpen ? words : shown}
          title={isOpen ? undefined : chosen?.label}
          placeholder={isOpen && chosen ? chosen.label : hint}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => {
            if (!isOpen) open()
          }}
          onChange={(event) => {
            const typed = event.target.value
            const before = isOpen ? '' : shown
            setOpen(true)
            setWords(typed.startsWith(before) ? typed.slice(before.length) : typed)
            setActive(0)
          }}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        {onRemove && (
          <button
            type="button"
            aria-label={texts.choosing.remove(chosen?.label ?? '')}
            onClick={onRemove}
          >
            ×
          </button>
        )}
      </div>
      <ChooserList
        id={id}
        isOpen={isOpen}
        label={label}
        found={found}
        all={candidates.length}
        active={active}
        value={value}
        onChoose={choose}
      />
    </div>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
}
