import type Viewer from 'bpmn-js/lib/Viewer'
import { dashes, type CertaintyLevel } from '../claim/certainty'
import type { Palette } from '../palette'
import { nodesOfElement } from './element-ids'

interface Registry {
  forEach(visit: (element: { readonly id: string }, graphics: SVGElement) => void): void
}

/** The additions of the page to the drawing. */
export interface Decoration {
  readonly palette: Palette
  /** What opens, and what it is called; absent if nothing is said of the element. */
  readonly said: (kind: string, nodes: readonly string[]) => Said | undefined
  /** The steps on the way of a thing, by their place on it, from 1. */
  readonly way: ReadonlyMap<string, number>
  readonly open: (id: string) => void
  readonly shown: string | undefined
}

export interface Said {
  readonly id: string
  readonly name: string
  readonly certainty: CertaintyLevel
}

const svg = 'http://www.w3.org/2000/svg'

/** Makes steps and flows look as sure as they are, and open what is said of them. Gives back what takes it off again. */
export function decorate(viewer: Viewer, decoration: Decoration): () => void {
  const undo: (() => void)[] = []
  viewer.get<Registry>('elementRegistry').forEach(({ id }, graphics) => {
    const { kind, nodes } = nodesOfElement(id)
    const said = decoration.said(kind, nodes)
    const shape = graphics.querySelector<SVGElement>('.djs-visual > :not(defs)')
    if (!said || !shape || id.endsWith('_label')) return
    undo.push(makePressable(graphics, said, decoration.open))
    undo.push(restyle(shape, said, decoration, decoration.way.get(nodes[0] ?? '')))
    const place = kind === 'step' && decoration.way.get(nodes[0] ?? '')
    if (place) undo.push(addBadge(graphics, place, decoration.palette))
  })
  return () => undo.forEach((step) => step())
}

function makePressable(graphics: SVGElement, { id, name }: Said, open: (id: string) => void) {
  const abort = new AbortController()
  const { signal } = abort
  const attributes = { tabindex: '0', role: 'button', 'aria-label': name }
  for (const [key, value] of Object.entries(attributes)) graphics.setAttribute(key, value)
  graphics.classList.add('said')
  // Without a blank, the lines of a label are read as one word, which the name has not in it.
  for (const line of graphics.querySelectorAll('tspan + tspan'))
    if (line.previousSibling?.nodeName === 'tspan') line.before(' ')
  graphics.addEventListener('click', () => open(id), { signal })
  graphics.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      open(id)
    },
    { signal },
  )
  return () => {
    abort.abort()
    for (const key of Object.keys(attributes)) graphics.removeAttribute(key)
  }
}

function restyle(
  shape: SVGElement,
  { id, certainty }: Said,
  { palette, shown }: Decoration,
  place: number | undefined,
) {
  const before = shape.getAttribute('style')
  const dash = dashes[certainty]
  if (dash) shape.style.strokeDasharray = dash
  const isStep = shape.tagName === 'rect'
  if (isStep && place) shape.style.fill = palette.lit
  if (id === shown) {
    shape.style.stroke = palette.accent
    shape.style.strokeWidth = '3.5px'
  }
  return () => shape.setAttribute('style', before ?? '')
}

/** The place of a step on the way, in its corner. */
function addBadge(graphics: SVGElement, place: number, palette: Palette) {
  const badge = document.createElementNS(svg, 'g')
  badge.innerHTML = `<circle cx="0" cy="0" r="11" fill="${palette.accent}"/><text x="0" y="4" text-anchor="middle" font-family="Arial, Helvetica, sans-serif" font-size="12" font-weight="700" fill="${palette.onAccent}">${place}</text>`
  // Beside the step and not in it, so that it is no part of what the step is called.
  badge.setAttribute('transform', graphics.getAttribute('transform') ?? '')
  badge.setAttribute('pointer-events', 'none')
  graphics.after(badge)
  return () => badge.remove()
}
