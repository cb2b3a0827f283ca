import type { PlacesInFile, PositionInFile } from './places'

/** What is wrong with a text, and where. */
export interface Problem extends PositionInFile {
  readonly message: string
}

/** What was read from the text of a file. */
export interface FileContent {
  readonly value: unknown
  /** False if some of it could not be read. */
  readonly isWhole: boolean
  readonly problems: readonly Problem[]
  /** Asked for only if there is a fault, so that a sound file is not kept as a tree. */
  readonly places: () => PlacesInFile
}
