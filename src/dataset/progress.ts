/** How much of a load is done: rows that the graph has taken, of all that it is to take. */
export interface Progress {
  readonly done: number
  readonly total: number
}

export type OnProgress = (progress: Progress) => void

/** To be called with the number of rows that were just written. */
export type Advance = (rows: number) => void

/** Counts rows and tells of them. */
export function counter(total: number, tell: OnProgress | undefined): Advance {
  let done = 0
  return (rows) => {
    done += rows
    tell?.({ done, total })
  }
}
