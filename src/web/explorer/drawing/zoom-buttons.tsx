import { useExplorer } from '../explorer-context'

interface Props {
  /** Makes the picture so many times as large. */
  readonly onZoom: (factor: number) => void
  /** Shows all of it. */
  readonly onFit: () => void
}

const zoomStep = 1.25

/** What changes the size of a picture, for those who have neither wheel nor keys. */
export function ZoomButtons({ onZoom, onFit }: Props) {
  const { zoom } = useExplorer().texts
  return (
    <div className="zoom" role="group" aria-label={zoom.name}>
      <button
        type="button"
        aria-label={zoom.out}
        title={zoom.out}
        onClick={() => onZoom(1 / zoomStep)}
      >
        −
      </button>
      <button type="button" aria-label={zoom.in} title={zoom.in} onClick={() => onZoom(zoomStep)}>
        +
      </button>
      <button type="button" onClick={onFit}>
        {zoom.fit}
      </button>
    </div>
  )
}

/** The keys that do the same: + and −, and 0 for all of it. */
export function zoomByKey(key: string, { onZoom, onFit }: Props): boolean {
  if (key === '+') onZoom(zoomStep)
  else if (key === '-') onZoom(1 / zoomStep)
  else if (key === '0') onFit()
  else return false
  return true
}
