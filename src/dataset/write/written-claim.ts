import { claimProperties } from '../../domain/model/claim'
import type { EdgeKind } from '../../domain/model/edge-kind'
import type { Mapping } from '../file/mapping'
import type { StoredEdge } from '../stored/dataset'
import { writtenSources } from './written-node'
import { writtenProperties } from './written-properties'

/** What a claim bears if nothing is written: of a node of the same dataset its sources, and its words if it has any. */
export interface ClaimDefaults {
  readonly sources: readonly string[]
  readonly words: Readonly<Record<string, string>>
}

/** What a claim bears as a file writes it, without its ends. */
export function writtenClaim(
  { properties, id }: StoredEdge,
  edge: EdgeKind,
  library: string,
  { sources, words }: ClaimDefaults,
): Mapping {
  const all = [...claimProperties, ...(edge.properties ?? [])]
  const as = id.split(':')[4]
  return {
    ...writtenProperties(all, properties, words),
    ...writtenSources(properties, sources),
    ...(properties['library'] === library ? {} : { library: properties['library'] }),
    ...(as === undefined ? {} : { as }),
  }
}
