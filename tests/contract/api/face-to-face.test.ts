import { words } from '../../../src/domain/vocabulary/enumeration'
import { amount } from '../../../src/domain/vocabulary/claim'
import { apiOfOlderGraph } from '../../support/api/api'
import { describeOverGraph } from '../../support/engines/over-graph'

/** Two face-to-face channels under one, beside channels of other sorts, some with no broader one. */
const covered = `channels:
  - { id: any-channel, label: { en: any channel } }
  - { id: in-person, label: { en: in person }, faceToFace: true, broader: [any-channel] }
  - { id: desk, label: { en: desk }, faceToFace: true, broader: [in-person, any-channel] }
  - { id: shelves, label: { en: shelves }, faceToFace: true, broader: [in-person, shelves] }
  - { id: phone, label: { en: phone }, faceToFace: false, broader: [any-channel] }
  - { id: web, label: { en: web } }
`

/** Two face-to-face channels that no channel holds together. */
const apart = `channels:
  - { id: desk, label: { en: desk }, faceToFace: true }
  - { id: shelves, label: { en: shelves }, faceToFace: true }
`

const cases = [
  { because: 'nothing is said', claims: '', range: ['UNKNOWN', 'UNKNOWN'] },
  { because: 'only the phone is spoken of', claims: 'phone MUCH', range: ['UNKNOWN', 'UNKNOWN'] },
  { because: 'an open channel is spoken of', claims: 'web MUCH', range: ['UNKNOWN', 'UNKNOWN'] },
  {
    because: 'it is said of all such channels',
    claims: 'in-person LITTLE',
    range: ['NONE', 'LITTLE'],
  },
  {
    because: 'somebody serves there, and in all only a little',
    claims: 'desk, in-person LITTLE',
    range: ['LITTLE', 'LITTLE'],
  },
  {
    because: 'there is none through any channel',
    claims: 'any-channel NONE',
    range: ['NONE', 'NONE'],
  },
  { because: 'any channel can be the phone', claims: 'any-channel MUCH', range: ['NONE', 'MUCH'] },
  {
    because: 'a little through any channel is little at most',
    claims: 'any-channel LITTLE',
    range: ['NONE', 'LITTLE'],
  },
  {
    because: 'one channel says nothing of the others',
    claims: 'desk LITTLE',
    range: ['NONE', 'MUCH'],
  },
  {
    because: 'none at one channel says nothing of the others',
    claims: 'desk NONE',
    range: ['NONE', 'MUCH'],
  },
  { because: 'no amount is some contact', claims: 'in-person', range: ['LITTLE', 'MUCH'] },
  {
    because: 'no amount at one channel is some contact',
    claims: 'desk',
    range: ['LITTLE', 'MUCH'],
  },
  {
    because: 'there is as much as at one of two channels',
    claims: 'desk SOME, shelves LITTLE',
    range: ['SOME', 'MUCH'],
  },
  {
    because: 'the least of two bounds binds',
    claims: 'in-person SOME, any-channel MUCH',
    range: ['SOME', 'SOME'],
  },
  {
    because: 'a bound on all bounds each',
    claims: 'desk LITTLE, in-person SOME',
    range: ['SOME', 'SOME'],
  },
  {
    because: 'claims contradict each other',
    claims: 'desk MUCH, in-person LITTLE',
    range: ['LITTLE', 'MUCH'],
  },
  {
    because: 'parallel claims differ',
    claims: 'in-person LITTLE, in-person MUCH',
    range: ['NONE', 'MUCH'],
  },
  {
    because: 'parallel claims of one channel differ',
    claims: 'desk LITTLE, desk SOME',
    range: ['NONE', 'MUCH'],
  },
  {
    because: 'it is only possible that there is none',
    claims: 'any-channel NONE POSSIBLY',
    range: ['NONE', 'MUCH'],
  },
  {
    because: 'doubt narrows nothing',
    claims: 'in-person LITTLE POSSIBLY',
    range: ['NONE', 'MUCH'],
  },
  {
    because: 'doubt raises the upper end',
    claims: 'in-person LITTLE, desk SOME POSSIBLY',
    range: ['NONE', 'SOME'],
  },
  {
    because: 'doubt lowers the lower end',
    claims: 'in-person MUCH, in-person LITTLE POSSIBLY',
    range: ['NONE', 'MUCH'],
  },
  {
    because: 'doubt inside the range changes nothing',
    claims: 'in-person, desk SOME SOMETIMES',
    range: ['LITTLE', 'MUCH'],
  },
  {
    because: 'rarely is in doubt',
    claims: 'in-person NONE, desk MUCH RARELY',
    range: ['NONE', 'MUCH'],
  },
  { because: 'often is not in doubt', claims: 'in-person SOME OFTEN', range: ['SOME', 'SOME'] },
]

const apartCases = [
  {
    because: 'nothing is said of the other channel',
    claims: 'desk LITTLE',
    range: ['NONE', 'MUCH'],
  },
  {
    because: 'much at one of them is much',
    claims: 'desk LITTLE, shelves MUCH',
    range: ['MUCH', 'MUCH'],
  },
]

/** A role with claims that are written "channel AMOUNT MODALITY, …". */
function role(id: string, claims: string): string {
  const lines = claims
    .split(', ')
    .filter((claim) => claim !== '')
    .map((claim, index) => {
      const [to, ...said] = claim.split(' ')
      const much = said.find((word) => words(amount).includes(word))
      const modality = said.find((word) => word !== much)
      return `{ to: ${to}, as: no-${index}${much ? `, amount: ${much}` : ''}${modality ? `, modality: ${modality}` : ''} }`
    })
  const channels = lines.length === 0 ? '' : `, channels: [${lines.join(', ')}]`
  return `  - { id: ${id}, kind: STAFF, label: { en: ${id} }${channels} }\n`
}

function roles(claims: readonly string[]): string {
  return `roles:\n${claims.map((each, index) => role(named(index), each)).join('')}`
}

function named(index: number): string {
  return `role-${String(index).padStart(2, '0')}`
}

describeOverGraph('contact face to face', (engine) => {
  it.each([
    ['under one channel', covered, cases],
    ['that stand apart', apart, apartCases],
  ])('is summed up over channels %s', async (_, channels, table) => {
    const api = await apiOfOlderGraph(
      engine.graph(),
      channels + roles(table.map(({ claims }) => claims)),
    )
    const answer = (await api.ask('{ roles { faceToFace { atLeast atMost } } }')) as {
      roles: { faceToFace: { atLeast: string; atMost: string } }[]
    }
    const found = answer.roles.map(({ faceToFace: { atLeast, atMost } }, index) => ({
      ...table[index],
      range: [atLeast, atMost],
    }))
    expect(found).toEqual(table)
  })

  it.each([
    ['under one channel', covered, cases],
    ['that stand apart', apart, apartCases],
  ])('is filtered by the ends that it shows, over channels %s', async (_, channels, table) => {
    const api = await apiOfOlderGraph(
      engine.graph(),
      channels + roles(table.map(({ claims }) => claims)),
    )
    const amounts = words(amount)
    const idsWhere = (matches: (least: number, most: number) => boolean) =>
      table.flatMap(({ range }, index) => {
        const [least, most] = range.map((word) => amounts.indexOf(word))
        return least !== -1 && matches(Number(least), Number(most)) ? [{ id: named(index) }] : []
      })
    for (const [rank, word] of amounts.entries()) {
      expect(
        await api.ask(
          `{ less: roles(where: { faceToFace: { atMost: ${word} } }) { id } more: roles(where: { faceToFace: { atLeast: ${word} } }) { id } }`,
        ),
      ).toEqual({
        less: idsWhere((_least, most) => most <= rank),
        more: idsWhere((least) => least >= rank),
      })
    }
  })

  it('varies as its claims say, each way once', async () => {
    const api = await apiOfOlderGraph(
      engine.graph(),
      `${covered}roles:
  - id: clerk
    kind: STAFF
    label: { en: clerk }
    channels:
      - { to: desk, variesBy: [PROJECT, LIBRARY] }
      - { to: any-channel, variesBy: [LIBRARY] }
      - { to: phone, variesBy: [PERSON] }
`,
    )
    expect(await api.ask('{ role(id: "clerk") { faceToFace { variesBy } } }')).toEqual({
      role: { faceToFace: { variesBy: ['LIBRARY', 'PROJECT'] } },
    })
  })

  const filtered = ['', 'in-person NONE', 'in-person LITTLE', 'desk SOME', 'in-person MUCH']

  it.each([
    ['{ atMost: LITTLE }', [1, 2]],
    ['{ atMost: NONE }', [1]],
    ['{ atMost: LITTLE, includeUnknown: true }', [0, 1, 2]],
    ['{ atLeast: NONE }', [1, 2, 3, 4]],
    ['{ atLeast: SOME }', [3, 4]],
    ['{ atLeast: LITTLE, atMost: SOME }', []],
    ['{ atLeast: LITTLE }', [3, 4]],
    ['{ atLeast: MUCH, includeUnknown: true }', [0, 4]],
    ['{}', [1, 2, 3, 4]],
    ['{ includeUnknown: true }', [0, 1, 2, 3, 4]],
  ])('filters roles by %s', async (filter, found) => {
    const api = await apiOfOlderGraph(engine.graph(), covered + roles(filtered))
    const ids = found.map((index) => ({ id: named(index) }))
    expect(
      await api.ask(
        `{ roles(where: { faceToFace: ${filter} }) { id } rolesConnection(where: { faceToFace: ${filter} }) { totalCount edges { node { id } } } }`,
      ),
    ).toEqual({
      roles: ids,
      rolesConnection: { totalCount: ids.length, edges: ids.map((node) => ({ node })) },
    })
  })

  it('filters page by page', async () => {
    const api = await apiOfOlderGraph(engine.graph(), covered + roles(filtered))
    const page = (after: string | null) =>
      api.ask(
        'query ($after: String) { rolesConnection(where: { faceToFace: { atMost: LITTLE } }, first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } } }',
        { after },
      ) as Promise<{ rolesConnection: { pageInfo: { endCursor: string } } }>
    const first = await page(null)
    expect(first).toMatchObject({
      rolesConnection: { pageInfo: { hasNextPage: true }, edges: [{ node: { id: named(1) } }] },
    })
    expect(await page(first.rolesConnection.pageInfo.endCursor)).toMatchObject({
      rolesConnection: { pageInfo: { hasNextPage: false }, edges: [{ node: { id: named(2) } }] },
    })
  })
})
