import type { RoleInContact } from '../../../src/web/explorer/contact/contact.query'
import { cellsOf, groupOf, type ContactAmount } from '../../../src/web/explorer/contact/scale'

type Claimed = RoleInContact['channelsConnection']['edges'][number]

describe('The place of a role in the picture of customers', () => {
  it('is sure where a claim says so, and possible where one only may', () => {
    const cells = cellsOf(
      role('NONE', 'LITTLE', [said('NONE', 'POSSIBLY'), said('LITTLE', 'STATED')]),
    )
    expect(cells).toEqual(['possible', 'sure', 'none', 'none'])
    expect(groupOf(cells)).toBe('onlyLittle')
  })

  it('is a little and possibly more where more is possible', () => {
    const cells = cellsOf(
      role('LITTLE', 'SOME', [said('LITTLE', 'STATED'), said('SOME', 'POSSIBLY')]),
    )
    expect(cells).toEqual(['none', 'sure', 'possible', 'none'])
    expect(groupOf(cells)).toBe('maybeMore')
  })

  it('is open where a claim gives no amount', () => {
    const cells = cellsOf(role('LITTLE', 'MUCH', [said(null, 'STATED')]))
    expect(cells).toEqual(['none', 'possible', 'possible', 'possible'])
    expect(groupOf(cells)).toBe('open')
  })

  it('is more than a little where that much is sure', () => {
    expect(groupOf(cellsOf(role('MUCH', 'MUCH', [said('MUCH', 'STATED')])))).toBe('more')
  })

  it('is unknown where nobody says anything, and not none', () => {
    const cells = cellsOf(role('UNKNOWN', 'UNKNOWN', []))
    expect(cells).toEqual(['none', 'none', 'none', 'none'])
    expect(groupOf(cells)).toBe('unknown')
  })

  it('does not rest on a channel on which nobody meets', () => {
    const byPhone = { ...said('MUCH', 'STATED'), node: { faceToFace: false } }
    expect(cellsOf(role('NONE', 'MUCH', [byPhone]))).not.toContain('sure')
  })
})

function role(
  atLeast: ContactAmount,
  atMost: ContactAmount,
  edges: readonly Claimed[],
): RoleInContact {
  return {
    id: 'somebody',
    label: 'somebody',
    faceToFace: { atLeast, atMost, variesBy: [] },
    channelsConnection: { edges },
    work: [],
  }
}

function said(amount: Claimed['claim']['amount'], modality: Claimed['claim']['modality']): Claimed {
  return { claim: { amount, modality }, node: { faceToFace: true } }
}
