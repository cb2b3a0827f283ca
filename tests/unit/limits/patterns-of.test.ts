import {
  conditionsIn,
  patternsOfFilter,
  patternsOfSort,
} from '../../../src/limits/cost/patterns-of'

const some = (where: object) => ({ some: where })
const clerk = { id: { eq: 'clerk' } }

describe('the patterns that a filter writes', () => {
  it.each([
    ['none for a property', { id: { eq: 'a' }, label: { startsWith: 'b' } }, 0],
    ['one for an edge', { channels: some(clerk) }, 1],
    ['two for an edge that steps speak of', { tasks: some(clerk) }, 2],
    ['two for a count of it', { tasks: { count: { gt: 1 } } }, 2],
    ['none for whose practice it is', { channels: { practice: 'ALL', some: clerk } }, 1],
    ['one for each quantifier', { channels: { some: clerk, none: clerk } }, 2],
    ['those of each part', { OR: [{ channels: some(clerk) }, { NOT: { tasks: some(clerk) } }] }, 3],
    ['those within it as often as it', { tasks: some({ performers: some(clerk) }) }, 6],
    [
      'a third level once',
      { tasks: some({ performers: some({ tasks: some({ id: { eq: 'a' } }) }) }) },
      7,
    ],
    [
      'those of the node of a claim',
      { tasksConnection: some({ node: { channels: some(clerk) } }) },
      4,
    ],
  ])('are %s', (_, where, patterns) => {
    expect(patternsOfFilter(['Role'], where)).toBe(patterns)
  })

  it('are written by an order that counts, too', () => {
    const sort = [{ label: 'ASC' }, { tasksCount: { where: { channels: some(clerk) } } }]
    expect(patternsOfSort(['Role'], sort)).toBe(4)
  })
})

describe('the conditions that a filter or an order writes', () => {
  it.each([
    ['one for a comparison', { label: { eq: 'a' } }, 1],
    ['one for a list of values', { label: { in: ['a', 'b', 'c'] } }, 1],
    ['one for what is nothing', { label: { eq: null } }, 1],
    ['one for what says nothing', {}, 1],
    ['one for each part', { OR: [{}, { NOT: { id: { eq: 'a' } } }, { AND: [] }] }, 3],
    ['those within edges', { tasks: { some: { id: { eq: 'a' }, label: { eq: 'b' } } } }, 2],
    ['one for each key', [{ label: 'ASC' }, { id: 'DESC' }], 2],
  ])('are %s', (_, given, number) => {
    expect(conditionsIn(given)).toBe(number)
  })
})
