import { withoutStrays } from '../../../domain/no-text'

/**
 * Text as the XML builder has to be given it, so that a reader gets the text. The builder takes what looks like an entity for one and leaves
 * it, and XML cannot hold all letters; these are marked by U+FFFD.
 */
export function xmlText(text: string): string {
  return withoutStrays(text)
    .replace(/&/gu, '&amp;')
    .replace(/\r/gu, '&#13;')
    .replace(/\u2028/gu, '&#8232;')
}

/** Text of an attribute, in which a reader would make spaces of line breaks and tabs. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/\n/gu, '&#10;').replace(/\t/gu, '&#9;')
}
