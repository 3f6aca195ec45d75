import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { type Session, systemActor } from '../../../boundary/sessions.ts'
import { type Readable, reading, type WorkContext } from '../../../store/index.ts'
import { removeCompetences } from '../../competence-doctor/remove.ts'
import { stateCompetencesAct } from '../../competences/state.ts'
import { type Random, randomFrom } from '../generate/random.ts'

/** One error of each kind for so many people of the office. */
const peoplePerError = { taughtNotDeclared: 25, declaredNotTaught: 33, neverUsed: 40, invalidatedBySchool: 20 } as const

type Kind = keyof typeof peoplePerError
type Planted = Readonly<{ counts: Readonly<Record<Kind, number>>; invalidations: readonly Invalidation[] }>
type Invalidation = Readonly<{ competenceId: string; schoolId: string }>

/**
 * Spoils the competences of the demonstration by a known number of errors of each kind, so that the competence doctor has
 * something to find and can be held to finding all of it. The system gave everybody what they teach and nothing else:
 * there is no error before this step. It comes last, so that the year itself is the same with and without it.
 */
export async function plantCompetenceErrors(
  services: Services,
  { seed, schoolYear }: Readonly<{ seed: number; schoolYear: number }>,
): Promise<Result<Planted['counts']>> {
  const act = {
    commandId: 'demo:competence-errors',
    kind: 'demonstration.competenceErrors',
    touches: ['competences', 'competenceDoctor'] as const,
  }
  const planted = await services.write<Planted>(systemActor, act, async (context) =>
    ok(await plant(services, context, randomFrom(seed).fork('competence errors'), schoolYear)),
  )
  if (!planted.ok) return planted
  for (const [schoolId, own] of Map.groupBy(planted.value.invalidations, (one) => one.schoolId)) {
    const competenceIds = own.map(({ competenceId }) => competenceId)
    const reason = 'N’enseigne plus cette matière'
    const word = { commandId: `demo:invalidate:${schoolId}`, competenceIds, verdict: 'invalidated', reason } as const
    const stated = await stateCompetencesAct(services, headOf(schoolId), word)
    if (!stated.ok) return stated
  }
  return ok(planted.value.counts)
}

const headOf = (schoolId: string): Session => ({
  accountId: 'demonstration',
  displayName: 'Chef d’établissement (démonstration)',
  roles: ['schoolHead'],
  role: 'schoolHead',
  intervenantId: null,
  schoolId,
})

async function plant(services: Services, context: WorkContext, random: Random, schoolYear: number): Promise<Planted> {
  const read = reading(context.tx)
  const people = await read.selectFrom('intervenant').select('id').execute()
  const wanted = (kind: Kind): number => Math.ceil(people.length / peoplePerError[kind])
  const spoilable = random.shuffle(await unservedCompetences(read))
  const unused = spoilable.filter(({ missions, unavailable }) => missions > 0 && !unavailable)
  const neverUsed = unused.slice(0, wanted('neverUsed'))
  const taken = new Set(neverUsed.map(({ id }) => id))
  const free = spoilable.filter(({ id }) => !taken.has(id))
  const forgotten = free.slice(0, wanted('taughtNotDeclared'))
  const invalidated = free.slice(forgotten.length, forgotten.length + wanted('invalidatedBySchool'))
  await backdate(context, neverUsed, `${schoolYear}-09-15T08:00:00.000Z`)
  const removed = await removeCompetences(
    context,
    forgotten.map(({ id }) => id),
  )
  const declared = random.shuffle(await strangePairs(read, random)).slice(0, wanted('declaredNotTaught'))
  await declare(services, context, declared)
  return {
    counts: {
      taughtNotDeclared: removed.length,
      declaredNotTaught: declared.length,
      neverUsed: neverUsed.length,
      invalidatedBySchool: invalidated.length,
    },
    invalidations: invalidated.map(({ id, schoolId }) => ({ competenceId: id, schoolId })),
  }
}

/** Competences of the system for which their holder was never called, in an order that no machine changes. */
async function unservedCompetences(read: Readable) {
  const rows = await read
    .selectFrom('competence')
    .innerJoin('intervenant', 'intervenant.id', 'competence.intervenantId')
    .innerJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .innerJoin('competenceStatement', 'competenceStatement.competenceId', 'competence.id')
    .select(['competence.id', 'competence.intervenantId', 'competence.paperId', 'posting.schoolId'])
    .where('competenceStatement.author', '=', 'system')
    .orderBy('intervenant.number')
    .orderBy('competence.paperId')
    .execute()
  const served = await read
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .select(['intervenantId', 'paperId'])
    .execute()
  const called = new Set(served.map(({ intervenantId, paperId }) => `${intervenantId} ${paperId}`))
  const missions = Map.groupBy(
    await read
      .selectFrom('mission')
      .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
      .select('paperId')
      .where('needsCompetence', '=', 1)
      .execute(),
    ({ paperId }) => paperId,
  )
  const unavailable = new Set(
    (await read.selectFrom('unavailability').select('intervenantId').execute()).map((row) => row.intervenantId),
  )
  return rows
    .filter(({ intervenantId, paperId }) => !called.has(`${intervenantId} ${paperId}`))
    .map(({ intervenantId, paperId, ...row }) => ({
      ...row,
      missions: missions.get(paperId)?.length ?? 0,
      unavailable: unavailable.has(intervenantId),
    }))
}

/** No statement can be made in the past: these are as if the computation had been run when the school year began. */
async function backdate({ tx }: WorkContext, competences: readonly Readonly<{ id: string }>[], at: string) {
  for (const { id } of competences)
    await tx.updateTable('competenceStatement').set({ at }).where('competenceId', '=', id).execute()
}

type Pair = Readonly<{ intervenantId: string; paperId: string; uai: string }>

/** For each teacher of a school, a paper to which no line of the table leads from their discipline, or from any. */
async function strangePairs(read: Readable, random: Random): Promise<Pair[]> {
  const lines = await read.selectFrom('correspondence').select(['disciplineCode', 'paperId']).execute()
  const papers = await read.selectFrom('paper').select('id').orderBy('id').execute()
  const teachers = await read
    .selectFrom('posting')
    .innerJoin('intervenant', 'intervenant.id', 'posting.intervenantId')
    .innerJoin('school', 'school.id', 'posting.schoolId')
    .select(['posting.intervenantId', 'disciplineCode', 'uai'])
    .where('posting.kind', '=', 'principal')
    .where('disciplineCode', '<>', '')
    .orderBy('intervenant.number')
    .execute()
  return teachers.map(({ intervenantId, disciplineCode, uai }) => {
    const led = new Set(
      lines
        .filter((line) => line.disciplineCode === null || line.disciplineCode === disciplineCode)
        .map((line) => line.paperId),
    )
    return { intervenantId, uai, paperId: random.pick(papers.filter(({ id }) => !led.has(id))).id }
  })
}

/** The school declares them; every other one was first given by the system, from a table that has changed since. */
async function declare(services: Services, { tx, at }: WorkContext, pairs: readonly Pair[]): Promise<void> {
  for (const [index, { intervenantId, paperId, uai }] of pairs.entries()) {
    const id = services.ports.ids.next()
    await tx.insertInto('competence').values({ id, intervenantId, paperId }).execute()
    const word =
      index % 2 === 0
        ? ({ author: 'school', authorCode: uai } as const)
        : ({ author: 'system', authorCode: 'SYS' } as const)
    await tx
      .insertInto('competenceStatement')
      .values({ competenceId: id, position: 1, ...word, verdict: 'confirmed', at })
      .execute()
  }
}
