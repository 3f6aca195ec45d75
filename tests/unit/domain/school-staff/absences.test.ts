import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absenceDays, absencesOf, type MissionSlot } from '../../../../main/domain/school-staff/absences.ts'

const slot = (intervenantId: string, date: string, startTime: string, endTime: string, provisional = false) => ({
  intervenantId,
  missionId: `${date} ${startTime}`,
  date,
  startTime,
  endTime,
  provisional,
})

describe('expected absences', () => {
  test.each([
    ['08:00', '12:00', true, false],
    ['08:00', '13:00', true, false],
    ['13:00', '17:00', false, true],
    ['14:00', '18:00', false, true],
    ['11:30', '13:30', true, true],
    ['08:00', '18:00', true, true],
  ])('from %s to %s: morning %s, afternoon %s', (startTime, endTime, morning, afternoon) => {
    expect(absencesOf([slot('p', '2026-06-17', startTime, endTime)])).toMatchObject([{ morning, afternoon }])
  })

  test('two missions of one day are one absence, of both half-days, in the order of their hours', () => {
    const [absence, ...others] = absencesOf([
      slot('p', '2026-06-17', '14:00', '18:00'),
      slot('p', '2026-06-17', '08:00', '12:00'),
    ])
    expect(others).toEqual([])
    expect(absence).toMatchObject({ morning: true, afternoon: true })
    expect(absence?.slots.map(({ startTime }) => startTime)).toEqual(['08:00', '14:00'])
  })

  test('an absence is provisional until one of its missions is convoked', () => {
    const waiting = slot('p', '2026-06-17', '08:00', '12:00', true)
    expect(absencesOf([waiting])).toMatchObject([{ provisional: true }])
    expect(absencesOf([waiting, slot('p', '2026-06-17', '14:00', '18:00')])).toMatchObject([{ provisional: false }])
  })

  test('each day says how many people it lacks, in the morning and in the afternoon', () => {
    const days = absenceDays(
      absencesOf([
        slot('a', '2026-06-18', '08:00', '12:00', true),
        slot('a', '2026-06-17', '08:00', '18:00'),
        slot('b', '2026-06-17', '14:00', '18:00'),
      ]),
    )
    expect(days).toEqual([
      { date: '2026-06-17', people: 2, provisional: 0, mornings: 1, afternoons: 2 },
      { date: '2026-06-18', people: 1, provisional: 1, mornings: 1, afternoons: 0 },
    ])
  })

  test('whatever the missions, nobody is lost nor counted twice', () => {
    const hour = fc.integer({ min: 7, max: 19 })
    const anySlot: fc.Arbitrary<MissionSlot> = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('2026-06-17', '2026-06-18'), hour, fc.boolean())
      .map(([person, date, start, provisional]) => {
        const two = (value: number) => `${String(value).padStart(2, '0')}:00`
        return slot(person, date, two(start), two(start + 1), provisional)
      })
    fc.assert(
      fc.property(fc.array(anySlot, { maxLength: 20 }), (slots) => {
        const absences = absencesOf(slots)
        const expected = new Set(slots.map(({ intervenantId, date }) => `${intervenantId} ${date}`))
        expect(absences.map(({ intervenantId, date }) => `${intervenantId} ${date}`).sort()).toEqual(
          [...expected].sort(),
        )
        expect(absences.flatMap((absence) => absence.slots)).toHaveLength(slots.length)
        expect(absences.every(({ morning, afternoon }) => morning || afternoon)).toBe(true)
        expect(absenceDays(absences).reduce((sum, { people }) => sum + people, 0)).toBe(absences.length)
      }),
    )
  })
})
