import Cypher from '@neo4j/cypher-builder'
import { InvalidInput } from '../../domain/errors'
import { edgeTypes, nodeKinds } from '../../domain/model/model'
import type { Graph } from '../../graph/graph'
import { compiler } from '../fields/compiler'
import { fieldText } from '../cypher/field-text'
import { fieldsOf } from '../cypher/fields-of'
import { pageSize } from '../paging/page'
import { conditionalOnPath, weakestOnPath } from './modality-of-path'
import { list, optional, column, map, object, type Projection } from '../cypher/projection'
import type { Selection } from '../selection/selection'
import { answer, prepare } from '../cypher/statement'
import { practiceParameters } from '../where/practice'

export const longestPath = 6
export const defaultLength = 4
export const defaultLimit = 10

const allKinds = nodeKinds.map((kind) => kind.name)

interface PathArgs {
  readonly from: string
  readonly to: string
  readonly through?: readonly string[] | null
  readonly direction: string
  readonly maxLength?: number | null
  readonly limit?: number | null
}

/** The question about the paths between two nodes. */
interface Question {
  readonly from: string
  readonly to: string
  readonly pattern: (length: string) => string
  /** Whether no kind of edge is wanted at all. */
  readonly throughNothing: boolean
  readonly maxLength: number
  readonly limit: number
  /** The one library through whose claims alone paths lead. */
  readonly library: unknown
  /** Whether paths lead through what is said of any library. */
  readonly all: unknown
}

interface Found {
  /** What is asked of each path, by the name of the field that asks it. */
  readonly paths: readonly Readonly<Record<string, unknown>>[]
  /** How many ways go on beyond the greatest length. */
  readonly further: number
}

/** Every simple path between two nodes up to a length, the shortest first. */
export async function simplePaths(graph: Graph, selection: Selection): Promise<unknown> {
  const question = questionOf(selection)
  // Two fields can ask for the same paths under two names.
  const asked = selection.fields().filter(({ name }) => name === 'paths')
  const columns = {
    nodes: new Cypher.Variable(),
    claims: new Cypher.Variable(),
    length: new Cypher.Variable(),
    trail: new Cypher.Variable(),
  }
  const rows = Cypher.utils.concat(
    findPaths(question, columns),
    new Cypher.With(...Object.values(columns)).orderBy(
      [columns.length, 'ASC'],
      [columns.trail, 'ASC'],
    ),
  )
  const each = asked.map((field) => [field.responseKey, projectPath(field, columns)] as const)
  const found = list(rows, object(Object.fromEntries(each)), [])
  const longer = new Cypher.Variable()
  const further = { ...column<number>(longer), clauses: [lookFurther(question, longer)] }
  const whole = map(object<Found>({ paths: found, further }), (read) => {
    const limits = [
      ...(read.paths.length > question.limit ? ['LIMIT'] : []),
      ...(read.further > 0 ? ['MAX_LENGTH'] : []),
    ]
    const kept = read.paths.slice(0, question.limit)
    const parts: Readonly<Record<string, (part: Selection) => unknown>> = {
      paths: ({ responseKey }) => kept.map((path) => path[responseKey]),
      complete: () => limits.length === 0,
      limitedBy: () => limits,
    }
    return selection.objectOf((part) => parts[part.name]?.(part))
  })
  const [answered] = await answer(graph, selection, prepare(selection, undefined, whole))
  return answered
}

function questionOf(selection: Selection): Question {
  const { from, to, through, direction, maxLength, limit } = selection.args<PathArgs>()
  if (from === to) {
    throw new InvalidInput(`The arguments from and to are both ${from}. Name two nodes.`)
  }
  const chosen = through ?? edgeTypes
  // A pattern without a type would be one of any type.
  const types = (chosen.length > 0 ? chosen : edgeTypes).join('|')
  const left = direction === 'BACKWARD' ? '<-' : '-'
  const right = direction === 'FORWARD' ? '->' : '-'
  return {
    from,
    to,
    pattern: (length) => `${left}[:${types}*${length}]${right}`,
    throughNothing: chosen.length === 0,
    maxLength: lengthOf(maxLength ?? defaultLength),
    limit: pageSize('limit', limit ?? defaultLimit),
    ...practiceParameters(selection.args()),
  }
}

function lengthOf(length: number): number {
  if (length >= 1 && length <= longestPath) return length
  throw new InvalidInput(
    `The argument maxLength is ${length}; it must be between 1, a single edge, and ${longestPath}.`,
  )
}

/** Compares each id with those before it, which takes the embedded engine a quarter of the time of comparing each node with all. */
const isSimple = 'all(place IN range(1, size(ids) - 1) WHERE NOT ids[place] IN ids[0..place])'

/** Between two nodes of the general picture, only through what is said of libraries in general. */
function isOfPractice(
  { library, all, throughNothing }: Question,
  value: (given: unknown) => string,
): string {
  if (throughNothing) return 'WHERE false'
  if (library !== null) {
    return `WHERE all(claim IN relationships(path) WHERE claim.library = ${value(library)})`
  }
  if (all === true) return ''
  return 'WHERE start.general IS NULL OR goal.general IS NULL OR all(claim IN relationships(path) WHERE claim.general IS NOT NULL)'
}

const idsOnPath = '[node IN nodes(path) | node.id] AS ids'

/** The types of edge and the length stand in the text, since no parameter can stand there; both are checked words. */
function findPaths(
  question: Question,
  columns: Readonly<Record<'nodes' | 'claims' | 'length' | 'trail', Cypher.Variable>>,
): Cypher.Clause {
  const { from, to, pattern, maxLength, limit } = question
  const text = new Cypher.Raw((context) => {
    const value = (given: unknown): string => context.compile(new Cypher.Param(given))
    return `MATCH (start:Node {id: ${value(from)}})
MATCH (goal:Node {id: ${value(to)}})
MATCH path = (start)${pattern(`1..${maxLength}`)}(goal)
${isOfPractice(question, value)}
WITH nodes(path) AS nodes, relationships(path) AS claims, length(path) AS length, ${idsOnPath}
WHERE ${isSimple}
WITH nodes, claims, length, ids + [claim IN claims | claim.id] AS trail
ORDER BY length, trail
LIMIT ${value(limit + 1)}
RETURN nodes AS ${context.compile(columns.nodes)}, claims AS ${context.compile(columns.claims)}, length AS ${context.compile(columns.length)}, trail AS ${context.compile(columns.trail)}`
  })
  return new Cypher.Call(text, [])
}

/** Whether a way goes on beyond the greatest length without having met the goal, so that a longer path may lead there. */
function lookFurther(question: Question, longer: Cypher.Variable): Cypher.Clause {
  const { from, to, pattern, maxLength } = question
  const length = maxLength + 1
  const text = new Cypher.Raw((context) => {
    const value = (given: unknown): string => context.compile(new Cypher.Param(given))
    return `MATCH (start:Node {id: ${value(from)}})
MATCH (goal:Node {id: ${value(to)}})
MATCH path = (start)${pattern(`${length}..${length}`)}(:Node)
${isOfPractice(question, value)}
WITH ${idsOnPath}
WHERE NOT ${value(to)} IN ids[0..${length}] AND ${isSimple}
WITH ids LIMIT 1
RETURN count(ids) AS ${context.compile(longer)}`
  })
  return new Cypher.Call(text, [])
}

function projectPath(
  field: Selection,
  columns: Readonly<Record<'nodes' | 'claims' | 'length', Cypher.Variable>>,
): Projection {
  return fieldsOf(field, {
    length: () => column(columns.length),
    modality: () => {
      const weakest = weakestOnPath(columns.claims)
      return optional(weakest.rows, column(weakest.claim.property('modality')), [columns.claims])
    },
    weakestClaim: (selected) => {
      const weakest = weakestOnPath(columns.claims)
      return optional(weakest.rows, compiler.claim(selected, weakest.claim), [columns.claims])
    },
    conditionalClaims: (selected) => {
      const claim = new Cypher.Relationship()
      const rows = conditionalOnPath(columns.claims, claim)
      return list(rows, compiler.claim(selected, claim), [columns.claims])
    },
    nodes: (selected) => {
      const node = new Cypher.Node()
      const rows = inOrder('path-nodes', { nodes: columns.nodes }, 'node', node)
      return list(rows, compiler.node(selected, node, allKinds), [columns.nodes])
    },
    claims: (selected) => {
      const claim = new Cypher.Relationship()
      const rows = inOrder('path-claims', { claims: columns.claims }, 'claim', claim)
      return list(rows, compiler.claim(selected, claim), [columns.claims])
    },
  })
}

function inOrder(
  text: string,
  parent: Readonly<Record<string, Cypher.Variable>>,
  column: string,
  variable: Cypher.Variable,
): Cypher.Clause {
  const place = new Cypher.Variable()
  return Cypher.utils.concat(
    fieldText(text, parent, {}, { [column]: variable, place }),
    new Cypher.With(variable, place).orderBy([place, 'ASC']),
  )
}
