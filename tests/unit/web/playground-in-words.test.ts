import { plainWordsOf } from '../../../src/web/playground/answer/in-words'

describe('A text in the playground', () => {
  it.each([
    ['what follows ordering', 'what follows ordering'],
    ['# a note\n  Mitä tilaamisen\n jälkeen tulee? ', 'Mitä tilaamisen jälkeen tulee?'],
    ['SELECT * FROM tasks', 'SELECT * FROM tasks'],
    ['queryable things', 'queryable things'],
  ])('is in words: %s', (text, words) => expect(plainWordsOf(text)).toBe(words))

  it.each([
    '{ tasks { id } }',
    '{ tasks',
    'query Mine { tasks ',
    '# a note\nfragment A on',
    '"""A note""" query A { tasks }',
    '# a note',
    '',
  ])('is GraphQL, or begins so, or is nothing: %s', (text) =>
    expect(plainWordsOf(text)).toBeUndefined(),
  )
})
