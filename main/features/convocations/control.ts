import type { ConvocationSelection, FindingGroup } from '../../../shared/contract/convocations.ts'
import type { Services } from '../../boundary/services.ts'
import { findingLevels } from '../../domain/convocations/findings.ts'
import { inDayOrder } from '../claims/create-claims.ts'
import { initialTracks } from '../claims/initial-tracks.ts'
import { loadConvoked } from '../claims/select-convoked.ts'
import { type JudgedFinding, openAmong, runPreflight } from './preflight.ts'
import { assignmentsIn } from './select.ts'

/** Findings of one rule that are shown; the numbers tell of all. */
const shown = 200

/** The control: who would be convoked and everything that is wrong; changes nothing (services.md 1.2). */
export async function controlConvocations(services: Services, selection: ConvocationSelection) {
  const { rows, findings } = await runPreflight(services, selection)
  const open = openAmong(findings)
  return {
    assignments: rows.length,
    intervenants: new Set(rows.map((row) => row.intervenantId)).size,
    claims: await claimsToCreate(
      services,
      rows.map((row) => row.assignmentId),
    ),
    withEmail: rows.filter((row) => row.email !== '').length,
    stopped: new Set(open.map(({ row }) => row.assignmentId)).size,
    open: open.length,
    groups: groupsOf(findings),
  }
}

/** Findings by rule, in the order of their gravity. */
function groupsOf(findings: readonly JudgedFinding[]): FindingGroup[] {
  const byRule = Map.groupBy(findings, ({ finding }) => finding.rule)
  return Object.keys(findingLevels).flatMap((rule) => {
    const own = byRule.get(rule as keyof typeof findingLevels)
    const [first] = own ?? []
    if (own === undefined || first === undefined) return []
    const open = openAmong(own)
    const others = own.filter((one) => !open.includes(one))
    return [
      {
        rule,
        level: first.finding.level,
        open: open.length,
        waived: own.filter(({ waiver }) => waiver !== null).length,
        total: own.length,
        findings: [...open, ...others].slice(0, shown).map(rowOf),
      },
    ]
  })
}

const rowOf = ({ finding, row, waiver }: JudgedFinding): FindingGroup['findings'][number] => ({
  key: finding.key,
  assignmentId: row.assignmentId,
  missionId: row.missionId,
  missionNumber: row.missionNumber,
  firstDate: row.firstDate,
  centre: row.centre,
  intervenantId: row.intervenantId,
  intervenant: `${row.lastName} ${row.firstName}`,
  facts: { ...finding.facts },
  waiver:
    waiver === null ? null : { id: waiver.id, reason: waiver.reason, author: waiver.author, at: waiver.createdAt },
})

async function claimsToCreate(services: Services, assignmentIds: readonly string[]): Promise<number> {
  const read = services.read()
  const tracks = await initialTracks(read, (await loadConvoked(read, assignmentIds)).toSorted(inDayOrder))
  return [...tracks.values()].filter(({ fee, travel }) => fee.isCreated || travel.isCreated).length
}

/** How much a selection holds; also how many of it are convoked already, and so left out. */
export async function selectedCount(services: Services, selection: ConvocationSelection) {
  const read = services.read()
  const count = await assignmentsIn(read, selection)
    .select((e) => [
      e.fn.countAll<number>().as('assignments'),
      e.fn.count<number>('assignment.intervenantId').distinct().as('intervenants'),
      e.fn.min('mission.firstDate').as('firstDate'),
      e.fn.max('mission.lastDate').as('lastDate'),
    ])
    .executeTakeFirst()
  const convoked = await assignmentsIn(read, selection, ['convoked'])
    .select((e) => e.fn.countAll<number>().as('convoked'))
    .executeTakeFirst()
  return {
    assignments: Number(count?.assignments ?? 0),
    intervenants: Number(count?.intervenants ?? 0),
    firstDate: count?.firstDate ?? null,
    lastDate: count?.lastDate ?? null,
    convoked: Number(convoked?.convoked ?? 0),
  }
}
