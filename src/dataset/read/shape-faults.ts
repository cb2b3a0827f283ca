import { deepest } from '../../domain/nesting'

/** What is said of a text of YAML or of JSON alike, whichever reader finds it. */
export const nestedTooDeep = `Lists and keys stand in each other more than ${deepest} levels deep. Write it flatter.`

export function keyTwice(key: string | undefined): string {
  return `The key "${key}" stands twice in one place; keep one of them.`
}
