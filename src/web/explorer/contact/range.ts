import type { Texts } from '../texts/en'
import type { ContactAmount } from './scale'

interface Range {
  readonly atLeast: ContactAmount
  readonly atMost: ContactAmount
}

/** How much contact it is, in words. */
export function rangeInWords({ atLeast, atMost }: Range, texts: Texts): string {
  if (atLeast === atMost) return texts.amounts[atLeast]
  if (atLeast === 'UNKNOWN') return texts.contact.atMost(texts.amounts[atMost])
  if (atMost === 'UNKNOWN') return texts.contact.atLeast(texts.amounts[atLeast])
  return texts.contact.from(texts.amounts[atLeast], texts.amounts[atMost])
}
