import { formats } from '../../../../src/export/formats/formats'
import type { Subgraph } from '../../../../src/export/subgraph'
import { emptySubgraph, oddSubgraph } from '../../../support/export/odd-subgraph'
import { written } from '../../../support/export/written'

/** Equal, but made anew. */
const again = JSON.parse(JSON.stringify(oddSubgraph)) as Subgraph

describe('the formats', () => {
  it('have names, and endings of their files, of their own', () => {
    expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length)
    expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length)
  })

  describe.each(formats)('$name', (format) => {
    it('is the same for the same graph', () => {
      expect(written(format, again)).toBe(written(format, oddSubgraph))
    })

    it('can be written of an empty graph', () => {
      expect(written(format, emptySubgraph)).not.toBe('')
    })

    it('says whether it is JSON', () => {
      expect(isJson(written(format, oddSubgraph))).toBe(format.json)
    })
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
