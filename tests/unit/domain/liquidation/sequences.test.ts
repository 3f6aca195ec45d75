import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClaimState, plainState } from '../../../../main/domain/claims/claim-states.ts'
import { transition } from '../../../../main/domain/claims/transition.ts'
import type { ClaimEvent } from '../../../../main/domain/claims/transition-rules.ts'
import { checkAdvance } from '../../../../main/domain/liquidation/advance.ts'
import { controlLines, type PayeeFacts } from '../../../../main/domain/liquidation/controls.ts'
import {
  type DueLine,
  dueLines,
  type LineRef,
  mayReverse,
  type PastLine,
  paidAlready,
  type Situation,
} from '../../../../main/domain/liquidation/due-lines.ts'
import { transfersOf } from '../../../../main/domain/liquidation/transfers.ts'
import { unclosed } from '../../../support/payment-books.ts'

/** Where a machine may die: before anything is kept, once it is kept but not answered, or not at all. */
type Crash = 'before' | 'after' | null

type Claim = { readonly id: string; readonly payee: string; state: ClaimState; cents: number; advanceCents: number }
type Batch = {
  readonly id: string
  readonly lines: readonly (DueLine & { readonly lineNumber: number })[]
  isExported: boolean
}

/** A bank that knows nothing of claims: it does what files ask, once a reference, and sends back what it cannot place. */
class Bank {
  readonly #files = new Map<string, string>()
  readonly executed = new Map<string, Readonly<{ payee: string; cents: number }>>()

  take(message: string, transfers: readonly Readonly<{ reference: string; payee: string; cents: number }>[]): void {
    const bytes = JSON.stringify(transfers)
    const before = this.#files.get(message)
    if (before !== undefined && before !== bytes) throw new Error(`two different files for ${message}`)
    this.#files.set(message, bytes)
    if (before !== undefined) return
    for (const { reference, payee, cents } of transfers) {
      if (cents <= 0) throw new Error(`a transfer of ${cents}`)
      this.executed.set(reference, { payee, cents })
    }
  }
}

const right: PayeeFacts = {
  account: 'right',
  isBicRight: true,
  nir: 'notNeeded',
  writtenName: 'X',
  validTo: null,
  isShared: false,
  isChanged: false,
  isHolder: true,
}
const day = '2026-07-20'
const facts = {
  actor: 'manager',
  today: day,
  missionStart: '2026-06-24T08:00',
  missionEnd: '2026-06-24T12:00',
} as const

/** The travel circuit of an office, kept in memory; the rules are those of the product. */
class Office {
  readonly bank = new Bank()
  readonly claims: readonly Claim[] = ['a', 'a', 'b', 'b', 'c'].map((payee, index) => ({
    id: `c${index}`,
    payee,
    state: plainState('SENT'),
    cents: 0,
    advanceCents: 0,
  }))
  readonly batches: Batch[] = []
  readonly refused = new Set<string>()
  reversals: (LineRef & { recovered: boolean; claimId: string; wasPaid: boolean })[] = []
  readonly #done = new Map<string, string>()
  paid = 0

  past(): PastLine[] {
    return this.batches.flatMap(({ id, lines }) =>
      lines.map((line) => ({ ...line, batchId: id, stands: !this.refused.has(`${id} ${line.lineNumber}`) })),
    )
  }

  situation(): Situation {
    return {
      accepted: this.claims
        .filter(({ state }) => state.code === 'ACCEPTED')
        .map(({ id, payee, cents }) => ({ claimId: id, intervenantId: payee, cents })),
      advances: this.claims
        .filter(({ advanceCents }) => advanceCents > 0)
        .map(({ id, payee, advanceCents }) => ({ claimId: id, intervenantId: payee, cents: advanceCents })),
      reversals: this.reversals,
      past: this.past(),
    }
  }

  move(claim: Claim, event: ClaimEvent): boolean {
    const moved = transition('travel', claim.state, event, { ...facts, closesOn: '2026-12-31', reason: 'Une raison' })
    if (moved.ok) claim.state = moved.value
    return moved.ok
  }

  seal(command: string, crash: Crash): void {
    if (this.#done.has(command) || crash === 'before') return
    const situation = this.situation()
    const lines = dueLines(situation).map((line) => ({ ...line, missionNumber: Number(line.claimId.slice(1)) }))
    const payees = new Map(this.claims.map(({ payee }) => [payee, right]))
    const { kept } = controlLines(lines, { payees, paidAlready: paidAlready(situation), notes: [], today: day })
    if (kept.length === 0) return
    const id = `b${this.batches.length + 1}`
    this.batches.push({ id, lines: kept.map((line, index) => ({ ...line, lineNumber: index + 1 })), isExported: false })
    for (const { claimId } of kept.filter(({ kind }) => kind === 'payment')) {
      const claim = this.claims.find((one) => one.id === claimId)
      if (claim === undefined || !this.move(claim, 'export')) throw new Error(`${claimId} sealed and not moved`)
    }
    this.#done.set(command, id)
  }

  /** Files are handed over before the export is confirmed: a machine may die between the two. */
  export(batch: Batch, crash: Crash): void {
    if (crash === 'before') return
    const transfers = transfersOf(batch.lines, ({ intervenantId }) => intervenantId)
    this.bank.take(
      batch.id,
      transfers.map(({ head, cents }) => ({
        reference: `${batch.id} ${head.lineNumber}`,
        payee: head.intervenantId,
        cents,
      })),
    )
    if (crash === null) batch.isExported = true
  }

  /** The bank sends a whole transfer back: every line it carried counts for nothing any more. */
  reject(batch: Batch, index: number): void {
    const transfers = transfersOf(batch.lines, ({ intervenantId }) => intervenantId)
    const transfer = transfers[index % transfers.length]
    if (transfer === undefined) return
    const reference = `${batch.id} ${transfer.head.lineNumber}`
    const answered = transfer.lines.some(({ kind, claimId }) => kind === 'payment' && this.stateOf(claimId) === 'PAID')
    if (!this.bank.executed.has(reference) || answered) return
    this.bank.executed.delete(reference)
    for (const line of transfer.lines) {
      const key = `${batch.id} ${line.lineNumber}`
      const claim = this.claims.find(({ id }) => id === line.claimId)
      const reversal = this.reversals.find((one) => `${one.batchId} ${one.lineNumber}` === key)
      this.refused.add(key)
      if (line.kind === 'payment' && reversal === undefined && claim !== undefined) this.move(claim, 'rejectPayment')
    }
  }

  stateOf(claimId: string): string {
    return this.claims.find(({ id }) => id === claimId)?.state.code ?? ''
  }

  reverse(batch: Batch, index: number): void {
    const line = batch.lines[index % batch.lines.length]
    if (line === undefined) return
    const ref = { batchId: batch.id, lineNumber: line.lineNumber }
    const claim = this.claims.find(({ id }) => id === line.claimId)
    if (claim === undefined || !mayReverse(ref, batch.isExported, this.situation()).ok) return
    const wasPaid = claim.state.code === 'PAID'
    if (line.kind === 'payment' && !this.move(claim, 'reverse')) throw new Error('an open line whose part is not out')
    this.reversals.push({ ...ref, recovered: false, claimId: claim.id, wasPaid })
  }

  waiting() {
    const taken = new Set(
      this.past().flatMap(({ stands, reverses }) => (stands ? [`${reverses?.batchId} ${reverses?.lineNumber}`] : [])),
    )
    return this.reversals.filter(
      ({ batchId, lineNumber, recovered }) => !recovered && !taken.has(`${batchId} ${lineNumber}`),
    )
  }

  withdraw(index: number): void {
    const reversal = this.waiting()[index]
    if (reversal === undefined) return
    const line = this.past().find((one) => one.batchId === reversal.batchId && one.lineNumber === reversal.lineNumber)
    const claim = this.claims.find(({ id }) => id === reversal.claimId)
    if (line === undefined || !line.stands || claim === undefined) return
    // Once something was decided about the claim, its reversal stays.
    if (line.kind === 'payment' && (claim.state.code !== 'SENT' || claim.cents !== line.cents)) return
    if (line.kind === 'payment' && !this.move(claim, 'withdrawReversal')) return
    if (line.kind === 'payment' && reversal.wasPaid) this.move(claim, 'confirmPayment')
    this.reversals = this.reversals.filter((one) => one !== reversal)
  }

  wrong(): string | null {
    const decided = this.claims.map(({ id, state, cents, advanceCents }) => ({
      claimId: id,
      state: state.code,
      cents,
      advanceCents,
    }))
    const open = unclosed(decided, this.situation())
    if (open !== null) return open
    for (const payee of ['a', 'b', 'c']) {
      const left = this.past().filter((line) => line.stands && line.intervenantId === payee && this.isOut(line.batchId))
      const booked = left.reduce((sum, { cents }) => sum + cents, 0)
      const banked = [...this.bank.executed.values()].filter((one) => one.payee === payee)
      const received = banked.reduce((sum, { cents }) => sum + cents, 0)
      if (booked !== received) return `${payee} received ${received}, the books say ${booked}`
    }
    return null
  }

  isOut(batchId: string): boolean {
    return [...this.bank.executed.keys(), ...this.refused].some((key) => key.startsWith(`${batchId} `))
  }
}

type Steps = Readonly<{ toString(): string; run(office: Office): void }>

const crash = fc.constantFrom<Crash>('before', 'after', null, null, null)
const small = fc.nat({ max: 9 })
const on = (office: Office, index: number) => office.batches[index % Math.max(1, office.batches.length)]
const step = (name: string, run: (office: Office) => void): Steps => ({ toString: () => name, run })
const claimOf = (office: Office, index: number) => office.claims[index % office.claims.length]

const accepting = fc.tuple(small, fc.integer({ min: 0, max: 30_000 })).map(([index, cents]) =>
  step(`accept ${index} for ${cents}`, (office) => {
    const claim = claimOf(office, index)
    if (claim !== undefined && office.move(claim, 'accept')) claim.cents = cents
  }),
)
const sealing = fc
  .tuple(fc.nat({ max: 60 }), crash)
  .map(([command, at]) => step(`seal ${command}, crash ${at}`, (office) => office.seal(`command ${command}`, at)))
const exporting = fc.tuple(small, crash).map(([index, at]) =>
  step(`export ${index}, crash ${at}`, (office) => {
    const batch = on(office, index)
    if (batch !== undefined) office.export(batch, at)
  }),
)
const answering = fc
  .tuple(small, small, fc.constantFrom('reject', 'confirm', 'confirm'))
  .map(([index, place, answer]) =>
    step(`${answer} ${place} of ${index}`, (office) => {
      const batch = on(office, index)
      if (batch === undefined || !batch.isExported) return
      if (answer === 'reject') office.reject(batch, place)
      else {
        const claim = claimOf(office, place)
        if (claim !== undefined && office.move(claim, 'confirmPayment')) office.paid += 1
      }
    }),
  )
const correcting = fc
  .tuple(small, small, fc.constantFrom('reverse', 'reverse', 'withdraw', 'recover'))
  .map(([index, place, what]) =>
    step(`${what} ${place} of ${index}`, (office) => {
      const batch = on(office, index)
      if (what === 'reverse' && batch !== undefined) office.reverse(batch, place)
      else if (what === 'withdraw') office.withdraw(place)
      else if (what === 'recover') {
        const [reversal] = office.waiting()
        if (reversal !== undefined) reversal.recovered = true
      }
    }),
  )
const others = fc
  .tuple(small, fc.constantFrom('advance', 'cancel', 'restore', 'return'), fc.integer({ min: 1, max: 20_000 }))
  .map(([index, what, cents]) =>
    step(`${what} ${index} ${cents}`, (office) => {
      const claim = claimOf(office, index)
      if (claim === undefined) return
      if (what !== 'advance') {
        if (office.move(claim, what as ClaimEvent)) claim.cents = 0
        return
      }
      const asked = { travelState: claim.state.code, estimateCents: 20_000, cents, ratioThousandths: 750 }
      if (claim.advanceCents === 0 && checkAdvance(asked).ok) claim.advanceCents = cents
    }),
  )

describe('any sequence of seal, crash, retry, return and reverse', () => {
  it('[F338] 10 000 of them: nothing is paid twice, nothing is lost, and the bank agrees with the books to the cent', () => {
    let [sealed, paid, refused, reversed, netted] = [0, 0, 0, 0, 0]
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            accepting,
            accepting,
            sealing,
            sealing,
            exporting,
            exporting,
            answering,
            correcting,
            correcting,
            others,
          ),
          {
            minLength: 20,
            maxLength: 80,
            size: 'max',
          },
        ),
        (steps) => {
          const office = new Office()
          for (const claim of office.claims) if (office.move(claim, 'accept')) claim.cents = 5_000
          for (const one of steps) {
            one.run(office)
            const wrong = office.wrong()
            if (wrong !== null) throw new Error(`after ${one}: ${wrong}`)
          }
          sealed += office.batches.length
          paid += office.paid
          refused += office.refused.size
          reversed += office.past().filter(({ kind }) => kind === 'reversal').length
          netted += office.batches.filter(({ lines }) => lines.some(({ cents }) => cents < 0)).length
        },
      ),
      { numRuns: 10_000 },
    )
    // The sequences really live: they seal, pay, refuse, reverse and net by the thousand.
    for (const count of [sealed, paid, refused, reversed, netted]) expect(count).toBeGreaterThan(1_000)
  }, 300_000)
})
