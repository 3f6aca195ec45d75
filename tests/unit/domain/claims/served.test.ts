import { expect, test } from 'vitest'
import { type ClaimStateCode, claimStateCodes } from '../../../../main/domain/claims/claim-states.ts'
import { whetherServed } from '../../../../main/domain/claims/entry-window.ts'
import type { Result } from '../../../../shared/model/result.ts'

const opening = { opensOn: '2026-05-15', closesOn: '2026-08-31', closed: false, message: 'Voyez la DEC.' }
const said = (result: Result<null>) => (result.ok ? null : result.error)

test('[F114] claims that the office never opened nor closed are open on every day', () => {
  expect(whetherServed(['TO_COMPLETE', 'NONE'], undefined, '2026-09-01').ok).toBe(true)
})

test.each([
  ['2026-05-14', false],
  ['2026-05-15', true],
  ['2026-08-31', true],
  ['2026-09-01', false],
])('[F114] on %s the service open from 15 May to 31 August takes something: %s', (today, open) => {
  expect(whetherServed(['TO_COMPLETE', 'UPCOMING'], opening, today).ok).toBe(open)
})

test('[F114] the refusal tells both dates and the message of the office', () => {
  const { opensOn, closesOn, message } = opening
  expect(said(whetherServed(['SENT', 'NONE'], opening, '2026-09-01'))).toEqual({
    code: 'RULE',
    rule: 'activities.closed',
    facts: { opensOn, closesOn, message },
  })
})

test('a claim with a part returned is open whole while the service is closed, and no other state opens it', () => {
  const taken = (state: ClaimStateCode) =>
    whetherServed([state, 'TO_COMPLETE'], { ...opening, closed: true }, '2026-06-01')
  expect(claimStateCodes.filter((state) => taken(state).ok)).toEqual(['RETURNED'])
})
