import { pageLanguages } from '../../../src/web/explorer/address'
import { placeOfMeaning } from '../../../src/web/explorer/meaning/address-of-meaning'
import {
  bestPair,
  joinedQuestion,
  endPairsOf,
  type JoinedPairs,
} from '../../../src/web/explorer/meaning/joined-pairs'
import type { MeantNode } from '../../../src/web/explorer/meaning/meaning.query'
import { questionMeant, type Meaning } from '../../../src/web/explorer/meaning/question-patterns'
import { textsByLanguage } from '../../../src/web/explorer/texts/languages'

describe('A question in words', () => {
  it.each([
    ['Which tasks follow ordering?', 'next', 'ordering'],
    ['what comes after the cataloguing', 'next', 'the cataloguing'],
    ['Mitä tilaamisen jälkeen tulee?', 'next', 'tilaamisen'],
    ['mitkä tehtävät seuraavat tilaamista', 'next', 'tilaamista'],
    ['Vad kommer efter beställning?', 'next', 'beställning'],
    ['What precedes lending?', 'before', 'lending'],
    ['mitä tehdään ennen luettelointia?', 'before', 'luettelointia'],
    ['Vad händer före utlåning?', 'before', 'utlåning'],
    ['Who does cataloguing?', 'who', 'cataloguing'],
    ['kuka tekee viivakoodituksen', 'who', 'viivakoodituksen'],
    ['Vem gör katalogiseringen?', 'who', 'katalogiseringen'],
    ['which sentence says that cataloguers put on barcodes', 'who', 'cataloguers put on barcodes'],
    ['who is responsible for ordering?', 'who', 'ordering'],
    ['Vem ansvarar för beställningen?', 'who', 'beställningen'],
    ['What does a cataloguer do?', 'does', 'a cataloguer'],
    ['Mitä luetteloija tekee?', 'does', 'luetteloija'],
  ])('is understood: %s', (words, question, about) => {
    expect(questionMeant(words)).toMatchObject({ view: 'thing', question, about })
  })

  it.each([
    ['who orders books', 'orders books', 'orders'],
    ['Who catalogues?', 'catalogues', 'catalogues'],
    ['kuka laittaa viivakoodit', 'laittaa viivakoodit', 'laittaa'],
    ['Vem beställer?', 'beställer', 'beställer'],
  ])('asks who does what a sentence tells, whose verb can name it: %s', (words, about, verb) => {
    const meaning = { view: 'thing', kind: 'Task', question: 'who', about, verb }
    expect(questionMeant(words)).toEqual(meaning)
  })

  it.each([
    'who is Ranganathan',
    'who are you',
    'kuka on johtaja',
    'vem är chefen',
    'who can lend',
  ])('is none that tells what somebody does: %s', (words) => {
    expect(questionMeant(words)).toBeUndefined()
  })

  it.each([
    ['compare Seinäjoki with Tuusula', 'compare', 'seinäjoki', 'tuusula'],
    ['How do Tuusula and Seinäjoki differ?', 'compare', 'tuusula', 'seinäjoki'],
    ['vertaa Seinäjokea Tuusulaan', 'compare', 'seinäjokea', 'tuusulaan'],
    ['Miten Tuusula ja Seinäjoki eroavat toisistaan?', 'compare', 'tuusula', 'seinäjoki'],
    ['Jämför Seinäjoki med Tusby', 'compare', 'seinäjoki', 'tusby'],
    ['Hur skiljer sig Tusby och Seinäjoki åt?', 'compare', 'tusby', 'seinäjoki'],
    ['How to get from a suggestion to the shelf?', 'way', 'a suggestion', 'the shelf'],
    ['miten ehdotuksesta päästään hyllyyn', 'way', 'ehdotuksesta', 'hyllyyn'],
    ['from a suggestion to the shelf', 'way', 'a suggestion', 'the shelf'],
    ['hankintaehdotuksesta hyllyyn', 'way', 'hankintaehdotuksesta', 'hyllyyn'],
    ['Luetteloinnista lainaukseen', 'way', 'luetteloinnista', 'lainaukseen'],
    ['från förslag till hylla', 'way', 'förslag', 'hylla'],
    ['Vad leder från ett förslag till hyllan?', 'way', 'ett förslag', 'hyllan'],
  ])('names both ends: %s', (words, view, one, other) => {
    expect(questionMeant(words)).toEqual({ view, one, other })
  })

  it.each([
    ['How do Tuusula and Seinäjoki differ after ordering?', 'tuusula', 'seinäjoki', 'ordering'],
    ['compare Seinäjoki with Tuusula after ordering', 'seinäjoki', 'tuusula', 'ordering'],
    ['Miten Tuusula eroaa Seinäjoesta tilaamisen jälkeen', 'tuusula', 'seinäjoesta', 'tilaamisen'],
    [
      'Miten Tuusula ja Seinäjoki eroavat tilaamisen jälkeen?',
      'tuusula',
      'seinäjoki',
      'tilaamisen',
    ],
    [
      'Hur skiljer sig Tusby från Seinäjoki efter beställning?',
      'tusby',
      'seinäjoki',
      'beställning',
    ],
  ])('compares what comes after a task: %s', (words, one, other, after) => {
    expect(questionMeant(words)).toEqual({ view: 'compare', one, other, after })
  })

  it('names the libraries, and not the task, of a difference between them', () => {
    const words = 'how does ordering differ between Tuusula and Seinäjoki'
    expect(questionMeant(words)).toEqual({ view: 'compare', one: 'tuusula', other: 'seinäjoki' })
  })

  it.each([
    'who meets customers little',
    'Who meets customers only a little, and what do they do?',
    'Ketkä kohtaavat asiakkaita vain vähän?',
    'Vilka möter kunder bara lite?',
  ])('leads to the customers: %s', (words) => {
    expect(questionMeant(words)).toEqual({ view: 'contact' })
  })

  it.each(['ordering', 'hyllystä hakeminen', 'library', 'palaute', 'who', '%', '📚', ''])(
    'is nothing but words to search for: %s',
    (words) => {
      expect(questionMeant(words)).toBeUndefined()
    },
  )

  it.each(pageLanguages)('is each that the page begins with, in %s', (language) => {
    const { chips } = textsByLanguage[language].find
    const meanings = chips.map(({ question, words = question }) => questionMeant(words)?.view)
    expect(meanings).toEqual(['thing', 'contact', 'compare', 'way', 'thing'])
  })
})

describe('The view that answers', () => {
  const found = (...nodes: MeantNode[]) => ({ edges: nodes.map((node) => ({ score: 1, node })) })
  const node = (id: string, workflows?: MeantNode['workflows']): MeantNode => ({
    id,
    label: id,
    ...(workflows && { workflows }),
  })
  const compare: Meaning = { view: 'compare', one: 'a', other: 'b' }

  it('puts variants of the same workflow side by side, if two libraries have some', () => {
    const one = node('a', [
      { id: 'a-events', variantOf: [] },
      { id: 'a-buying', variantOf: [{ id: 'acquisition' }] },
    ])
    const other = node('b', [
      { id: 'b-lending', variantOf: [] },
      { id: 'b-buying', variantOf: [{ id: 'acquisition' }] },
    ])
    const place = placeOfMeaning(compare, { one: found(one), other: found(other) })
    expect(place?.ids).toEqual(['a-buying', 'b-buying'])
  })

  it('takes the first of each otherwise, and workflows as they are named', () => {
    const one = node('a', [{ id: 'a-events', variantOf: [] }])
    const place = placeOfMeaning(compare, { one: found(one), other: found(node('b-lending')) })
    expect(place?.ids).toEqual(['a-events', 'b-lending'])
  })

  it('is none if nothing is found, if a library follows no workflow, or if both are the same', () => {
    const a = node('a', [{ id: 'w', variantOf: [] }])
    expect(placeOfMeaning(compare, undefined)).toBeUndefined()
    expect(placeOfMeaning(compare, { one: found(), other: found(a) })).toBeUndefined()
    expect(placeOfMeaning(compare, { one: found(a), other: found(node('b', [])) })).toBeUndefined()
    expect(placeOfMeaning(compare, { one: found(a), other: found(a) })).toBeUndefined()
    const next: Meaning = { view: 'thing', about: 'x', kind: 'Task', question: 'next' }
    expect(placeOfMeaning(next, { one: found() })).toBeUndefined()
  })

  it.each([
    ['its verb, if that names the act better', 0.7, 0.9, 'verb'],
    ['all of it, if the verb is in too many', 0.9, 0.7, 'sentence'],
    ['all of it, if both are found as well', 0.8, 0.8, 'sentence'],
    ['its verb, if the rest is hardly found', 0.3, 0.8, 'verb'],
    ['nothing, if the verb is only in a name, and the rest is hardly found', 0.3, 0.7, undefined],
  ])('of a sentence takes %s', (_, score, ofVerb, id) => {
    const orders: Meaning = {
      view: 'thing',
      about: 'orders books',
      verb: 'orders',
      kind: 'Task',
      question: 'who',
    }
    const meant = {
      one: { edges: [{ score, node: node('sentence') }] },
      other: { edges: [{ score: ofVerb, node: node('verb') }] },
    }
    expect(placeOfMeaning(orders, meant)?.ids).toEqual(id === undefined ? undefined : [id])
    expect(placeOfMeaning(orders, undefined)).toBeUndefined()
    expect(placeOfMeaning(orders, { one: found(), other: found() })).toBeUndefined()
  })

  it('joins the best tasks between which there is a way, and else the best', () => {
    const meant = {
      one: found(node('suggesting'), node('shelving')),
      other: found(node('fetching'), node('shelving')),
    }
    const pairs = endPairsOf(meant)
    const idsOf = (pair: (typeof pairs)[number] | undefined) => pair?.map(({ id }) => id)
    expect(pairs.map(idsOf)).toEqual([
      ['suggesting', 'fetching'],
      ['suggesting', 'shelving'],
      ['shelving', 'fetching'],
    ])
    expect(joinedQuestion(pairs).variables).toMatchObject({ from1: 'suggesting', to1: 'shelving' })
    const way: Meaning = { view: 'way', one: 'a suggestion', other: 'the shelf' }
    const joined = { pair0: { paths: [] }, pair1: { paths: [{}] }, pair2: { paths: [{}] } }
    const placeOf = (some: JoinedPairs | undefined) =>
      placeOfMeaning(way, meant, bestPair(pairs, some))?.ids
    expect(placeOf(joined)).toEqual(['suggesting', 'shelving'])
    expect(placeOf({ pair0: { paths: [] } })).toEqual(['suggesting', 'fetching'])
    expect(placeOf(undefined)).toEqual(['suggesting', 'fetching'])
    expect(bestPair(endPairsOf({ one: found(), other: found() }), undefined)).toBeUndefined()
  })
})
