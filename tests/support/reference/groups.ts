import type { StoredNode } from '../../../src/dataset/stored/dataset'
import { byId } from './compare'
import type { Given } from './comparisons'
import { placedTasks } from './compared-order'
import { comparableTasks, doersOf, stepsIn } from './compared-tasks'
import type { Memory } from './memory'
import { part } from './pages'
import { areKin, pairsOf } from './task-kinds'
import { taskOrder } from './task-order'
import { ToldWorkflow } from './told-workflow'

/** That a library follows a workflow. */
interface Followed {
  readonly library: StoredNode
  readonly workflow: StoredNode
}

/** A group with its workflows, by id. */
interface Group {
  readonly name: string
  readonly libraries: readonly StoredNode[]
  readonly all: readonly StoredNode[]
  readonly told: readonly ToldWorkflow[]
}

const conditions = ['libraries', 'types', 'countries', 'workflows']
const most = { groups: 5, workflows: 100, tasks: 100 }

type Ids = readonly string[] | null | undefined

/** Whether groups can be told apart, and none of them is empty. */
export function canBeGrouped(memory: Memory, { groups, tasks }: Given): boolean {
  const given = groups as readonly Given[]
  const isFollowed = (id: string) => memory.to(memory.end(id), 'FOLLOWS').length > 0
  const named = given.flatMap(({ workflows }) => (workflows as Ids) ?? [])
  const isOneWay = (group: Given) => {
    const stated = conditions.filter((name) => group[name] != null)
    return group['others'] === true ? stated.length === 0 : stated.length > 0
  }
  return (
    given.length >= 2 &&
    given.length <= most.groups &&
    new Set(given.map(({ name }) => name)).size === given.length &&
    given.every(isOneWay) &&
    given.filter(({ others }) => others === true).length <= 1 &&
    new Set(tasks as Ids).size <= most.tasks &&
    named.every((id) => memory.node(id) === undefined || isFollowed(id)) &&
    groupsOf(memory, given).every(({ all }) => all.length > 0)
  )
}

export function compareGroups(memory: Memory, given: Given): unknown {
  const groups = groupsOf(memory, given['groups'] as readonly Given[])
  const ids = given['tasks'] as Ids
  const named = ids == null ? undefined : [...new Set(ids)].map((id) => memory.end(id))
  const all = [...new Map(groups.flatMap(({ told }) => told.map((each) => [each.node, each])))]
    .map(([, told]) => told)
    .sort((one, other) => byId(one.node, other.node))
  return {
    groups: groups.map(figuresOf),
    inSeveral: all
      .map(({ node }) => node)
      .filter(
        (node) =>
          groups.filter((group) => group.told.some((told) => told.node === node)).length > 1,
      ),
    tasks: ({ limit, offset }: Given) =>
      part(groupedTasks(groups, named ?? comparableTasks(all)), limit, offset),
    orders: ({ limit, offset }: Given) =>
      part(groupedOrders(groups, named ?? placedTasks(all)), limit, offset),
  }
}

function groupsOf(memory: Memory, given: readonly Given[]): readonly Group[] {
  const followed = memory.ofKind('Library').flatMap((library) =>
    [...new Set(memory.from(library, 'FOLLOWS').map(({ node }) => node))].map((workflow) => ({
      library,
      workflow,
    })),
  )
  const chosen = given
    .filter(({ others }) => others !== true)
    .flatMap((group) => followed.filter((each) => isIn(group, each)))
    .map(({ workflow }) => workflow)
  const told = new Map<StoredNode, ToldWorkflow>()
  const toldOf = (workflow: StoredNode) => {
    const known = told.get(workflow) ?? ToldWorkflow.of(memory, workflow)
    told.set(workflow, known)
    return known
  }
  return given.map((group) => {
    const own = followed.filter((each) =>
      group['others'] === true
        ? !chosen.includes(each.workflow) && isLibrary(each.library)
        : isIn(group, each),
    )
    const all = [...new Set(own.map(({ workflow }) => workflow))].sort(byId)
    const compared = all.slice(0, most.workflows)
    const libraries = own
      .filter(({ workflow }) => compared.includes(workflow))
      .map(({ library }) => library)
    return {
      name: String(group['name']),
      libraries: [...new Set(libraries)].sort(byId),
      all,
      told: compared.map(toldOf),
    }
  })
}

function isIn(group: Given, { library, workflow }: Followed): boolean {
  const meets = (condition: string, value: unknown): boolean => {
    const wanted = group[condition] as Ids
    return wanted == null || wanted.includes(value as string)
  }
  const names = (condition: string, { id }: StoredNode): boolean =>
    group[condition] != null && meets(condition, id)
  const isMeant = isLibrary(library) || names('libraries', library) || names('workflows', workflow)
  return (
    isMeant &&
    meets('libraries', library.id) &&
    meets('workflows', workflow.id) &&
    meets('types', library.properties['type']) &&
    meets('countries', library.properties['country'])
  )
}

/** What is no library, such as a system or libraries in general, is in a group only if it is named. */
function isLibrary({ properties }: StoredNode): boolean {
  return ['SINGLE', 'CONSORTIUM'].includes(String(properties['kind']))
}

function figuresOf({ name, libraries, all, told }: Group): unknown {
  return {
    name,
    libraries,
    workflows: told.map(({ node }) => node),
    workflowCount: all.length,
    leftOut: all.length - told.length,
    complete: all.length === told.length,
    toldWholeCount: told.filter(({ complete }) => complete === true).length,
  }
}

function groupedTasks(groups: readonly Group[], tasks: readonly StoredNode[]): readonly unknown[] {
  const doneIn = (task: StoredNode): number =>
    groups.reduce((sum, { told }) => sum + doersOf(told, task).length, 0)
  return [...tasks]
    .sort((one, other) => doneIn(other) - doneIn(one) || byId(one, other))
    .map((task) => ({ task, groups: groups.map((group) => taskIn(group, task)) }))
}

function taskIn({ name, told }: Group, task: StoredNode): unknown {
  const doers = doersOf(told, task)
  const others = told.filter((each) => !doers.includes(each))
  const lacking = (state: string) => others.filter((each) => each.absenceOf(task) === state).length
  const doing = doers.map((each) => {
    const steps = each.stepsOf(task).map(({ id }) => id)
    return each.claims.filter(({ type, from }) => type === 'DONE_BY' && steps.includes(from))
  })
  const roles = new Set(doing.flat().map(({ to }) => to))
  const performers = [...roles].map((id) => {
    const naming = doing.filter((claims) => claims.some(({ to }) => to === id))
    return { id, count: naming.length, claims: naming.flat().filter(({ to }) => to === id) }
  })
  return {
    group: name,
    doneInCount: doers.length,
    absentFromCount: lacking('ABSENT'),
    notToldInCount: lacking('NOT_TOLD'),
    doneIn: doers.map((each) => stepsIn(each, task)),
    performers: performers
      .sort((one, other) => other.count - one.count || byId(one, other))
      .map(({ id, count, claims }) => ({
        role: doers[0]?.memory.end(id),
        workflowCount: count,
        claims,
      })),
    withoutPerformerCount: doing.filter((claims) => claims.length === 0).length,
  }
}

interface Counts {
  readonly forward: number
  readonly backward: number
  readonly both: number
  readonly neither: number
}

function groupedOrders(groups: readonly Group[], tasks: readonly StoredNode[]): readonly unknown[] {
  return pairsOf([...tasks].sort(byId))
    .map(([one, other]) => {
      const counts = groups.map(({ told }) => countsOf(told, one, other))
      return {
        one,
        other,
        counts,
        ordered: sum(counts.map((each) => each.forward + each.backward + each.both)),
      }
    })
    .filter(({ ordered }) => ordered > 0)
    .map(({ one, other, counts, ordered }) => {
      const isForward =
        sum(counts.map((each) => each.forward)) >= sum(counts.map((each) => each.backward))
      const [first, second] = isForward ? [one, other] : [other, one]
      return { first, second, ordered, counts, isForward }
    })
    .sort((a, b) => b.ordered - a.ordered || byId(a.first, b.first) || byId(a.second, b.second))
    .map(({ first, second, counts, isForward }) => ({
      first,
      second,
      groups: counts.map(({ forward, backward, both, neither }, place) => ({
        group: groups[place]?.name,
        firstBeforeSecondCount: isForward ? forward : backward,
        secondBeforeFirstCount: isForward ? backward : forward,
        bothCount: both,
        withoutOrderCount: neither,
      })),
    }))
}

/** Only workflows that have both tasks are counted; a task and a kind of it are no pair. */
function countsOf(told: readonly ToldWorkflow[], one: StoredNode, other: StoredNode): Counts {
  const orders = told
    .filter((each) => !areKin(each.memory, one, other))
    .filter((each) => each.placesOf(one).length > 0 && each.placesOf(other).length > 0)
    .map((each) => taskOrder(each, one, other))
  const count = (forward: boolean, backward: boolean) =>
    orders.filter((order) => order.forward === forward && order.backward === backward).length
  return {
    forward: count(true, false),
    backward: count(false, true),
    both: count(true, true),
    neither: count(false, false),
  }
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}
