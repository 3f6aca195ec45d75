import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import type { Services } from '../../boundary/services.ts'
import type { Finding } from '../../domain/convocations/findings.ts'
import { preflight } from '../../domain/convocations/preflight.ts'
import { preflightCases } from './preflight-cases.ts'
import { assignmentsToConvoke, type ToConvoke } from './select.ts'
import { convocationSettings } from './settings.ts'
import { type StandingWaiver, standingWaivers } from './waivers.ts'

/** A finding, the assignment it is about, and who took it upon themselves, if anybody did. */
export type JudgedFinding = Readonly<{ finding: Finding; row: ToConvoke; waiver: StandingWaiver | null }>

export type Preflight = Readonly<{ rows: readonly ToConvoke[]; findings: readonly JudgedFinding[] }>

/** Judges every assignment of a selection as it would be convoked today; changes nothing (services.md 1.2). */
export async function runPreflight(services: Services, selection: ConvocationSelection): Promise<Preflight> {
  const read = services.read()
  const rows = await assignmentsToConvoke(read, selection)
  return { rows, findings: await judge(services, rows) }
}

/** What is wrong with these assignments, in the order of the rows. */
export async function judge(services: Services, rows: readonly ToConvoke[]): Promise<JudgedFinding[]> {
  const read = services.read()
  const cases = await preflightCases(read, rows)
  const settings = await convocationSettings(read)
  const waivers = await standingWaivers(read)
  const today = services.ports.clock.today()
  return rows.flatMap((row) => {
    const one = cases.get(row.assignmentId)
    if (one === undefined) return []
    return preflight(one, settings, today).map((finding) => ({
      finding,
      row,
      waiver: waivers.get(finding.key) ?? null,
    }))
  })
}

/** What still stops the official run: neither information nor waived. */
export const openAmong = (findings: readonly JudgedFinding[]): JudgedFinding[] =>
  findings.filter(({ finding, waiver }) => finding.level !== 'information' && waiver === null)
