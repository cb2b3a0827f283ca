import { endsOf } from '../../../src/web/explorer/panel/claim.query'
import { en } from '../../../src/web/explorer/texts/en'
import { addressOfThing } from '../../../src/web/explorer/thing/address-of-thing'
import { linesOfDifferences } from '../../../src/web/explorer/thing/different-things'
import { foundFor } from '../../../src/web/explorer/thing/hits'
import { pages, thingQuestion, type ShownThing } from '../../../src/web/explorer/thing/pages'
import { partsOfSource } from '../../../src/web/explorer/thing/parts-of-source'
import type { SaidPart, Succession } from '../../../src/web/explorer/thing/parts'
import { scopeOf } from '../../../src/web/explorer/thing/scope'

const seinajoki = { id: 'seinajoki', label: 'Seinäjoki' }
const acquisition = { id: 'acquisition', label: 'acquisition' }

const said: SaidPart = {
  id: 'd:step:DONE_BY:clerk',
  modality: 'OFTEN',
  basis: 'IMPLIED',
  extent: null,
  example: false,
  condition: 'in summer',
  note: 'By two of them.',
  amount: null,
  library: seinajoki,
  from: { __typename: 'Step', id: 'step', label: 'labelling', workflow: acquisition },
  to: { __typename: 'Role', id: 'clerk', label: 'clerk' },
}

const clerk = { __typename: 'Role', id: 'clerk', label: 'clerk' } as const

const task: ShownThing = {
  __typename: 'Task',
  id: 'labelling',
  text: { label: 'labelling', alternativeLabels: [], description: null, descriptionLanguage: null },
  annotations: [],
}

describe('What answers a question about a thing', () => {
  it('is each thing once, with the place, the practice and the qualifier of each claim', () => {
    const edge = { claim: said, node: clerk }
    const again = { claim: { ...said, id: 'other' }, node: clerk }
    const found = foundFor('who', { ...task, who: { totalCount: 2, edges: [edge, again] } }, en)
    expect(found.isCut).toBe(false)
    expect(found.hits).toHaveLength(1)
    expect(found.hits[0]).toMatchObject({ id: 'clerk', kind: 'Role' })
    expect(found.hits[0]?.mentions[0]).toEqual({
      claim: said.id,
      modality: 'OFTEN',
      library: seinajoki,
      step: said.from,
      workflow: acquisition,
      remarks: ['meant, not said in words', 'in summer'],
      note: 'By two of them.',
    })
  })

  it('holds what is stated at the steps of a task, and tells if one of the lists is cut', () => {
    const email = { __typename: 'Channel', id: 'email', label: 'e-mail' } as const
    const steps = [{ channel: { totalCount: 21, edges: [{ claim: said, node: email }] } }]
    const found = foundFor('channel', { ...task, steps }, en)
    expect(found.hits.map(({ id }) => id)).toEqual(['email'])
    expect(found.isCut).toBe(true)
    expect(foundFor('who', { ...task, steps }, en).hits).toEqual([])
  })

  it('says how far away a task is, and names no step if none does it', () => {
    const lending: Succession = {
      distance: 3,
      relation: 'ENABLES',
      task: { id: 'lending', label: 'lending' },
      occurrences: [
        {
          distance: 3,
          modality: 'STATED',
          workflow: acquisition,
          from: { id: 'step', label: 'labelling' },
          to: null,
          weakestClaim: { id: 'claim', library: seinajoki },
          conditionalClaims: [{ condition: 'if it is new' }, { condition: 'if it is new' }],
        },
      ],
    }
    const [hit] = foundFor('next', { ...task, next: [lending] }, en).hits
    expect(hit?.note).toBe('becomes possible')
    expect(hit?.mentions[0]?.step).toBeUndefined()
    expect(hit?.mentions[0]?.remarks).toEqual(['if it is new'])
    const [near] = foundFor(
      'before',
      { ...task, before: [{ ...lending, relation: 'NEXT', distance: 1 }] },
      en,
    ).hits
    expect(near?.note).toBe('just before')
    // The place is further away than the nearest one.
    expect(near?.mentions[0]?.remarks).toEqual(['3 steps before', 'if it is new'])
  })
})

describe('The places of a source', () => {
  it('come in the order of the text, the whole and the question first', () => {
    const at = (...locators: (string | null)[]) =>
      locators.map((locator) => ({ locator, source: { id: 'text' } }))
    const claim = { ...said, statement: 'a clerk labels' }
    const parts = partsOfSource({
      ...task,
      id: 'text',
      claims: [
        { ...claim, id: '1', sources: at('p10.s1', 'p9.s2') },
        { ...claim, id: '2', sources: at('question', 'p9.s2', 'p9.s2') },
        { ...claim, id: '3', sources: [{ locator: 'p1', source: { id: 'another' } }] },
      ],
      nodes: [{ ...clerk, sources: at(null) }],
    })
    expect(parts.map(({ locator, claims }) => [locator, claims.map(({ id }) => id)])).toEqual([
      [null, []],
      ['question', ['2']],
      ['p9.s2', ['1', '2']],
      ['p10.s1', ['1']],
    ])
  })

  it('are there with what is known of them, also if nothing is taken from them', () => {
    const place = { locator: 'p1', gist: 'Clerks label.', opening: null, url: null }
    const claim = { ...said, statement: 'a clerk labels' }
    const sources = [{ locator: 'p2', source: { id: 'text' } }]
    const claims = [{ ...claim, id: '1', sources }]
    const parts = partsOfSource({ ...task, id: 'text', claims, places: [place] })
    expect(parts.map((part) => [part.locator, part.place?.gist, part.claims.length])).toEqual([
      ['p1', 'Clerks label.', 0],
      ['p2', undefined, 1],
    ])
  })
})

describe('The differences of a library', () => {
  const library = { id: 'own', label: 'own way' }
  const general = { id: 'general', label: 'general way' }
  const none = { roles: [], channels: [], resources: [], order: [], splits: [], only: [] }
  const tasks = { first: { id: 'a', label: 'A' }, second: { id: 'b', label: 'B' } }

  it('tell apart what is not done and what is not told', () => {
    const only = (absentFrom: { id: string }[]) => ({
      task: tasks.first,
      doneIn: [{ workflow: { id: 'own' } }],
      absentFrom,
      notToldIn: absentFrom.length > 0 ? [] : [{ id: 'general' }],
    })
    const states = [only([{ id: 'general' }]), only([])].map((each) => {
      const comparison = { ...none, only: [each] }
      return linesOfDifferences({ workflow: library, general, comparison }, en)[0]?.sides[1]
    })
    expect(states).toEqual([
      { workflow: general, words: 'not done', state: 'ABSENT' },
      { workflow: general, words: 'not told', state: 'NOT_TOLD' },
    ])
  })

  it('tell which order each has, and can be those of one task alone', () => {
    const order = [{ ...tasks, firstBeforeSecond: [{ workflow: { id: 'general' } }] }]
    const difference = { workflow: library, general, comparison: { ...none, order } }
    const [line] = linesOfDifferences(difference, en, 'b')
    expect(line?.sides.map(({ words }) => words)).toEqual(['B → A', 'A → B'])
    expect(linesOfDifferences(difference, en, 'c')).toEqual([])
  })

  it('are not where one of the two has both orders, as the figure does not count it', () => {
    const both = [{ workflow: { id: 'own' } }, { workflow: { id: 'general' } }]
    const order = [{ ...tasks, firstBeforeSecond: both }]
    const difference = { workflow: library, general, comparison: { ...none, order } }
    expect(linesOfDifferences(difference, en)).toEqual([])
  })
})

describe('The page of a thing', () => {
  it.each([
    [undefined, { practice: 'GENERAL' }],
    ['*', { practice: 'ALL' }],
    ['tuusula', { practice: 'GENERAL', library: 'tuusula' }],
  ])('shows the practice that the address names: %s', (practice, scope) => {
    expect(scopeOf(practice)).toEqual(scope)
  })

  it('asks whose practice only where libraries share the thing', () => {
    const asked = { id: 'x', scope: scopeOf('*'), languages: ['EN'], first: 100 }
    expect(thingQuestion('Task', asked)?.variables).toMatchObject({ practice: 'ALL' })
    expect(thingQuestion('Workflow', asked)?.variables).not.toHaveProperty('practice')
    expect(thingQuestion('Rate', asked)).toBeUndefined()
  })

  it.each(Object.entries(pages))('asks in its query for each of its questions: %s', (_, page) => {
    for (const name of [...page.always, ...page.ifAnswered]) {
      expect(page.query).toContain(`    ${name}: `)
    }
  })

  it('is left for the picture if the kind has none', () => {
    const here = { view: 'thing', ids: ['a'], practice: 'tuusula', language: 'fi' } as const
    expect(addressOfThing(here, { id: 'b', kind: 'Task' })).toMatchObject({
      view: 'thing',
      practice: 'tuusula',
      language: 'fi',
    })
    expect(addressOfThing(here, { id: 'b', kind: 'Rate' })).toMatchObject({
      view: 'find',
      show: 'b',
    })
  })

  it('opens a claim by both of its ends', () => {
    expect(endsOf('general:a:PERFORMS:b')).toEqual({ from: 'a', to: 'b' })
  })
})
