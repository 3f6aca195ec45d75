import { describe, expect, test } from 'vitest'
import { applicationOf, portalKindOf } from '../../../../main/domain/mission-portals/portal-kind.ts'
import { isShown } from '../../../../main/domain/mission-portals/shown-missions.ts'
import { daysAfter } from '../../../../shared/model/civil-days.ts'
import { portalKinds } from '../../../../shared/model/mission-portals.ts'

const type = { entryForm: 'none', enteredBy: 'nobody', dematerialised: false }

describe('which missions an external application holds', () => {
  test.each([
    ['CORRECTION_COPIES', { entryForm: 'copies', enteredBy: 'intervenant' }, 'marking'],
    ['CORRECTION_E3C', { entryForm: 'copies', enteredBy: 'santorin' }, 'marking'],
    ['LECTURE_MEMOIRE', { entryForm: 'hours', enteredBy: 'intervenant' }, 'fileReading'],
    ['REUNION_HARMONISATION', {}, 'harmonisation'],
    ['CONFORMITE', {}, 'conformity'],
    ['COMPOSITION_EN_LIGNE', { dematerialised: true }, 'composition'],
    ['NUMERISATION', { entryForm: 'hours', enteredBy: 'office' }, 'digitisation'],
  ])('[F318 F321] %s is there as %o: %s, in SANTORIN', (code, said, kind) => {
    expect(portalKindOf({ ...type, ...said, code })).toBe(kind)
    expect(applicationOf(kind as (typeof portalKinds)[number])).toBe('santorin')
  })

  test('[F318 F322] an academic commission of sport leads to CYCLADES, and it alone', () => {
    expect(portalKindOf({ ...type, code: 'COMMISSION_EPS' })).toBe('sportCommission')
    expect(portalKinds.filter((kind) => applicationOf(kind) === 'cyclades')).toEqual(['sportCommission'])
  })

  test('a type of the office itself is marking where copies are counted or the work is done on screen', () => {
    expect(portalKindOf({ ...type, code: 'MAISON', entryForm: 'copies' })).toBe('marking')
    expect(portalKindOf({ ...type, code: 'MAISON', dematerialised: true })).toBe('marking')
  })

  test.each(['INTERROGATION_ORALE', 'SURVEILLANCE', 'JURY_DELIBERATION', 'EPREUVE_EPS', 'REUNION'])(
    '%s is not there',
    (code) => expect(portalKindOf({ ...type, code, entryForm: 'candidates' })).toBeNull(),
  )
})

test('[F330] a mission is shown until 100 days after its end, and not one day more', () => {
  const end = '2026-03-23'
  expect(isShown(end, '2026-01-01')).toBe(true)
  expect(isShown(end, daysAfter(end, 100))).toBe(true)
  expect(isShown(end, daysAfter(end, 101))).toBe(false)
})
