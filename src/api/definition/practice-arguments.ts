import { ID, type ClassType } from 'type-graphql'
import { practice } from '../../domain/vocabulary/practice'
import { defineField, type Argument } from './define'
import { enumOf } from './enums'

const PracticeEnum = enumOf(practice)

const general = 'GENERAL'

/** An argument that asks for the practice of others than libraries in general. */
export const practiceArgument: Argument = {
  name: 'practice',
  type: () => PracticeEnum,
  required: true,
  defaultValue: general,
}

/** An argument that asks for the practice of one library alone; the description of Practice speaks of it. */
export const libraryArgument: Argument = { name: 'library', type: () => ID }

/** Lets a filter or an order ask whose practice counts, as fields do. */
export function definePractice({ prototype }: ClassType): void {
  defineField(prototype, {
    name: 'practice',
    type: () => PracticeEnum,
    defaultValue: general,
  })
  defineField(prototype, {
    name: 'library',
    type: () => ID,
    nullable: true,
  })
}
