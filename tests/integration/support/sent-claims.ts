import { systemActor } from '../../../main/boundary/sessions.ts'
import { saveClaim, sendOwnClaim } from '../../../main/features/claims/commands.ts'
import { claimStands, createClaims } from '../../../main/features/claims/index.ts'
import { claimSheet } from '../../../main/features/claims/queries.ts'
import { attest } from '../../../main/features/service-statements/commands.ts'
import type { ClaimEntry, Journey } from '../../../shared/contract/claims.ts'
import { good, nextCommand, sessionOf, type TestOffice } from './office.ts'
import { allAssignments, assignmentId } from './world.ts'

/** Creates the claims of everybody convoked in the tiny world. */
export async function convokeEverybody({ services }: TestOffice): Promise<void> {
  const act = { commandId: nextCommand(), kind: 'test.convoke', touches: [] }
  good(await services.write(systemActor, act, (context) => createClaims(services, context, allAssignments)))
}

/** Id of the claim of a person for a mission. */
export async function claimIdOf({ services }: TestOffice, mission: number, person: string): Promise<string> {
  const row = await services
    .read()
    .selectFrom('claim')
    .select('id')
    .where('assignmentId', '=', assignmentId(mission, person))
    .where(claimStands)
    .executeTakeFirstOrThrow()
  return row.id
}

/** Enters and sends one claim as its intervenant; the prefilled journey is changed as told, or asked for nothing. */
export async function sendAs(
  office: TestOffice,
  mission: number,
  person: string,
  entry: ClaimEntry | null,
  journey: Partial<Journey> | null = null,
) {
  const { services } = office
  const session = sessionOf('intervenant', { intervenantId: person })
  const id = await claimIdOf(office, mission, person)
  const sheet = good(await claimSheet(services, id, session))
  const journeys = journey === null ? [] : sheet.journeys.map((one) => ({ ...one, ...journey }))
  const save = { commandId: nextCommand(), id, expectedVersion: sheet.version, entry, journeys }
  const saved = good(await saveClaim(services, session, save))
  return good(await sendOwnClaim(services, session, { commandId: nextCommand(), id, expectedVersion: saved.version }))
}

/** The office states that a person served, with a quantity. */
export async function state(
  { services }: TestOffice,
  mission: number,
  person: string,
  quantity: number | null,
): Promise<void> {
  const reason = 'otherShare' as const
  const line = { assignmentId: assignmentId(mission, person), present: true, quantity, minutes: null, reason }
  const input = { commandId: nextCommand(), missionId: `m-${mission}`, rectification: 'essai', lines: [line] }
  good(await attest(services, sessionOf('manager'), input))
}

/** A plausible car journey from Rennes to Brest and back, with lunch on the way. */
export const carToBrest: Partial<Journey> = {
  departAt: '2026-06-24T05:00',
  returnAt: '2026-06-24T15:00',
  oneWayKm: 242,
  trips: 2,
  lunches: 1,
}
