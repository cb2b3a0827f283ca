import type { Enumeration } from '../vocabulary/enumeration'

export type PropertyType = 'STRING' | 'INTEGER' | 'BOOLEAN' | Enumeration

/** How a text must be written. */
export interface TextForm {
  readonly pattern: RegExp
  /** What such a text is: an ISO 8601 duration. */
  readonly name: string
  /** What is said if it is written otherwise. */
  readonly fault: string
  /** What a text was probably to be that is written otherwise. */
  readonly meant?: (text: string) => string | undefined
  /** What is wrong with a text that is written so and yet stands for nothing: a day that its month does not have. */
  readonly flaw?: (text: string) => string | undefined
}

/** What is wrong with a text; undefined if nothing is. */
export function faultIn(form: TextForm, text: string): string | undefined {
  const said = flawIn(form, text)
  if (said === undefined) return undefined
  const other = form.meant?.(text)
  const isSound = other !== undefined && flawIn(form, other) === undefined
  return isSound ? `${said} Did you mean "${other}"?` : said
}

function flawIn({ pattern, fault, flaw }: TextForm, text: string): string | undefined {
  return pattern.test(text) ? flaw?.(text) : fault
}

/** A property of a node or of a claim. If it has none, the graph stores none. */
export interface Property {
  readonly name: string
  readonly type: PropertyType
  readonly description: string
  readonly list: boolean
  readonly required: boolean
  /** What it means that a node or a claim has none, if that is not simply: nothing said. */
  readonly whenAbsent?: false
  /** Any text will do if there is none. */
  readonly form?: TextForm
  /** A text in words, which can be given in several languages. The graph stores it in the first of them under its name, and in each under the name of the language. */
  readonly localised?: true
  /** Texts that belong to places in a source: one text for each place, by its locator. The graph stores each behind its locator: "p9.s2 Usually they are labelled." */
  readonly byPlace?: true
  /** A number that nobody writes, since it follows from the text of another property. */
  readonly derived?: {
    readonly from: string
    readonly as: (text: string) => number | undefined
  }
  /** The number by which its texts are sorted, and not by their letters. */
  readonly sortedBy?: string
}

type Traits = Partial<Omit<Property, 'name' | 'type' | 'description'>>

export function property(
  name: string,
  type: PropertyType,
  description: string,
  traits: Traits = {},
): Property {
  return { name, type, description, list: false, required: false, ...traits }
}

/** Beside an ordered word the graph stores its rank, so that both engines compare and sort by strength. */
export function rankName(ordered: Pick<Property, 'name'>): string {
  return `${ordered.name}Rank`
}

/** What the graph stores that a property is sorted by: the number of a measured text, the rank of an ordered word, or else the property itself. */
export function sortedName(property: Property): string {
  const { name, type, sortedBy = name } = property
  return typeof type === 'object' && type.ordered ? rankName(property) : sortedBy
}
