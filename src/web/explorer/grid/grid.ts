import type { Address } from '../address'
import type { CertaintyLevel } from '../claim/certainty'
import type { Sign } from './signs'

/** A table of cells that say something at a glance. The page draws it, and the saved file. */
export interface Grid {
  readonly name: string
  /** What the rows are, and what the columns are. */
  readonly corner: { readonly rows: string; readonly columns: string }
  readonly columns: readonly GridHead[]
  readonly rows: readonly GridRow[]
  readonly legend: readonly LegendEntry[]
}

interface GridRow {
  readonly head: GridHead
  readonly cells: readonly FigureCell[]
}

export interface GridHead {
  readonly id: string
  readonly label: string
  /** A word more, as how many there are. */
  readonly detail?: string | undefined
  readonly target?: Partial<Address> | undefined
}

/** How a cell looks. */
export interface Look {
  readonly text?: string | undefined
  readonly sign?: Sign | undefined
  /** How dark it is, from 0 to 1. */
  readonly share?: number | undefined
  /** How much of the cell is filled, from 0 to 1; all of it if it is left out. */
  readonly size?: number | undefined
  /** The line around the cell; none if it is left out. */
  readonly certainty?: CertaintyLevel | undefined
}

export interface FigureCell {
  readonly look: Look
  /** All that the cell says, in words. */
  readonly name: string
  /** Where a press leads. */
  readonly target?: Partial<Address> | undefined
  readonly isChosen?: boolean | undefined
}

export interface LegendEntry {
  readonly look: Look
  readonly words: string
}
