import type { ChosenFindings, RepairAction } from '../../../shared/contract/competence-doctor.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { authorCodes } from '../../domain/competences/author-codes.ts'
import type { FindingKind } from '../../domain/competences/doctor.ts'
import { insertMany, reading, type WorkContext } from '../../store/index.ts'
import { effectivePapers, spokenOf } from '../competences/effective.ts'
import { createSystemCompetences } from '../competences/generate.ts'
import { newStatement } from '../competences/state.ts'
import { diagnosisOf, type NamedFinding } from './diagnosis.ts'
import { servedPapers } from './facts.ts'
import { chosenFindings } from './queries.ts'
import { type Removed, removeCompetences } from './remove.ts'

/** What mends what. Confirming is the manager's word: a decision for the first, its own answer to the others (F150). */
const mends: Readonly<Record<RepairAction, ReadonlySet<FindingKind>>> = {
  create: new Set(['taughtNotDeclared']),
  remove: new Set(['declaredNotTaught']),
  confirm: new Set(['declaredNotTaught', 'neverUsed', 'invalidatedBySchool']),
}

type Repair = Readonly<{ action: RepairAction; chosen: ChosenFindings }>

/** Only what nobody but the system spoke of may be removed. */
const isFor = (action: RepairAction, { kind, authors }: NamedFinding): boolean =>
  mends[action].has(kind) && (action !== 'remove' || authors.every((author) => author === 'system'))

/** Chosen findings the action is for, one a competence. */
function concernedBy(action: RepairAction, findings: readonly NamedFinding[]): NamedFinding[] {
  const fit = findings.filter((one) => isFor(action, one))
  return [...new Map(fit.map((one) => [`${one.personId} ${one.paperId}`, one])).values()]
}

/** What a repair would do, before it is done. */
export async function previewRepair(services: Services, { action, chosen }: Repair) {
  const read = services.read()
  const findings = chosenFindings(await diagnosisOf(services), chosen)
  const concerned = concernedBy(action, findings)
  const served = action === 'remove' ? await servedPapers(read) : new Map<string, ReadonlySet<string>>()
  return {
    competences: concerned.length,
    people: new Set(concerned.map(({ personId }) => personId)).size,
    notConcerned: findings.filter((one) => !isFor(action, one)).length,
    restored: action === 'confirm' ? concerned.filter(({ kind }) => kind === 'invalidatedBySchool').length : 0,
    served: concerned.filter(({ personId, paperId }) => served.get(personId)?.has(paperId) === true).length,
    emptied: action === 'remove' ? emptiedPapers(concerned, await effectivePapers(read)) : [],
  }
}

/** Papers for which nobody else is competent. */
function emptiedPapers(
  removed: readonly NamedFinding[],
  effective: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const holders = new Map<string, number>()
  for (const papers of effective.values())
    for (const paperId of papers) holders.set(paperId, (holders.get(paperId) ?? 0) + 1)
  return [...Map.groupBy(removed, ({ paperId }) => paperId)]
    .filter(([paperId, own]) => holders.get(paperId) === own.length)
    .map(([, own]) => [own[0]?.exam, own[0]?.specialty, own[0]?.paper].join(' - '))
}

/** What a repair changed, as its undo needs it. */
export type Done = Readonly<{
  created: readonly string[]
  removed: readonly Removed[]
  /** Statements made, all of the act of the repair. */
  confirmed: number
}>

/**
 * Mends the chosen findings in one act: creates SYS (C), removes what only the system ever said, or confirms as the
 * manager (DEC (C)), which overrules the invalidations made before (F150). What changed since the list was read is left
 * alone and counted.
 */
export async function repair(
  services: Services,
  session: Session,
  { commandId, action, chosen }: Repair & Readonly<{ commandId: string }>,
): Promise<Result<{ repairId: string; done: number; left: number }>> {
  const concerned = concernedBy(action, chosenFindings(await diagnosisOf(services), chosen))
  const written = await services.write(
    actorOf(session),
    {
      commandId,
      kind: 'competenceDoctor.repair',
      facts: { action },
      touches: ['competences', 'competenceDoctor', 'intervenants', 'schoolStaff'],
    },
    async (context) => {
      const changes = await apply(services, context, action, concerned)
      const done = changes.created.length + changes.removed.length + changes.confirmed
      context.note({ done })
      return ok({ ...changes, done, left: concerned.length - done })
    },
  )
  return written.ok ? ok({ repairId: commandId, done: written.value.done, left: written.value.left }) : written
}

async function apply(
  services: Services,
  context: WorkContext,
  action: RepairAction,
  concerned: readonly NamedFinding[],
): Promise<Done> {
  const read = reading(context.tx)
  const held = new Map(
    (await read.selectFrom('competence').select(['id', 'intervenantId', 'paperId']).execute()).map((row) => [
      `${row.intervenantId} ${row.paperId}`,
      row.id,
    ]),
  )
  const idOf = ({ personId, paperId }: NamedFinding): string | undefined => held.get(`${personId} ${paperId}`)
  const nothing: Done = { created: [], removed: [], confirmed: 0 }
  if (action === 'create') {
    const pairs = concerned
      .filter((one) => idOf(one) === undefined)
      .map(({ personId, paperId }) => ({ intervenantId: personId, paperId }))
    return { ...nothing, created: await createSystemCompetences(services, context, pairs) }
  }
  const ids = concerned.flatMap((one) => idOf(one) ?? [])
  if (action === 'remove') return { ...nothing, removed: await removeCompetences(context, ids) }
  return { ...nothing, confirmed: await confirmAsManager(context, ids) }
}

/** The manager's word is said again even where it stands: it is the answer to what the doctor asks today. */
async function confirmAsManager(context: WorkContext, ids: readonly string[]): Promise<number> {
  const spoken = await spokenOf(reading(context.tx))
  const word = { author: 'manager', authorCode: authorCodes.manager, verdict: 'confirmed', reason: '' } as const
  const said = ids.map((id) => newStatement(context, id, spoken.get(id) ?? [], word))
  await insertMany(context.tx, 'competenceStatement', said)
  return said.length
}
