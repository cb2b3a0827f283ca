import { claimProperties } from '../../domain/model/claim'
import type { EdgeKind } from '../../domain/model/edge-kind'
import { defaultWords } from '../defaults'
import type { Mapping } from '../read/mapping'
import type { StoredEdge } from '../stored/dataset'
import { writtenSources } from './written-node'
import { writtenProperties } from './written-properties'

/** What a claim bears as a file writes it, without its ends. */
export function writtenClaim(
  { properties, id }: StoredEdge,
  edge: EdgeKind,
  library: string,
  sourcesByDefault: readonly string[],
): Mapping {
  const all = [...claimProperties, ...(edge.properties ?? [])]
  const as = id.split(':')[4]
  return {
    ...writtenProperties(all, properties, defaultWords),
    ...writtenSources(properties, sourcesByDefault),
    ...(properties['library'] === library ? {} : { library: properties['library'] }),
    ...(as === undefined ? {} : { as }),
  }
}
