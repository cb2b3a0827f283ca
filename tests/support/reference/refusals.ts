import {
  type FieldNode,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLInputType,
  GraphQLSkipDirective,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { getArgumentValues } from 'graphql/execution/values'
import { edgeKinds, nodeKinds } from '../../../src/domain/model/model'
import type { Given } from './comparisons'
import type { Memory } from './memory'
import { listName } from './node-fields'
import { placeOf } from './pages'
import { isComputable, namesKnown } from './refusals-of-research'
import type { RefusalCode } from './refusal'

/** What a question is asked of, and with. */
export interface Request {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly variables: Given
  readonly memory: Memory
}

/** These look for what is named before they have read all that is asked, so that either fault can be met first. */
const ofSeveralStatements =
  /^(compareGroups|compareWorkflows|whereOrdered|durationBetween|taskPositions|contradictions|paths|subgraph)$/

/** Why a selected field, with all that is selected below it, cannot be answered, whatever it would find. */
export function refusalsOf(
  request: Request,
  parent: GraphQLCompositeType,
  field: FieldNode,
): readonly RefusalCode[] {
  const codes = [...new Set(refusalsOfField(request, parent, field))]
  if (ofSeveralStatements.test(field.name.value)) return codes
  return codes.includes('BAD_USER_INPUT') ? ['BAD_USER_INPUT'] : codes
}

function refusalsOfField(
  request: Request,
  parent: GraphQLCompositeType,
  field: FieldNode,
): readonly RefusalCode[] {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
  const definition = fields[field.name.value]
  if (definition === undefined) return []
  const given = getArgumentValues(definition, field, request.variables)
  const type = getNamedType(definition.type) as GraphQLCompositeType
  return [
    ...(isSound(parent, definition, given) ? [] : ['BAD_USER_INPUT' as const]),
    ...(parent.name !== 'Query' || isComputable(request.memory, definition.name, given)
      ? []
      : ['BAD_USER_INPUT' as const]),
    ...unknownNodes(request.memory, definition, given),
    ...(field.selectionSet
      ? refusalsBelow(request, type, field.selectionSet, `${parent.name}.${field.name.value}`)
      : []),
  ]
}

function refusalsBelow(
  request: Request,
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  place: string,
): readonly RefusalCode[] {
  return selections
    .filter((selection) => isIncluded(request, selection))
    .flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return refusalsOfField(request, type, selection)
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : request.document.definitions.find(
              (each) =>
                each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value,
            )
      if (fragment === undefined || !('typeCondition' in fragment)) return []
      const name = fragment.typeCondition?.name.value
      const condition = name === undefined ? type : request.schema.getType(name)
      const within = condition as GraphQLCompositeType
      const codes = refusalsBelow(request, within, fragment.selectionSet, place)
      const isAsked = place !== 'Claim.from' || !leavesNothing(name)
      return isAsked ? codes : codes.filter((code) => code !== 'BAD_USER_INPUT')
    })
}

/** Whether no claim leaves nodes of a kind, so that a fragment on it is never asked of where a claim comes from. What it names must be there all the same. */
function leavesNothing(name: string | undefined): boolean {
  return (
    nodeKinds.some((kind) => kind.name === name) &&
    !edgeKinds.some(({ from }) => (from as readonly string[]).includes(name ?? ''))
  )
}

function isIncluded({ variables }: Request, selection: SelectionNode): boolean {
  const skipped = getDirectiveValues(GraphQLSkipDirective, selection, variables)
  const included = getDirectiveValues(GraphQLIncludeDirective, selection, variables)
  return skipped?.['if'] !== true && included?.['if'] !== false
}

/** Sizes are from 0 to 1000, distances from 1 on, a page has one direction, a cursor is of its own list, and one node is named by one thing. */
function isSound(
  parent: GraphQLCompositeType,
  { name, args }: GraphQLField<unknown, unknown>,
  { id, label, first, last, limit, offset, after, before, maxDistance, sort }: Given,
): boolean {
  const isWithin = (value: unknown, least: number, most: number): boolean =>
    value == null || ((value as number) >= least && (value as number) <= most)
  const isPlace = (cursor: unknown): boolean =>
    cursor == null ||
    placeOf(cursor as string, listName(`${parent.name}.${name}`, sort)) !== undefined
  const isForward = first != null || after != null
  const isBackward = last != null || before != null
  const takes = (wanted: string): boolean => args.some((argument) => argument.name === wanted)
  const namesOne = !takes('id') || !takes('label') || (id == null) !== (label == null)
  return (
    namesOne &&
    isWithin(first, 0, 1000) &&
    isWithin(last, 0, 1000) &&
    isWithin(offset, 0, Infinity) &&
    (!takes('offset') || isWithin(limit, 0, 1000)) &&
    isWithin(maxDistance, 1, Infinity) &&
    isPlace(after) &&
    isPlace(before) &&
    !(isForward && isBackward && takes('before'))
  )
}

/** Arguments that name a node which is not there. */
function unknownNodes(
  memory: Memory,
  { name: field, args }: GraphQLField<unknown, unknown>,
  given: Given,
): readonly RefusalCode[] {
  const isSound =
    (given['locator'] == null || memory.cites(null, given['locator'])) &&
    args.every(
      ({ name, type }) =>
        namesKnown(memory, name, given[name], field) && namesOnlyKnown(memory, type, given[name]),
    )
  return isSound ? [] : ['NOT_FOUND']
}

/** The ids that a comparison asks for by name. */
function idsIn(where: unknown): readonly string[] {
  const { eq, in: anyOf } = ((where as Given | null | undefined)?.['id'] ?? {}) as {
    eq?: string | null
    in?: readonly string[] | null
  }
  return [...(eq == null ? [] : [eq]), ...(anyOf ?? [])]
}

/** Whether the source that a filter of citations names is one, and whether the place is cited. */
function citesKnown(memory: Memory, where: unknown): boolean {
  if (where == null) return true
  const { source, locator } = where as Given
  const ids = idsIn(source)
  const within = (locator as Given | null | undefined)?.['within']
  return (
    ids.every((id) => memory.node(id)?.kind === 'Source') &&
    (within == null || memory.cites(ids.length === 1 ? ids[0] : null, within))
  )
}

/** Whether every id that a filter of claims names, however deep it stands, is that of a node. */
function namesOnlyKnown(memory: Memory, type: GraphQLInputType, value: unknown): boolean {
  if (value == null) return true
  if (isNonNullType(type)) return namesOnlyKnown(memory, type.ofType, value)
  if (isListType(type)) {
    return (value as readonly unknown[]).every((each) => namesOnlyKnown(memory, type.ofType, each))
  }
  if (!isInputObjectType(type)) return true
  const given = value as Given
  const isKnown = (id: unknown, kind?: string): boolean => {
    const node = memory.node(id as string)
    return node !== undefined && (kind === undefined || node.kind === kind)
  }
  const ofClaims =
    type.name !== 'ClaimWhere' ||
    (idsIn(given['library']).every((id) => isKnown(id, 'Library')) &&
      [...idsIn(given['from']), ...idsIn(given['to'])].every((id) => isKnown(id)))
  const isCited = type.name !== 'CitationWhere' || citesKnown(memory, given)
  const datasets = type.name === 'DatasetWhere' ? idsIn(given) : []
  // An order can go by the library of a claim, and names none.
  const namesLibrary = String(type.getFields()['library']?.type) === 'ID'
  return (
    ofClaims &&
    isCited &&
    datasets.every((id) => memory.holdsDataset(id)) &&
    (!namesLibrary || given['library'] == null || isKnown(given['library'], 'Library')) &&
    Object.values(type.getFields()).every((field) =>
      namesOnlyKnown(memory, field.type, given[field.name]),
    )
  )
}
