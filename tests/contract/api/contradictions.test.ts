import { apiSaying, type Api } from '../../support/api/api'
import { apiOverLibraries } from '../../support/api/documented-api'
import { describeOverGraph } from '../../support/engines/over-graph'

const content = `  - { id: other-library, kind: SINGLE, label: { en: Other library } }
sources:
  - { id: one-book, title: One book }
  - { id: other-book, title: Other book }
channels:
  - { id: desk, label: { en: desk }, faceToFace: true }
roles:
  - id: clerk
    kind: STAFF
    label: { en: clerk }
    channels:
      - { to: desk, as: one, amount: NONE, sources: [one-book#p1] }
      - { to: desk, as: other, amount: MUCH, modality: OFTEN, sources: [other-book#p2.s1] }
    tasks:
      - { to: work, as: one, sources: [one-book#p1] }
      - { to: work, as: other, modality: USUALLY, extent: MAIN_DOER, sources: [other-book#p2.s2] }
      - { to: rest, as: one, sources: [one-book#p3] }
      - { to: rest, as: again, modality: RARELY, sources: [one-book#p4] }
      - { to: sleep, as: one, sources: [one-book#p3] }
      - { to: sleep, as: other, library: other-library, modality: RARELY, sources: [other-book#p4] }
tasks:
  - { id: work, label: { en: work } }
  - { id: rest, label: { en: rest } }
  - { id: sleep, label: { en: sleep } }
workflows:
  - { id: day, label: { en: day }, sources: [one-book#p5] }
  - id: day-by-one
    label: { en: day by one }
    variantOf: [day]
    sources: [one-book#p5]
    steps:
      - { id: one-work, task: work, next: [one-rest] }
      - { id: one-rest, task: rest, next: [one-sleep] }
      - { id: one-sleep, task: sleep }
  - id: day-by-other
    label: { en: day by other }
    variantOf: [day]
    sources: [other-book#p5]
    steps:
      - { id: other-rest, task: rest, next: [other-work] }
      - { id: other-work, task: work, next: [other-sleep] }
      - { id: other-sleep, task: sleep }
`

const selected = `{ kind from { id } to { id } differsIn opposite libraries { id }
  sides { sources { title } claims { statement citation } } }`

interface Found {
  readonly kind: string
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
}

describeOverGraph('contradictions', (engine) => {
  const names = async (api: Api, given: string): Promise<readonly string[]> => {
    const answer = await api.ask(`{ contradictions${given} { kind from { id } to { id } } }`)
    const { contradictions } = answer as { contradictions: Found[] }
    return contradictions.map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`)
  }

  it('arise when two sources differ, with what each says', async () => {
    const api = await apiSaying(engine.graph(), content)
    expect(await api.ask(`{ contradictions ${selected} }`)).toEqual({
      contradictions: [
        {
          kind: 'NEXT',
          from: { id: 'work' },
          to: { id: 'rest' },
          differsIn: ['ORDER'],
          opposite: true,
          libraries: [{ id: 'some-library' }],
          sides: [
            {
              sources: [{ title: 'One book' }],
              claims: [{ statement: 'work is followed by rest', citation: '“One book”, p5.' }],
            },
            {
              sources: [{ title: 'Other book' }],
              claims: [{ statement: 'rest is followed by work', citation: '“Other book”, p5.' }],
            },
          ],
        },
        {
          kind: 'PERFORMS',
          from: { id: 'clerk' },
          to: { id: 'work' },
          differsIn: ['MODALITY', 'EXTENT'],
          opposite: false,
          libraries: [{ id: 'some-library' }],
          sides: [
            {
              sources: [{ title: 'One book' }],
              claims: [{ statement: 'clerk performs work', citation: '“One book”, p1.' }],
            },
            {
              sources: [{ title: 'Other book' }],
              claims: [
                {
                  statement: 'clerk usually performs work, as one of the main doers',
                  citation: '“Other book”, p2.s2.',
                },
              ],
            },
          ],
        },
        {
          kind: 'SERVES_THROUGH',
          from: { id: 'clerk' },
          to: { id: 'desk' },
          differsIn: ['MODALITY', 'AMOUNT'],
          opposite: true,
          libraries: [{ id: 'some-library' }],
          sides: [
            {
              sources: [{ title: 'One book' }],
              claims: [
                {
                  statement: 'clerk does not serve customers through desk',
                  citation: '“One book”, p1.',
                },
              ],
            },
            {
              sources: [{ title: 'Other book' }],
              claims: [
                {
                  statement: 'clerk often serves customers a great deal through desk',
                  citation: '“Other book”, p2.s1.',
                },
              ],
            },
          ],
        },
      ],
    })
  })

  it('can be asked for in part', async () => {
    const api = await apiSaying(engine.graph(), content)
    const all = ['work NEXT rest', 'clerk PERFORMS work', 'clerk SERVES_THROUGH desk']
    expect(await names(api, '')).toEqual(all)
    expect(await names(api, '(opposite: true)')).toEqual([all[0], all[2]])
    expect(await names(api, '(kinds: [PERFORMS])')).toEqual([all[1]])
    expect(await names(api, '(kinds: [NEXT])')).toEqual([all[0]])
    expect(await names(api, '(limit: 1, offset: 1)')).toEqual([all[1]])
    expect(await names(api, '(library: "other-library")')).toEqual([])
    expect(await names(api, '(source: "one-book")')).toEqual(all)
  })

  it('are between libraries only if that is asked for', async () => {
    const api = await apiSaying(engine.graph(), content)
    expect(await names(api, '(acrossLibraries: true, kinds: [PERFORMS])')).toEqual([
      'clerk PERFORMS sleep',
      'clerk PERFORMS work',
    ])
  })

  it('are none in the reference graph, and differences of order between its libraries', async () => {
    const api = await apiOverLibraries(engine.graph())
    expect(await names(api, '')).toEqual([])
    expect(await names(api, '(acrossLibraries: true)')).toEqual([
      'ordering NEXT copy-cataloguing',
      'registering-copies NEXT barcoding',
    ])
  })

  it.each([
    [
      'library: "oter-library"',
      'NOT_FOUND',
      'The argument library names no library: oter-library. Did you mean "other-library"',
    ],
    [
      'source: "one-bok"',
      'NOT_FOUND',
      'The argument source names no source: one-bok. Did you mean "one-book"',
    ],
    ['limit: 1001', 'BAD_USER_INPUT', 'The argument limit is 1001'],
    ['offset: -1', 'BAD_USER_INPUT', 'The argument offset is -1'],
  ])('refuse %s', async (given, code, message) => {
    const api = await apiSaying(engine.graph(), content)
    const refusal = await api.refusal(`{ contradictions(${given}) { opposite } }`)
    expect(refusal.code).toBe(code)
    expect(refusal.message).toContain(message)
  })
})
