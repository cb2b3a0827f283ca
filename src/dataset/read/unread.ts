import type { FileContent, Problem } from '../file/file-content'
import { LinePlaces } from './line-places'

/** The content of a text that could not be read. */
export function unread(text: string, problems: readonly Problem[]): FileContent {
  const begin = new LinePlaces(text).at(0)
  return {
    value: undefined,
    isWhole: false,
    problems,
    places: () => ({ of: () => begin, ofKey: () => begin }),
  }
}
