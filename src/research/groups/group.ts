import { InvalidInput } from '../../domain/errors'
import { faultIn } from '../../domain/model/property'
import { countryCode } from '../../domain/model/text-forms'
import type { Subject } from '../order/subject'
import type { Followed } from './followed'

/** How many groups one comparison takes. */
export const mostGroups = 5

/** How many workflows of a group are compared; a larger group is cut, and says so. */
export const mostGrouped = 100

/** Which workflows a group has: those that meet all of the conditions, or those that are in no other group. */
export interface GivenGroup {
  readonly name: string
  readonly libraries?: readonly string[] | null
  readonly types?: readonly string[] | null
  readonly countries?: readonly string[] | null
  readonly workflows?: readonly string[] | null
  readonly others?: boolean | null
}

/** A group with the workflows that are compared, and how many more it has. */
export interface Group {
  readonly name: string
  /** By id. */
  readonly workflows: readonly string[]
  readonly leftOut: number
  /** The libraries for which the compared workflows are in the group. */
  readonly libraries: readonly string[]
}

/** A group with its workflows as they are compared. */
export interface GroupOfSubjects {
  readonly name: string
  readonly subjects: readonly Subject[]
}

const conditions = ['libraries', 'types', 'countries', 'workflows'] as const

/** The groups that were asked for. Libraries in general and systems are in a group only if it names them or their workflow. */
export function groupsOf(
  given: readonly GivenGroup[],
  followed: readonly Followed[],
): readonly Group[] {
  checkFollowed(given, followed)
  const members = new Map(
    given.map((group) => [
      group,
      followed.filter((each) => group.others !== true && isIn(group, each)),
    ]),
  )
  const taken = new Set([...members.values()].flat().map(({ workflow }) => workflow))
  return given.map((group) => {
    const own = group.others
      ? followed.filter(({ workflow, kind }) => !taken.has(workflow) && isOfLibraries(kind))
      : (members.get(group) ?? [])
    return grouped(group.name, own)
  })
}

function isIn(group: GivenGroup, { workflow, library, kind, type, country }: Followed): boolean {
  const isNamed = group.libraries?.includes(library) || group.workflows?.includes(workflow)
  if (!isOfLibraries(kind) && !isNamed) return false
  return (
    isOneOf(group.libraries, library) &&
    isOneOf(group.types, type) &&
    isOneOf(group.countries, country) &&
    isOneOf(group.workflows, workflow)
  )
}

function isOneOf(wanted: readonly string[] | null | undefined, value: string | null): boolean {
  return wanted == null || (value !== null && wanted.includes(value))
}

function isOfLibraries(kind: string): boolean {
  return kind === 'SINGLE' || kind === 'CONSORTIUM'
}

function grouped(name: string, own: readonly Followed[]): Group {
  const all = [...new Set(own.map(({ workflow }) => workflow))]
  if (all.length === 0) {
    throw new InvalidInput(
      `The group “${name}” has no workflow: no library that meets its conditions follows one. Widen its conditions, or leave the group out.`,
    )
  }
  const workflows = all.slice(0, mostGrouped)
  const compared = own.filter(({ workflow }) => workflows.includes(workflow))
  return {
    name,
    workflows,
    leftOut: all.length - workflows.length,
    libraries: [...new Set(compared.map(({ library }) => library))].sort(),
  }
}

/** Refuses groups that cannot be compared, whatever the graph has. */
export function checkGroups(given: readonly GivenGroup[]): void {
  if (given.length < 2 || given.length > mostGroups) {
    throw new InvalidInput(
      `The argument groups names ${given.length}. Name 2 to ${mostGroups} groups to compare.`,
    )
  }
  for (const [place, group] of given.entries()) {
    const { name, others } = group
    checkCountries(group)
    if (given.findIndex((each) => each.name === name) !== place) {
      throw new InvalidInput(
        `The argument groups has two groups “${name}”. Give each group a name of its own.`,
      )
    }
    const stated = conditions.filter((condition) => group[condition] != null)
    const empty = stated.find((condition) => group[condition]?.length === 0)
    if (empty) {
      throw new InvalidInput(
        `The group “${name}” has an empty list of ${empty}, which nothing meets. Name some, or leave ${empty} out.`,
      )
    }
    if ((stated.length === 0) !== (others === true)) {
      throw new InvalidInput(
        others
          ? `The group “${name}” has others: true and ${stated.join(', ')}. Give it the one or the other.`
          : `The group “${name}” has no condition. Give it ${conditions.join(', ')}, or others: true for all that is in no other group.`,
      )
    }
  }
  if (given.filter(({ others }) => others).length > 1) {
    throw new InvalidInput(
      'The argument groups has two groups with others: true, and they would be the same. Keep one.',
    )
  }
}

function checkCountries({ name, countries }: GivenGroup): void {
  for (const country of countries ?? []) {
    const fault = faultIn(countryCode, country)
    if (fault === undefined) continue
    throw new InvalidInput(`The group “${name}” names the country ${country}. ${fault}`)
  }
}

function checkFollowed(given: readonly GivenGroup[], followed: readonly Followed[]): void {
  const known = new Set(followed.map(({ workflow }) => workflow))
  for (const { name, workflows } of given) {
    const alone = workflows?.find((id) => !known.has(id))
    if (alone !== undefined) {
      throw new InvalidInput(
        `The group “${name}” names the workflow ${alone}, which no library follows, so it is in no group of libraries. Leave it out.`,
      )
    }
  }
}
