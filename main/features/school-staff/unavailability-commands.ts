import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { UnavailabilityReason } from '../../../shared/model/unavailability-reasons.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { placePeriod } from '../../domain/school-staff/periods.ts'
import { type Readable, reading, type WorkContext } from '../../store/index.ts'
import { requireOpen } from '../activities/state.ts'
import { type OwnSchool, ownStaff, requireOwn, type StaffMember } from '../own-staff.ts'
import { missionsOf } from './missions.ts'
import { reasonText } from './unavailability-reasons.ts'

type Period = Readonly<{ from: string; to: string }>
type Entry = Readonly<{ commandId: string; period: Period; reason: UnavailabilityReason; note: string }>
type Changed = { periods: number; merged: number; missions: number }

const touches = ['schoolStaff', 'availability', 'intervenants', 'assignments'] as const

/**
 * Says that people of the school cannot be called from one day to another, both included. All of them or nobody: one who
 * is not of the school, or whose days are taken for another reason, refuses the whole. Missions already given stay: the
 * office sees the conflict. The reason may be medical and stays out of the journal.
 */
export function addUnavailability(
  services: Services,
  session: Session,
  input: Entry & Readonly<{ intervenantIds: readonly string[] }>,
): Promise<Result<Changed>> {
  const { from, to } = input.period
  const people = [...new Set(input.intervenantIds)]
  const [only] = people.length === 1 ? people : []
  return services.write(
    actorOf(session),
    {
      commandId: input.commandId,
      kind: 'schoolStaff.addUnavailability',
      ...(only === undefined ? {} : { subject: { kind: 'intervenant', id: only } }),
      facts: { from, to, people: people.length },
      touches,
    },
    async (context) => {
      const read = reading(context.tx)
      const checked = await checkEntry(services, read, session, input, people)
      if (!checked.ok) return checked
      const { school, members } = checked.value
      let merged = 0
      for (const member of members) {
        const placed = await writePeriod(services, context, { session, school, member, entry: input, leaving: null })
        if (!placed.ok) return placed
        merged += placed.value
      }
      const missions = await missionsOf(read, people, input.period)
      return ok({ periods: members.length, merged, missions: missions.length })
    },
  )
}

/** Changes days or reason of a period that the school entered. */
export function changeUnavailability(
  services: Services,
  session: Session,
  input: Entry & Readonly<{ id: string }>,
): Promise<Result<Changed>> {
  return services.write(
    actorOf(session),
    { commandId: input.commandId, kind: 'schoolStaff.changeUnavailability', facts: { ...input.period }, touches },
    async (context) => {
      const read = reading(context.tx)
      const own = await ownPeriod(services, read, session, input.id)
      if (!own.ok) return own
      const { intervenantId } = own.value
      context.note({ intervenantId })
      const checked = await checkEntry(services, read, session, input, [intervenantId])
      if (!checked.ok) return checked
      const { school, members } = checked.value
      const [member] = members
      if (member === undefined) return fail('NOT_FOUND', { id: input.id })
      const placed = await writePeriod(services, context, { session, school, member, entry: input, leaving: input.id })
      if (!placed.ok) return placed
      const missions = await missionsOf(read, [intervenantId], input.period)
      return ok({ periods: 1, merged: placed.value, missions: missions.length })
    },
  )
}

/** Takes back a period that the school entered. */
export function removeUnavailability(
  services: Services,
  session: Session,
  input: Readonly<{ commandId: string; id: string }>,
): Promise<Result<Record<never, never>>> {
  return services.write(
    actorOf(session),
    { commandId: input.commandId, kind: 'schoolStaff.removeUnavailability', touches },
    async ({ tx, note }) => {
      const read = reading(tx)
      const open = await requireOpen(read, 'schoolUnavailabilities', services.ports.clock.today())
      if (!open.ok) return open
      const own = await ownPeriod(services, read, session, input.id)
      if (!own.ok) return own
      await tx.deleteFrom('unavailability').where('id', '=', input.id).execute()
      note({ intervenantId: own.value.intervenantId, from: own.value.fromDate, to: own.value.toDate })
      return ok({})
    },
  )
}

async function checkEntry(
  services: Services,
  read: Readable,
  session: Session,
  { period, reason, note }: Entry,
  people: readonly string[],
): Promise<Result<Readonly<{ school: OwnSchool; members: readonly StaffMember[] }>>> {
  const open = await requireOpen(read, 'schoolUnavailabilities', services.ports.clock.today())
  if (!open.ok) return open
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const members = requireOwn(own.value, people)
  if (!members.ok) return members
  if (period.from > period.to) return refuse('availability.datesReversed')
  if (reason === 'other' && note.trim() === '') return refuse('schoolStaff.noteNeeded')
  return ok({ school: own.value.school, members: members.value })
}

/** A period of somebody of the school that the school itself entered; any other is unknown to it. */
async function ownPeriod(services: Services, read: Readable, session: Session, id: string) {
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const row = await read.selectFrom('unavailability').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined || !own.value.staff.has(row.intervenantId)) return fail('NOT_FOUND', { id })
  if (row.authorId !== own.value.school.uai) return refuse('schoolStaff.notOwnPeriod', { author: row.author })
  return ok(row)
}

type Writing = Readonly<{
  session: Session
  school: OwnSchool
  member: StaffMember
  entry: Entry
  /** The period being changed: it makes room for its new self. */
  leaving: string | null
}>

/** Writes one period among those the person has; gives how many of them it swallowed. */
async function writePeriod(
  services: Services,
  { tx }: WorkContext,
  { session, school, member, entry, leaving }: Writing,
): Promise<Result<number>> {
  const rows = await reading(tx)
    .selectFrom('unavailability')
    .selectAll()
    .where('intervenantId', '=', member.id)
    .execute()
  const reason = reasonText(entry.reason, entry.note)
  const known = rows
    .filter(({ id }) => id !== leaving)
    .map(({ id, fromDate, toDate, reason, authorId }) => ({
      id,
      from: fromDate,
      to: toDate,
      reason,
      own: authorId === school.uai,
    }))
  const placed = placePeriod(known, { ...entry.period, reason })
  if (placed.kind === 'overlaps') {
    const { from, to } = placed.with
    return refuse('schoolStaff.periodOverlaps', { person: `${member.lastName} ${member.firstName}`, from, to })
  }
  const gone = leaving === null ? placed.replaces : [...placed.replaces, leaving]
  if (gone.length > 0) await tx.deleteFrom('unavailability').where('id', 'in', gone).execute()
  const id = leaving ?? services.ports.ids.next()
  const { from: fromDate, to: toDate } = placed
  const author = session.displayName
  const row = { id, intervenantId: member.id, fromDate, toDate, reason, author, authorId: school.uai }
  await tx.insertInto('unavailability').values(row).execute()
  return ok(placed.replaces.length)
}
