import { useEffect, useRef } from 'react'
import { useExplorer } from '../explorer-context'
import type { Candidate } from './candidate'

interface Props {
  /** The id of the field, with which those of the list begin. */
  readonly id: string
  readonly isOpen: boolean
  readonly label: string
  readonly found: readonly Candidate[]
  readonly all: number
  readonly active: number
  readonly value: string | undefined
  readonly onChoose: (candidate: Candidate) => void
}

/** What fits the typed words, and how much that is of all. */
export function ChooserList({ id, isOpen, label, found, all, active, value, onChoose }: Props) {
  const { choosing } = useExplorer().texts
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    if (isOpen) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, active])

  return (
    // A press of the mouse would take the focus from the field, and so close the list.
    <div className="chooser-list" hidden={!isOpen} onMouseDown={(event) => event.preventDefault()}>
      <p role="status">{isOpen && choosing.found(found.length, all)}</p>
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label}>
        {isOpen &&
          found.map((candidate, index) => (
            <li
              key={candidate.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={candidate.id === value}
              className={index === active ? 'active' : undefined}
              onClick={() => onChoose(candidate)}
            >
              {candidate.label}
              {candidate.detail && <span className="detail"> {candidate.detail}</span>}
            </li>
          ))}
      </ul>
    </div>
  )
}
