import { extname } from 'node:path'

import type { Fault } from '../../domain/errors'
import { straysIn } from '../../domain/no-text'
import { notUtf8, utf8Text } from '../../domain/utf8'
import { readTableContent } from '../tables/table-content'
import { tableNameOf } from '../tables/columns'
import type { FileContent, Problem } from '../file/file-content'
import type { PathInFile, PlacesInFile, PositionInFile } from '../file/places'
import { withStoredTexts } from '../file/stored-texts'
import { foreignFile } from './foreign-files'
import { LinePlaces } from './line-places'
import { jsonContent } from './json-content'
import { yamlContent } from './yaml-content'

/** What a fault says. A function is asked only if the fault is told: what was probably meant is looked for among all names. */
type Message = string | (() => string)

/** A file of a dataset: what it holds, and where in it each thing stands. */
export class DatasetFile {
  readonly value: unknown
  /** False if some of it could not be read, so that what stands there would seem to be missing. */
  readonly isWhole: boolean
  /** The faults found while it was read. */
  readonly faults: readonly Fault[]
  readonly #places: () => PlacesInFile

  constructor(
    readonly name: string,
    { value, isWhole, problems, places }: FileContent,
  ) {
    this.value = value
    this.isWhole = isWhole
    this.faults = problems.map(({ message, ...position }) => this.#fault(position, message))
    this.#places = places
  }

  /** A fault at what the path leads to, or, if that is missing, at what should hold it. */
  faultAt(path: PathInFile, message: Message): Fault {
    return this.#fault(this.#places().of(path), message)
  }

  /** A fault at a key itself, and not at its value. */
  faultAtKey(path: PathInFile, key: string, message: string): Fault {
    return this.#fault(this.#places().ofKey(path, key), message)
  }

  #fault({ line, column, cell }: PositionInFile, message: Message): Fault {
    const where = cell === undefined ? '' : ` (${cell})`
    let told: string | undefined
    return {
      file: this.name,
      line,
      column,
      get message() {
        told ??= typeof message === 'string' ? message : message()
        return `${told}${where}`
      },
    }
  }
}

/** A file in YAML or JSON, or a table, of which somebody else has read the bytes. */
export function datasetFile(name: string, bytes: Buffer): DatasetFile {
  const foreign = foreignFile(name, bytes)
  if (foreign !== undefined) return unreadable(name, [{ ...begin, message: foreign }])
  const text = utf8Text(bytes)
  if (text === undefined) {
    const message = notUtf8('The file', hint(name))
    return unreadable(name, [{ ...begin, message }])
  }
  return datasetText(name, text)
}

/** The same of a file that came as text. */
export function datasetText(name: string, text: string): DatasetFile {
  const strays = strayProblems(text)
  if (strays.length > 0) return unreadable(name, strays)
  if (isJson(name)) return new DatasetFile(name, withStoredTexts(jsonContent(text, wayOfYaml)))
  if (!isTable(name)) return new DatasetFile(name, withStoredTexts(yamlContent(text)))
  const table = tableNameOf(name)
  if (table !== undefined) {
    return new DatasetFile(name, withStoredTexts(readTableContent(text, table)))
  }
  const message =
    'A table of a dataset has a name that ends in nodes.csv, edges.csv or dataset.csv. Give it one.'
  return unreadable(name, [{ ...begin, message }])
}

const wayOfYaml = 'A file of YAML has a name that ends in .yaml.'

/** More of them in one file are of one cause. */
const mostStrays = 100

function strayProblems(text: string): readonly Problem[] {
  const strays = straysIn(text, mostStrays)
  if (strays.length === 0) return []
  const places = new LinePlaces(text)
  return strays.map(({ at, name }) => ({
    ...places.at(at),
    message: `Here stands ${name}, which is no text. Remove it.`,
  }))
}

function isJson(name: string): boolean {
  return extname(name).toLowerCase() === '.json'
}

export function isTable(name: string): boolean {
  return ['.csv', '.tsv'].includes(extname(name).toLowerCase())
}

function hint(name: string): string {
  return isTable(name) ? '; a spreadsheet calls it “CSV UTF-8”' : ''
}

const begin: PositionInFile = { line: 1, column: 1 }

function unreadable(name: string, problems: readonly Problem[]): DatasetFile {
  const places = { of: () => begin, ofKey: () => begin }
  return new DatasetFile(name, { value: undefined, isWhole: false, problems, places: () => places })
}
