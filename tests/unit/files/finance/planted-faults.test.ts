import { describe, expect, it } from 'vitest'
import { writePain001 } from '../../../../main/files/finance/pain-001.ts'
import { compareReadBack } from '../../../../main/files/finance/read-back.ts'
import { readPain001 } from '../../../../main/files/finance/read-pain-001.ts'
import type { SealedBatch } from '../../../../main/files/finance/sealed-batch.ts'
import { batch, decode, inventedIban, line } from './batches.ts'

const iban = inventedIban(77)
const debtor = batch().debtor
const withLine = (changes: Parameters<typeof line>[0]): SealedBatch =>
  batch({ lines: [line(), line({ lineNumber: 2, ...changes })] })

/** What a hurried hand, a bad import or a broken program could put in a batch: each must stop before any byte is written. */
const faults: readonly (readonly [fault: string, content: SealedBatch, rule: string])[] = [
  [
    'one wrong digit in an IBAN',
    withLine({ iban: `${iban.slice(0, -1)}${(Number(iban.at(-1)) + 1) % 10}` }),
    'exportIban',
  ],
  ['two digits of an IBAN exchanged', withLine({ iban: iban.replace(/^(FR)(\d)(\d)/u, '$1$3$2') }), 'exportIban'],
  ['an IBAN cut short', withLine({ iban: iban.slice(0, -2) }), 'exportIban'],
  ['an IBAN with its spaces', withLine({ iban: iban.replace(/(.{4})/gu, '$1 ').trim() }), 'exportIban'],
  ['no IBAN', withLine({ iban: '' }), 'exportIban'],
  ['a right IBAN of a country outside SEPA', withLine({ iban: 'BR1500000000000010932840814P2' }), 'exportIban'],
  ['a wrong BIC', withLine({ bic: 'TEST1' }), 'exportBic'],
  ['a name in another alphabet', withLine({ name: 'Ева Иванова' }), 'exportCharacter'],
  ['a name with an emoji', withLine({ name: 'Eve 🙂' }), 'exportCharacter'],
  ['a name with a control character', withLine({ name: 'Eve\u0007' }), 'exportCharacter'],
  ['no name', withLine({ name: '  ' }), 'exportMissing'],
  ['a name past 70 signs', withLine({ name: 'A'.repeat(71) }), 'exportTooLong'],
  ['a label past 140 signs', withLine({ label: 'A'.repeat(141) }), 'exportTooLong'],
  ['an amount of nothing', withLine({ cents: 0 }), 'exportAmount'],
  ['a negative amount', withLine({ cents: -1_000 }), 'exportAmount'],
  ['half a cent', withLine({ cents: 10.5 }), 'exportAmount'],
  ['an amount past the ceiling of a transfer', withLine({ cents: 100_000_000_000 }), 'exportAmount'],
  ['a line twice', withLine({ lineNumber: 1 }), 'exportLineNumber'],
  ['the paying account wrong', batch({ debtor: { ...debtor, iban: `${debtor.iban.slice(0, -1)}9` } }), 'exportIban'],
  ['a day that is in no calendar', batch({ executionDate: '2026-02-30' }), 'exportDate'],
  ['a batch without a line', batch({ lines: [] }), 'exportEmpty'],
]

/** What could happen to the bytes between the writer and the bank: each is seen when the file is read back. */
const damages: readonly (readonly [fault: string, from: string | RegExp, to: string])[] = [
  ['a control sum that is not that of the lines', '<CtrlSum>246.90</CtrlSum>', '<CtrlSum>246.91</CtrlSum>'],
  ['an amount changed by one cent', '>123.45</InstdAmt>', '>123.44</InstdAmt>'],
  ['a payment repeated', /<CdtTrfTxInf>[\s\S]*?<\/CdtTrfTxInf>/u, '$&$&'],
  ['another account', inventedIban(4812), iban],
  ['a file cut in the middle', '</PmtInf>', ''],
]

describe('planted faults', () => {
  it('are at least twenty', () => expect(faults.length + damages.length).toBeGreaterThanOrEqual(20))

  it.each(faults)('%s: nothing is written, in either version', (_fault, content, rule) => {
    for (const version of ['03', '09'] as const) {
      const result = writePain001(content, version)
      expect(result.ok ? 'written' : result.error.rule).toBe(rule)
    }
  })

  it.each(damages)('%s: the file read back is refused', (_fault, from, to) => {
    const content = batch({ lines: [line(), line({ lineNumber: 2 })] })
    const result = writePain001(content)
    const text = result.ok ? decode(result.value) : ''
    const damaged = text.replace(from, to)
    expect(damaged).not.toBe(text)
    const read = readPain001(new TextEncoder().encode(damaged))
    expect(read.ok && compareReadBack(content, read.value).ok).toBe(false)
  })
})
