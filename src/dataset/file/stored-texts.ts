import { hasManyMarks, manyMarks, straysIn } from '../../domain/no-text'
import { textForm } from '../../domain/text-form'
import type { FileContent, Problem } from './file-content'
import type { PathInFile } from './places'

/** A stray sign in a text of a file. */
interface StrayText {
  readonly path: PathInFile
  readonly name: string
}

/** Most texts, which are in their form already. */
const plain = /^[!-~](?:[ -~]*[!-~])?$/

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

/** Puts texts in the place of others, as a copy of a large file takes long. The path is one list that grows and shrinks for the same reason. */
function stored(value: unknown, path: string[], strays: StrayText[]): unknown {
  if (typeof value === 'string') return storedText(value, path, strays)
  if (typeof value !== 'object' || value === null) return value
  const holder = value as Record<string, unknown>
  for (const key of Object.keys(holder)) {
    path.push(key)
    const form = stored(holder[key], path, strays)
    if (form !== holder[key]) holder[key] = form
    path.pop()
  }
  return holder
}

function storedText(text: string, path: PathInFile, strays: StrayText[]): string {
  if (plain.test(text)) return text
  const name = straysIn(text, 1)[0]?.name ?? (hasManyMarks(text) ? manyMarks : undefined)
  if (name === undefined) return textForm(text)
  strays.push({ path: [...path], name })
  return text
}
