import type { Address } from '../../../src/web/explorer/address'
import { narrowedBy } from '../../../src/web/explorer/choosing/narrowed-by'
import { en } from '../../../src/web/explorer/texts/en'
import { matching, narrowed } from '../../../src/web/explorer/choosing/candidate'
import { inNaturalOrder } from '../../../src/web/explorer/choosing/natural-order'

const candidate = (id: string, label: string, country?: string) => ({
  id,
  label,
  detail: `library of ${id}`,
  traits: {
    country: country === undefined ? [] : [{ value: country, label: `Land ${country}` }],
    type: [],
    variant: [],
  },
})

const candidates = [
  candidate('one', 'acquisition at Seinäjoki', 'FI'),
  candidate('two', 'Acquisition at Tuusula', 'FI'),
  candidate('three', 'lending'),
]
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

describe('What is chosen from a list', () => {
  it('says in words by what it is narrowed', () => {
    const byAddress = (choices: Partial<Address>) =>
      narrowedBy(candidates, { address: { view: 'order', ids: [], ...choices }, texts: en })
    expect(byAddress({})).toEqual([])
    expect(byAddress({ country: 'FI', variant: '-' })).toEqual([
      'Only: Country: Land FI; A variant of: of none.',
    ])
    expect(byAddress({ country: 'XX' })).toEqual(['Only: Country: XX.'])
  })

  it('is found by parts of words, whatever their accents, letter case and order', () => {
    expect(ids(matching(candidates, 'SEINAJOKI acq'))).toEqual(['one'])
    expect(ids(matching(candidates, 'acqui land'))).toEqual(['one', 'two'])
    expect(ids(matching(candidates, 'library of three'))).toEqual(['three'])
    expect(ids(matching(candidates, '  '))).toEqual(['one', 'two', 'three'])
    expect(ids(matching(candidates, 'lending Tuusula'))).toEqual([])
  })

  it('is narrowed by what sources state, or by that none does', () => {
    expect(ids(narrowed(candidates, {}))).toEqual(['one', 'two', 'three'])
    expect(ids(narrowed(candidates, { country: 'FI' }))).toEqual(['one', 'two'])
    expect(ids(narrowed(candidates, { country: '-' }))).toEqual(['three'])
    expect(ids(narrowed(candidates, { country: 'FI', type: 'PUBLIC' }))).toEqual([])
  })

  it('stands in natural order, and as the language sorts', () => {
    const labels = (language: string, ...some: readonly string[]) =>
      inNaturalOrder(
        some.map((label) => ({ label })),
        language,
      ).map(({ label }) => label)
    expect(labels('en', 'workflow 10', 'workflow 2', 'Workflow 1')).toEqual([
      'Workflow 1',
      'workflow 2',
      'workflow 10',
    ])
    expect(labels('sv', 'ö', 'z', 'ä', 'å')).toEqual(['z', 'å', 'ä', 'ö'])
    expect(labels('en', 'ö', 'z')).toEqual(['ö', 'z'])
  })
})
