import type { CitedPlace, Kind } from '../claim/claim'
import type { Question } from '../ask/question'
import { largestPage } from '../ask/use-more'
import type { LabelledNode, TextOfNode } from '../claim/labelled-node'
import type { Texts } from '../texts/en'
import { channelQuery } from './channel.query'
import { libraryQuery } from './library.query'
import type { List, SaidPart, Succession } from './parts'
import { resourceQuery } from './resource.query'
import { roleQuery } from './role.query'
import type { Scope } from './scope'
import { sourceQuery } from './source.query'
import { stepQuery } from './step.query'
import { taskQuery } from './task.query'
import { workflowQuery } from './workflow.query'

/** A question that a page can answer with a list. Its words have the same name, and so has the list in the query. */
export type QuestionName = keyof Texts['thing']['questions']

interface Page {
  readonly query: string
  /** The questions in their order. These stand there even if nobody answers them … */
  readonly always: readonly QuestionName[]
  /** … and these only if somebody does. */
  readonly ifAnswered: readonly QuestionName[]
}

const times = ['duration', 'waiting', 'frequency', 'quantity'] as const

/** The pages of things, by kind. Other kinds have none. */
export const pages: Partial<Readonly<Record<Kind, Page>>> = {
  Task: {
    query: taskQuery,
    always: ['before', 'next', 'who', 'channel', 'uses'],
    ifAnswered: ['produces', 'responsible', 'withWhom', 'enabledBy', ...times, 'kindOf', 'kinds'],
  },
  Role: {
    query: roleQuery,
    always: ['does', 'serves'],
    ifAnswered: [
      'answersFor',
      'inSteps',
      'has',
      'groups',
      'members',
      'counterpart',
      'kindOf',
      'kinds',
    ],
  },
  Channel: {
    query: channelQuery,
    always: ['servedBy', 'carries'],
    ifAnswered: ['inSteps', 'offeredBy', 'kindOf', 'kinds'],
  },
  Resource: {
    query: resourceQuery,
    always: ['usedBy', 'producedBy'],
    ifAnswered: ['usedInSteps', 'producedInSteps', 'responsible', 'kindOf', 'kinds'],
  },
  Workflow: {
    query: workflowQuery,
    always: ['order', 'follows'],
    ifAnswered: ['partOf', 'parts', 'variantOf', 'variants', ...times],
  },
  Library: {
    query: libraryQuery,
    always: ['ways'],
    ifAnswered: ['staff', 'offers', 'quantity'],
  },
  Step: {
    query: stepQuery,
    always: ['stepBefore', 'stepNext', 'who', 'channel', 'uses'],
    ifAnswered: ['produces', 'enables', 'inWorkflow', ...times],
  },
  Source: { query: sourceQuery, always: [], ifAnswered: [] },
}

type Lists = Partial<Readonly<Record<QuestionName, List>>>

/** What a page is made of: the lists that answer its questions, and what only some kinds have. */
export interface ShownThing extends Omit<Lists, 'before' | 'next'> {
  readonly __typename: Kind
  readonly id: string
  readonly text: TextOfNode
  readonly annotations: readonly (LabelledNode & Pick<SaidPart, 'modality'>)[]
  readonly before?: readonly Succession[]
  readonly next?: readonly Succession[]
  /** What is stated at the steps that do a task. */
  readonly steps?: readonly Pick<Lists, 'channel' | 'uses' | 'produces'>[]
  /** The task of a step. */
  readonly task?: LabelledNode | null
  /** Whether the workflow, as described, ends with the step. */
  readonly end?: boolean
  readonly faceToFace?: StatedContact
  readonly complete?: boolean | null
  readonly title?: string
  readonly publisher?: string | null
  readonly url?: string | null
  readonly language?: string | null
  readonly date?: string | null
  readonly licence?: string | null
  readonly notCovered?: string | null
  /** The places of a source of which something is known beside what cites them. */
  readonly places?: readonly PlaceInSource[]
  /** What cites a source. */
  readonly claims?: readonly SourceClaim[]
  readonly nodes?: readonly CitedNode[]
}

export interface PlaceInSource extends Pick<CitedPlace, 'gist' | 'opening' | 'url'> {
  readonly locator: string
}

interface PlaceOfClaim {
  readonly locator: string | null
  readonly source: { readonly id: string }
}

export interface SourceClaim extends SaidPart {
  readonly statement: string
  readonly sources: readonly PlaceOfClaim[]
}

export interface CitedNode extends LabelledNode {
  readonly __typename: Kind
  readonly sources: readonly PlaceOfClaim[]
}

export interface StatedContact {
  readonly atLeast: keyof Texts['amounts']
  readonly atMost: keyof Texts['amounts']
  readonly variesBy: readonly (keyof Texts['variations'])[]
  readonly basis: keyof Texts['bases'] | null
  readonly claims: readonly SaidPart[]
}

export interface PositionCell {
  readonly state: 'STEP' | 'ABSENT' | 'NOT_TOLD'
  readonly library: LabelledNode
  readonly steps: readonly (LabelledNode & { readonly workflow: LabelledNode | null })[]
}

export interface ThingAnswer {
  readonly thing: ShownThing
  readonly taskPositions?: { readonly rows: readonly { readonly cells: readonly PositionCell[] }[] }
  readonly claimsConnection?: {
    readonly totalCount: number
    readonly counts: readonly { readonly count: number; readonly node: LabelledNode | null }[]
  }
}

/** As many of each list as are asked for at first: of a source all that the endpoint gives at once, as its places would have gaps. */
export function listedAtFirst(kind: Kind): number {
  return kind === 'Source' ? largestPage : 100
}

interface Asked {
  readonly id: string
  readonly scope: Scope
  readonly languages: readonly string[]
  readonly first: number
}

/** The one question behind the page of a thing of this kind. */
export function thingQuestion(kind: Kind, asked: Asked): Question | undefined {
  const query = pages[kind]?.query
  if (query === undefined) return undefined
  const { id, scope, languages, first } = asked
  return {
    query,
    variables: { id, first, languages, ...(hasPractice(kind) && scope) },
  }
}

/** Whether libraries share things of this kind, so that one can ask whose practice is shown. */
export function hasPractice(kind: Kind): boolean {
  return pages[kind]?.query.includes('$practice') ?? false
}
