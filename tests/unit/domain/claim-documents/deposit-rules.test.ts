import { describe, expect, it } from 'vitest'
import { type FileFacts, judgeDeposit, judgeRemoval } from '../../../../main/domain/claim-documents/deposit-rules.ts'
import { claimStateCodes } from '../../../../main/domain/claims/claim-states.ts'

const facts = (part: Partial<FileFacts>): FileFacts => ({
  actor: 'intervenant',
  file: 'travel',
  feeState: 'NONE',
  travelState: 'NONE',
  ...part,
})
const openStates = (actor: FileFacts['actor'], file: FileFacts['file'], track: 'feeState' | 'travelState') =>
  claimStateCodes.filter((state) => judgeDeposit(facts({ actor, file, [track]: state }), 0).ok)

const unsent = ['IN_PROGRESS', 'TO_COMPLETE', 'RETURNED']
const office = [
  'IN_PROGRESS',
  'TO_COMPLETE',
  'SENT',
  'RETURNED',
  'ACCEPTED',
  'REJECTED_BY_FINANCE',
  'OFFICE_TO_ENTER',
  'OFFICE_ENTERED',
]

describe('a file of a claim', () => {
  it('[F293] is open to the intervenant until the claim is sent', () => {
    expect(openStates('intervenant', 'travel', 'travelState')).toEqual(unsent)
    expect(openStates('intervenant', 'travel', 'feeState')).toEqual([])
  })

  it('takes the account of somebody whose fee the office enters', () =>
    expect(openStates('intervenant', 'pay', 'feeState')).toEqual([...unsent, 'OFFICE_TO_ENTER']))

  it('opens for the pay with either part of the claim', () =>
    expect(openStates('intervenant', 'pay', 'travelState')).toEqual(unsent))

  it('[F296] is open to the office until the claim has left for finance', () => {
    expect(openStates('manager', 'travel', 'travelState')).toEqual(office)
    expect(openStates('manager', 'pay', 'feeState')).toEqual(office)
  })

  it('[F294] gives a document back to the side that deposited it only', () => {
    const open = facts({ travelState: 'TO_COMPLETE' })
    expect(judgeRemoval(open, false).ok).toBe(true)
    expect(judgeRemoval(open, true)).toMatchObject({ error: { rule: 'claimDocuments.ofOffice' } })
    const manager = facts({ actor: 'manager', travelState: 'SENT' })
    expect(judgeRemoval(manager, true).ok).toBe(true)
    expect(judgeRemoval(manager, false)).toMatchObject({ error: { rule: 'claimDocuments.ofPerson' } })
    const sent = facts({ travelState: 'SENT' })
    expect(judgeRemoval(sent, false)).toMatchObject({ error: { rule: 'claimDocuments.closed' } })
  })
})
