import type { ReactNode } from 'react'
import { useExplorer } from '../explorer-context'

interface Props {
  readonly name: string
  readonly isPressed: boolean
  readonly onPress: () => void
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/** A part of a drawing that can be clicked, and reached and pressed with the keyboard. */
export function Press({ name, isPressed, onPress, x, y, width, height, children }: Props) {
  const { palette } = useExplorer()
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={isPressed}
      className="press"
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onPress()
      }}
    >
      <rect
        className="press-area"
        x={x}
        y={y}
        width={width}
        height={height}
        rx="6"
        fill={isPressed ? palette.soft : 'transparent'}
      />
      {children}
    </g>
  )
}
