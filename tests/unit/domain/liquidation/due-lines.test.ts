import { describe, expect, it } from 'vitest'
import { checkAdvance, highestAdvance } from '../../../../main/domain/liquidation/advance.ts'
import { controlLines, type PayeeFacts } from '../../../../main/domain/liquidation/controls.ts'
import {
  dueLines,
  mayReverse,
  type PastLine,
  paidAlready,
  type Situation,
} from '../../../../main/domain/liquidation/due-lines.ts'
import { transfersOf } from '../../../../main/domain/liquidation/transfers.ts'

const past = (changes: Partial<PastLine> = {}): PastLine => ({
  batchId: 'b1',
  lineNumber: 1,
  kind: 'payment',
  claimId: 'c1',
  intervenantId: 'p1',
  cents: 10_000,
  reverses: null,
  stands: true,
  ...changes,
})
const situation = (changes: Partial<Situation> = {}): Situation => ({
  accepted: [],
  advances: [],
  reversals: [],
  past: [],
  ...changes,
})
const amount = (cents: number, claimId = 'c1', intervenantId = 'p1') => ({ claimId, intervenantId, cents })
const due = (changes: Partial<Situation>) => dueLines(situation(changes)).map(({ kind, cents }) => [kind, cents])

describe('what is due', () => {
  it('is each accepted amount once, and nothing for nothing', () => {
    expect(due({ accepted: [amount(5_000), amount(0, 'c2')] })).toEqual([['payment', 5_000]])
    expect(due({ accepted: [amount(5_000)], past: [past({ cents: 5_000 })] })).toEqual([])
    expect([...paidAlready(situation({ accepted: [amount(5_000)], past: [past()] }))]).toEqual(['c1'])
  })

  it('is due again once finance refused the line', () => {
    expect(due({ accepted: [amount(5_000)], past: [past({ stands: false })] })).toEqual([['payment', 5_000]])
  })

  it('is an advance before the travel is accepted, taken off by a line of its own afterwards', () => {
    const advances = [amount(7_500)]
    const given = past({ kind: 'advance', cents: 7_500 })
    expect(due({ advances })).toEqual([['advance', 7_500]])
    expect(due({ advances, past: [given] })).toEqual([])
    expect(due({ advances, past: [given], accepted: [amount(10_000)] })).toEqual([
      ['payment', 10_000],
      ['deduction', -7_500],
    ])
    expect(due({ advances, accepted: [amount(10_000)] })).toEqual([['payment', 10_000]])
  })

  it('is the opposite of a line that is taken back, once, and not when it came back by another road', () => {
    const reversals = [{ batchId: 'b1', lineNumber: 1, recovered: false }]
    expect(due({ reversals, past: [past()], accepted: [amount(8_000)] })).toEqual([
      ['payment', 8_000],
      ['reversal', -10_000],
    ])
    const done = past({ batchId: 'b2', kind: 'reversal', cents: -10_000, reverses: { batchId: 'b1', lineNumber: 1 } })
    expect(due({ reversals, past: [past(), done] })).toEqual([])
    expect(
      due({ reversals: [{ ...reversals[0], batchId: 'b1', lineNumber: 1, recovered: true }], past: [past()] }),
    ).toEqual([])
  })

  it('gives back what was taken for a line that, finance says since, never left', () => {
    const reversals = [{ batchId: 'b1', lineNumber: 1, recovered: false }]
    const done = past({ batchId: 'b2', kind: 'reversal', cents: -10_000, reverses: { batchId: 'b1', lineNumber: 1 } })
    expect(due({ reversals, past: [past({ stands: false }), done] })).toEqual([['reversal', 10_000]])
    const deduction = past({ batchId: 'b2', kind: 'deduction', cents: -7_500 })
    const advance = past({ kind: 'advance', cents: 7_500, stands: false })
    const paid = past({ batchId: 'b2', lineNumber: 2 })
    expect(due({ advances: [amount(7_500)], past: [advance, deduction, paid] })).toEqual([['reversal', 7_500]])
  })
})

describe('a line may be taken back', () => {
  const ref = { batchId: 'b1', lineNumber: 1 }
  const asked = (changes: Partial<Situation>, isExported = true) => {
    const result = mayReverse(ref, isExported, situation(changes))
    return result.ok ? 'yes' : result.error.rule
  }
  it.each([
    ['once its batch has left', { past: [past()] }, true, 'yes'],
    ['not before', { past: [past()] }, false, 'reversal.notExported'],
    ['not when finance refused it', { past: [past({ stands: false })] }, true, 'reversal.notStanding'],
    ['once', { past: [past()], reversals: [{ ...ref, recovered: false }] }, true, 'reversal.twice'],
    [
      'not when it takes money back itself',
      { past: [past({ kind: 'deduction', cents: -1 })] },
      true,
      'reversal.notThisKind',
    ],
    [
      'not when the travel took the advance back',
      { past: [past({ kind: 'advance' }), past({ batchId: 'b2', kind: 'deduction', cents: -1 })] },
      true,
      'reversal.deducted',
    ],
  ] as const)('%s', (_when, changes, isExported, answer) => expect(asked(changes, isExported)).toBe(answer))
})

describe('an advance on travel', () => {
  const facts = { travelState: 'UPCOMING', estimateCents: 10_001, ratioThousandths: 750 } as const
  it('is at most 75 % of what is expected, cut to the cent', () => {
    expect(highestAdvance(10_001, 750)).toBe(7_500)
    expect(checkAdvance({ ...facts, cents: 7_500 }).ok).toBe(true)
    const refused = checkAdvance({ ...facts, cents: 7_501 })
    expect(refused.ok ? null : refused.error).toMatchObject({ rule: 'advance.tooHigh', facts: { highestCents: 7_500 } })
  })
  it.each(['ACCEPTED', 'EXPORTED', 'PAID', 'NONE', 'CANCELLED', 'ELSEWHERE'] as const)(
    'makes no sense when %s',
    (travelState) => {
      const refused = checkAdvance({ ...facts, travelState, cents: 100 })
      expect(refused.ok ? null : refused.error.rule).toBe('advance.notOpen')
    },
  )
})

describe('controls', () => {
  const right: PayeeFacts = {
    account: 'right',
    isBicRight: true,
    nir: 'right',
    writtenName: 'ABEL Camille',
    validTo: null,
    isShared: false,
    isChanged: false,
    isHolder: true,
  }
  const line = (
    changes: Partial<{ kind: 'payment' | 'reversal'; claimId: string; cents: number; missionNumber: number }> = {},
  ) => ({
    kind: 'payment' as const,
    claimId: 'c1',
    intervenantId: 'p1',
    cents: 1_000,
    reverses: null,
    missionNumber: 1,
    ...changes,
  })
  const control = (
    lines: readonly ReturnType<typeof line>[],
    payee: Partial<PayeeFacts> = {},
    paid: readonly string[] = [],
  ) => {
    const payees = new Map([['p1', { ...right, ...payee }]])
    const done = controlLines(lines, { payees, paidAlready: new Set(paid), notes: [], today: '2026-07-01' })
    return {
      kept: done.kept.length,
      rules: done.findings.map(({ rule }) => rule),
      stopped: done.stopped.map(({ rule }) => rule),
    }
  }
  it.each([
    [{ account: 'missing' }, 'payFileMissing'],
    [{ account: 'unreadable' }, 'ibanUnreadable'],
    [{ account: 'invalid' }, 'ibanInvalid'],
    [{ account: 'outsideSepa' }, 'ibanOutsideSepa'],
    [{ isBicRight: false }, 'bicInvalid'],
    [{ writtenName: null }, 'nameNotWritable'],
    [{ nir: 'missing' }, 'nirMissing'],
    [{ nir: 'invalid' }, 'nirInvalid'],
    [{ validTo: '2026-06-30' }, 'payFileOutdated'],
  ] as const)('%o stops with %s', (payee, rule) => {
    expect(control([line()], payee)).toEqual({ kept: 0, rules: [rule], stopped: [rule] })
  })
  it.each([
    [{ isChanged: true }, 'accountChanged'],
    [{ isShared: true }, 'accountShared'],
    [{ isHolder: false }, 'holderDiffers'],
  ] as const)('%o warns with %s and stops nothing', (payee, rule) => {
    expect(control([line()], payee)).toEqual({ kept: 1, rules: [rule], stopped: [] })
  })
  it('stop a payment made already, a double, and whatever does not come to more than zero for a payee', () => {
    expect(control([line()], {}, ['c1']).stopped).toEqual(['paidAlready'])
    expect(control([line(), line({ claimId: 'c2' })])).toMatchObject({ kept: 1, stopped: ['duplicate'] })
    const negative = [line(), line({ kind: 'reversal', claimId: 'c2', cents: -1_000 })]
    expect(control(negative)).toMatchObject({ kept: 0, rules: ['netNotPositive'] })
    expect(control([line({ cents: 100_000_000_000 })]).rules).toEqual(['amountTooHigh'])
    expect(control([line({ cents: 1_001 }), line({ kind: 'reversal', claimId: 'c2', cents: -1_000 })]).kept).toBe(2)
  })
  it('let a pay file be used on its last day', () => expect(control([line()], { validTo: '2026-07-01' }).kept).toBe(1))
})

describe('transfers', () => {
  const line = (lineNumber: number, payee: string, cents: number) => ({ lineNumber, payee, cents })
  it('are one a line, but one for all the lines of a payee with a line that takes money back', () => {
    const lines = [line(1, 'a', 500), line(2, 'b', -300), line(3, 'b', 1_000), line(4, 'b', 200), line(5, 'c', 7)]
    expect(transfersOf(lines, ({ payee }) => payee).map(({ head, cents }) => [head.lineNumber, cents])).toEqual([
      [1, 500],
      [3, 900],
      [5, 7],
    ])
  })
})
