import { choicesIn, readChoices, type Choices } from './address-choices'

/** The views that the header leads to. */
export const mainViews = ['find', 'workflow', 'contact', 'compare'] as const
/** Views that count over many libraries. The first is shown when figures are asked for. */
export const figureViews = [
  'order',
  'positions',
  'crosstab',
  'likeness',
  'contradictions',
  'differences',
  'gaps',
] as const
/** The views that something on the page leads to: the page of a thing, and the way from one task to another. */
const innerViews = ['thing', 'way'] as const
const views = [...mainViews, ...figureViews, ...innerViews] as const
type View = (typeof views)[number]

export const pageLanguages = ['en', 'fi', 'sv'] as const
export type LanguageCode = (typeof pageLanguages)[number]

/** The subject of the page. It is all in the address, so that a link shows the same to everybody. */
export interface Address extends Choices {
  readonly view: View
  /** The nodes that the view is about: seeds, a workflow, the compared workflows, a thing, both ends of a way. */
  readonly ids: readonly string[]
  /** The text that was searched for. */
  readonly words?: string | undefined
  /** How far around the seeds; 1 if it is left out. */
  readonly radius?: number | undefined
  /** What the picture leaves out, the latest last; filters.ts has the words. */
  readonly without?: readonly string[] | undefined
  /** The resource whose way through the workflow is shown. */
  readonly thing?: string | undefined
  /** The node or the claim beside the picture. Ids of claims have a colon, and those of nodes have none. */
  readonly show?: string | undefined
  /** The language of the browser if it is left out. */
  readonly language?: LanguageCode | undefined
}

/** Reads what follows # in the address; what it does not understand is left out. */
export function readAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const [view, ids = ''] = path.split('/', 2)
  const words = new URLSearchParams(search)
  const radius = Number(words.get('radius'))
  return {
    view: views.find((known) => known === view) ?? 'find',
    ids: ids.split(',').filter(Boolean).map(decoded),
    words: words.get('words') ?? undefined,
    radius: Number.isInteger(radius) && radius > 0 ? Math.min(radius, largestRadius) : undefined,
    without: words.get('without')?.split(',').filter(Boolean),
    thing: words.get('thing') ?? undefined,
    ...readChoices(words),
    show: words.get('show') ?? undefined,
    language: pageLanguages.find((known) => known === words.get('lang')),
  }
}

/** How far around the seeds the page looks. The endpoint goes further. */
export const largestRadius = 4

export function writeAddress(address: Address): string {
  const { view, ids, words, radius, without, thing, show, language } = address
  const given = Object.entries({
    words,
    radius,
    without,
    thing,
    ...choicesIn(address),
    show,
    lang: language,
  }).flatMap(([name, value]) =>
    value === undefined || String(value) === '' ? [] : [[name, String(value)]],
  )
  const search = new URLSearchParams(given).toString()
  const path = [view, ids.map(encodeURIComponent).join(',')].filter(Boolean).join('/')
  return `#/${path}${search && `?${search}`}`
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
