import type { Mapping } from '../file/mapping'

/** What a file that holds a whole dataset says: its head, and under the plural of each kind its nodes. */
export interface FileValue {
  readonly dataset: Mapping
  readonly [list: string]: Mapping | readonly Mapping[]
}

/** The mappings of a list; none if the file has no such list. */
export function listIn(value: FileValue, key: string): readonly Mapping[] {
  const list = value[key]
  return Array.isArray(list) ? (list as readonly Mapping[]) : []
}
