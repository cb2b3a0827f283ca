import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
  type Event,
} from 'js-yaml'

import { deepest } from '../../domain/nesting'
import type { FileContent, Problem } from '../file/file-content'
import type { PlacesInFile } from '../file/places'
import { anchorProblems } from './yaml-anchors'
import { LinePlaces } from './line-places'
import { keyTwice, nestedTooDeep } from './shape-faults'
import { unread } from './unread'
import { beginOf, YamlPlaces } from './yaml-places'

/** The content of a YAML text. */
export function yamlContent(text: string): FileContent {
  let places: PlacesInFile | undefined
  const placesIn = () => (places ??= new YamlPlaces(text))
  try {
    const events = parseEvents(text, { maxDepth: deepest })
    const problems = [...documentProblems(text, events), ...anchorProblems(text, events)]
    if (problems.length > 0) return unread(text, problems)
    const [value] = constructFromEvents(withTextKeys(events), { source: text, schema: CORE_SCHEMA })
    return { value: value ?? null, isWhole: true, problems: [], places: placesIn }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return unread(text, [problem(text, error)])
  }
}

/** A key is a text, also if it looks like a number: the place 1.10 is not the place 1.1. */
function withTextKeys(events: readonly Event[]): Event[] {
  const holders: { readonly isMapping: boolean; isKeyNext: boolean }[] = []
  return events.map((event) => {
    if (event.type === EVENT_ID.POP) {
      holders.pop()
      return event
    }
    const holder = holders.at(-1)
    const isKey = holder?.isMapping === true && holder.isKeyNext
    if (holder) holder.isKeyNext = !holder.isKeyNext
    if (event.type === EVENT_ID.SCALAR) {
      const isPlain = event.style === SCALAR_STYLE.PLAIN && event.valueStart >= 0
      return isKey && isPlain ? { ...event, style: SCALAR_STYLE.SINGLE_QUOTED } : event
    }
    if (event.type !== EVENT_ID.ALIAS)
      holders.push({ isMapping: event.type === EVENT_ID.MAPPING, isKeyNext: true })
    return event
  })
}

function documentProblems(text: string, events: readonly Event[]): readonly Problem[] {
  const [, second] = events.flatMap((event, index) =>
    event.type === EVENT_ID.DOCUMENT ? [index] : [],
  )
  if (second === undefined) return []
  const content = events.slice(second).find((event) => event.type !== EVENT_ID.DOCUMENT)
  const begin = content === undefined ? -1 : beginOf(text, content)
  const end = begin < 0 ? text.length : begin
  const message = 'Only one document can stand in a file; remove the line "---".'
  return [{ ...new LinePlaces(text).at(text.lastIndexOf('\n---', end) + 1), message }]
}

/** What to do about faults whose name alone does not tell. */
const remedies: ReadonlyMap<string, string> = new Map([
  [
    'bad indentation of a mapping entry',
    'Look at the blanks before it; a text that holds ": " or begins with a sign such as @, % or ` stands in quotes',
  ],
  [
    'deficient indentation',
    'What goes on over several lines stands further to the right than its key, and so does the bracket that closes it',
  ],
])

function problem(text: string, { reason, mark }: YAMLException): Problem {
  const at = mark?.position ?? 0
  return { ...new LinePlaces(text).at(at), message: sentence(reason, text.slice(at)) }
}

function sentence(reason: string, rest: string): string {
  if (reason === 'duplicated mapping key') {
    return keyTwice(/^["']?([^"':\n]*)/.exec(rest)?.[1]?.trim())
  }
  if (reason.startsWith('nesting exceeded')) {
    return nestedTooDeep
  }
  const [, tag] = /^unknown \w+ tag !<(.*)>$/.exec(reason) ?? []
  if (tag !== undefined) {
    return `There is no kind of value "${tag}". A text that begins with ! stands in quotes.`
  }
  const remedy = remedies.get(reason)
  return `The file cannot be read as YAML: ${reason}.${remedy === undefined ? '' : ` ${remedy}.`}`
}
