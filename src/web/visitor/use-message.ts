import { useEffect, useState } from 'react'

const goesOn = ['pointerdown', 'keydown', 'hashchange']

/** A message that stays until the visitor goes on, since nobody knows how fast one reads. */
export function useMessage() {
  const [message, setMessage] = useState('')
  useEffect(() => {
    const clear = () => setMessage('')
    for (const event of goesOn) addEventListener(event, clear)
    return () => goesOn.forEach((event) => removeEventListener(event, clear))
  }, [])
  return [message, setMessage] as const
}
