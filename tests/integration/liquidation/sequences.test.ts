import fc from 'fast-check'
import { expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import type { ClaimEvent } from '../../../main/domain/claims/transition-rules.ts'
import { dayState, loadClaim, planMove, recordMoves, writeClaim } from '../../../main/features/claims/index.ts'
import { listAdjustments } from '../../../main/features/liquidation/adjustments.ts'
import { grantAdvance } from '../../../main/features/liquidation/advances.ts'
import { recoverOtherwise, reverseLine, withdrawReversal } from '../../../main/features/liquidation/reversals.ts'
import { sealBatch } from '../../../main/features/liquidation/seal.ts'
import { pastLines, situationOf } from '../../../main/features/liquidation/situation.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { liquidationInvariants } from '../../../main/features/maintenance/invariants/liquidation.ts'
import { reading, type WorkContext } from '../../../main/store/index.ts'
import { unclosed } from '../../support/payment-books.ts'
import { nextCommand, openTestOffice, type TestOffice } from '../support/office.ts'
import { carToBrest, claimIdOf, convokeEverybody, sendAs } from '../support/sent-claims.ts'

const today = '2026-07-20'

/** Payments of one office, driven by commands of the product; what review and finance do is written as they would. */
class Payments {
  readonly #office: TestOffice
  readonly #claims: readonly string[]
  #lastSeal = ''

  constructor(office: TestOffice, claims: readonly string[]) {
    this.#office = office
    this.#claims = claims
  }

  claimOf(index: number): string {
    return this.#claims[index % this.#claims.length] ?? ''
  }

  /** One move of the travel of a claim, as another slice makes it; refused moves change nothing. */
  async move(claimId: string, event: ClaimEvent, cents: number | null = null): Promise<void> {
    const act = { commandId: nextCommand(), kind: 'test.move', touches: [] as const }
    await this.#office.services.write(systemActor, act, async (context) => {
      const claim = await loadClaim(reading(context.tx), claimId)
      if (claim === null) throw new Error('no claim')
      const move = planMove(claim, 'travel', event, { actor: 'manager', today, reason: 'Une raison' })
      if (!move.ok) return move
      if (cents !== null) await this.#amount(context, claimId, cents)
      await writeClaim(context, claim, [move.value], cents === null ? {} : { travelCents: cents })
      await recordMoves(context, 'test', [move.value], 'Une raison')
      return { ok: true, value: null }
    })
  }

  async #amount({ tx }: WorkContext, claimId: string, cents: number): Promise<void> {
    await tx.deleteFrom('claimLine').where('claimId', '=', claimId).where('track', '=', 'travel').execute()
    const line = { code: 'IK', quantity: '1', unit: 'KM', rate: '1', validFrom: today, source: 'essai' }
    await tx
      .insertInto('claimLine')
      .values({ ...line, claimId, track: 'travel', position: 1, cents })
      .execute()
  }

  /** The answer may be lost: the same command is then sent again, and the same batch is the answer. */
  async seal(isAnswerLost: boolean): Promise<void> {
    if (!isAnswerLost) this.#lastSeal = nextCommand()
    if (this.#lastSeal === '') return
    const input = { commandId: this.#lastSeal, circuit: 'travel' as const, executionDate: today }
    await sealBatch(this.#office.services, systemActor, input)
  }

  async leave(): Promise<void> {
    const act = { commandId: nextCommand(), kind: 'test.leave', touches: [] as const }
    await this.#office.services.write(systemActor, act, async ({ tx }) => {
      await tx.updateTable('paymentBatch').set({ state: 'exported' }).execute()
      return { ok: true, value: null }
    })
  }

  async reverse(index: number): Promise<void> {
    const lines = await this.#office.services
      .read()
      .selectFrom('paymentLine')
      .select(['batchId', 'lineNumber'])
      .orderBy('batchId')
      .orderBy('lineNumber')
      .execute()
    const line = lines.at(-1 - (index % Math.max(1, lines.length)))
    if (line === undefined) return
    const input = { commandId: nextCommand(), id: line.batchId, lineNumber: line.lineNumber, reason: 'Erreur' }
    await reverseLine(this.#office.services, systemActor, input)
  }

  async settle(how: 'withdraw' | 'recover'): Promise<void> {
    const { reversals } = await listAdjustments(this.#office.services)
    const waiting = reversals.find(({ state }) => state === 'waiting')
    if (waiting === undefined) return
    const input = { commandId: nextCommand(), id: waiting.id, reason: 'Titre' }
    await (how === 'withdraw' ? withdrawReversal : recoverOtherwise)(this.#office.services, systemActor, input)
  }

  async advance(index: number, cents: number): Promise<void> {
    const input = { commandId: nextCommand(), claimId: this.claimOf(index), estimateCents: 10_000, cents, reason: 'x' }
    await grantAdvance(this.#office.services, systemActor, input)
  }

  async wrong(): Promise<string | null> {
    const read = this.#office.services.read()
    const situation = { ...(await situationOf(read, 'travel')), past: await pastLines(read, 'travel', this.#claims) }
    const decided = []
    for (const id of this.#claims) {
      const claim = await loadClaim(read, id)
      if (claim === null) throw new Error('no claim')
      const advanceCents = situation.advances.find(({ claimId }) => claimId === id)?.cents ?? 0
      decided.push({ claimId: id, state: dayState(claim, 'travel', today), cents: claim.travelCents, advanceCents })
    }
    return unclosed(decided, situation)
  }
}

type Step = Readonly<{ toString(): string; run(payments: Payments): Promise<void> }>
const small = fc.nat({ max: 9 })
const step = (name: string, run: Step['run']): Step => ({ toString: () => name, run })
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(small, fc.integer({ min: 1, max: 9_000 }))
      .map(([index, cents]) =>
        step(`accept ${index} ${cents}`, (one) => one.move(one.claimOf(index), 'accept', cents)),
      ),
  },
  {
    weight: 4,
    arbitrary: fc.boolean().map((isLost) => step(`seal, answer lost ${isLost}`, (one) => one.seal(isLost))),
  },
  { weight: 3, arbitrary: fc.constant(step('leave', (one) => one.leave())) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(small, fc.constantFrom<ClaimEvent>('confirmPayment', 'rejectPayment', 'recallExport'))
      .map(([index, event]) => step(`${event} ${index}`, (one) => one.move(one.claimOf(index), event))),
  },
  { weight: 3, arbitrary: small.map((index) => step(`reverse ${index}`, (one) => one.reverse(index))) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<'withdraw' | 'recover'>('withdraw', 'recover')
      .map((how) => step(how, (one) => one.settle(how))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(small, fc.integer({ min: 1, max: 7_500 }))
      .map(([index, cents]) => step(`advance ${index} ${cents}`, (one) => one.advance(index, cents))),
  },
)

it('[F338] hundreds of sequences of seal, retry, return and reverse on a real store: the books close after each step', async () => {
  const office = await openTestOffice(today)
  try {
    await convokeEverybody(office)
    const claims: string[] = []
    for (const person of ['p1', 'p2'])
      claims.push((await sendAs(office, 10001, person, { candidates: 5 }, carToBrest)).id)
    claims.push(await claimIdOf(office, 10001, 'p1'))
    const payments = new Payments(office, [...new Set(claims)])
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 4, maxLength: 10 }), async (sequence) => {
        for (const one of sequence) {
          await one.run(payments)
          const wrong = await payments.wrong()
          if (wrong !== null) throw new Error(`after ${one}: ${wrong}`)
        }
      }),
      { numRuns: 200, endOnFailure: true },
    )
    const read = office.services.read()
    const kinds = await read
      .selectFrom('paymentLine')
      .select((e) => ['kind', e.fn.countAll<number>().as('lines')])
      .groupBy('kind')
      .execute()
    const count = new Map(kinds.map(({ kind, lines }) => [kind, Number(lines)]))
    // How many is left to chance; that both kinds were met is not.
    expect(count.get('payment')).toBeGreaterThan(0)
    expect(count.get('reversal')).toBeGreaterThan(0)
    for (const { name, check } of [...claimInvariants, ...liquidationInvariants].filter(
      (one) => one.name !== 'paymentFilesMatchTheirHashAndTotals',
    ))
      expect({ name, ...(await check(read)) }).toMatchObject({ broken: 0 })
  } finally {
    await office.close()
  }
}, 300_000)
