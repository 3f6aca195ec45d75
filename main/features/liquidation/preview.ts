import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { transfersOf } from '../../domain/liquidation/transfers.ts'
import { fileHead } from '../../files/finance/file-head.ts'
import { type Actor, sha256 } from '../../store/index.ts'
import { buildFiles } from './batch-files.ts'
import type { Circuit } from './circuits.ts'
import { draftBatch } from './draft-batch.ts'
import { frozenLines } from './frozen-lines.ts'
import { linesHash } from './lines-hash.ts'
import { type PreparedLine, prepareBatch } from './prepare.ts'
import { readyBatch } from './sealed-batch.ts'

type Sum = Readonly<{ code: string; lines: number; cents: number }>

const sumOf = (lines: readonly Readonly<{ cents: number }>[]): number =>
  lines.reduce((sum, { cents }) => sum + cents, 0)

const sums = (groups: ReadonlyMap<string, readonly Readonly<{ cents: number }>[]>): Sum[] =>
  [...groups]
    .map(([code, own]) => ({ code, lines: own.length, cents: sumOf(own) }))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))

/** What each rate row pays; lines without one (advances, what is taken back) by what they do. */
const byRate = (lines: readonly PreparedLine[]): Sum[] =>
  sums(
    Map.groupBy(
      lines.flatMap(({ rates, kind, cents }): readonly Readonly<{ code: string; cents: number }>[] =>
        rates.length === 0 ? [{ code: kind, cents }] : rates,
      ),
      ({ code }) => code,
    ),
  )

/**
 * The next batch of a circuit before it is sealed (ux.md S17): its lines in order, totals by exam and by rate, and every
 * control with its person. `fingerprint` names exactly these lines, so that nothing else is sealed unseen.
 */
export async function previewBatch(services: Services, circuit: Circuit) {
  const read = services.read()
  const { lines, findings, claims } = await prepareBatch(read, services.vault(), circuit, services.ports.clock.today())
  return {
    circuit,
    lines: lines.map((line, index) => ({
      lineNumber: index + 1,
      kind: line.kind,
      claimId: line.claimId,
      claimNumber: line.claimNumber,
      intervenantId: line.intervenantId,
      name: line.intervenant,
      cents: line.cents,
      label: line.label,
      rateCodes: [...new Set(line.rates.map(({ code }) => code))].join(' '),
    })),
    totalCents: sumOf(lines),
    transferCount: transfersOf(
      lines.map((line, index) => ({ ...line, lineNumber: index + 1 })),
      ({ intervenantId }) => intervenantId,
    ).length,
    byExam: sums(Map.groupBy(lines, ({ examCode }) => examCode)),
    byRate: byRate(lines),
    controls: findings.map(({ rule, level, intervenantId, claimId, cents }) => {
      const claim = claims.get(claimId)
      return {
        rule,
        level,
        intervenantId,
        intervenant: claim === undefined ? '' : `${claim.lastName} ${claim.firstName}`,
        claimId,
        claimNumber: claim?.number ?? '',
        cents,
      }
    }),
    fingerprint: lines.length === 0 ? '' : linesHash(await frozenLines(read, circuit, lines)),
  }
}

/**
 * A rehearsal: seals and writes everything in memory as it would be now, reads every file back, and keeps nothing. Refused
 * as sealing and exporting would be.
 */
export async function rehearse(
  services: Services,
  actor: Actor,
  asked: Readonly<{ circuit: Circuit; executionDate: string }>,
): Promise<
  Result<{
    files: {
      format: string
      name: string
      size: number
      sha256: string
      lineCount: number
      totalCents: number
      head: string | null
    }[]
  }>
> {
  const { clock } = services.ports
  const when = { id: 'rehearsal', at: clock.now(), today: clock.today() }
  const draft = await draftBatch(services, services.read(), actor, asked, when)
  if (!draft.ok) return draft
  const ready = readyBatch(draft.value.row, draft.value.quoted, services.vault())
  const files = await buildFiles(services, ready)
  if (!files.ok) return files
  return ok({
    files: files.value.map(({ format, name, bytes, totals }) => ({
      format,
      name,
      size: bytes.length,
      sha256: sha256(bytes),
      lineCount: totals.count,
      totalCents: totals.cents,
      head: fileHead(format, bytes, ready.batch),
    })),
  })
}
