import type { Claim } from '../../../src/web/explorer/claim/claim'
import { doersInWords, type Doers } from '../../../src/web/explorer/claim/doers'
import type { SaidOfNode } from '../../../src/web/explorer/panel/node.query'
import { practicesOf } from '../../../src/web/explorer/panel/practices'
import { en } from '../../../src/web/explorer/texts/en'

describe('What is said of a node', () => {
  it('stands apart by whose practice it is, with what libraries say at steps', () => {
    const inGeneral = claim('general:cataloguer:PERFORMS:cataloguing', 'public')
    const atStep = claim('one:one-step:DONE_BY:cataloguer', 'one')
    const ofStep = claim('general:step:DONE_BY:cataloguer', 'public')
    const remark = claim('one:remark:ABOUT:cataloguing', 'one', 'ABOUT')
    const ofOne = claim('one:cataloguing:USES:shelf', 'one')
    const said = practicesOf(
      node({
        claims: [inGeneral],
        ofAll: [inGeneral, ofOne, remark],
        performersConnection: { edges: [inGeneral, atStep, ofStep, ofOne].map(asEdge) },
      }),
    )
    expect(said.inGeneral).toEqual([inGeneral])
    expect(said.inLibraries).toEqual([ofOne, atStep])
  })

  it('is of one library alone if no practices meet', () => {
    const only = claim('one:workflow:HAS_STEP:step', 'one')
    expect(practicesOf(node({ claims: [only] }))).toEqual({ inGeneral: [only], inLibraries: [] })
  })
})

describe('Who does a step', () => {
  it('is named once, with the qualifier if nobody says it without one', () => {
    const doers = doersOf([
      ['cataloguer', 'OFTEN'],
      ['cataloguer', 'STATED'],
      ['orderer', 'POSSIBLY'],
    ])
    expect(doersInWords(doers, en)).toBe('cataloguer, orderer (possibly)')
  })

  it('is nobody if the source names nobody', () => {
    expect(doersInWords(doersOf([]), en)).toBe('')
  })

  it('is said to be more than are shown', () => {
    const doers = { ...doersOf([['orderer', 'STATED']]), totalCount: 4 }
    expect(doersInWords(doers, en)).toBe('orderer, and more')
  })
})

const libraries = {
  public: { id: 'public', label: 'public libraries', kind: 'GENERIC' },
  one: { id: 'one', label: 'one library', kind: 'SINGLE' },
} as const

function claim(
  id: string,
  library: keyof typeof libraries,
  kind: Claim['kind'] = 'PERFORMS',
): Claim {
  return { id, library: libraries[library], kind } as Claim
}

function asEdge(claimed: Claim): { readonly claim: Claim } {
  return { claim: claimed }
}

function node(given: Partial<SaidOfNode['node']>): SaidOfNode {
  return { node: { __typename: 'Task', id: 'cataloguing', ...given } as SaidOfNode['node'] }
}

function doersOf(said: readonly (readonly [id: string, modality: Claim['modality']])[]): Doers {
  return {
    totalCount: said.length,
    edges: said.map(([id, modality]) => ({ claim: { modality }, node: { id, label: id } })),
  }
}
