/** What leads to a value in a file: keys, and places in lists. */
export type Path = readonly (string | number)[]

export interface Position {
  readonly line: number
  readonly column: number
  /** The same for those who see a table and no lines. */
  readonly cell?: string
}

/** Finds where things stand in a file. */
export interface Places {
  /** Where the goal of the path stands, or, if it is missing, what should hold it. */
  of(path: Path): Position
  /** Where a key itself stands, and not its value. */
  ofKey(path: Path, key: string): Position
}
