import { spokenLanguages } from '../../../src/domain/languages'
import { edgeKinds } from '../../../src/domain/model/model'
import { statementOf, verbOf, type StatedClaim } from '../../../src/domain/statement'
import { extent as extents } from '../../../src/domain/vocabulary/claim'
import { words } from '../../../src/domain/vocabulary/enumeration'

const plain: StatedClaim = {
  from: 'cataloguer',
  to: 'barcoding',
  kind: 'PERFORMS',
  modality: 'STATED',
  extent: null,
  condition: null,
  amount: null,
}

describe('the verb of an edge', () => {
  it('is in each language, and the kind itself if the model has no such edge', () => {
    expect(spokenLanguages.map((language) => verbOf('PERFORMS', language))).toEqual([
      'performs',
      'tekee',
      'utför',
    ])
    expect(verbOf('GONE', 'FI')).toBe('GONE')
  })
})

describe('a claim in words', () => {
  it.each([
    ['PERFORMS', 'a performs b'],
    ['RESPONSIBLE_FOR', 'a is responsible for b'],
    ['MEMBER_OF', 'a is a member of b'],
    ['SERVES_THROUGH', 'a serves customers through b'],
    ['THROUGH', 'a happens through b'],
    ['USES', 'a uses b'],
    ['PRODUCES', 'a produces b'],
    ['DONE_WITH', 'a is done with b'],
    ['BROADER', 'a is a kind of b'],
    ['PART_OF', 'a is a part of b'],
    ['VARIANT_OF', 'a is a variant of b'],
    ['HAS_STEP', 'a has the step b'],
    ['NEXT', 'a is followed by b'],
    ['DONE_BY', 'a is done by b'],
    ['ENABLES', 'a makes possible b'],
    ['OFFERS', 'a offers b'],
    ['FOLLOWS', 'a follows b'],
    ['HAS_ROLE', 'a has the role b'],
    ['ABOUT', 'a is about b'],
  ])('says of %s: %s', (kind, sentence) => {
    expect(statementOf({ ...plain, from: 'a', to: 'b', kind })).toBe(sentence)
  })

  it.each([
    ['RARELY', 'cataloguer rarely performs barcoding', 'cataloguer is rarely done with barcoding'],
    [
      'POSSIBLY',
      'cataloguer possibly performs barcoding',
      'cataloguer is possibly done with barcoding',
    ],
    [
      'SOMETIMES',
      'cataloguer sometimes performs barcoding',
      'cataloguer is sometimes done with barcoding',
    ],
    ['OFTEN', 'cataloguer often performs barcoding', 'cataloguer is often done with barcoding'],
    [
      'USUALLY',
      'cataloguer usually performs barcoding',
      'cataloguer is usually done with barcoding',
    ],
    ['STATED', 'cataloguer performs barcoding', 'cataloguer is done with barcoding'],
    ['ALWAYS', 'cataloguer always performs barcoding', 'cataloguer is always done with barcoding'],
  ])('says how strongly: %s', (modality, active, passive) => {
    expect(statementOf({ ...plain, modality })).toBe(active)
    expect(statementOf({ ...plain, modality, kind: 'DONE_WITH' })).toBe(passive)
  })

  it.each([
    ['NONE', 'clerk possibly does not serve customers through desk'],
    ['LITTLE', 'clerk possibly serves customers at most a little through desk'],
    ['SOME', 'clerk possibly serves customers to some extent through desk'],
    ['MUCH', 'clerk possibly serves customers a great deal through desk'],
  ])('says how much contact: %s', (amount, sentence) => {
    const claim = { ...plain, from: 'clerk', to: 'desk', kind: 'SERVES_THROUGH' }
    expect(statementOf({ ...claim, modality: 'POSSIBLY', amount })).toBe(sentence)
  })

  it.each([
    ['MAIN_DOER', 'cataloguer often performs barcoding, as one of the main doers'],
    ['MAIN_WORK', 'cataloguer often performs barcoding, as part of the main work'],
    ['MAIN_WAY', 'cataloguer often performs barcoding, as one of the main ways'],
  ])('says of what it is mainly so: %s', (extent, sentence) => {
    expect(statementOf({ ...plain, modality: 'OFTEN', extent })).toBe(sentence)
  })

  it('has a form for each word of extent', () => {
    const said = words(extents).map((extent) => statementOf({ ...plain, extent }))
    expect(new Set([...said, statementOf(plain)]).size).toBe(words(extents).length + 1)
  })

  it('puts a hedge where it belongs: on what an annotation says, and not on what it is about', () => {
    const about = { ...plain, from: 'titles differ', to: 'clerk', kind: 'ABOUT' }
    expect(statementOf(about)).toBe('titles differ is about clerk')
    expect(statementOf({ ...about, modality: 'SOMETIMES' })).toBe(
      'titles differ (sometimes) is about clerk',
    )
  })

  it('says under which condition, last', () => {
    const condition = 'in small libraries'
    expect(statementOf({ ...plain, extent: 'MAIN_WORK', condition })).toBe(
      'cataloguer performs barcoding, as part of the main work, in small libraries',
    )
  })

  it.each([
    ['PERFORMS', 'roolin ”a” tehtävänä on usein ”b”', '”a” utför ofta uppgiften ”b”'],
    ['RESPONSIBLE_FOR', 'roolin ”a” vastuulla on usein ”b”', '”a” ansvarar ofta för ”b”'],
    ['MEMBER_OF', 'rooli ”a” kuuluu usein ryhmään ”b”', '”a” hör ofta till gruppen ”b”'],
    [
      'SERVES_THROUGH',
      'rooli ”a” palvelee usein asiakkaita kanavassa ”b”',
      '”a” betjänar ofta kunder genom kanalen ”b”',
    ],
    ['NEXT', 'vaihetta ”a” seuraa usein vaihe ”b”', 'steget ”a” följs ofta av steget ”b”'],
    ['DONE_BY', 'vaiheen ”a” tekee usein rooli ”b”', 'steget ”a” görs ofta av ”b”'],
    [
      'BROADER',
      'käsitteen ”a” yläkäsite on usein ”b”',
      'begreppet ”a” har ofta det överordnade begreppet ”b”',
    ],
  ])('says of %s in Finnish and Swedish: %s, %s', (kind, finnish, swedish) => {
    const claim = { ...plain, from: 'a', to: 'b', kind, modality: 'OFTEN' }
    expect([statementOf(claim, 'FI'), statementOf(claim, 'SV')]).toEqual([finnish, swedish])
  })

  it.each(edgeKinds)('has a sentence of $type in each language, with both ends once', (edge) => {
    for (const language of spokenLanguages) {
      const said = statementOf({ ...plain, from: 'A1', to: 'B2', kind: edge.type }, language)
      expect(said.match(/A1|B2/g)?.sort()).toEqual(['A1', 'B2'])
      expect(said).not.toMatch(/[{}]| {2}|[A-Z]{3}/)
      const often = statementOf(
        { ...plain, from: 'A1', to: 'B2', kind: edge.type, modality: 'OFTEN', extent: 'MAIN_WORK' },
        language,
      )
      expect(often).toMatch(/often|usein|ofta/)
    }
  })

  it.each([
    [
      'NONE',
      'rooli ”a” ei mahdollisesti palvele asiakkaita kanavassa ”b”',
      '”a” betjänar möjligen inte kunder genom kanalen ”b”',
    ],
    [
      'MUCH',
      'rooli ”a” palvelee mahdollisesti asiakkaita paljon kanavassa ”b”',
      '”a” betjänar möjligen kunder i stor utsträckning genom kanalen ”b”',
    ],
  ])('says how much contact in Finnish and Swedish: %s', (amount, finnish, swedish) => {
    const claim = {
      ...plain,
      from: 'a',
      to: 'b',
      kind: 'SERVES_THROUGH',
      modality: 'POSSIBLY',
      amount,
    }
    expect([statementOf(claim, 'FI'), statementOf(claim, 'SV')]).toEqual([finnish, swedish])
  })

  it('keeps a label as it is written, whatever signs stand in it', () => {
    const claim = { ...plain, from: '{to} $& {how} x', to: 'b' }
    expect(statementOf(claim, 'SV')).toBe('”{to} $& {how} x” utför uppgiften ”b”')
  })

  it('quotes a condition, which is in English', () => {
    const claim = { ...plain, condition: 'in small libraries' }
    expect(statementOf(claim, 'FI')).toBe(
      'roolin ”cataloguer” tehtävänä on ”barcoding” – ehto: ”in small libraries”',
    )
    expect(statementOf(claim, 'SV')).toBe(
      '”cataloguer” utför uppgiften ”barcoding” – villkor: ”in small libraries”',
    )
  })
})
