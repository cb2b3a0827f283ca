import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'

interface Canvas {
  resized(): void
  viewbox(box?: Box): Box & { readonly inner: Box; readonly scale: number }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Smaller than this, labels cannot be read. */
const smallest = 0.75
const largest = 1.25
const margin = 24
const tallest = 760

/** Makes the place as high as the drawing needs, and shows all of it, or its beginning if that would be too small to read. */
export function fit(viewer: NavigatedViewer, place: HTMLElement): void {
  const canvas = viewer.get<Canvas>('canvas')
  const { inner } = canvas.viewbox()
  const scale = Math.max(smallest, Math.min(largest, (place.clientWidth - margin) / inner.width))
  place.style.height = `${Math.min(tallest, inner.height * scale + margin * 2)}px`
  canvas.resized()
  canvas.viewbox({
    x: inner.x - margin / 2,
    y: inner.y - margin,
    width: place.clientWidth / scale,
    height: place.clientHeight / scale,
  })
}
