import { useEffect, useId, useState } from 'react'
import { Combobox } from '../shell/combobox'

interface Props {
  readonly label: string
  /** What the chosen task is called. */
  readonly value: string | undefined
  readonly onChoose: (id: string) => void
}

const tasks = ['Task'] as const

/** Chooses a task by its words. */
export function TaskChoice({ label, value = '', onChoose }: Props) {
  const [words, setWords] = useState(value)
  const id = useId()
  useEffect(() => setWords(value), [value])
  return (
    <span className="choice task-choice">
      <label htmlFor={id}>{label}</label>
      <Combobox
        id={id}
        words={words}
        onWords={setWords}
        onChoose={(node) => {
          setWords(node.label)
          onChoose(node.id)
        }}
        kinds={tasks}
        isQuiet={words === value}
      />
    </span>
  )
}
