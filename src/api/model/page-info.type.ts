import { objectType } from '../definition/define'

export const PageInfo = objectType('PageInfo', 'Where a page stands in its list.', {
  hasNextPage: { type: () => Boolean, description: 'Whether there is more after this page.' },
  hasPreviousPage: { type: () => Boolean, description: 'Whether there is more before this page.' },
  startCursor: {
    type: () => String,
    nullable: true,
    description:
      'The cursor of the first edge; null if the page is empty. For the page before, give it as before, with last.',
  },
  endCursor: {
    type: () => String,
    nullable: true,
    description:
      'The cursor of the last edge; null if the page is empty. For the next page, give it as after, with first.',
  },
})
