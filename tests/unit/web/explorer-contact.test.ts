import type { RoleInContact } from '../../../src/web/explorer/contact/contact.query'
import { cellsOf, groupOf, type ContactAmount } from '../../../src/web/explorer/contact/scale'

type Claimed = RoleInContact['faceToFace']['claims'][number]

describe('The place of a role in the picture of customers', () => {
  it('is stated where a claim says so, and possible where one only may', () => {
    const cells = cellsOf(
      role('NONE', 'LITTLE', [said('NONE', 'POSSIBLY'), said('LITTLE', 'STATED')]),
    )
    expect(cells).toEqual(['possible', 'stated', 'none', 'none'])
    expect(groupOf(cells)).toBe('onlyLittle')
  })

  it('is implied where no claim says so in words', () => {
    const implied = said('LITTLE', 'STATED', 'IMPLIED')
    expect(cellsOf(role('NONE', 'LITTLE', [implied]))).toEqual([
      'possible',
      'implied',
      'none',
      'none',
    ])
    expect(cellsOf(role('NONE', 'LITTLE', [implied, said('LITTLE', 'OFTEN')]))[1]).toBe('stated')
  })

  it('is a little and possibly more where more is possible', () => {
    const cells = cellsOf(
      role('NONE', 'SOME', [said('LITTLE', 'STATED', 'IMPLIED'), said('SOME', 'POSSIBLY')]),
    )
    expect(cells).toEqual(['possible', 'implied', 'possible', 'none'])
    expect(groupOf(cells)).toBe('maybeMore')
  })

  it('is open where a claim gives no amount', () => {
    const cells = cellsOf(role('LITTLE', 'MUCH', [said(null, 'STATED')]))
    expect(cells).toEqual(['none', 'possible', 'possible', 'possible'])
    expect(groupOf(cells)).toBe('open')
  })

  it('is more than a little where that much is said', () => {
    expect(groupOf(cellsOf(role('MUCH', 'MUCH', [said('MUCH', 'STATED')])))).toBe('more')
  })

  it('is unknown where nobody says anything, and not none', () => {
    const cells = cellsOf(role('UNKNOWN', 'UNKNOWN', []))
    expect(cells).toEqual(['none', 'none', 'none', 'none'])
    expect(groupOf(cells)).toBe('unknown')
  })
})

function role(
  atLeast: ContactAmount,
  atMost: ContactAmount,
  claims: readonly Claimed[],
): RoleInContact {
  return {
    id: 'somebody',
    label: 'somebody',
    faceToFace: { atLeast, atMost, basis: null, variesBy: [], claims },
    work: [],
  }
}

function said(
  amount: Claimed['amount'],
  modality: Claimed['modality'],
  basis: Claimed['basis'] = 'EXPLICIT',
): Claimed {
  return { amount, modality, basis }
}
