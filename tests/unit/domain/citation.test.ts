import { citation } from '../../../src/domain/citation'

const handbook = {
  title: 'Handbook',
  publisher: 'Library',
  date: '2020',
  accessDate: null,
  url: 'https://library.example',
}

describe('a citation', () => {
  it('names publisher, title, date, address and place', () => {
    expect(citation([{ ...handbook, locator: 'p1' }])).toBe(
      'Library, “Handbook”, 2020, https://library.example, p1.',
    )
  })

  it('names a source once, with all its places', () => {
    const interview = { title: 'Talk', publisher: null, date: null, accessDate: null, url: null }
    expect(
      citation([
        { ...handbook, locator: 'p1' },
        { ...interview, locator: 'answer-1' },
        { ...handbook, locator: 'p2.s3' },
      ]),
    ).toBe('Library, “Handbook”, 2020, https://library.example, p1, p2.s3. “Talk”, answer-1.')
  })

  it('names no place if a source is cited as a whole', () => {
    expect(citation([{ ...handbook, locator: null }])).toBe(
      'Library, “Handbook”, 2020, https://library.example.',
    )
  })

  it('says when a source was read that has no date', () => {
    const page = { ...handbook, accessDate: '2026-11-23', locator: 'page' }
    expect(citation([page])).toBe('Library, “Handbook”, 2020, https://library.example, page.')
    expect(citation([{ ...page, date: null }])).toBe(
      'Library, “Handbook”, https://library.example, accessed 2026-11-23, page.',
    )
  })

  it('is empty if nothing is cited', () => {
    expect(citation([])).toBe('')
  })
})
