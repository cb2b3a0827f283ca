import Cypher from '@neo4j/cypher-builder'
import { InvalidInput } from '../../domain/errors'
import { modality } from '../../domain/vocabulary/claim'
import { fieldText } from '../field-text'
import { fieldsOf } from '../fields-of'
import { labelOf } from '../labels'
import { byProperty } from '../order'
import { ordered } from '../ordered'
import { largestPageSize, offset, pageSize } from '../page'
import { listOf, oneOf, plain, readAs, together, type Projection } from '../projection'
import type { Projector } from '../projector'
import type { Selection } from '../selection'
import { nodeCondition, type NodeWhere } from '../where/node-where'
import { practiceParameters } from '../where/practice'
import type { DerivedField } from './derived-field'
import { projectRank } from './ranks'

export const longestDistance = 6

/** The tasks before or after a task, each once, the nearest first. */
export function projectTaskOrder(
  ways: 'ways-to-following-tasks' | 'ways-to-preceding-tasks',
): DerivedField {
  return (projector, field, task) => {
    const target = new Cypher.Node()
    const distance = new Cypher.Variable()
    const rank = new Cypher.Variable()
    const occurrences = new Cypher.Variable()
    const best = { target, distance, rank }
    const asksWhere = field.has('occurrences')
    const columns = asksWhere ? { ...best, occurrences } : best
    const workflow = field.idOf('Workflow', 'workflow')
    const { library, all } = practiceParameters(field, field.given)
    const parameters = {
      maxDistance: maxDistance(field.given['maxDistance']),
      workflow,
      library,
      all: all || workflow !== null,
    }
    const text = [
      ways,
      ...(library === null ? [] : ['ways-of-library']),
      ...(workflow === null ? [] : ['ways-of-workflow']),
      asksWhere ? 'occurrences-of-ways' : 'nearest-of-ways',
    ]
    const { where, first, skip } = field.given
    const wanted = where ? nodeCondition(field, target, ['Task'], where as NodeWhere) : undefined
    const rows = ordered(
      fieldText(text, { task }, parameters, columns),
      Object.values(columns),
      [{ name: 'distance', value: distance, direction: 'ASC' }, byProperty(target, 'id')],
      { size: pageSize('first', first ?? largestPageSize), skip: offset(skip), where: wanted },
    )
    const part = fieldsOf(field, {
      task: (selected) => projector.node(selected, target, ['Task']),
      label: (selected) => plain(labelOf(target, selected.languages)),
      distance: () => plain(distance),
      modality: () => projectRank(rank, modality),
      occurrences: (selected) => projectOccurrences(projector, selected, occurrences),
    })
    return listOf(rows, part, [task])
  }
}

function maxDistance(given: unknown): number {
  const distance = (given ?? longestDistance) as number
  if (distance >= 1 && distance <= longestDistance) return distance
  throw new InvalidInput(
    `The argument maxDistance is ${distance}; it must be between 1, the very next tasks, and ${longestDistance}.`,
  )
}

/** The columns of an occurrence, in the order in which the body puts them. */
const places = {
  workflow: 0,
  first: 1,
  last: 2,
  steps: 3,
  nexts: 4,
  membership: 5,
  distance: 6,
  rank: 7,
}

function projectOccurrences(
  projector: Projector,
  field: Selection,
  occurrences: Cypher.Variable,
): Projection {
  const occurrence = new Cypher.Variable()
  const workflow = new Cypher.Node()
  const first = new Cypher.Node()
  const last = new Cypher.Node()
  const steps = new Cypher.Variable()
  const nexts = new Cypher.Variable()
  const membership = new Cypher.Relationship()
  const distance = new Cypher.Variable()
  const rank = new Cypher.Variable()
  const column = (name: keyof typeof places): Cypher.Expr =>
    Cypher.listIndex(occurrence, places[name])
  const rows = Cypher.utils.concat(
    new Cypher.Unwind([occurrences, occurrence]),
    new Cypher.With(
      [column('workflow'), workflow],
      [column('first'), first],
      [column('last'), last],
      [column('steps'), steps],
      [column('nexts'), nexts],
      [column('membership'), membership],
      [column('distance'), distance],
      [column('rank'), rank],
    ).orderBy(
      [distance, 'ASC'],
      [rank, 'DESC'],
      [first.property('id'), 'ASC'],
      [last.property('id'), 'ASC'],
    ),
  )
  const part = fieldsOf(field, {
    workflow: (selected) => projector.node(selected, workflow, ['Workflow']),
    from: (selected) => projector.node(selected, first, ['Step']),
    to: (selected) => projector.node(selected, last, ['Step']),
    via: (selected) => projectVia(projector, selected, steps),
    distance: () => plain(distance),
    modality: () => projectRank(rank, modality),
    claims: (selected) => projectWay(projector, selected, nexts, membership),
  })
  return listOf(rows, part, [occurrences])
}

/** The steps between the first and the last, in order. */
function projectVia(projector: Projector, field: Selection, steps: Cypher.Variable): Projection {
  const place = new Cypher.Variable()
  const step = new Cypher.Node()
  const rows = fieldText('steps-between', { steps }, {}, { step, place })
  const ordered = Cypher.utils.concat(rows, new Cypher.With(step, place).orderBy([place, 'ASC']))
  return listOf(ordered, projector.node(field, step, ['Step']), [steps])
}

/** The claims on the way, in order, and last the one that the workflow has the step. */
function projectWay(
  projector: Projector,
  field: Selection,
  nexts: Cypher.Variable,
  membership: Cypher.Relationship,
): Projection {
  const place = new Cypher.Variable()
  const next = new Cypher.Relationship()
  const rows = fieldText('claims-in-order', { claims: nexts }, {}, { claim: next, place })
  const ordered = Cypher.utils.concat(rows, new Cypher.With(next, place).orderBy([place, 'ASC']))
  const both = together({
    nexts: listOf(ordered, projector.claim(field, next), [nexts]),
    membership: oneOf(new Cypher.With(membership), projector.claim(field, membership), [
      membership,
    ]),
  })
  return readAs(both, (way: { nexts: readonly unknown[]; membership: unknown }) => [
    ...way.nexts,
    way.membership,
  ])
}
