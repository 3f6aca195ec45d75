import { ok, type Result, refuse } from '../../../shared/model/result.ts'

/**
 * What a line of a batch does: pays an accepted amount, gives an advance on travel, takes that advance back when the travel
 * is paid, or takes back what an earlier line paid.
 */
export const lineKinds = ['payment', 'advance', 'deduction', 'reversal'] as const
export type LineKind = (typeof lineKinds)[number]

/** Where a line was frozen; a line is named so for ever. */
export type LineRef = Readonly<{ batchId: string; lineNumber: number }>

/** A line of one circuit that an earlier batch froze. `stands` is false once finance refused it or the office recalled it. */
export type PastLine = LineRef &
  Readonly<{
    kind: LineKind
    claimId: string
    intervenantId: string
    cents: number
    reverses: LineRef | null
    stands: boolean
  }>

/** An amount accepted for one part of a claim, or an advance granted on its travel. Integer cents. */
export type AcceptedAmount = Readonly<{ claimId: string; intervenantId: string; cents: number }>

/** A line that is to be taken back; `recovered` when the person gave the money back by another road. */
export type Reversal = LineRef & Readonly<{ recovered: boolean }>

/** A line that the next batch of the circuit would hold. */
export type DueLine = AcceptedAmount & Readonly<{ kind: LineKind; reverses: LineRef | null }>

export type Situation = Readonly<{
  accepted: readonly AcceptedAmount[]
  advances: readonly AcceptedAmount[]
  reversals: readonly Reversal[]
  past: readonly PastLine[]
}>

const keyOf = ({ batchId, lineNumber }: LineRef): string => `${batchId} ${lineNumber}`

/** What stands of the past: a line counts until finance refuses it. */
class Standing {
  readonly #lines: readonly PastLine[]
  readonly #byKey: ReadonlyMap<string, PastLine>
  readonly #reversed: ReadonlySet<string>

  constructor({ past, reversals }: Situation) {
    this.#lines = past.filter(({ stands }) => stands)
    this.#byKey = new Map(this.#lines.map((line) => [keyOf(line), line]))
    this.#reversed = new Set(reversals.map(keyOf))
  }

  at(ref: LineRef): PastLine | undefined {
    return this.#byKey.get(keyOf(ref))
  }

  /** The line of that kind of each claim that has one which nobody takes back. */
  open(kind: LineKind): ReadonlyMap<string, PastLine> {
    const own = this.#lines.filter((line) => line.kind === kind && !this.#reversed.has(keyOf(line)))
    return new Map(own.map((line) => [line.claimId, line]))
  }

  /** Claims whose advance was taken back by a deduction that holds. */
  deducted(): ReadonlySet<string> {
    const takenBack = this.takenBack()
    const own = this.#lines.filter((line) => line.kind === 'deduction' && !takenBack.has(keyOf(line)))
    return new Set(own.map(({ claimId }) => claimId))
  }

  /** Claims to which a line of that kind went, taken back since or not. */
  ever(kind: LineKind): ReadonlySet<string> {
    return new Set(this.#lines.filter((line) => line.kind === kind).map(({ claimId }) => claimId))
  }

  /**
   * Lines that took back money which, as finance said since, never left: a reversal of a refused line, a deduction of a
   * refused advance. They are owed back.
   */
  groundless(): readonly PastLine[] {
    const advanced = this.ever('advance')
    return this.#lines.filter(({ kind, claimId, reverses }) =>
      kind === 'deduction' ? !advanced.has(claimId) : reverses !== null && this.at(reverses) === undefined,
    )
  }

  /** Lines that a line of a batch has taken back. */
  takenBack(): ReadonlySet<string> {
    return new Set(this.#lines.flatMap(({ reverses }) => (reverses === null ? [] : [keyOf(reverses)])))
  }
}

const line = (
  kind: LineKind,
  { claimId, intervenantId }: AcceptedAmount,
  cents: number,
  reverses: LineRef | null = null,
): DueLine => ({ kind, claimId, intervenantId, cents, reverses })

/**
 * What is due now in one circuit. Each accepted part is paid once; an advance is given once and only before the travel is
 * accepted (arrêté du 20 décembre 2013, NOR MENG1328579A, art. 12), and is taken off the travel that it anticipated; what
 * is to be taken back is a line of its own with the opposite amount, never a change of the line it corrects (F338,
 * architecture 4.9 d). Lines that finance refused count for nothing, so what they carried is due again, and what was taken
 * back for them is given back.
 */
export function dueLines(situation: Situation): readonly DueLine[] {
  const { accepted, advances, reversals } = situation
  const standing = new Standing(situation)
  const [paid, advanced, deducted] = [standing.open('payment'), standing.open('advance'), standing.deducted()]
  const payments = accepted.filter(({ claimId, cents }) => cents > 0 && !paid.has(claimId))
  const settled = new Set([...accepted.map(({ claimId }) => claimId), ...paid.keys()])
  const everAdvanced = standing.ever('advance')
  const given = advances.filter(({ claimId }) => !everAdvanced.has(claimId) && !settled.has(claimId))
  const takenBack = standing.takenBack()
  const against = (paidLine: PastLine): DueLine[] => {
    const { batchId, lineNumber, cents } = paidLine
    return takenBack.has(keyOf(paidLine)) ? [] : [line('reversal', paidLine, -cents, { batchId, lineNumber })]
  }
  return [
    ...payments.map((amount) => line('payment', amount, amount.cents)),
    ...given.map((amount) => line('advance', amount, amount.cents)),
    ...[...advanced.values()]
      .filter(({ claimId }) => settled.has(claimId) && !deducted.has(claimId))
      .map((advance) => line('deduction', advance, -advance.cents)),
    ...reversals.flatMap((reversal) => {
      const paidLine = standing.at(reversal)
      return paidLine === undefined || reversal.recovered ? [] : against(paidLine)
    }),
    ...standing.groundless().flatMap(against),
  ]
}

/** Parts that were accepted although a payment of them stands: nothing of the kind may ever be sealed. */
export function paidAlready(situation: Situation): ReadonlySet<string> {
  const paid = new Standing(situation).open('payment')
  return new Set(situation.accepted.flatMap(({ claimId }) => (paid.has(claimId) ? [claimId] : [])))
}

/**
 * Whether a frozen line may be taken back by a line of a new batch. Refused (RULE): `reversal.notExported` while its batch
 * has not left, `reversal.notStanding` when finance refused it, `reversal.twice`, `reversal.notThisKind` for what itself
 * takes money back, `reversal.deducted` for an advance that was taken off the travel already.
 */
export function mayReverse(ref: LineRef, isExported: boolean, situation: Situation): Result<PastLine> {
  if (!isExported) return refuse('reversal.notExported')
  const standing = new Standing(situation)
  const found = standing.at(ref)
  if (found === undefined) return refuse('reversal.notStanding')
  if (situation.reversals.some((one) => keyOf(one) === keyOf(ref))) return refuse('reversal.twice')
  if (found.kind !== 'payment' && found.kind !== 'advance') return refuse('reversal.notThisKind')
  if (found.kind === 'advance' && standing.deducted().has(found.claimId)) return refuse('reversal.deducted')
  return ok(found)
}

/** What the lines of a batch come to for each payee, in integer cents. */
export function netByPayee(
  lines: readonly Readonly<{ intervenantId: string; cents: number }>[],
): ReadonlyMap<string, number> {
  const nets = new Map<string, number>()
  for (const { intervenantId, cents } of lines) nets.set(intervenantId, (nets.get(intervenantId) ?? 0) + cents)
  return nets
}
