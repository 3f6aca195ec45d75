import { rmSync } from 'node:fs'
import { systemActor } from '../../main/boundary/sessions.ts'
import { assignmentConflicts } from '../../main/features/assignments/conflicts.ts'
import { planningFacts } from '../../main/features/assignments/planning-facts.ts'
import { generateCompetences } from '../../main/features/competences/generate.ts'
import { insertMany } from '../../main/store/index.ts'
import { ok } from '../../shared/model/result.ts'
import { openApplication, temporaryFolder } from '../support/application.ts'
import { bestOf } from './harness.ts'
import { fillLargePool } from './large-pool.ts'

export const name = 'conflicts'

const missionCount = 1_250
const seatsEach = 4
const slots = ['08:00', '14:00'] as const

/**
 * What the conflict list and a run wait for at size L: 5 000 standing assignments judged by the rule book (asked to take
 * about a second), and all the planner's facts, against a bare reading of the statements on competences in the same run.
 */
export async function run(): Promise<Record<string, number>> {
  const folder = temporaryFolder()
  const { services, close } = await openApplication(folder)
  try {
    await fillLargePool(services)
    await generateCompetences(services, systemActor, 'bench:generate')
    const read = services.read()
    const schools = await read.selectFrom('school').select('id').where('academyCode', '=', '14').orderBy('id').execute()
    const { id: paperId, examCode } = await read
      .selectFrom('paper')
      .select(['id', 'examCode'])
      .executeTakeFirstOrThrow()
    const { code } = await read.selectFrom('missionType').select('code').executeTakeFirstOrThrow()
    const missions = Array.from({ length: missionCount }, (_, index) => ({
      id: `mission-${index}`,
      number: 10_000 + index,
      date: `2026-06-${String(1 + (index % 28)).padStart(2, '0')}`,
      from: slots[index % 2] ?? '08:00',
      centreId: schools[index % schools.length]?.id ?? '',
    }))
    const seats = missions.flatMap(({ id }) =>
      Array.from({ length: seatsEach }, (_, position) => ({
        id: `${id}-${position}`,
        missionId: id,
        role: 'examiner',
        position,
      })),
    )
    const done = await services.write(
      systemActor,
      { commandId: 'bench:seats', kind: 'bench.seats', touches: [] },
      async ({ tx }) => {
        const session = { id: 'session', examCode, year: 2026, month: 6, closingDate: '2026-08-31' }
        await insertMany(tx, 'session', [session])
        const fixed = {
          sessionId: 'session',
          missionTypeCode: code,
          paperId,
          origin: 'local' as const,
          commission: '',
          quantity: 1,
          observations: '',
          headerAuthority: 'academy' as const,
          rowVersion: 1,
        }
        await insertMany(
          tx,
          'mission',
          missions.map(({ id, number, date, centreId }) => ({
            id,
            number,
            centreId,
            firstDate: date,
            lastDate: date,
            ...fixed,
          })),
        )
        await insertMany(
          tx,
          'missionSlot',
          missions.map(({ id, date, from }) => ({
            missionId: id,
            date,
            startTime: from,
            endTime: from === '08:00' ? '12:00' : '18:00',
          })),
        )
        await insertMany(tx, 'seat', seats)
        await insertMany(
          tx,
          'assignment',
          seats.map(({ id, missionId }, index) => ({
            id: `a-${id}`,
            seatId: id,
            missionId,
            intervenantId: `person-${(index * 7) % 3_000}`,
            state: 'confirmed' as const,
            origin: 'run' as const,
            explanation: '',
            rowVersion: 1,
          })),
        )
        return ok(null)
      },
    )
    if (!done.ok) throw new Error(JSON.stringify(done.error))
    const statementsMs = await bestOf(3, () => read.selectFrom('competenceStatement').selectAll().execute())
    const factsMs = await bestOf(3, () => planningFacts(read))
    const conflictsMs = await bestOf(3, () => assignmentConflicts(read))
    const found = await assignmentConflicts(read)
    return {
      statementsMs,
      factsMs,
      conflictsMs,
      factsRatio: factsMs / statementsMs,
      conflictsRatio: conflictsMs / statementsMs,
      conflictsCount: found.length,
    }
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}
