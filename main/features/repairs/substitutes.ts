import type { Substitutes } from '../../../shared/contract/repairs.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { explainPair } from '../../domain/assignment/explanation/explain-pair.ts'
import { candidateFor } from '../../domain/assignment/explanation/standing-plan.ts'
import { coversCall } from '../../domain/assignment/replacement/on-call.ts'
import { rankSubstitutes } from '../../domain/assignment/replacement/rank-substitutes.ts'
import type { Readable } from '../../store/index.ts'
import { type HeldSeat, type Standing, seatOf, standingPlan } from '../explanations/standing.ts'

/** How many people the list shows; those named and those on call come first. */
const shown = 20

/** Who can take a seat, in the order in which they are called, and what is known to call them. */
export async function seatSubstitutes(read: Readable, seatId: string): Promise<Result<Substitutes>> {
  const standing = await standingPlan(read)
  const found = seatOf(standing, seatId)
  if (!found.ok) return found
  const seat = found.value
  const named = await namedFor(read, seatId)
  const onCall = await onCallFor(read, seatId)
  const ranked = rankSubstitutes(seat, standing.plan, standing.rules, { named, onCall })
  const first = ranked.slice(0, shown)
  const unable = named.filter((id) => !ranked.some(({ personId }) => personId === id))
  const people = await calledPeople(read, [
    ...first.map(({ personId }) => personId),
    ...unable,
    ...(seat.holder === null ? [] : [seat.holder]),
  ])
  const holder = await holderOf(read, seat, standing)
  return ok({
    seatId,
    missionNumber: seat.context.number,
    holder: holder === null ? null : { ...holder, name: people(holder.intervenantId).name },
    eligible: ranked.length,
    unable: unable.map((id) => ({ intervenantId: id, name: people(id).name })),
    substitutes: first.map(({ personId, ...substitute }) => ({
      intervenantId: personId,
      ...people(personId),
      ...substitute,
      distanceKm: distanceKm(standing, seat, personId),
    })),
  })
}

function distanceKm({ plan, rules }: Standing, seat: HeldSeat, personId: string): number | null {
  const person = plan.persons.find(({ id }) => id === personId)
  const verdict = person && explainPair(person, seat.context, rules).verdicts.find(({ rule }) => rule === 'distance')
  const metres = verdict?.facts.metres
  return typeof metres === 'number' ? Math.round(metres / 100) / 10 : null
}

async function holderOf(read: Readable, seat: HeldSeat, { plan, rules }: Standing) {
  if (seat.holder === null || seat.assignment === null) return null
  const assignment = await read
    .selectFrom('assignment')
    .select('rowVersion')
    .where('id', '=', seat.assignment.assignmentId)
    .executeTakeFirst()
  const person = plan.persons.find(({ id }) => id === seat.holder)
  if (assignment === undefined || person === undefined) return null
  const { verdicts } = explainPair(candidateFor(person, seat), seat.context, rules)
  return {
    intervenantId: seat.holder,
    ...seat.assignment,
    version: assignment.rowVersion,
    broken: verdicts.filter(({ satisfied }) => !satisfied),
  }
}

/** People named for a seat, the first to be called first. */
export async function namedFor(read: Readable, seatId: string): Promise<readonly string[]> {
  const rows = await read
    .selectFrom('substitute')
    .select('intervenantId')
    .where('seatId', '=', seatId)
    .orderBy('position')
    .execute()
  return rows.map(({ intervenantId }) => intervenantId)
}

async function onCallFor(read: Readable, seatId: string): Promise<ReadonlySet<string>> {
  const place = await read
    .selectFrom('seat')
    .innerJoin('mission', 'mission.id', 'seat.missionId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .select(['sessionId as session', 'centreId as centre', 'departmentCode as department'])
    .select(['firstDate as firstDay', 'lastDate as lastDay'])
    .where('seat.id', '=', seatId)
    .executeTakeFirst()
  if (place === undefined) return new Set()
  const rows = await read.selectFrom('onCall').selectAll().where('sessionId', '=', place.session).execute()
  const covering = rows.filter(({ sessionId, centreId, departmentCode, fromDate, toDate, answer }) =>
    coversCall(
      {
        session: sessionId,
        centre: centreId,
        department: departmentCode,
        days: { from: fromDate, to: toDate },
        answer,
      },
      place,
    ),
  )
  return new Set(covering.map(({ intervenantId }) => intervenantId))
}

/** Name, school and telephone of people, by their id. */
async function calledPeople(read: Readable, ids: readonly string[]) {
  const rows = await read
    .selectFrom('intervenant')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school', 'school.id', 'posting.schoolId')
    .select(['intervenant.id', 'lastName', 'firstName', 'phone', 'school.name as school'])
    .where('intervenant.id', 'in', [...ids])
    .execute()
  const known = new Map(
    rows.map(({ id, lastName, firstName, phone, school }) => [
      id,
      { name: `${lastName} ${firstName}`, phone, school: school ?? '' },
    ]),
  )
  return (id: string) => known.get(id) ?? { name: '', phone: '', school: '' }
}

/** NOT_FOUND where the seat or the person is not in the store. */
export async function requireSeatAndPerson(
  read: Readable,
  { seatId, intervenantId }: Readonly<{ seatId: string; intervenantId: string }>,
): Promise<Result<null>> {
  const seat = await read.selectFrom('seat').select('id').where('id', '=', seatId).executeTakeFirst()
  if (seat === undefined) return fail('NOT_FOUND', { seatId })
  const person = await read.selectFrom('intervenant').select('id').where('id', '=', intervenantId).executeTakeFirst()
  return person === undefined ? fail('NOT_FOUND', { intervenantId }) : ok(null)
}
