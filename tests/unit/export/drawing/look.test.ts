import cytoscape, { type StylesheetJson } from 'cytoscape'
import { grounds, kindLooks, tintOf } from '../../../../src/domain/look/kinds'
import { certaintyOf, modalitiesOf } from '../../../../src/domain/look/lines'
import { modality } from '../../../../src/domain/vocabulary/claim'
import { lookFiles } from '../../../../src/export/drawing/look-files'
import { contrast, distance, sights } from '../../../support/export/seen-colours'

const themes = ['light', 'dark'] as const
const kinds = Object.entries(kindLooks)
const file = (name: string) => lookFiles.find((each) => each.name === name)?.text ?? ''

describe.each(themes)('The colours of kinds on a %s ground', (theme) => {
  const pairs = kinds.flatMap(([kind, look], index) =>
    kinds.slice(index + 1).map(([other, its]) => [kind, other, look[theme], its[theme]] as const),
  )

  it.each(Object.entries(sights))('can be told apart with this sight: %s', (_, sight) => {
    const distances = pairs.map(([kind, other, colour, its]) => ({
      pair: `${kind} and ${other}`,
      distance: distance(colour, its, sight),
    }))
    expect(distances.filter((each) => each.distance < 18)).toEqual([])
  })

  it('stand out from the ground, and none is nearly black or white', () => {
    for (const [, look] of kinds) {
      expect(contrast(look[theme], grounds[theme])).toBeGreaterThan(3)
      expect(contrast(look[theme], '#000000')).toBeGreaterThan(1.8)
      expect(contrast(look[theme], grounds[theme])).toBeLessThan(13.5)
    }
  })
})

describe('The look of drawings', () => {
  it('has a shape of its own for each kind', () => {
    expect(new Set(kinds.map(([, { shape }]) => shape)).size).toBe(kinds.length)
  })

  it('has a line for each modality, weaker ones more broken', () => {
    const known = (['unsure', 'hedged', 'sure'] as const).flatMap(modalitiesOf)
    expect(known.toSorted()).toEqual(Object.keys(modality.values).toSorted())
    expect(certaintyOf('RARELY')).toBe('unsure')
    expect(certaintyOf(null)).toBe('sure')
  })

  it('writes black letters where they can be read', () => {
    for (const [, { light }] of kinds)
      expect(contrast(tintOf(light), '#000000')).toBeGreaterThan(10)
  })

  it.each([
    ['look.cytoscape.json', 'light'],
    ['look.cytoscape-dark.json', 'dark'],
  ] as const)('is taken by Cytoscape.js from %s', (name, theme) => {
    const graph = cytoscape({
      headless: true,
      styleEnabled: true,
      style: JSON.parse(file(name)) as StylesheetJson,
      elements: [
        { data: { id: 'a', kind: 'Channel', label: 'by post', size: 9 } },
        { data: { id: 'b', kind: 'Role', label: 'cataloguer', size: 12 } },
        { data: { id: 'e', source: 'b', target: 'a', modality: 'POSSIBLY' } },
        { data: { id: 'f', source: 'b', target: 'a', modality: 'STATED' } },
      ],
    })
    const rgb = (colour: string) =>
      `rgb(${[1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)).join(',')})`
    expect(graph.getElementById('a').style('background-color')).toBe(rgb(kindLooks.Channel[theme]))
    expect(graph.getElementById('a').style('shape')).toBe('polygon')
    expect(graph.getElementById('b').style('shape')).toBe('ellipse')
    expect(graph.getElementById('e').style('line-style')).toBe('dashed')
    expect(graph.getElementById('f').style('line-style')).toBe('solid')
  })

  it('is told as data and as CSS', () => {
    const told = JSON.parse(file('look.json'))
    expect(told.kinds.Role).toEqual({ ...kindLooks.Role, outline: null })
    expect(told.kinds.Task.outline).toHaveLength(4)
    expect(told.modalities.OFTEN).toEqual({ certainty: 'hedged', dash: [7, 4] })
    expect(told.modalities.STATED).toEqual({ certainty: 'sure', dash: [] })
    expect(file('look.css')).toContain(`--kind-Library: ${kindLooks.Library.dark};`)
    expect(file('look.css')).toContain(
      "[data-modality='POSSIBLY'], [data-modality='RARELY'] { stroke-dasharray: 2 4; }",
    )
  })
})
