import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingLevels, openFindings } from '../../../../main/domain/convocations/findings.ts'
import {
  type PreflightCase,
  type PreflightSettings,
  preflight,
} from '../../../../main/domain/convocations/preflight.ts'

const sound: PreflightCase = {
  assignmentId: 'a1',
  missionNumber: 10001,
  firstDate: '2026-06-24',
  centreHasAddress: true,
  hasCandidates: true,
  hasSignatory: true,
  person: { hasEmail: true, hasAddress: true, isPaid: true, payFileFrom: '2025-09-01' },
  broken: [],
  forced: null,
}
const off: PreflightSettings = { noticeDays: null, payFileMonths: null }
const today = '2026-06-01'
const person = (part: Partial<PreflightCase['person']>) => ({ ...sound, person: { ...sound.person, ...part } })
const rules = (one: PreflightCase, settings: Partial<PreflightSettings> = {}, day = today) =>
  preflight(one, { ...off, ...settings }, day).map(({ rule }) => rule)

describe('the pre-flight of one assignment', () => {
  test('finds nothing where nothing is wrong, nor what no setting asks for', () => {
    expect(rules(sound)).toEqual([])
    expect(rules(sound, {}, '2026-06-23')).toEqual([])
    expect(rules(person({ payFileFrom: '1990-01-01' }))).toEqual([])
  })

  test.each([
    ['2026-06-09', 15, []],
    ['2026-06-10', 15, ['lateNotice']],
    // After the fact: a convocation of an urgent call is always late.
    ['2026-06-30', 15, ['lateNotice']],
  ])('issued on %s with a notice of %i days: %j', (day, noticeDays, expected) => {
    expect(rules(sound, { noticeDays }, day)).toEqual(expected)
  })

  test.each([
    ['2025-06-24', 12, []],
    ['2025-06-23', 12, ['oldPayFile']],
    [null, 12, ['noPayFile']],
    [null, null, ['noPayFile']],
  ])('pay file from %s, valid %s months: %j', (payFileFrom, payFileMonths, expected) => {
    expect(rules(person({ payFileFrom }), { payFileMonths })).toEqual(expected)
    expect(rules(person({ payFileFrom, isPaid: false }), { payFileMonths })).toEqual([])
  })

  test('a rule broken today is a finding; a rule set aside at assignment is only told, with who did it', () => {
    const leave = { rule: 'leave', satisfied: false, facts: { from: '2026-06-20', to: '2026-06-28' } } as const
    const ownSchool = { rule: 'ownSchool', satisfied: false, facts: { centre: '0350001A' } } as const
    expect(preflight({ ...sound, broken: [leave, ownSchool] }, off, today)).toMatchObject([
      { rule: 'leave', level: 'blocking', key: 'leave/a1/2026-06-20 2026-06-28' },
      { rule: 'ownSchool', level: 'blocking' },
    ])
    const forced = { rules: ['ownSchool'], author: 'Claude Gestion', reason: 'seule personne' }
    expect(preflight({ ...sound, broken: [ownSchool], forced }, off, today)).toMatchObject([
      { rule: 'forcedException', level: 'information', facts: { author: 'Claude Gestion' } },
    ])
  })

  test('a waiver stops covering once the cause is another one', () => {
    const clash = (mission: string) => ({ rule: 'timeConflict', satisfied: false, facts: { mission } }) as const
    const [first] = preflight({ ...sound, broken: [clash('m1')] }, off, today)
    const waived = new Set([first?.key ?? ''])
    expect(openFindings(preflight({ ...sound, broken: [clash('m1')] }, off, today), waived)).toEqual([])
    expect(openFindings(preflight({ ...sound, broken: [clash('m2')] }, off, today), waived)).toHaveLength(1)
  })

  test('addresses, candidates and signatory: each missing thing is one finding of its own level', () => {
    const bare = { ...person({ hasEmail: false, hasAddress: false }), centreHasAddress: false, hasCandidates: false }
    expect(preflight({ ...bare, hasSignatory: false }, off, today).map(({ rule, level }) => [rule, level])).toEqual([
      ['noCandidates', 'blocking'],
      ['noCentreAddress', 'waive'],
      ['noSignatory', 'information'],
      ['noAddress', 'information'],
      ['noEmail', 'information'],
    ])
  })

  test('whatever the case, keys never repeat and only what stops a run is open', () => {
    fc.assert(
      fc.property(
        fc.record({
          centreHasAddress: fc.boolean(),
          hasCandidates: fc.boolean(),
          hasSignatory: fc.boolean(),
          hasEmail: fc.boolean(),
          payFileFrom: fc.constantFrom(null, '2020-01-01', '2026-01-01'),
          noticeDays: fc.constantFrom(null, 1, 15, 400),
        }),
        ({ hasEmail, payFileFrom, noticeDays, ...part }) => {
          const one = { ...person({ hasEmail, payFileFrom }), ...part }
          const found = preflight(one, { ...off, noticeDays, payFileMonths: 12 }, today)
          expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
          for (const { rule, level } of openFindings(found, new Set())) {
            expect(level).toBe(findingLevels[rule])
            expect(level).not.toBe('information')
          }
        },
      ),
    )
  })
})
