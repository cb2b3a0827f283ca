import type { Language } from '../../../src/domain/languages'
import { stemsOf } from '../../../src/query/search/stems'

describe('the stems of a word', () => {
  const forms: readonly [Language, readonly string[]][] = [
    ['FI', ['luetteloija', 'luetteloijat', 'luetteloijien', 'luetteloijoita', 'LUETTELOIJALLE']],
    ['FI', ['tilaaminen', 'tilaamisen', 'tilaamista', 'tilaamisesta']],
    ['FI', ['tarroitus', 'tarroituksen', 'tarroitusta', 'tarroituksia']],
    ['FI', ['luettelointi', 'luetteloinnin', 'luettelointia', 'luetteloinnissa']],
    ['FI', ['puhelin', 'puhelimen', 'puhelimessa']],
    ['FI', ['työntekijä', 'työntekijöitä', 'tyontekija', 'tyontekijoita']],
    ['FI', ['käsittely', 'käsittelyssä', 'kasittelyssa']],
    ['FI', ['hylly', 'hyllyyn', 'hyllystä', 'hyllylle']],
    ['FI', ['käsittelyyn', 'käsittely']],
    ['SV', ['bibliotek', 'biblioteket', 'biblioteken']],
    ['SV', ['förvärv', 'förvärvet', 'forvarvet']],
    ['EN', ['librarian', 'librarians', 'Librarian']],
    ['EN', ['cataloguing', 'catalogues', 'catalogued']],
  ]

  it.each(forms)('is in %s the same for %j', (language, words) => {
    const [first, ...others] = words.map((word) => stemsOf(word, language))
    for (const other of others) {
      expect(other.some((stem) => first?.includes(stem))).toBe(true)
    }
  })

  it('keeps apart who does something and what is done', () => {
    expect(stemsOf('luetteloija', 'FI')).not.toEqual(stemsOf('luettelointi', 'FI'))
  })

  it('has only letters and digits, also of signs that stand for several', () => {
    expect(stemsOf('⑴', 'EN')).toEqual(['1'])
    expect(stemsOf('⒓', 'FI')).toEqual(['12'])
  })

  it('has no accents', () => {
    expect(stemsOf('työntekijä', 'FI').join()).toMatch(/^[a-z,]+$/)
  })
})
