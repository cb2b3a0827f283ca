import type { PlacesInFile, PositionInFile } from './places'

/** A fault in a text, and its place. */
export interface Problem extends PositionInFile {
  readonly message: string
}

/** The value read from the text of a file. */
export interface FileContent {
  readonly value: unknown
  /** False if some of it could not be read. */
  readonly isWhole: boolean
  readonly problems: readonly Problem[]
  /** Asked for only if there is a fault, so that a sound file is not kept as a tree. */
  readonly places: () => PlacesInFile
}
