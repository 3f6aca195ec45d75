import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { serviceStage, startingCount } from '../../domain/service-statements/index.ts'
import type { Readable } from '../../store/index.ts'
import { inChunks } from '../in-chunks.ts'
import { type KnownCounts, knownCounts } from './known-counts.ts'
import { daysIn, type PersonOfMission, peopleOfMissions, reasonIn } from './people-of-mission.ts'
import { maySeeCentre } from './rules.ts'
import { undoableOf } from './undo.ts'

const flag = (value: number | null): boolean | null => (value === null ? null : value === 1)

const statedOf = (person: PersonOfMission) =>
  person.present === null || person.source === null || person.statedAt === null
    ? null
    : {
        present: person.present === 1,
        quantity: person.quantity,
        minutes: person.minutes,
        days: daysIn(person.days),
        reason: reasonIn(person.reason),
        note: person.note ?? '',
        source: person.source,
        by: person.statedBy ?? '',
        at: person.statedAt,
      }

const recordedOf = (person: PersonOfMission) =>
  person.enteredAt === null
    ? null
    : {
        present: flag(person.entryPresent),
        quantity: person.entryQuantity,
        minutes: person.entryMinutes,
        days: daysIn(person.entryDays),
        reason: reasonIn(person.entryReason),
        note: person.entryNote ?? '',
      }

/** Main school of people, by id. */
export async function mainSchools(read: Readable, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(people, (chunk) =>
    read
      .selectFrom('posting')
      .innerJoin('school', 'school.id', 'posting.schoolId')
      .select(['posting.intervenantId', 'school.name'])
      .where('posting.intervenantId', 'in', chunk)
      .where('posting.kind', '=', 'principal')
      .execute(),
  )
  return new Map(rows.map(({ intervenantId, name }) => [intervenantId, name]))
}

/** Who came in place of people of a mission; one that was withdrawn is not told. */
async function replacementsOf(read: Readable, missionId: string) {
  const rows = await read
    .selectFrom('serviceReplacement')
    .leftJoin('intervenant', 'intervenant.id', 'serviceReplacement.intervenantId')
    .select(['serviceReplacement.id', 'serviceReplacement.assignmentId', 'serviceReplacement.name'])
    .select(['serviceReplacement.state', 'serviceReplacement.answer'])
    .where('serviceReplacement.missionId', '=', missionId)
    .where('serviceReplacement.state', '<>', 'withdrawn')
    .orderBy('reportedAt')
    .execute()
  return new Map(rows.map(({ assignmentId, ...row }) => [assignmentId, row]))
}

const startOf = (known: KnownCounts, declared: number | null): number | null =>
  known.unit === 'presence' ? null : startingCount({ declared, present: known.counted, convened: known.convened })

/**
 * The people convoked to a mission with what is stated and recorded of each, beside what was convoked, what they declared
 * and how many the exam system counted. The state and the amount of the claim are for the office (services.md 1.2).
 */
export async function statementSheet(services: Services, session: Session, missionId: string) {
  const read = services.read()
  const mission = await read
    .selectFrom('mission')
    .select(['centreId', 'lastDate'])
    .where('id', '=', missionId)
    .executeTakeFirst()
  if (mission === undefined) return fail('NOT_FOUND', { missionId })
  if (!maySeeCentre(session, mission.centreId)) return fail('NOT_ALLOWED', { missionId })
  const today = services.ports.clock.today()
  const people = await peopleOfMissions(read, [missionId])
  const known = (await knownCounts(read, [missionId]))(missionId)
  const schools = await mainSchools(
    read,
    people.map(({ intervenantId }) => intervenantId),
  )
  const replacements = await replacementsOf(read, missionId)
  const lines = people.map((person) => ({
    assignmentId: person.assignmentId,
    intervenant: person.intervenant,
    school: schools.get(person.intervenantId) ?? '',
    role: person.role,
    stated: statedOf(person),
    recorded: recordedOf(person),
    convened: known.convened,
    counted: known.counted,
    declared: known.unit === 'presence' ? null : person.declared,
    starting: startOf(known, person.declared),
    startingDays: [...known.days],
    replacement: replacements.get(person.assignmentId) ?? null,
    fee:
      session.role === 'centreHead'
        ? null
        : {
            claimId: person.claimId,
            stage: serviceStage({
              today,
              lastDate: mission.lastDate,
              stated: person.present !== null,
              feeState: person.feeState,
            }),
            cents: person.feeCents === 0 ? null : person.feeCents,
          },
  }))
  return ok({ lines, undoable: await undoableOf(read, missionId) })
}
