import { ID, type ClassType } from 'type-graphql'
import { practice } from '../domain/vocabulary/practice'
import { defineField, type Argument } from './define'
import { enumOf } from './enums'

const PracticeEnum = enumOf(practice)

const general = 'GENERAL'

/** An argument that asks for the practice of others than libraries in general. */
export const practiceArgument: Argument = {
  name: 'practice',
  type: () => PracticeEnum,
  description:
    'Whose practice is shown. What single libraries do is left out by default: ask for ALL of it, or for that of one library.',
  required: true,
  defaultValue: general,
}

/** Whose nodes of a kind a list shows. */
export function practiceOfNodes(plural: string): Argument {
  return {
    ...practiceArgument,
    description: `Whose ${plural} are shown: by default those of libraries in general; with ALL also those of single libraries, and those that only some of them share.`,
  }
}

export const libraryArgument: Argument = {
  name: 'library',
  type: () => ID,
  description: 'Only what is said of the practice of this library, by id.',
}

/** Lets a filter or an order ask whose practice counts, as fields do. */
export function definePractice({ prototype }: ClassType): void {
  defineField(prototype, {
    name: 'practice',
    type: () => PracticeEnum,
    description:
      'Whose practice counts of a role, a task, a channel or a resource, as in their fields: what single libraries do only with ALL.',
    defaultValue: general,
  })
  defineField(prototype, {
    name: 'library',
    type: () => ID,
    description: 'Only what is said of the practice of this library counts, by id.',
    nullable: true,
  })
}
