import { parse } from 'graphql'
import { composed, withComposedTexts } from '../../../src/api/text-arguments'

/** Marks that Unicode orders otherwise, so that each is moved past all others. */
const marks = (pairs: number) => 'a' + '\u0301\u0316'.repeat(pairs)

describe('Texts that are asked with', () => {
  it('have accents in one piece with their letters', () => {
    expect(composed({ words: ['ka\u0308sityo\u0308'] })).toEqual({ words: ['käsityö'] })
  })

  it('are refused with more accents in a row than any letter has, before these are ordered', () => {
    const refusal = 'more than 30 accents in a row'
    expect(() => composed({ label: marks(60_000) })).toThrow(refusal)
    const document = parse(`{ role(label: "${marks(60_000)}") { id } }`)
    expect(() => withComposedTexts(document)).toThrow(refusal)
    expect(composed(marks(15))).toHaveLength(30)
    // Signs that nobody sees are left out where names are compared, and part the marks no more.
    expect(() => composed(`${marks(15)}\u00ad`.repeat(2).replace('\u00ada', '\u00ad'))).toThrow(
      refusal,
    )
  })
})
