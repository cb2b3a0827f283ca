import { en } from '../../../src/web/explorer/texts/en'
import { preferredLanguage, textsByLanguage } from '../../../src/web/explorer/texts/languages'
import { contradictionsTexts } from '../../../src/web/explorer/texts/contradictions'
import { crosstabTexts } from '../../../src/web/explorer/texts/crosstab'
import { differencesTexts } from '../../../src/web/explorer/texts/differences'
import { elsewhereTexts } from '../../../src/web/explorer/texts/elsewhere'
import { gapsTexts } from '../../../src/web/explorer/texts/gaps'
import { likenessTexts } from '../../../src/web/explorer/texts/likeness'
import { orderTexts } from '../../../src/web/explorer/texts/order'
import { positionsTexts } from '../../../src/web/explorer/texts/positions'
import { nodeKinds } from '../../../src/domain/model/model'
import { amount, basis, extent, modality, variation } from '../../../src/domain/vocabulary/claim'

type Entry = readonly [key: string, value: unknown]

/** All of a language, those too that come with the code of a view. */
function textsIn(language: 'en' | 'fi' | 'sv') {
  return {
    ...textsByLanguage[language],
    late: [
      contradictionsTexts,
      crosstabTexts,
      differencesTexts,
      elsewhereTexts,
      gapsTexts,
      likenessTexts,
      orderTexts,
      positionsTexts,
    ].map((words) => words[language]),
  }
}

describe('The texts of the explorer', () => {
  it.each(['fi', 'sv'] as const)('in %s have a word for each of the English ones', (language) => {
    expect(keysOf(textsIn(language))).toEqual(keysOf(textsIn('en')))
  })

  it.each(['en', 'fi', 'sv'] as const)('in %s are nowhere empty', (language) => {
    const empty = entriesOf(textsIn(language)).filter(([, value]) => wordsOf(value).trim() === '')
    expect(empty).toEqual([])
  })

  it.each(['en', 'fi', 'sv'] as const)('in %s have no name of the code', (language) => {
    const names = entriesOf(textsIn(language)).flatMap(([, value]) =>
      (wordsOf(value).match(/\p{Lu}\p{Ll}+\p{Lu}\w*/gu) ?? []).filter((name) => name !== 'GraphQL'),
    )
    expect(names).toEqual([])
  })

  it('name all that the model can hold', () => {
    expect(Object.keys(en.kinds)).toEqual(expect.arrayContaining(nodeKinds.map(({ name }) => name)))
    expect(Object.keys(en.modalities)).toEqual(Object.keys(modality.values))
    expect(Object.keys(en.bases)).toEqual(Object.keys(basis.values))
    expect(Object.keys(en.variations)).toEqual(Object.keys(variation.values))
    expect(Object.keys(en.extents)).toEqual(Object.keys(extent.values))
    expect(Object.keys(en.amounts)).toEqual(expect.arrayContaining(Object.keys(amount.values)))
  })

  it('are in the first language of the browser that the page speaks', () => {
    expect(preferredLanguage(['de-DE', 'sv-FI', 'fi'])).toBe('sv')
    expect(preferredLanguage(['fi'])).toBe('fi')
    expect(preferredLanguage(['ja'])).toBe('en')
  })
})

function keysOf(texts: object): readonly string[] {
  return entriesOf(texts).map(([key]) => key)
}

function entriesOf(texts: object, path = ''): readonly Entry[] {
  return Object.entries(texts).flatMap(([key, value]: Entry): readonly Entry[] =>
    typeof value === 'object' && value !== null
      ? entriesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value]],
  )
}

/** What a text says, given some numbers or words. */
function wordsOf(value: unknown): string {
  return typeof value === 'function' ? String(value(2, 3)) : String(value)
}
