import { ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { Readable } from '../../store/index.ts'
import { type OwnStaff, ownStaff, requireOwn } from '../own-staff.ts'
import { missionLines } from './missions.ts'
import { readReason } from './unavailability-reasons.ts'

/**
 * Days on which people of the school cannot be called, latest first. What others entered is shown without its reason:
 * a head needs the days, and the reason may be medical.
 */
export async function periodsOf(read: Readable, { school, staff }: OwnStaff, intervenantIds: readonly string[]) {
  if (intervenantIds.length === 0) return []
  const rows = await read
    .selectFrom('unavailability')
    .selectAll()
    .where('intervenantId', 'in', [...intervenantIds])
    .orderBy('fromDate', 'desc')
    .orderBy('id')
    .execute()
  return rows.flatMap((row) => {
    const member = staff.get(row.intervenantId)
    if (member === undefined) return []
    const own = row.authorId === school.uai
    const said = own ? readReason(row.reason) : null
    return {
      id: row.id,
      intervenantId: row.intervenantId,
      lastName: member.lastName,
      firstName: member.firstName,
      from: row.fromDate,
      to: row.toDate,
      reason: said?.reason ?? null,
      note: said?.note ?? (own ? row.reason : ''),
      author: row.author,
      own,
    }
  })
}

export async function listUnavailabilities(services: Services, session: Session) {
  const read = services.read()
  const own = await ownStaff(services, read, session)
  return own.ok ? ok(await periodsOf(read, own.value, [...own.value.staff.keys()])) : own
}

/** Missions that people of the school are called to on some days: what entering an unavailability puts in question. */
export async function missionsDuring(
  services: Services,
  session: Session,
  input: Readonly<{ intervenantIds: readonly string[]; period: Readonly<{ from: string; to: string }> }>,
) {
  const read = services.read()
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const members = requireOwn(own.value, input.intervenantIds)
  return members.ok ? ok(await missionLines(read, input.intervenantIds, input.period)) : members
}
