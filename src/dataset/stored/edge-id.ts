interface EdgeName {
  readonly dataset: string
  readonly from: string
  readonly type: string
  readonly to: string
  readonly as?: string | undefined
}

/** The id of an edge follows from what it says, and so is the same after each load. */
export function edgeId({ dataset, from, type, to, as }: EdgeName): string {
  return [dataset, from, type, to, ...(as === undefined ? [] : [as])].join(':')
}
