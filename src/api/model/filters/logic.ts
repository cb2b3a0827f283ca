import type { ClassType } from 'type-graphql'
import { defineField } from '../../definition/define'

/** Lets a filter be combined with others of its type. */
export function defineLogic(filter: ClassType): void {
  const { prototype } = filter
  defineField(prototype, {
    name: 'AND',
    type: () => [filter],
    description: 'All of these match.',
    nullable: true,
  })
  defineField(prototype, {
    name: 'OR',
    type: () => [filter],
    description: 'One of these or more match; with an empty list, nothing does.',
    nullable: true,
  })
  defineField(prototype, {
    name: 'NOT',
    type: () => filter,
    description: 'This does not match.',
    nullable: true,
  })
}
