import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Session, systemActor } from '../../../main/boundary/sessions.ts'
import { planningFacts } from '../../../main/features/assignments/planning-facts.ts'
import { addUnavailability as addByOffice } from '../../../main/features/availability/unavailabilities.ts'
import { listAbsences } from '../../../main/features/school-staff/absences.ts'
import { assignmentProgress } from '../../../main/features/school-staff/assignment-progress.ts'
import { listStaff } from '../../../main/features/school-staff/staff.ts'
import {
  addUnavailability,
  changeUnavailability,
  removeUnavailability,
} from '../../../main/features/school-staff/unavailability-commands.ts'
import { listUnavailabilities, missionsDuring } from '../../../main/features/school-staff/unavailability-queries.ts'
import { ok } from '../../../shared/model/result.ts'
import type { UnavailabilityReason } from '../../../shared/model/unavailability-reasons.ts'
import { insertCompetences } from '../competences/held.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { assignmentId } from '../support/world.ts'

const head = sessionOf('schoolHead', { schoolId: 'sRennes', displayName: 'Chef de Rennes' })
const stranger = { ...sessionOf('schoolHead', { schoolId: 'sBrest' }), accountId: 'account-brest' }

describe('when the people of a school are away', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-06-01')
  })
  afterEach(() => office.close())

  type Days = Readonly<{ from: string; to: string }>
  const week: Days = { from: '2026-06-22', to: '2026-06-28' }
  const add = (
    people: string[],
    period: Days,
    reason: UnavailabilityReason = 'training',
    note = '',
    session: Session = head,
  ) =>
    addUnavailability(office.services, session, {
      commandId: nextCommand(),
      intervenantIds: people,
      period,
      reason,
      note,
    })
  const periods = async () => good(await listUnavailabilities(office.services, head))

  test('one entry for two people; the journal holds the days and not the reason', async () => {
    expect(good(await add(['p1', 'p2'], week, 'sick', 'opération'))).toMatchObject({ periods: 2, merged: 0 })
    expect(await periods()).toMatchObject([
      { lastName: 'ABEL', ...week, reason: 'sick', note: 'opération', own: true, author: 'Chef de Rennes' },
      { lastName: 'BLAIN', ...week, reason: 'sick', note: 'opération', own: true },
    ])
    const entry = await office.services
      .read()
      .selectFrom('journal')
      .select('facts')
      .where('kind', '=', 'schoolStaff.addUnavailability')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(entry.facts)).toEqual({ ...week, people: 2 })
  })

  test('missions of those days are named and stay, and the planner sees the person away', async () => {
    const during = good(await missionsDuring(office.services, head, { intervenantIds: ['p1', 'p2'], period: week }))
    const added = good(await add(['p1', 'p2'], week))
    expect(during.length).toBeGreaterThan(0)
    expect(added.missions).toBe(during.length)
    expect(
      during.every(({ date, intervenantId }) => date >= week.from && date <= week.to && intervenantId !== 'p3'),
    ).toBe(true)
    const held = await office.services.read().selectFrom('assignment').select('state').execute()
    expect(held.every(({ state }) => state === 'convoked')).toBe(true)
    const { persons } = await planningFacts(office.services.read())
    expect(persons.find(({ id }) => id === 'p1')?.unavailabilities).toEqual([
      { start: '2026-06-22T00:00', end: '2026-06-28T23:59' },
    ])
  })

  test('neighbouring periods of one reason become one; days taken for another are refused with the name', async () => {
    good(await add(['p1'], { from: '2026-05-04', to: '2026-05-06' }))
    expect(good(await add(['p1', 'p2'], { from: '2026-05-07', to: '2026-05-08' }))).toMatchObject({
      periods: 2,
      merged: 1,
    })
    const refused = await add(['p2', 'p1'], { from: '2026-05-08', to: '2026-05-09' }, 'schoolTrip')
    expect(refused).toMatchObject({
      error: {
        rule: 'schoolStaff.periodOverlaps',
        facts: { person: 'BLAIN Camille', from: '2026-05-07', to: '2026-05-08' },
      },
    })
    expect((await periods()).map(({ lastName, from, to }) => [lastName, from, to])).toEqual([
      ['BLAIN', '2026-05-07', '2026-05-08'],
      ['ABEL', '2026-05-04', '2026-05-08'],
    ])
  })

  test('a period is refused when its dates are reversed, or when "other" says nothing more', async () => {
    expect(refusalOf(await add(['p1'], { from: week.to, to: week.from }))).toBe('availability.datesReversed')
    expect(refusalOf(await add(['p1'], week, 'other', ' '))).toBe('schoolStaff.noteNeeded')
    expect(await periods()).toEqual([])
  })

  test('a school changes and deletes what it entered, and not what others did, whose reason it does not read', async () => {
    good(
      await addByOffice(
        office.services,
        { id: 'm', name: 'Bureau', role: 'manager' },
        {
          commandId: nextCommand(),
          intervenantId: 'p2',
          ...week,
          reason: 'Longue maladie',
        },
      ),
    )
    good(await add(['p1'], week, 'partTime'))
    const [mine, theirs] = (await periods()).toSorted((one) => (one.own ? -1 : 1))
    expect(theirs).toMatchObject({ own: false, reason: null, note: '' })
    const period = { from: '2026-06-23', to: '2026-06-23' }
    const change = (id: string, session = head) =>
      changeUnavailability(office.services, session, { commandId: nextCommand(), id, period, reason: 'sick', note: '' })
    const remove = (id: string, session = head) =>
      removeUnavailability(office.services, session, { commandId: nextCommand(), id })
    for (const act of [change, remove]) {
      expect(refusalOf(await act(theirs?.id ?? ''))).toBe('schoolStaff.notOwnPeriod')
      expect(refusalOf(await act(mine?.id ?? '', stranger))).toBe('NOT_FOUND')
    }
    good(await change(mine?.id ?? ''))
    expect((await periods()).find(({ own }) => own)).toMatchObject({ id: mine?.id, ...period, reason: 'sick' })
    good(await remove(mine?.id ?? ''))
    expect((await periods()).filter(({ own }) => own)).toEqual([])
  })

  test('a head of another school neither sees nor touches my people [F4]', async () => {
    good(await add(['p1'], week))
    expect(good(await listUnavailabilities(office.services, stranger))).toEqual([])
    expect(refusalOf(await add(['p1'], week, 'sick', '', stranger))).toBe('NOT_FOUND')
    expect(refusalOf(await add(['p1', 'p3'], { from: '2026-05-01', to: '2026-05-02' }))).toBe('NOT_FOUND')
    const ask = { intervenantIds: ['p1'], period: week }
    expect(refusalOf(await missionsDuring(office.services, stranger, ask))).toBe('NOT_FOUND')
    expect(good(await listAbsences(office.services, stranger, week)).absences).toEqual([])
    expect(await periods()).toHaveLength(1)
  })

  test('absences come by day with half-days and centre; a mission not convoked is provisional', async () => {
    await office.services.write(
      systemActor,
      { commandId: nextCommand(), kind: 'test', touches: [] },
      async ({ tx }) => {
        const assignment = assignmentId(10004, 'p2')
        await tx.updateTable('assignment').set({ state: 'confirmed' }).where('id', '=', assignment).execute()
        return ok(null)
      },
    )
    const proposed = good(await listAbsences(office.services, head, null))
    expect(proposed.period).toEqual(week)
    expect(proposed.days).toEqual([
      { date: '2026-06-24', people: 2, provisional: 0, mornings: 2, afternoons: 1 },
      { date: '2026-06-25', people: 1, provisional: 0, mornings: 1, afternoons: 0 },
      { date: '2026-06-26', people: 1, provisional: 1, mornings: 1, afternoons: 0 },
    ])
    expect(
      proposed.absences.map(({ date, lastName, missions }) => [
        date.slice(8),
        lastName,
        ...missions.map(({ number, startTime, endTime, town }) => `${number} ${startTime}-${endTime} ${town}`),
      ]),
    ).toEqual([
      ['24', 'ABEL', '10001 08:00-12:00 Brest', '10002 13:30-17:30 Brest'],
      ['24', 'BLAIN', '10001 08:00-12:00 Brest'],
      ['25', 'ABEL', '10003 08:00-12:00 Rennes'],
      ['26', 'BLAIN', '10004 09:00-12:00 Rennes'],
    ])
  })

  test('the staff list counts what the period holds for each', async () => {
    good(await add(['p1'], week))
    const { staff } = good(await listStaff(office.services, head, week))
    expect(staff.find(({ id }) => id === 'p1')).toMatchObject({ unavailabilities: [week], provisional: 0 })
    const later = good(await listStaff(office.services, head, { from: '2026-09-01', to: '2026-09-30' }))
    expect(later.staff).toMatchObject([
      { unavailabilities: [], convoked: 0 },
      { unavailabilities: [], convoked: 0 },
    ])
  })

  test('the progress of assignment concerns the papers of the school’s people', async () => {
    await insertCompetences(office)
    const papers = good(await assignmentProgress(office.services, head))
    expect(papers.map(({ paper, competent }) => [paper, competent])).toEqual([
      ['Grand oral', 2],
      ['Philosophie', 1],
    ])
    expect(papers.every(({ seats, filled }) => seats === filled)).toBe(true)
  })
})
