import { describe, expect, test } from 'vitest'
import { applicationState } from '../../../../main/domain/mission-portals/application-state.ts'
import {
  type Concerned,
  isConcerned,
  levelOf,
  sportLevelsOf,
} from '../../../../main/domain/mission-portals/concerned.ts'

const person: Concerned = { central: false, presides: false, staffCategory: 'teacher', grade: '', disciplineCodes: [] }
const sport = 'EDUCATION PHYSIQUE ET SPORTIVE'

describe('[F331] who teaches sport where its marks are managed in CYCLADES', () => {
  test.each([
    ['2021001911', ['BGT']],
    ['2122000511', ['BGT']],
    ['2472210633', ['BCP']],
    ['2412214622', ['CAP']],
    ['1031001911', []],
    ['3112552022', []],
    ['2542211122', []],
  ])('MEF %s: %j', (mefCode, levels) => expect(sportLevelsOf([{ subject: sport, mefCode }], [])).toEqual(levels))

  test.each(['EPS', 'Sport', 'SECTION SPORTIVE', 'ED.PHYSIQUE & SPORT.', 'Éducation physique et sportive'])(
    '%s is sport',
    (subject) => expect(sportLevelsOf([{ subject, mefCode: '2021001911' }], [])).toEqual(['BGT']),
  )

  test.each(['MATHEMATIQUES', 'TRANSPORTS', 'REPSOL', 'PHYSIQUE-CHIMIE'])('%s is not', (subject) =>
    expect(sportLevelsOf([{ subject, mefCode: '2021001911' }], [sport])).toEqual([]),
  )

  test('each level once, in their order; a subject without a name is what the posting says', () => {
    const taught = ['2472210633', '2021001911', '2011001911'].map((mefCode) => ({ subject: '', mefCode }))
    expect(sportLevelsOf(taught, ['Education Physique Et Sportive'])).toEqual(['BGT', 'BCP'])
    expect(sportLevelsOf(taught, ['Mathematiques'])).toEqual([])
  })
})

test('[F322] the level of a commission is that of its exam', () =>
  expect(['BCG', 'BTN', 'BCP', 'CAP', 'BTS'].map(levelOf)).toEqual(['BGT', 'BGT', 'BCP', 'CAP', null]))

describe('the doors kept for some', () => {
  test('[F332 F333 F334] deliberations: who presides, in the national instance, and nobody else', () => {
    const both = [true, false]
    for (const central of both)
      for (const presides of both)
        expect(isConcerned('juryPortal', { ...person, central, presides })).toBe(central && presides)
  })

  test.each([
    ['[F336] subjects', 'subjectManagement', 'IMSUJ', 'IMSTA'],
    ['[F337] statistics', 'markingStatistics', 'IMSTA', 'IMSUJ'],
  ] as const)('%s: general inspectors, or the post discipline of their own', (_name, door, code, other) => {
    const inspector = { ...person, staffCategory: 'inspection' }
    expect(isConcerned(door, person)).toBe(false)
    expect(isConcerned(door, { ...person, disciplineCodes: ['L1300', code] })).toBe(true)
    expect(isConcerned(door, { ...person, disciplineCodes: [other] })).toBe(false)
    for (const grade of ['INSPECTEUR GENERAL', 'Inspectrice générale de l’éducation', 'IGESR'])
      expect(isConcerned(door, { ...inspector, grade })).toBe(true)
    expect(isConcerned(door, { ...inspector, grade: 'INSPECTEUR PEDAGOGIQUE REGIONAL' })).toBe(false)
    expect(isConcerned(door, { ...person, grade: 'IGESR' })).toBe(false)
  })
})

describe('[F328 F329] whether an application can be opened', () => {
  const set = { address: 'https://santorin.exemple.fr/', unavailableFrom: '2026-06-10', unavailableTo: '2026-06-12' }
  test.each([
    ['2026-06-09', 'available'],
    ['2026-06-10', 'unavailable'],
    ['2026-06-12', 'unavailable'],
    ['2026-06-13', 'available'],
  ])('on %s: %s', (today, state) => expect(applicationState(set, today)).toBe(state))

  test('without a last day, until further notice; without an address, never', () => {
    expect(applicationState({ ...set, unavailableTo: null }, '2030-01-01')).toBe('unavailable')
    expect(applicationState({ ...set, address: '' }, '2026-06-09')).toBe('withoutAddress')
    expect(applicationState(undefined, '2026-06-09')).toBe('withoutAddress')
  })
})
