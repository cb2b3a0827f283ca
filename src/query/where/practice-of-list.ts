import { edgeField } from '../../domain/model/model'
import type { NodeKindName } from '../../domain/model/node-kind'
import type { PracticeFilter } from './practice'

/**
 * Whose practice a list shows, and its filter and its sort go by: that of all, too, if the filter names a library, and for filter and sort also if the
 * list is of one library.
 */
export function practiceOfList(
  { library, practice }: PracticeFilter,
  kinds: readonly NodeKindName[],
  where: unknown,
): PracticeFilter {
  const isOfAll = library != null || kinds.some((kind) => namesLibrary(where, kind))
  return { library, practice: isOfAll ? 'ALL' : practice }
}

/**
 * Whether a filter, in whatever part of it, says of which library something is to hold: by the argument library, or by a condition on libraries at the
 * other end of an edge.
 */
function namesLibrary(where: unknown, kind: NodeKindName): boolean {
  if (Array.isArray(where)) return where.some((part) => namesLibrary(part, kind))
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where).some(([name, given]) => {
    if (given === null) return false
    if (name === 'library') return true
    const edge = edgeField(kind, name.replace(/Connection$/, ''))
    if (!edge) return namesLibrary(given, kind)
    return edge.targets.some((target) =>
      target === 'Library' ? hasCondition(given) : namesLibrary(given, target),
    )
  })
}

/** Whether anything is asked of the nodes at the other end: `none: {}` asks only whether there are any. */
function hasCondition(given: unknown): boolean {
  if (Array.isArray(given)) return given.some(hasCondition)
  if (typeof given !== 'object') return given !== null && given !== undefined
  return Object.values(given ?? {}).some(hasCondition)
}
