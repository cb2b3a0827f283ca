/** What leads to a value in a file: keys, and places in lists. */
export type PathInFile = readonly (string | number)[]

export interface PositionInFile {
  readonly line: number
  readonly column: number
  /** The same for those who see a table and no lines. */
  readonly cell?: string
}

/** Finds where things stand in a file. */
export interface PlacesInFile {
  /** Where the goal of the path stands, or, if it is missing, what should hold it. */
  of(path: PathInFile): PositionInFile
  /** Where a key itself stands, and not its value. */
  ofKey(path: PathInFile, key: string): PositionInFile
}
