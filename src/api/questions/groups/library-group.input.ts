import { inputType } from '../../definition/define'
import { ID } from 'type-graphql'
import { libraryType } from '../../../domain/vocabulary/node'
import { enumOf } from '../../definition/enums'

export const LibraryGroup = inputType(
  'LibraryGroup',
  'A group of libraries, by what all of its workflows meet: each condition that is given must hold. Libraries in general (kind GENERIC) and systems (kind SYSTEM) are in a group only if it names them or their workflow.',
  {
    name: {
      type: () => String,
      required: true,
      description: 'What the group is called in the answer; each group has another name.',
    },
    libraries: {
      type: () => [ID],
      names: 'Library',
      description: 'Workflows that one of these libraries follows, by id.',
    },
    types: {
      type: () => [enumOf(libraryType)],
      description:
        'Workflows that a library of one of these types follows. A library whose type no source states meets none.',
    },
    countries: {
      type: () => [String],
      description:
        'Workflows that a library in one of these countries follows, as two-letter codes of ISO 3166-1: FI. A library whose country no source states meets none.',
    },
    workflows: { type: () => [ID], names: 'Workflow', description: 'Only these workflows, by id.' },
    others: {
      type: () => Boolean,
      description:
        'True for all workflows of libraries that no other group has, those of unknown type or country among them. Then no condition is given.',
    },
  },
)
