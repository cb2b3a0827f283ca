import { type DocumentNode, type ExecutionResult, getOperationAST, parse, validate } from 'graphql'
import { executeOperation, type Operation } from '../../../src/api/execute'
import { buildApiSchema } from '../../../src/api/schema'
import { DomainError } from '../../../src/domain/errors'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import type { Graph } from '../../../src/graph/graph'
import { evaluate, publishedSchema } from '../reference/evaluate'
import { Refusal } from '../reference/refusal'
import { alignmentFault } from './alignments'
import { durationFault } from './durations'
import { type Difference, differenceOf } from './differences'
import { type FollowUp, followUpOf } from './follow-up'
import type { Selected } from './question'
import { type Asked, questionText } from './question-text'

/** What is asked, and how it is asked on from the answer. */
export interface Question {
  readonly selected: Selected
  readonly followUp: FollowUp
}

/** A question that the engine answers otherwise than the reference. */
export interface Disagreement extends Difference {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Asks an engine, which holds a dataset, and the reference the same questions. */
export class Comparison {
  private readonly run: (operation: Operation) => Promise<ExecutionResult>
  /** How many questions were asked so far. */
  asked = 0

  constructor(graph: Graph) {
    const schema = buildApiSchema(graph)
    this.run = (operation) => executeOperation(schema, operation)
  }

  /** How the engine's answers to a question, and to the page that follows, differ from the reference's. */
  async disagreement(dataset: Dataset, question: Question): Promise<Disagreement | undefined> {
    const asked = questionText(publishedSchema, question.selected)
    const cursors = new Map<string, string>()
    const first = await this.compare(dataset, asked, cursors)
    if (first.disagreement !== undefined) return first.disagreement
    const further = followUpOf(question.followUp, asked, first.answer)
    if (further === undefined) return undefined
    const { changed, cursor } = further
    const next = questionText(publishedSchema, question.selected, changed)
    const { disagreement } = await this.compare(dataset, next, cursors, cursor)
    return disagreement
  }

  /** Which promise the alignment of the workflows breaks. */
  alignmentFault(dataset: Dataset): Promise<Disagreement | undefined> {
    this.asked += 1
    return alignmentFault(this.run, dataset)
  }

  /** What is wrong in the ways that count between tasks. */
  durationFault(dataset: Dataset): Promise<Disagreement | undefined> {
    this.asked += 1
    return durationFault(this.run, dataset)
  }

  private async compare(
    dataset: Dataset,
    { text, variables }: Asked,
    cursors: Map<string, string>,
    cursor?: string,
  ): Promise<{ readonly answer: unknown; readonly disagreement: Disagreement | undefined }> {
    const document = parse(text)
    refuseInvalid(document, text)
    const own = cursor === undefined ? {} : { cursor: cursors.get(cursor) }
    const reference = cursor === undefined ? {} : { cursor }
    this.asked += 1
    const expected = await evaluate(dataset, document, { ...variables, ...reference })
    const actual = await this.run({ document, variables: { ...variables, ...own } })
    const wanted = plain(expected)
    const unexpected = wanted.codes.find((code) => code.startsWith(strange))
    if (unexpected !== undefined) throw new Error(`The reference fails. ${unexpected}\n${text}`)
    const isFree = isOfSeveralFields(document)
    const difference = compareResults(wanted, plain(actual), cursors, isFree)
    const disagreement = difference && { ...difference, text, variables: { ...variables, ...own } }
    return { answer: expected.data, disagreement }
  }
}

function refuseInvalid(document: DocumentNode, text: string): void {
  const [error] = validate(publishedSchema, document)
  if (error) throw new Error(`A question was made up that is not valid: ${error.message}\n${text}`)
}

function isOfSeveralFields(document: DocumentNode): boolean {
  return (getOperationAST(document)?.selectionSet.selections.length ?? 0) > 1
}

const refusals: readonly string[] = ['BAD_USER_INPUT', 'NOT_FOUND']
const strange = 'Unexpected: '

interface Result {
  readonly data: unknown
  readonly codes: readonly string[]
}

function plain({ data, errors = [] }: ExecutionResult): Result {
  const codes = errors.flatMap(({ originalError, message }): readonly string[] => {
    if (originalError instanceof Refusal) return originalError.codes
    if (originalError instanceof DomainError) return [originalError.code]
    return [`${strange}${message}`]
  })
  return { data: JSON.parse(JSON.stringify(data ?? null)), codes }
}

/** If a list cannot be answered, nothing is; which of several root fields is refused first is free. */
function compareResults(
  expected: Result,
  actual: Result,
  cursors: Map<string, string>,
  isFree: boolean,
): Difference | undefined {
  const isSameCode =
    expected.codes.length > 0
      ? actual.codes.some(
          (code) => refusals.includes(code) && (isFree || expected.codes.includes(code)),
        )
      : actual.codes.length === 0
  if (!isSameCode) {
    return { path: 'errors', expected: expected.codes, actual: actual.codes }
  }
  return differenceOf(expected.data, actual.data, cursors)
}
