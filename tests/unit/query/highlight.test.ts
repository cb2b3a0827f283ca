import { highlight } from '../../../src/query/search/highlight'
import { queryWords } from '../../../src/query/search/query-words'
import type { Wanted } from '../../../src/query/search/wanted'

function wanted(query: string, beginnings: readonly string[] = []): readonly Wanted[] {
  return queryWords(query).words.map((word) => ({
    word,
    beginnings: new Set(beginnings),
    corrections: new Set(),
    limit: undefined,
  }))
}

describe('a highlight', () => {
  it('marks every form of a word, as it stands in the text', () => {
    expect(highlight('Luetteloijat ja luetteloija.', 'FI', wanted('luetteloijien'))).toBe(
      '<mark>Luetteloijat</mark> ja <mark>luetteloija</mark>.',
    )
  })

  it('marks a longer word that begins with the one that was found by', () => {
    expect(highlight('förvärvsansvarig', 'SV', wanted('forvarv', ['forvarvsansvarig']))).toBe(
      '<mark>förvärvsansvarig</mark>',
    )
  })

  it('escapes all markup, inside and outside of what is marked', () => {
    expect(highlight(`<i>x</i> & "b" 'c' <script>`, 'EN', wanted('x script'))).toBe(
      '&lt;i&gt;<mark>x</mark>&lt;/i&gt; &amp; &quot;b&quot; &#39;c&#39; &lt;<mark>script</mark>&gt;',
    )
  })

  it('leaves a text alone in which nothing was found', () => {
    expect(highlight('lending', 'EN', wanted('borrower'))).toBe('lending')
  })
})
