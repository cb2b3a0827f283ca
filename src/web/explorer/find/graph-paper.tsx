import type { Core } from 'cytoscape'
import { useEffect, useRef } from 'react'
import { graphSvg } from './graph-svg'

/** A page of A4 is about as wide; letters come out at about 8 points. */
const widthOfPaper = 860

/** The graph as paper has it. A canvas keeps the colours of the screen, and its sharpness. */
export function GraphPaper({ graph }: { graph: Core }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const draw = () => {
      if (place.current) place.current.innerHTML = graphSvg(graph, widthOfPaper)
    }
    const clear = () => place.current?.replaceChildren()
    addEventListener('beforeprint', draw)
    addEventListener('afterprint', clear)
    return () => {
      removeEventListener('beforeprint', draw)
      removeEventListener('afterprint', clear)
    }
  }, [graph])
  return <div ref={place} className="graph-paper" aria-hidden="true" />
}
