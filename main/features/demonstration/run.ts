import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { systemActor } from '../../boundary/sessions.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import { generateCompetences } from '../competences/generate.ts'
import { openAmong, runPreflight } from '../convocations/preflight.ts'
import { runConvocations } from '../convocations/run.ts'
import { everything } from '../convocations/select.ts'
import { keepWaivers } from '../convocations/waivers.ts'
import { generateMissions } from '../needs/generate.ts'
import type { Size } from './generate/index.ts'
import { addAccounts } from './steps/accounts.ts'
import { assignSeats } from './steps/assign-seats.ts'
import { addBureaus } from './steps/bureaus.ts'
import { plantCompetenceErrors } from './steps/competence-errors.ts'
import { completeClaims } from './steps/complete-claims.ts'
import { detailMissions } from './steps/detail-missions.ts'
import { importFiles } from './steps/import-files.ts'
import { liquidate } from './steps/liquidate.ts'
import { openOffice } from './steps/open-office.ts'
import { reviewClaims } from './steps/review-claims.ts'
import { stateServices } from './steps/state-services.ts'
import { officeTotals, type Totals } from './steps/totals.ts'

export type DemonstrationOptions = Readonly<{ academyCode: string; size: Size; seed: number }>

export type StepReport = Readonly<{ step: string; seconds: number; counts: Readonly<Record<string, unknown>> }>

export type DemonstrationReport = Readonly<{ steps: readonly StepReport[]; totals: Totals; seconds: number }>

type Counts = Readonly<Record<string, unknown>>
type Step = Readonly<{ name: string; run(): Promise<Result<Counts>> }>

/**
 * A whole year of an office, from its files to its payments, through the same functions as the windows. Every step is
 * repeatable: a demonstration cut off anywhere is started again on the same folder and gives the same office.
 */
export async function runDemonstration(
  services: Services,
  options: DemonstrationOptions,
  progress: JobProgress,
  afterStep: (report: StepReport) => Promise<void> = async () => undefined,
): Promise<Result<DemonstrationReport>> {
  const schoolYear = lastFinishedYear(services.ports.clock.today())
  const steps: readonly Step[] = [
    { name: 'office', run: () => openOffice(services, options.academyCode, schoolYear, progress) },
    { name: 'import', run: () => importFiles(services, { ...options, schoolYear }, progress) },
    { name: 'competences', run: () => generateCompetences(services, systemActor, 'demo:competences') },
    { name: 'missions', run: () => makeMissions(services) },
    { name: 'missionDetails', run: () => detailMissions(services) },
    { name: 'assignment', run: () => assignSeats(services, options, progress) },
    { name: 'convocations', run: () => convokeAll(services, progress) },
    { name: 'claims', run: () => completeClaims(services, progress) },
    { name: 'serviceStatements', run: () => stateServices(services) },
    { name: 'review', run: () => reviewClaims(services) },
    { name: 'liquidation', run: () => liquidate(services) },
    { name: 'competenceErrors', run: () => plantCompetenceErrors(services, { seed: options.seed, schoolYear }) },
    { name: 'accounts', run: () => openDoors(services) },
  ]
  const reports: StepReport[] = []
  const started = performance.now()
  for (const [index, { name, run }] of steps.entries()) {
    if (progress.signal.aborted) return fail('CANCELLED', { step: name })
    progress.report(`demonstration.${name}`, index, steps.length)
    const from = performance.now()
    const done = await run()
    if (!done.ok) return { ok: false, error: { ...done.error, facts: { ...done.error.facts, step: name } } }
    const report = { step: name, seconds: secondsSince(from), counts: done.value }
    reports.push(report)
    await afterStep(report)
  }
  progress.report('demonstration.done', steps.length, steps.length)
  return ok({ steps: reports, totals: await officeTotals(services.read()), seconds: secondsSince(started) })
}

/** Who may enter, and the bureaus they work in. */
async function openDoors(services: Services): Promise<Result<Counts>> {
  const accounts = await addAccounts(services)
  const bureaus = await addBureaus(services)
  return bureaus.ok ? accounts : bureaus
}

const secondsSince = (from: number): number => Math.round((performance.now() - from) / 10) / 100

/** Year in which the last school year whose June session is over began: its claims can be completed today. */
const lastFinishedYear = (today: string): number => Number(today.slice(0, 4)) - (today.slice(5) >= '07-15' ? 1 : 2)

/** Why the demonstration convokes all the same: its year is over, and some of its people are incomplete on purpose. */
const waiverReason = 'Année de démonstration, terminée : convocations établies après coup.'

/** What the needs say is enough for a demonstration: one mission each. */
async function makeMissions(services: Services): Promise<Result<Counts>> {
  const made = await generateMissions(services, systemActor, { commandId: 'demo:missions', grouping: 'eachNeed' })
  return made.ok ? ok({ missions: made.value.missions, seats: made.value.seats }) : made
}

/** Convokes whoever is not convoked yet; nobody left means that an earlier, interrupted demonstration did it. */
async function convokeAll(services: Services, progress: JobProgress): Promise<Result<Counts>> {
  const { rows, findings } = await runPreflight(services, everything)
  if (rows.length > 0) {
    const open = openAmong(findings).map(({ finding }) => finding)
    if (open.length > 0) {
      const waived = await keepWaivers(services, systemActor, services.ports.ids.next(), open, waiverReason)
      if (!waived.ok) return waived
    }
    const order = { selection: everything, kind: 'first', leaveOut: false } as const
    const done = await runConvocations(services, systemActor, services.ports.ids.next(), order, progress)
    if (!done.ok) return done
  }
  const runs = await services.read().selectFrom('convocationRun').select(['convocations', 'claims']).execute()
  return ok({
    convocations: runs.reduce((sum, run) => sum + run.convocations, 0),
    claims: runs.reduce((sum, run) => sum + run.claims, 0),
  })
}
