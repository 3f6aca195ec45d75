import { describe, expect, it } from 'vitest'
import { answerRateDocument } from '../../../../main/domain/rates/answer-rate-document.ts'
import { rateDocument } from '../../../../main/domain/rates/rate-document.ts'
import { tables } from './claim-document.ts'
import examples from './rate-examples.json' with { type: 'json' }

type Expected = {
  totalCents?: number
  refusals?: string[]
  kmCounter?: unknown
  missions?: Array<{ id: string; feeCents?: number; travelCents?: number; feeStatus?: string; travelStatus?: string }>
}

describe('the worked examples of the regulation', () => {
  it('are all there', () => {
    const names = new Set(examples.cases.map(({ id }) => id.slice(0, 5)))
    expect(names.size).toBe(17)
  })

  it.each(examples.cases.map((one) => [one.id, one] as const))('%s comes to what is expected', (_, one) => {
    expect(rateDocument.safeParse(one.input).success).toBe(true)
    const answer = answerRateDocument(one.input, tables)
    const expected: Expected = one.expected
    if (expected.totalCents !== undefined) expect(answer.totalCents).toBe(expected.totalCents)
    expect(answer.refusals.map(({ code }) => code)).toEqual(expected.refusals ?? [])
    if (expected.kmCounter) expect(answer.kmCounter).toEqual(expected.kmCounter)
    for (const wanted of expected.missions ?? []) {
      const given = answer.missions.find(({ id }) => id === wanted.id)
      if (wanted.feeCents !== undefined) expect(given?.fee.cents).toBe(wanted.feeCents)
      if (wanted.travelCents !== undefined) expect(given?.travel.cents).toBe(wanted.travelCents)
      if (wanted.feeStatus !== undefined) expect(given?.fee.status).toBe(wanted.feeStatus)
      if (wanted.travelStatus !== undefined) expect(given?.travel.status).toBe(wanted.travelStatus)
    }
  })
})
