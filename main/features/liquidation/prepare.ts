import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import { type Blocker, type ControlledLine, controlLines, type Finding } from '../../domain/liquidation/controls.ts'
import {
  type DueLine,
  dueLines,
  type LineRef,
  paidAlready,
  type Situation,
} from '../../domain/liquidation/due-lines.ts'
import type { Readable, Vault } from '../../store/index.ts'
import { groupBy, personName } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { type Circuit, claimTrackOf } from './circuits.ts'
import { loadPayees, type Payee } from './payees.ts'
import { situationOf } from './situation.ts'

/** A row of the rate tables behind an amount, as it was accepted. */
export type RateRow = Readonly<{ code: string; quantity: string; unit: string; rate: string; cents: number }>

/** A due line with everything that sealing freezes; the account stays encrypted. */
export type PreparedLine = ControlledLine &
  Readonly<{
    claimNumber: string
    intervenant: string
    intervenantNumber: string
    examCode: string
    rates: readonly RateRow[]
    label: string
    payee: Payee
  }>

/** What the next batch of a circuit would hold, what is stopped, and what was found. */
export type Prepared = Readonly<{
  lines: readonly PreparedLine[]
  stopped: readonly Readonly<{ line: PreparedLine; rule: Blocker }>[]
  findings: readonly Finding[]
  /** Number and person of every claim that a finding may be about. */
  claims: ReadonlyMap<string, ClaimOfLine>
}>

type ClaimOfLine = Awaited<ReturnType<typeof loadClaimsOf>>[number]

const loadClaimsOf = (read: Readable, claimIds: readonly string[]) =>
  inChunks(claimIds, (chunk) =>
    read
      .selectFrom('claim')
      .innerJoin('mission', 'mission.id', 'claim.missionId')
      .innerJoin('session', 'session.id', 'mission.sessionId')
      .innerJoin('intervenant', 'intervenant.id', 'claim.intervenantId')
      .select(['claim.id', 'claim.number', 'claim.intervenantId', 'lastName', 'firstName', 'examCode'])
      .select(['mission.number as missionNumber', 'intervenant.number as intervenantNumber'])
      .where('claim.id', 'in', chunk)
      .execute(),
  )

/** The rate rows of accepted amounts, in the order of their claim, each with what it comes to. */
async function ratesOf(read: Readable, circuit: Circuit, claimIds: readonly string[]) {
  const lines = await inChunks(claimIds, (chunk) =>
    read
      .selectFrom('claimLine')
      .select(['claimId', 'code', 'quantity', 'unit', 'rate', 'cents'])
      .where('track', '=', claimTrackOf[circuit])
      .where('claimId', 'in', chunk)
      .orderBy('claimId')
      .orderBy('position')
      .execute(),
  )
  const byClaim = groupBy(lines, ({ claimId }) => claimId)
  return (claimId: string): readonly RateRow[] => (byClaim.get(claimId) ?? []).map(({ claimId: _, ...row }) => row)
}

/** Names of batches, to say which line a reversal takes back. */
async function batchNames(read: Readable): Promise<ReadonlyMap<string, string>> {
  const batches = await read.selectFrom('paymentBatch').select(['id', 'number', 'circuit']).execute()
  return new Map(batches.map((batch) => [batch.id, paymentBatchName(batch)]))
}

/** Labels go to the bank and to the accountant, in French. */
function labelOf(line: DueLine, circuit: Circuit, claim: ClaimOfLine, names: ReadonlyMap<string, string>): string {
  const what = {
    payment: circuit === 'fees' ? 'Indemnités' : 'Déplacement',
    advance: 'Avance sur déplacement',
    deduction: 'Reprise d’avance',
    reversal: `Annulation de ${referenceOf(line.reverses, names)}`,
  }[line.kind]
  return `${what} ${claim.examCode} mission ${claim.missionNumber}`
}

const referenceOf = (ref: LineRef | null, names: ReadonlyMap<string, string>): string =>
  ref === null ? '' : `${names.get(ref.batchId) ?? ''}-${ref.lineNumber}`

const kindOrder = { payment: 0, advance: 1, deduction: 2, reversal: 3 } as const

/** By name of the person, then mission, then what pays before what takes back. */
const inOrder = (claims: ReadonlyMap<string, ClaimOfLine>) => (one: DueLine, other: DueLine) => {
  const [left, right] = [claims.get(one.claimId), claims.get(other.claimId)]
  if (left === undefined || right === undefined) return 0
  return (
    compare(left.lastName, right.lastName) ||
    compare(left.firstName, right.firstName) ||
    compare(one.intervenantId, other.intervenantId) ||
    left.missionNumber - right.missionNumber ||
    compare(one.claimId, other.claimId) ||
    kindOrder[one.kind] - kindOrder[other.kind]
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** What is worth saying of amounts that make no line. */
function notesOf({ accepted, advances }: Situation, due: readonly DueLine[]): Finding[] {
  const given = new Set(due.filter(({ kind }) => kind === 'advance').map(({ claimId }) => claimId))
  const acceptedIds = new Set(accepted.map(({ claimId }) => claimId))
  return [
    ...accepted
      .filter(({ cents }) => cents === 0)
      .map((amount) => ({ ...amount, rule: 'nothingToPay' as const, level: 'warning' as const })),
    ...advances
      .filter(({ claimId }) => !given.has(claimId) && acceptedIds.has(claimId))
      .filter(({ claimId }) => !due.some((line) => line.kind === 'deduction' && line.claimId === claimId))
      .map((amount) => ({ ...amount, rule: 'advanceLapsed' as const, level: 'warning' as const })),
  ]
}

/** Prepares the next batch of a circuit from what is in the store now: nothing is written (ux.md S17). */
export async function prepareBatch(read: Readable, vault: Vault, circuit: Circuit, today: string): Promise<Prepared> {
  const situation = await situationOf(read, circuit)
  const due = dueLines(situation)
  const notes = notesOf(situation, due)
  const claimIds = [...new Set([...due, ...notes].map(({ claimId }) => claimId))]
  const claims = new Map((await loadClaimsOf(read, claimIds)).map((claim) => [claim.id, claim]))
  const people = [...new Set(due.map(({ intervenantId }) => intervenantId))]
  const payees = await loadPayees(read, vault, circuit, people)
  const rates = await ratesOf(read, circuit, claimIds)
  const names = await batchNames(read)
  const lines = due.toSorted(inOrder(claims)).flatMap((line): PreparedLine[] => {
    const [claim, payee] = [claims.get(line.claimId), payees.get(line.intervenantId)]
    if (claim === undefined || payee === undefined) return []
    return [
      {
        ...line,
        missionNumber: claim.missionNumber,
        claimNumber: claim.number,
        intervenant: personName(claim),
        intervenantNumber: claim.intervenantNumber,
        examCode: claim.examCode,
        rates: line.kind === 'payment' ? rates(line.claimId) : [],
        label: labelOf(line, circuit, claim, names),
        payee,
      },
    ]
  })
  const facts = new Map([...payees].map(([id, payee]) => [id, payee.facts]))
  const controlled = controlLines(lines, { payees: facts, paidAlready: paidAlready(situation), notes, today })
  return { lines: controlled.kept, stopped: controlled.stopped, findings: controlled.findings, claims }
}
