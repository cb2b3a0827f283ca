/** A sign of a picture with what it means. */
export interface LegendSign {
  /** In a place of 30 by 16, as SVG. */
  readonly drawn: string
  readonly words: string
}

/** What a picture says of itself where its page is not beside it: in a file, and on paper. */
export interface Paper {
  /** What this picture is of, as far as the heading of the view does not say. */
  readonly subject?: string
  /** By what it is narrowed, and what it leaves out, a line each. */
  readonly notes?: readonly string[]
  /** The signs that the picture does not explain itself. */
  readonly signs?: readonly LegendSign[]
  /** The descriptions that it draws, by id; left out if it draws any. */
  readonly datasets?: readonly string[]
}
