import { straysIn } from '../../domain/no-text'
import { textForm } from '../../domain/text-form'
import type { FileContent, Problem } from './file-content'
import type { PathInFile } from './places'

/** A stray sign in a text of a file. */
interface StrayText {
  readonly path: PathInFile
  readonly name: string
}

/**
 * What a file holds, with each text in the form in which it is stored. That is done to texts and not to the file, since a file can also
 * write letters by their numbers. What is no text is a fault at the place of its text.
 */
export function withStoredTexts(content: FileContent): FileContent {
  const strays: StrayText[] = []
  const value = stored(content.value, [], strays)
  const problems = strays.map(({ path, name }): Problem => {
    const message = `The text holds ${name}, which is no text. Remove it.`
    return { ...content.places().of(path), message }
  })
  return { ...content, value, problems: [...content.problems, ...problems] }
}

/** The path is one list that grows and shrinks, as large files have many places and few faults. */
function stored(value: unknown, path: (string | number)[], strays: StrayText[]): unknown {
  if (typeof value === 'string') return storedText(value, path, strays)
  if (typeof value !== 'object' || value === null) return value
  const inside = (key: string | number, part: unknown): unknown => {
    path.push(key)
    const form = stored(part, path, strays)
    path.pop()
    return form
  }
  if (Array.isArray(value)) return value.map((part, index) => inside(index, part))
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(key, part)]))
}

function storedText(text: string, path: PathInFile, strays: StrayText[]): string {
  const [stray] = straysIn(text, 1)
  if (stray !== undefined) strays.push({ path: [...path], name: stray.name })
  return textForm(text)
}
