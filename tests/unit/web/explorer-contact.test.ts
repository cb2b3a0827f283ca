import type { RoleInContact } from '../../../src/web/explorer/contact/contact.query'
import {
  contactCellsOf,
  groupOf,
  type ContactAmount,
} from '../../../src/web/explorer/contact/scale'

type Claimed = RoleInContact['faceToFace']['claims'][number]

describe('The place of a role in the picture of customers', () => {
  it('is said if a source says so in words, and possible if it only may be', () => {
    const cells = contactCellsOf(
      role('NONE', 'LITTLE', [said('NONE', 'POSSIBLY'), said('LITTLE', 'STATED')]),
    )
    expect(cells).toEqual(['possible', 'said', 'none', 'none'])
    expect(groupOf(cells)).toBe('onlyLittle')
  })

  it('is meant if a source does not say so in words, even if the range is one amount', () => {
    const cells = contactCellsOf(role('LITTLE', 'LITTLE', [said('LITTLE', 'STATED', 'IMPLIED')]))
    expect(cells).toEqual(['none', 'meant', 'none', 'none'])
  })

  it('is no more than possible if it is said with a qualifier', () => {
    expect(contactCellsOf(role('LITTLE', 'LITTLE', [said('LITTLE', 'OFTEN')]))[1]).toBe('possible')
  })

  it('is a little and possibly more if more is possible', () => {
    const cells = contactCellsOf(
      role('NONE', 'SOME', [said('LITTLE', 'STATED', 'IMPLIED'), said('SOME', 'POSSIBLY')]),
    )
    expect(cells).toEqual(['possible', 'meant', 'possible', 'none'])
    expect(groupOf(cells)).toBe('maybeMore')
  })

  it('is open if a claim gives no amount', () => {
    const cells = contactCellsOf(role('LITTLE', 'MUCH', [said(null, 'STATED')]))
    expect(cells).toEqual(['none', 'possible', 'possible', 'possible'])
    expect(groupOf(cells)).toBe('open')
  })

  it('is more than a little if that much is said', () => {
    expect(groupOf(contactCellsOf(role('MUCH', 'MUCH', [said('MUCH', 'STATED')])))).toBe('more')
  })

  it('reaches to the end of the scale on the side of which nobody tells', () => {
    const atMost = contactCellsOf(role('UNKNOWN', 'LITTLE', [said('LITTLE', 'STATED', 'IMPLIED')]))
    expect(atMost).toEqual(['possible', 'meant', 'none', 'none'])
    expect(groupOf(atMost)).toBe('onlyLittle')
    expect(contactCellsOf(role('SOME', 'UNKNOWN', []))).toEqual([
      'none',
      'none',
      'possible',
      'possible',
    ])
  })

  it('is unknown if nobody says anything, and not none', () => {
    const cells = contactCellsOf(role('UNKNOWN', 'UNKNOWN', []))
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
    faceToFace: { atLeast, atMost, variesBy: [], claims },
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
