import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feeEntryOf, type TypeTerms, wrongTerms } from '../../../../main/domain/missions/mission-type-rules.ts'
import { missionTypes } from '../../../../main/domain/rates/rate-document.ts'
import { formsOfRate } from '../../../../main/domain/rates/rate-of-type.ts'
import { enteringParties, entryForms } from '../../../../shared/model/mission-types.ts'

const marking: TypeTerms = {
  entryForm: 'copies',
  enteredBy: 'intervenant',
  feeRight: true,
  rateType: 'CORRECTION',
  roles: ['examiner'],
  roleLoads: { examiner: 60 },
}

describe('what a type of mission says of itself', () => {
  it('may be written when nothing contradicts', () => expect(wrongTerms(marking)).toBeNull())

  it.each([
    ['noRole', { roles: [], roleLoads: {} }],
    ['loadOfOtherRole', { roleLoads: { president: 3 } }],
    ['nobodyEnters', { enteredBy: 'nobody' }],
    ['nothingToEnter', { entryForm: 'none' }],
    ['unpaidEntry', { feeRight: false }],
    ['formOfRate', { rateType: 'VAE' }],
  ] as const)('%s', (rule, part) => expect(wrongTerms({ ...marking, ...part })).toBe(rule))

  it('a type whose terms hold asks for something exactly when somebody enters it, and only what its rate counts', () => {
    const terms = fc.record({
      entryForm: fc.constantFrom(...entryForms),
      enteredBy: fc.constantFrom(...enteringParties),
      feeRight: fc.constantFrom(true, false, null),
      rateType: fc.constantFrom(null, ...missionTypes),
      roles: fc.constant(['examiner']),
      roleLoads: fc.constant({}),
    })
    fc.assert(
      fc.property(terms, (one) => {
        if (wrongTerms(one) !== null) return
        expect(one.entryForm === 'none').toBe(one.enteredBy === 'nobody')
        if (one.feeRight === false) expect(feeEntryOf(one)).toBe('none')
        if (one.rateType !== null) expect(formsOfRate(one.rateType)).toContain(one.entryForm)
      }),
    )
  })
})

describe('who enters the fee', () => {
  it('[F234] others enter it for invigilation, [F182] digital marking and [F220] national juries', () => {
    for (const enteredBy of ['office', 'santorin', 'president'])
      expect(feeEntryOf({ feeRight: true, enteredBy })).toBe('office')
  })
  it('a right that nobody decided is decided by the office as it enters it', () => {
    expect(feeEntryOf({ feeRight: null, enteredBy: 'intervenant' })).toBe('office')
    expect(feeEntryOf({ feeRight: null, enteredBy: 'nobody' })).toBe('none')
  })
})
