import { ID } from 'type-graphql'
import { practice } from '../../domain/vocabulary/practice'
import type { Argument, InputFields } from './field'
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
export const libraryArgument: Argument = {
  name: 'library',
  type: () => ID,
  names: 'Library',
}

/** The fields by which a filter or a sort asks whose practice counts, if it is another than that of what it stands in. */
export const practiceFields: InputFields = {
  practice: { type: () => PracticeEnum },
  library: { type: () => ID, names: 'Library' },
}
