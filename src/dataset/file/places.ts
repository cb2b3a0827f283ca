/** The path to a value in a file: keys, and places in lists. */
export type PathInFile = readonly (string | number)[]

export interface PositionInFile {
  readonly line: number
  readonly column: number
  /** The same for those who see a table and no lines. */
  readonly cell?: string
}

/** Finds where things stand in a file. */
export interface PlacesInFile {
  /** The place of the goal of the path or, if it is missing, of the value that should hold it. */
  of(path: PathInFile): PositionInFile
  /** The place of a key itself, and not of its value. */
  ofKey(path: PathInFile, key: string): PositionInFile
}
