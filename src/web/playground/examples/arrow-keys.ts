import { useState, type FocusEvent, type KeyboardEvent } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Makes a long list of buttons one stop of the key Tab, in which the arrows lead on. Each button has its name as its value. */
export function useArrowKeys(names: readonly string[]) {
  const [last, setLast] = useState<string>()
  const stop = names.find((name) => name === last) ?? names[0]
  return {
    tabIndexOf: (name: string) => (name === stop ? 0 : -1),
    list: {
      onFocus: ({ target }: FocusEvent) => {
        if (target instanceof HTMLButtonElement) setLast(target.value)
      },
      onKeyDown: (event: KeyboardEvent) => {
        const step = steps[event.key]
        if (step === undefined) return
        const buttons = [...event.currentTarget.querySelectorAll('button')]
        const at = buttons.findIndex((button) => button === document.activeElement)
        event.preventDefault()
        buttons.at((at + step) % buttons.length)?.focus()
      },
    },
  }
}
