import { languages, spokenLanguages } from '../../../src/domain/languages'
import { localisedName } from '../../../src/domain/model/localised'
import { declaredProperties } from '../../../src/domain/model/properties'
import type { Dataset, StoredProperties } from '../../../src/dataset/stored/dataset'
import {
  everyLibrary,
  readDocumentedData,
  readSurveys,
  readSystems,
} from '../../support/datasets/documented-libraries'

const words = declaredProperties.filter(({ localised }) => localised).map(({ name }) => name)

/** A text with all its translations, and where it stands. */
interface Said {
  readonly id: string
  readonly texts: readonly (string | undefined)[]
}

function said({ nodes, edges }: Dataset, names: readonly string[]): readonly Said[] {
  const owners = [...nodes, ...edges.filter(({ type }) => type !== 'DOES')]
  return owners.flatMap(({ id, properties }) =>
    [...new Set(names)]
      .filter((name) => isSaid(properties, name))
      .map((name) => ({
        id: `${id} ${name}`,
        texts: spokenLanguages.map((language) => textIn(properties, name, language)),
      })),
  )
}

function isSaid(properties: StoredProperties, name: string): boolean {
  return name in properties || languages.some((each) => localisedName(name, each) in properties)
}

function textIn(properties: StoredProperties, name: string, language: (typeof languages)[number]) {
  const text = properties[localisedName(name, language)]
  return text === undefined ? undefined : String(text)
}

describe('the words of the reference graph', () => {
  let datasets: readonly Dataset[]

  beforeAll(async () => {
    const { general, shared, libraries } = await readDocumentedData(everyLibrary)
    datasets = [general, shared, ...libraries, ...(await readSystems()), ...(await readSurveys())]
  })

  it('stand in English, Finnish and Swedish: notes, conditions, what is counted, and descriptions', () => {
    const all = datasets.flatMap((dataset) => said(dataset, [...words, 'description']))
    expect(all.length).toBeGreaterThan(1000)
    expect(all.filter(({ texts }) => texts.includes(undefined)).map(({ id }) => id)).toEqual([])
  })

  it('are said alike wherever a dataset says the same', () => {
    for (const dataset of datasets) {
      const known = new Map<string, string>()
      for (const { id, texts } of said(dataset, words)) {
        const [english = '', ...others] = texts
        const translated = others.join(' | ')
        expect({ id, translated }).toEqual({ id, translated: known.get(english) ?? translated })
        known.set(english, translated)
      }
    }
  })

  it('give a condition as one, and not as a place', () => {
    const places = datasets
      .flatMap((dataset) => said(dataset, ['condition']))
      .filter(({ texts: [english = ''] }) => /^where\b/i.test(english))
    expect(places.map(({ id }) => id)).toEqual([])
  })

  it('state the same numbers in all languages', () => {
    const numbers = (text = '') =>
      (text.replace(/(?<=\d)[\s,.](?=\d{3}\b)/g, '').match(/\d+/g) ?? []).sort()
    const differing = datasets
      .flatMap((dataset) => said(dataset, words))
      .filter(({ texts: [first, ...others] }) =>
        others.some((text) => numbers(text).join() !== numbers(first).join()),
      )
    expect(differing).toEqual([])
  })
})
