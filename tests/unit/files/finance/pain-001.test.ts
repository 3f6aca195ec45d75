import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { afterAll, describe, expect, it } from 'vitest'
import { endToEndId, writePain001 } from '../../../../main/files/finance/pain-001.ts'
import { compareReadBack } from '../../../../main/files/finance/read-back.ts'
import { readPain001 } from '../../../../main/files/finance/read-pain-001.ts'
import type { SealedBatch } from '../../../../main/files/finance/sealed-batch.ts'
import { batch, batches, decode, inventedIban, line } from './batches.ts'

type Version = '03' | '09'
const schemas = new Map(
  (['03', '09'] as const).map((version) => {
    const file = new URL(`../../../fixtures/iso20022/pain.001.001.${version}.xsd`, import.meta.url)
    const schema = XmlDocument.fromBuffer(readFileSync(file))
    return [version, { schema, validator: XsdValidator.fromDoc(schema) }]
  }),
)
afterAll(() => {
  for (const { schema, validator } of schemas.values()) {
    validator.dispose()
    schema.dispose()
  }
})

function validate(bytes: Uint8Array, version: Version = '09'): void {
  const document = XmlDocument.fromBuffer(bytes)
  try {
    schemas.get(version)?.validator.validate(document)
  } finally {
    document.dispose()
  }
}

function written(content: SealedBatch, version: Version = '09'): Uint8Array {
  const result = writePain001(content, version)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const refusal = (content: SealedBatch) => {
  const result = writePain001(content)
  return result.ok ? null : { rule: result.error.rule, ...result.error.facts }
}

describe('pain.001.001.09', () => {
  it('is valid for the ISO 20022 schema', () => {
    expect(() => validate(written(batch()))).not.toThrow()
    expect(() => validate(written(batch({ lines: [line({ bic: null })] })))).not.toThrow()
  })

  it('would be refused by the schema if an element were missing', () => {
    const broken = decode(written(batch())).replace(/<EndToEndId>.*<\/EndToEndId>/u, '')
    expect(() => validate(new TextEncoder().encode(broken))).toThrow()
  })

  it('comes back with the same count, sum, accounts and line numbers, whatever the batch', () => {
    fc.assert(
      fc.property(batches, (content) => {
        const bytes = written(content)
        validate(bytes)
        const read = readPain001(bytes)
        expect(read.ok && compareReadBack(content, read.value).ok).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('writes the same bytes for the same batch, in whatever order its lines came', () => {
    const lines = [3, 1, 2].map((lineNumber) => line({ lineNumber, cents: lineNumber * 100 }))
    const bytes = written(batch({ lines }))
    expect(written(batch({ lines: lines.toReversed() }))).toEqual(bytes)
  })

  it('states control sums at both levels and makes a reference from batch and line', () => {
    const text = decode(written(batch({ lines: [line({ cents: 5 }), line({ lineNumber: 2, cents: 100_000 })] })))
    expect(text.match(/<CtrlSum>1000\.05<\/CtrlSum>/gu)).toHaveLength(2)
    expect(text.match(/<NbOfTxs>2<\/NbOfTxs>/gu)).toHaveLength(2)
    expect(text).toContain('<EndToEndId>IND-2026-0007-000002</EndToEndId>')
    expect(endToEndId('IND-2026-0007', 2)).toBe('IND-2026-0007-000002')
    expect(text).toContain('<CreDtTm>2026-07-20T13:45:10Z</CreDtTm>')
    expect(text).toContain('<InstdAmt Ccy="EUR">0.05</InstdAmt>')
  })

  it('takes accents and ligatures off, and writes an ampersand as a plus', () => {
    const text = decode(written(batch({ lines: [line({ name: 'Œuvrard-Ça & l’Été Noël' })] })))
    expect(text).toContain('<Nm>OEuvrard-Ca + l&apos;Ete Noel</Nm>')
  })

  it.each([
    ['an angle bracket', 'Eve <script>', '<'],
    ['an emoji', 'Eve 🙂', '🙂'],
    ['another alphabet', 'Ева', 'Е'],
    ['a line feed', 'Eve\nDoe', '\n'],
  ])('refuses %s in a name, with its line', (_what, name, character) => {
    const content = batch({ lines: [line(), line({ lineNumber: 7, name })] })
    expect(refusal(content)).toEqual({ rule: 'exportCharacter', line: 7, field: 'name', character })
  })

  it('refuses a name past 70 characters instead of cutting it', () => {
    expect(refusal(batch({ lines: [line({ name: 'A'.repeat(71) })] }))).toEqual({
      rule: 'exportTooLong',
      line: 1,
      field: 'name',
      length: 71,
      longest: 70,
    })
  })

  it.each([0, -1, 100_000_000_000, 1.5])('refuses the amount %d', (cents) => {
    expect(refusal(batch({ lines: [line({ cents })] }))?.rule).toBe('exportAmount')
  })

  it('refuses a wrong account, one outside SEPA and a wrong BIC', () => {
    const iban = inventedIban(5)
    const wrong = iban.slice(0, -1) + ((Number(iban.at(-1)) + 1) % 10)
    expect(refusal(batch({ lines: [line({ iban: wrong })] }))).toEqual({ rule: 'exportIban', line: 1 })
    expect(refusal(batch({ lines: [line({ bic: 'TEST' })] }))).toEqual({ rule: 'exportBic', line: 1 })
    expect(refusal(batch({ debtor: { ...batch().debtor, iban: wrong } }))).toEqual({ rule: 'exportIban', line: null })
  })

  it('refuses an empty batch, a repeated line and a reference the bank would change', () => {
    expect(refusal(batch({ lines: [] }))?.rule).toBe('exportEmpty')
    expect(refusal(batch({ lines: [line(), line()] }))?.rule).toBe('exportLineNumber')
    expect(refusal(batch({ number: '/2026//1' }))?.rule).toBe('exportCharacter')
    expect(refusal(batch({ number: 'LOT É' }))).toMatchObject({ rule: 'exportCharacter', character: 'É' })
    expect(refusal(batch({ number: 'N'.repeat(30) }))?.rule).toBe('exportTooLong')
  })

  it.each(['2026-02-30', '27/07/2026', ''])('refuses the execution date %j', (executionDate) => {
    expect(refusal(batch({ executionDate }))).toEqual({ rule: 'exportDate', line: null, field: 'executionDate' })
  })

  it('refuses a sealing time that is not a UTC instant', () => {
    expect(refusal(batch({ sealedAt: '2026-07-20 13:45' }))?.rule).toBe('exportDate')
  })

  it('[F338] holds 5 000 transfers that the official schema of each version takes, and that come back to the cent', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) =>
      line({ lineNumber: index + 1, cents: 1 + index * 37, iban: inventedIban(index + 1), bic: null }),
    )
    const content = batch({ lines })
    for (const version of ['03', '09'] as const) {
      const bytes = written(content, version)
      expect(() => validate(bytes, version)).not.toThrow()
      const read = readPain001(bytes)
      expect(read.ok && compareReadBack(content, read.value)).toMatchObject({ ok: true, value: { count: 5_000 } })
    }
  }, 60_000)

  it('is valid for the schema of its own version and for no other', () => {
    expect(() => validate(written(batch(), '03'), '03')).not.toThrow()
    expect(() => validate(written(batch({ lines: [line({ bic: null })] }), '03'), '03')).not.toThrow()
    expect(() => validate(written(batch(), '03'), '09')).toThrow()
    expect(() => validate(written(batch(), '09'), '03')).toThrow()
  })

  it('changes only its namespace and three element names in version .03', () => {
    const result = writePain001(batch(), '03')
    const text = result.ok ? decode(result.value) : ''
    expect(text).toContain('pain.001.001.03"')
    expect(text).toContain('<BIC>TESTFRPP</BIC>')
    expect(text).toContain('<ReqdExctnDt>2026-07-27</ReqdExctnDt>')
    expect(result.ok && readPain001(result.value).ok).toBe(true)
  })
})

describe('reading pain.001 back', () => {
  const tampered = (from: string | RegExp, to: string) =>
    readPain001(new TextEncoder().encode(decode(written(batch())).replace(from, to)))

  it.each([
    ['an amount changed after writing', '>123.45</InstdAmt>', '>123.46</InstdAmt>', 'controlSum'],
    ['a count changed after writing', '<NbOfTxs>1<', '<NbOfTxs>2<', 'controlSum'],
    ['a file cut short', '</Document>', '', 'xml'],
    ['another currency', 'Ccy="EUR"', 'Ccy="XPF"', 'shape'],
    ['an amount with a comma', '>123.45</InstdAmt>', '>123,45</InstdAmt>', 'amount'],
  ])('notices %s', (_what, from, to, reason) => {
    const read = tampered(from, to)
    expect(read.ok ? null : read.error).toMatchObject({ code: 'FILE_UNREADABLE', facts: { reason } })
  })

  it('notices that two payments were exchanged though the totals agree', () => {
    const content = batch({ lines: [line({ cents: 100 }), line({ lineNumber: 2, cents: 200 })] })
    const other = batch({ lines: [line({ cents: 200 }), line({ lineNumber: 2, cents: 100 })] })
    const read = readPain001(written(other))
    const compared = read.ok ? compareReadBack(content, read.value) : read
    expect(compared.ok ? null : compared.error.rule).toBe('exportReadBack')
  })
})
