import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  matchReturns,
  newVerdicts,
  type ReturnRow,
  type SentTransfer,
  spreadOverBatches,
} from '../../../../main/domain/payment-returns/match-returns.ts'

const row = (of: Partial<ReturnRow>): ReturnRow => ({
  line: 2,
  reference: null,
  claimNumber: null,
  cents: null,
  answer: 'paid',
  paidOn: null,
  code: null,
  reason: null,
  ...of,
})

const transfer = (of: Partial<SentTransfer>): SentTransfer => ({
  batchId: 'b1',
  lineNumber: 1,
  batch: 'IND-000001',
  reference: 'IND-000001-000001',
  claimNumbers: ['EF1'],
  cents: 3_840,
  executionDate: '2026-07-15',
  isExported: true,
  answered: null,
  ...of,
})

const verdictsOf = (rows: readonly ReturnRow[], transfers: readonly SentTransfer[]) =>
  matchReturns(rows, transfers).map(({ verdict, rule }) => (rule === null ? verdict : `${verdict} ${rule}`))

describe('a row of a return', () => {
  const first = transfer({})
  const second = transfer({ lineNumber: 2, reference: 'IND-000001-000002', claimNumbers: ['EF2'], cents: 500 })

  it('is found by its reference, and is a change when the amount differs', () => {
    const { reference } = first
    expect(verdictsOf([row({ reference })], [first, second])).toEqual(['paid'])
    expect(verdictsOf([row({ reference, cents: 3_840 })], [first])).toEqual(['paid'])
    expect(verdictsOf([row({ reference, cents: 3_000 })], [first])).toEqual(['changed'])
    expect(verdictsOf([row({ reference, cents: 3_000, answer: 'rejected' })], [first])).toEqual(['rejected'])
  })

  it('is found by the number of its claim and the amount, and never guessed', () => {
    const other = transfer({ batchId: 'b2', reference: 'DEP-000002-000001', cents: 900 })
    expect(verdictsOf([row({ claimNumber: 'EF1' })], [first, other])).toEqual(['unmatched paymentReturn.severalLines'])
    expect(matchReturns([row({ claimNumber: 'EF1', cents: 900 })], [first, other])[0]?.transfer).toBe(other)
    expect(verdictsOf([row({ claimNumber: 'EF9' })], [first])).toEqual(['unmatched paymentReturn.unknownClaim'])
    expect(verdictsOf([row({ reference: 'X' })], [first])).toEqual(['unmatched paymentReturn.unknownReference'])
    expect(verdictsOf([row({ reference: first.reference, claimNumber: 'EF2' })], [first, second])).toEqual([
      'unmatched paymentReturn.otherClaim',
    ])
  })

  it('by the number of its claim goes to the transfer that waits, not to the one refused before', () => {
    const refused = transfer({ answered: { answer: 'rejected', cents: 3_840 } })
    const again = transfer({ batchId: 'b2', reference: 'IND-000002-000001' })
    expect(matchReturns([row({ claimNumber: 'EF1' })], [refused, again])[0]?.transfer).toBe(again)
  })

  it('changes nothing when it repeats, is known, contradicts, or comes before the batch left', () => {
    const { reference } = first
    const paid = transfer({ answered: { answer: 'paid', cents: 3_840 } })
    const twice = [row({ reference }), row({ reference, answer: 'rejected' })]
    expect(verdictsOf(twice, [first])).toEqual(['paid', 'repeated paymentReturn.repeated'])
    expect(verdictsOf([row({ reference })], [paid])).toEqual(['known paymentReturn.known'])
    expect(verdictsOf([row({ reference, cents: 1 })], [paid])).toEqual(['contradicted paymentReturn.contradicted'])
    expect(verdictsOf([row({ reference, answer: 'rejected' })], [paid])).toEqual([
      'contradicted paymentReturn.contradicted',
    ])
    expect(verdictsOf([row({ reference })], [transfer({ isExported: false })])).toEqual([
      'unmatched paymentReturn.notExported',
    ])
  })
})

describe('a row of a bank', () => {
  const first = transfer({})
  const second = transfer({ lineNumber: 2, reference: 'IND-000001-000002', claimNumbers: ['EF2'] })
  const elsewhere = transfer({ batchId: 'b2', batch: 'DEP-000002', reference: 'DEP-000002-000001' })
  const whole = row({ reference: 'IND-000001', code: 'FF01' })
  const spread = (rows: readonly ReturnRow[]) =>
    spreadOverBatches(rows, [first, second, elsewhere]).map(({ reference, code }) => `${reference} ${code}`)

  it('that is only accepted pays nothing, and leaves the answer to come', () => {
    const { reference } = first
    const accepted = row({ reference, answer: 'accepted' })
    expect(verdictsOf([accepted, row({ reference })], [first])).toEqual(['accepted paymentReturn.notPaidYet', 'paid'])
    const answered = transfer({ answered: { answer: 'rejected', cents: 3_840 } })
    expect(verdictsOf([accepted], [answered])).toEqual(['known paymentReturn.known'])
  })

  it('that names a batch answers for each of its transfers that no other row names', () => {
    expect(spread([whole])).toEqual(['IND-000001-000001 FF01', 'IND-000001-000002 FF01'])
    expect(spread([row({ reference: second.reference }), whole])).toEqual([
      'IND-000001-000002 null',
      'IND-000001-000001 FF01',
    ])
    expect(spread([row({ claimNumber: 'EF2' }), whole])).toEqual(['null null', 'IND-000001-000001 FF01'])
    expect(spread([row({ reference: 'IND-000001', cents: 10 }), row({ reference: 'IND-000009' })])).toEqual([
      'IND-000001 null',
      'IND-000009 null',
    ])
  })
})

const transfersGiven = fc
  .uniqueArray(fc.record({ claim: fc.nat(6), cents: fc.integer({ min: 1, max: 5 }) }), { maxLength: 8 })
  .map((all) =>
    all.map(({ claim, cents }, index) =>
      transfer({ lineNumber: index + 1, reference: `R${index}`, claimNumbers: [`EF${claim}`], cents }),
    ),
  )
const rowsGiven = fc.array(
  fc.record({
    reference: fc.option(fc.nat(9).map((n) => `R${n}`)),
    claimNumber: fc.option(fc.nat(7).map((n) => `EF${n}`)),
    cents: fc.option(fc.integer({ min: 1, max: 5 })),
    answer: fc.constantFrom('paid' as const, 'rejected' as const, 'accepted' as const),
  }),
  { maxLength: 14 },
)

describe('any file of finance', () => {
  it('answers each transfer at most once, and brings nothing new the second time', () => {
    fc.assert(
      fc.property(transfersGiven, rowsGiven, (transfers, said) => {
        const rows = said.map((one, index) => row({ ...one, line: index + 2 }))
        const news = matchReturns(rows, transfers).filter(({ verdict }) => newVerdicts.includes(verdict))
        expect(new Set(news.map((match) => match.transfer)).size).toBe(news.length)
        const after = transfers.map((one) => {
          const match = news.find((other) => other.transfer === one)
          if (match === undefined) return one
          const answer = match.row.answer === 'paid' ? ('paid' as const) : ('rejected' as const)
          return { ...one, answered: { answer, cents: match.row.cents ?? one.cents } }
        })
        const named = rows.filter(({ reference }) => news.some((match) => match.transfer?.reference === reference))
        const again = matchReturns(named, after).map(({ verdict }) => verdict)
        expect(again.filter((verdict) => newVerdicts.includes(verdict))).toEqual([])
      }),
    )
  })
})
