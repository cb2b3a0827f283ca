import { withoutStrays } from '../../domain/no-text'
import type { AttributeType, Attributes } from './attributes'

/** A control character that no text has, so that an entry of a list can hold any sign: --array-delimiter=U+001F. */
export const betweenEntries = '\u001f'

const types: Readonly<Record<AttributeType, string>> = {
  STRING: 'string',
  INTEGER: 'long',
  BOOLEAN: 'boolean',
  LIST: 'string[]',
}

export function typedColumnsOf(attributes: ReadonlyMap<string, AttributeType>): readonly string[] {
  return [...attributes].map(([name, type]) => `${name}:${types[type]}`)
}

export function cellsOf(
  names: ReadonlyMap<string, AttributeType>,
  attributes: Attributes,
): readonly string[] {
  return [...names.keys()].map((name) => {
    const value = attributes[name] ?? ''
    return typeof value === 'object'
      ? value.map(withoutStrays).join(betweenEntries)
      : withoutStrays(String(value))
  })
}
