import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeLayout } from '../../../../main/files/finance/describe-layout.ts'
import { writeFixedWidth } from '../../../../main/files/finance/fixed-width.ts'
import { type Layout, parseLayout } from '../../../../main/files/finance/layout.ts'
import { compareReadBack } from '../../../../main/files/finance/read-back.ts'
import { readFixedWidth } from '../../../../main/files/finance/read-fixed-width.ts'
import type { SealedBatch } from '../../../../main/files/finance/sealed-batch.ts'
import { batch, batches, line } from './batches.ts'

const sampleFile = new URL('../../../../resources/layouts/pay-file-sample.json', import.meta.url)
const sampleContent: Record<string, unknown> = JSON.parse(readFileSync(sampleFile, 'utf8'))

function layoutOf(content: unknown): Layout {
  const parsed = parseLayout(content)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
const sample = layoutOf(sampleContent)

function records(content: SealedBatch): string[] {
  const result = writeFixedWidth(content, sample)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return new TextDecoder('iso-8859-15').decode(result.value).split('\r\n')
}
const refusal = (content: SealedBatch) => {
  const result = writeFixedWidth(content, sample)
  return result.ok ? null : { rule: result.error.rule, ...result.error.facts }
}

const text = (changes: object) => ({
  name: 'a',
  start: 1,
  length: 10,
  kind: 'text',
  source: 'line.name',
  pad: ' ',
  align: 'left',
  ...changes,
})
const small = (changes: object) => ({
  name: 'Essai',
  version: '1',
  official: false,
  notice: '',
  encoding: 'ISO-8859-15',
  lineEnd: 'LF',
  recordLength: 40,
  detail: [text({})],
  ...changes,
})
const fault = (content: unknown) => {
  const parsed = parseLayout(content)
  return parsed.ok ? null : parsed.error.facts.reason
}

describe('fixed-width writer', () => {
  it('fills numbers with zeros on the left, texts with spaces on the right, and writes dates AAAAMMJJ', () => {
    const [head, detail, trailer, rest] = records(batch({ lines: [line({ bic: null })] }))
    expect([head, detail, trailer].map((record) => record?.length)).toEqual([320, 320, 320])
    expect(rest).toBe('')
    expect(head?.slice(0, 56)).toBe(`01${'IND-2026-0007'.padEnd(30)}fees    2026072020260727`)
    expect(detail?.slice(0, 44)).toBe(`02000001${'12025-12024'.padEnd(20)}${'004812'.padEnd(15)}F`)
    expect(detail?.slice(147, 169)).toBe(`${' '.repeat(11)}00000012345`)
    expect(trailer?.trimEnd()).toBe('09000000010000000012345')
  })

  it('writes one byte a character in ISO 8859-15, euro and ligature included', () => {
    const result = writeFixedWidth(batch({ lines: [line({ name: 'Œuvré €' })] }), sample)
    const bytes = result.ok ? result.value : new Uint8Array()
    expect(bytes).toHaveLength(3 * 322)
    expect([...bytes.slice(322 + 43, 322 + 50)]).toEqual([0xbc, 0x75, 0x76, 0x72, 0xe9, 0x20, 0xa4])
  })

  it('comes back with the same count, sum, accounts and line numbers, whatever the batch', () => {
    fc.assert(
      fc.property(batches, (content) => {
        const result = writeFixedWidth(content, sample)
        const read = result.ok ? readFixedWidth(result.value, sample) : result
        expect(read.ok && compareReadBack(content, read.value).ok).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('never cuts: a name one character too long is refused with its line and field', () => {
    const fits = batch({ lines: [line({ name: 'N'.repeat(70) })] })
    expect(refusal(fits)).toBeNull()
    expect(refusal(batch({ lines: [line(), line({ lineNumber: 4, name: 'N'.repeat(71) })] }))).toEqual({
      rule: 'exportTooLong',
      record: 'detail',
      line: 4,
      field: 'titulaire',
      length: 71,
      longest: 70,
    })
  })

  it.each(['🙂', 'ł', '\n', '\u0085', '’'])('refuses the character %j', (character) => {
    expect(refusal(batch({ lines: [line({ name: `Eve ${character}` })] }))).toEqual({
      rule: 'exportCharacter',
      record: 'detail',
      line: 1,
      field: 'titulaire',
      character,
    })
  })

  it('writes a decomposed accent as its composed letter', () => {
    const chloe = 'Chloe\u0301'
    expect(records(batch({ lines: [line({ name: chloe })] }))[1]?.slice(43, 49)).toBe('Chloé ')
  })

  it('refuses a negative amount: an unsigned zone cannot carry it', () => {
    const content = batch({ lines: [line({ cents: 500 }), line({ lineNumber: 2, cents: -200 })] })
    expect(refusal(content)).toMatchObject({ rule: 'exportAmount', line: 2, field: 'montant' })
  })
})

describe('fixed-width reader', () => {
  const tampered = (change: (content: string) => string) => {
    const content = records(batch({ lines: [line(), line({ lineNumber: 2 })] })).join('\r\n')
    const read = readFixedWidth(
      Uint8Array.from(change(content), (sign) => sign.charCodeAt(0)),
      sample,
    )
    return read.ok ? null : read.error.facts
  }

  it('notices a changed amount, a lost record, a shifted record and a wrong constant', () => {
    expect(tampered((content) => content)).toBeNull()
    expect(tampered((content) => content.replace('00000012345', '00000012346'))?.reason).toBe('controlSum')
    expect(tampered((content) => content.split('\r\n').toSpliced(1, 1).join('\r\n'))?.reason).toBe('controlSum')
    expect(tampered((content) => content.replace('004812', '04812'))).toEqual({ reason: 'length', line: 2 })
    expect(tampered((content) => content.replace('\r\n02000002', '\r\n03000002'))).toEqual({
      reason: 'constant',
      line: 3,
    })
  })
})

describe('layouts', () => {
  it('says of the shipped sample that nobody made it official', () => {
    expect(sample.official).toBe(false)
    const description = describeLayout(sample)
    expect(description).toContain('NON OFFICIELLE')
    for (const field of [...(sample.header ?? []), ...sample.detail, ...(sample.trailer ?? [])]) {
      expect(description).toContain(`${field.start}-${field.start + field.length - 1} `)
      expect(description).toContain(field.name)
    }
  })

  it.each([
    ['an overlap', { detail: [text({}), text({ name: 'b', start: 10 })] }, 'overlaps another field'],
    ['a field past the end', { detail: [text({ start: 35 })] }, 'past the end of the record'],
    ['a name used twice', { detail: [text({}), text({ start: 20 })] }, 'name used twice'],
    ['a line value in the header', { header: [text({})] }, 'a line value outside a detail record'],
    [
      'an amount filled on the right with zeros',
      { detail: [text({ kind: 'amount', source: 'line.cents', pad: '0' })] },
      'filled so that the value cannot be read back',
    ],
    ['an amount as text', { detail: [text({ source: 'line.cents' })] }, 'this source needs the kind amount or date'],
    [
      'a constant too long',
      { detail: [{ name: 'c', start: 1, length: 1, kind: 'constant', value: '02', pad: ' ', align: 'left' }] },
      'constant longer than its field',
    ],
  ])('refuses %s', (_what, changes, reason) => {
    expect(fault(small(changes))).toBe(reason)
  })

  it('refuses a key it does not know', () => {
    expect(fault(small({}))).toBeNull()
    expect(fault(small({ author: 'x' }))).toBeTypeOf('string')
    expect(fault(small({ detail: [text({ color: 'red' })] }))).toBeTypeOf('string')
  })
})
