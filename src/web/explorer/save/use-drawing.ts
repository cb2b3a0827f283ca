import { useRef } from 'react'
import { svgFileOf } from './svg-file'

/** A drawing of the page, and what makes a file of it. */
export function useDrawing() {
  const drawing = useRef<SVGSVGElement>(null)
  const picture = () => (drawing.current ? svgFileOf(drawing.current) : '')
  return { drawing, picture }
}
