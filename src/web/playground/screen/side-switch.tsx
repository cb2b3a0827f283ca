import { useGraphiQL } from '@graphiql/react'
import { useContext, useEffect } from 'react'
import { TurnOfScreen, type Turn } from './sides'

const sides: readonly (readonly [Turn, string])[] = [
  ['question', 'Question'],
  ['answer', 'Answer'],
]

/** On a narrow screen the question and its answer take turns; the answer comes when it is asked for. */
export function SideSwitch() {
  const { side, show } = useContext(TurnOfScreen)
  const isFetching = useGraphiQL((state) => state.isFetching)
  useEffect(() => {
    if (isFetching) show('answer')
  }, [isFetching, show])
  return (
    <div className="sides" role="group" aria-label="Shown on a narrow screen">
      {sides.map(([name, label]) => (
        <button key={name} type="button" aria-pressed={side === name} onClick={() => show(name)}>
          {label}
        </button>
      ))}
    </div>
  )
}
