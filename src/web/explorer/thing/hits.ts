import type { Kind, Modality } from '../claim/claim'
import { conditionsOf } from '../claim/conditions-of'
import type { LabelledNode } from '../claim/labelled-node'
import type { Texts } from '../texts/en'
import type { List, SaidPart, Succession } from './parts'
import type { QuestionName, ShownThing } from './pages'

/** A place at which a hit is stated: the claim that it rests on, and whose practice that is. */
export interface Mention {
  readonly claim: string
  readonly modality: Modality
  readonly library: LabelledNode
  readonly workflow?: LabelledNode | undefined
  readonly step?: LabelledNode | undefined
  /** What else the line says: how far away, under which condition, how much. */
  readonly remarks: readonly string[]
  /** How it is done there, as whoever coded the claim noted it. */
  readonly note?: string | undefined
}

/** A thing that answers a question, with all places at which that is stated. */
export interface ThingHit extends LabelledNode {
  readonly kind: Kind
  readonly note?: string
  readonly mentions: readonly Mention[]
}

export interface ThingHits {
  readonly hits: readonly ThingHit[]
  /** Whether there is more than was asked for. */
  readonly isCut: boolean
}

/** What answers a question about a thing; a task also has what is stated at its steps. */
export function foundFor(name: QuestionName, thing: ShownThing, texts: Texts): ThingHits {
  if (name === 'before' || name === 'next') {
    const some = thing[name] ?? []
    return { hits: some.map((each) => hitInOrder(each, name, texts)), isCut: false }
  }
  const lists = [thing[name], ...listsAtSteps(name, thing)].filter((list) => list !== undefined)
  return {
    hits: hitsOf(lists, thing, texts),
    isCut: lists.some(({ edges, totalCount }) => edges.length < totalCount),
  }
}

function listsAtSteps(
  name: QuestionName,
  { steps = [] }: ShownThing,
): readonly (List | undefined)[] {
  if (name !== 'channel' && name !== 'uses' && name !== 'produces') return []
  return steps.map((step) => step[name])
}

/** Each thing once, with all claims that name it. */
function hitsOf(lists: readonly List[], thing: ShownThing, texts: Texts): readonly ThingHit[] {
  const hits = new Map<string, ThingHit & { mentions: Mention[] }>()
  for (const { claim, node } of lists.flatMap(({ edges }) => edges)) {
    const { __typename: kind, id, label } = node
    const hit = hits.get(id) ?? { id, label, kind, mentions: [] }
    hits.set(id, hit)
    hit.mentions.push(mentionOf(claim, thing, texts))
  }
  return [...hits.values()]
}

export function mentionOf(claim: SaidPart, thing: Pick<ShownThing, 'id'>, texts: Texts): Mention {
  const { id, modality, library, basis, from, to, extent, example, condition, note, amount } = claim
  // The step that a claim is stated at, unless the page is about it.
  const step = [from, to].find((end) => end.__typename === 'Step' && end.id !== thing.id)
  return {
    claim: id,
    modality,
    library,
    step,
    workflow: [from, to].find(({ workflow }) => workflow)?.workflow ?? undefined,
    remarks: [
      ...(amount ? [texts.amounts[amount]] : []),
      ...(basis === 'IMPLIED' ? [texts.bases.IMPLIED] : []),
      ...(extent ? [texts.extents[extent]] : []),
      ...(condition ? [condition] : []),
      ...(example ? [texts.claim.example] : []),
    ],
    note: note ?? undefined,
  }
}

function hitInOrder(found: Succession, name: 'before' | 'next', texts: Texts): ThingHit {
  const { task, distance, relation, occurrences } = found
  const far = (steps: number) => texts.thing.far[name](steps)
  return {
    ...task,
    kind: 'Task',
    note: relation === 'ENABLES' ? texts.thing.enables[name] : far(distance),
    mentions: occurrences.map(({ workflow, from, to, weakestClaim, ...way }) => ({
      claim: weakestClaim.id,
      modality: way.modality,
      library: weakestClaim.library,
      workflow,
      step: (name === 'next' ? to : from) ?? undefined,
      remarks: [...(way.distance === distance ? [] : [far(way.distance)]), ...conditionsOf(way)],
    })),
  }
}
