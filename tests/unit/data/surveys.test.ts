import { localisedName } from '../../../src/domain/model/localised'
import { spokenLanguages } from '../../../src/domain/languages'
import type { Dataset } from '../../../src/dataset/stored/dataset'
import { citingAstray, isSource, uncitedSources } from '../../support/datasets/cited-places'
import { datasetNamed, everySurvey, readSurveys } from '../../support/datasets/documented-libraries'

describe('what surveys and descriptions of occupations tell', () => {
  let surveys: readonly Dataset[]

  beforeAll(async () => {
    surveys = await readSurveys()
  })

  const datasetOf = (id: string) => datasetNamed(surveys, id)

  it.each(everySurvey)('is of the libraries of whole countries, and of no others: %s', (id) => {
    const { head, nodes, edges } = datasetOf(id)
    const libraries = nodes.filter(({ kind }) => kind === 'Library')
    expect(libraries.map(({ properties }) => properties['kind'])).toEqual(
      libraries.map(() => 'POPULATION'),
    )
    const own = libraries.map((library) => library.id)
    expect(own).toContain(head.library)
    const practices = edges.map(({ properties }) => String(properties['library'] ?? head.library))
    expect(practices.filter((practice) => !own.includes(practice))).toEqual([])
  })

  it.each(everySurvey)('cites a place that its sources list, for all that it says: %s', (id) => {
    expect(citingAstray(datasetOf(id))).toEqual([])
    expect(uncitedSources(datasetOf(id))).toEqual([])
    for (const { properties } of datasetOf(id).nodes.filter(isSource)) {
      expect(properties['accessDate']).toBe('2026-11-28')
      expect(properties['publisher']).toEqual(expect.any(String))
    }
  })

  it.each(everySurvey)('adds no concept, since those are shared: %s', (id) => {
    const kinds = datasetOf(id).nodes.map(({ kind }) => kind)
    expect([...new Set(kinds)].sort()).toEqual(['Annotation', 'Library', 'Source'])
  })

  it.each(spokenLanguages)('has labels and descriptions in %s', (language) => {
    const bare = surveys
      .flatMap(({ nodes }) => nodes)
      .filter((node) => !isSource(node))
      .filter(({ properties }) =>
        (['label', 'description'] as const).some(
          (name) => !(localisedName(name, language) in properties),
        ),
      )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('has the figures of the one survey that measures contact', () => {
    const contact = surveys
      .flatMap(({ edges }) => edges)
      .filter(({ type, properties }) => type === 'SERVES_THROUGH' && 'amount' in properties)
    expect(contact.map(({ from, to, properties }) => [from, to, properties['amount']])).toEqual([
      ['assistant', 'any-channel', 'MUCH'],
    ])
    expect(contact[0]?.properties).toMatchObject({ modality: 'USUALLY', basis: 'IMPLIED' })
    expect(String(contact[0]?.properties['note'])).toMatch(/80\.7.*15\.6/)
  })
})
