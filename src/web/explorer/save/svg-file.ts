import { fontFamily, ink } from '../palette'

const namespace = 'http://www.w3.org/2000/svg'

/** A drawing of the page as a file that stands alone: with its size, its ground and its font, and without what only the page needs. */
export function svgFileOf(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const { width, height } = drawing.viewBox.baseVal
  copy.setAttribute('xmlns', namespace)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.setAttribute('font-family', fontFamily)
  for (const name of ['class', 'style']) copy.removeAttribute(name)
  for (const element of copy.querySelectorAll('*'))
    for (const name of ['tabindex', 'role', 'class', 'aria-pressed', 'aria-hidden'])
      element.removeAttribute(name)
  copy.prepend(groundOf(copy, width, height))
  return new XMLSerializer().serializeToString(copy)
}

function groundOf(drawing: SVGSVGElement, width: number, height: number) {
  const ground = drawing.ownerDocument.createElementNS(namespace, 'rect')
  ground.setAttribute('width', String(width))
  ground.setAttribute('height', String(height))
  ground.setAttribute('fill', ink.surface)
  return ground
}
