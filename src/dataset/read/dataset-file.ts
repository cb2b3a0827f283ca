import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'

import type { Fault } from '../../domain/errors'
import { yamlContent, type Problem } from './yaml-content'
import { YamlPlaces, type Path } from './yaml-places'

/** A file of a dataset: what it holds, and where in it each thing stands. */
export class DatasetFile {
  #places: YamlPlaces | undefined

  constructor(
    readonly name: string,
    readonly value: unknown,
    /** What keeps the file from being read at all. */
    readonly faults: readonly Fault[],
    readonly text: string,
  ) {}

  /** A fault at what the path leads to, or, where that is missing, at what should hold it. */
  faultAt(path: Path, message: string): Fault {
    return { file: this.name, ...this.#found().of(path), message }
  }

  /** A fault at a key itself, and not at its value. */
  faultAtKey(path: Path, key: string, message: string): Fault {
    return { file: this.name, ...this.#found().ofKey(path, key), message }
  }

  /** Only a fault asks for places, so that a sound file is not kept as a tree. */
  #found(): YamlPlaces {
    this.#places ??= new YamlPlaces(this.text)
    return this.#places
  }
}

/** Reads a YAML or JSON file. */
export async function readDatasetFile(name: string): Promise<DatasetFile> {
  return datasetFile(name, await readFile(name))
}

/** A file of which somebody else has read the bytes. */
export function datasetFile(name: string, bytes: Buffer): DatasetFile {
  if (!isUtf8(bytes)) {
    const message = 'The file is not in UTF-8. Save it with that encoding.'
    return unreadable(name, [{ line: 1, column: 1, message }])
  }
  const text = bytes.toString('utf8').normalize('NFC')
  const { value, problems } = yamlContent(text)
  return problems.length > 0 ? unreadable(name, problems) : new DatasetFile(name, value, [], text)
}

function unreadable(name: string, problems: readonly Problem[]): DatasetFile {
  const faults = problems.map((problem) => ({ file: name, ...problem }))
  return new DatasetFile(name, undefined, faults, '')
}
