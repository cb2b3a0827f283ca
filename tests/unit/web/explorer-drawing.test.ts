import { certaintyOf } from '../../../src/web/explorer/claim/certainty'
import { placeInWords } from '../../../src/web/explorer/claim/place'
import { markedParts } from '../../../src/web/explorer/find/marked-text'
import { withoutOverlaps } from '../../../src/web/explorer/find/overlaps'
import { wrapped } from '../../../src/web/explorer/find/wrapped'
import { brokenWord } from '../../../src/web/explorer/drawing/broken-word'
import { en } from '../../../src/web/explorer/texts/en'
import { nodesOfElement } from '../../../src/web/explorer/workflow/element-ids'

describe('What the explorer draws', () => {
  it('keeps labels apart from each other', () => {
    const boxes = Array.from({ length: 40 }, (_, index) => ({
      id: String(index),
      x: (index * 37) % 90,
      y: (index * 53) % 70,
      halfWidth: 40,
      above: 20,
      below: 40,
    }))
    const moved = withoutOverlaps(boxes)
    const overlapping = moved.flatMap((one, index) =>
      moved.slice(index + 1).filter((other) => {
        const upper = one.y <= other.y ? one : other
        const lower = upper === one ? other : one
        return (
          Math.abs(one.x - other.x) < 79.9 && upper.y + upper.below - (lower.y - lower.above) > 0.1
        )
      }),
    )
    expect(overlapping).toEqual([])
  })

  it('breaks labels between words', () => {
    expect(wrapped('Job titles differ from library to library')).toEqual([
      'Job titles differ',
      'from library to',
      'library',
    ])
    expect(wrapped('kansallisbibliografiatyöntekijä')).toEqual(['kansallisbibliografiatyöntekijä'])
  })

  it.each([
    ['p9.s2', 'paragraph 9, sentence 2'],
    ['p13', 'paragraph 13'],
    ['question', 'the question'],
    ['decision-4', 'decision-4'],
  ])('writes the place %s as “%s”', (locator, words) => {
    expect(placeInWords(locator, en)).toBe(words)
  })

  it('tells three certainties apart', () => {
    expect(certaintyOf('ALWAYS')).toBe('sure')
    expect(certaintyOf(null)).toBe('sure')
    expect(certaintyOf('OFTEN')).toBe('hedged')
    expect(certaintyOf('POSSIBLY')).toBe('unsure')
  })

  it('takes a highlighted text apart and lets no HTML of it through', () => {
    expect(markedParts('a &lt;b&gt; <mark>c &amp; d</mark> e')).toEqual([
      { text: 'a <b> ', isMarked: false },
      { text: 'c & d', isMarked: true },
      { text: ' e', isMarked: false },
    ])
  })

  it('knows which nodes an element of the BPMN drawing stands for', () => {
    expect(nodesOfElement('step_acquisition-ordering')).toEqual({
      kind: 'step',
      nodes: ['acquisition-ordering'],
    })
    expect(nodesOfElement('next_a.5f.b_c')).toEqual({ kind: 'next', nodes: ['a_b', 'c'] })
  })
})

describe('a word that is wider than a line', () => {
  const broken = (word: string, letters: number) =>
    brokenWord(word, (part) => part.length <= letters)

  it('stays whole if it fits', () => {
    expect(broken('luettelointi', 12)).toEqual(['luettelointi'])
  })

  it('is broken before a syllable', () => {
    expect(broken('hankintaehdotusten', 14)).toEqual(['hankintaehdo-', 'tusten'])
    expect(broken('kopiekatalogisering', 9)).toEqual(['kopieka-', 'talogise-', 'ring'])
  })

  it('is broken anywhere else if there is none', () => {
    expect(broken('aaaaaaaa', 5)).toEqual(['aaaa-', 'aaaa'])
    expect(broken('aaaa', 1)).toEqual(['aa-', 'aa'])
  })
})
