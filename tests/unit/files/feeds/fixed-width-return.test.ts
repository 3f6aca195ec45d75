import { expect, it } from 'vitest'
import { paymentReturnsFeed } from '../../../../main/files/feeds/payment-returns.ts'
import { type Layout, parseLayout } from '../../../../main/files/finance/layout.ts'

const field = (name: string, start: number, length: number, more: object) => ({
  name,
  start,
  length,
  pad: ' ',
  align: 'left',
  kind: 'text',
  ...more,
})

const content = {
  name: 'Retour de paie',
  version: '1',
  official: false,
  notice: '',
  encoding: 'ISO-8859-15',
  lineEnd: 'LF',
  recordLength: 60,
  header: [field('type', 1, 2, { kind: 'constant', value: '01' })],
  detail: [
    field('type', 1, 2, { kind: 'constant', value: '02' }),
    field('lot', 3, 10, { source: 'batch.number' }),
    field('ligne', 13, 6, { source: 'line.lineNumber', pad: '0', align: 'right' }),
    field('montant', 19, 8, { kind: 'amount', source: 'answer.cents', pad: '0', align: 'right' }),
    field('retour', 27, 2, { source: 'answer.status' }),
    field('paye_le', 29, 8, { kind: 'date', source: 'answer.paidOn' }),
    field('motif', 37, 24, { source: 'answer.reason' }),
  ],
  trailer: [
    field('type', 1, 2, { kind: 'constant', value: '09' }),
    field('nombre', 3, 6, { source: 'totals.count', pad: '0', align: 'right' }),
  ],
  statuses: { paid: ['00'], rejected: ['10', '11'], accepted: ['05'] },
}

function layoutOf(given: object): Layout {
  const parsed = parseLayout(given, 'read')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const detail = (line: string, cents: string, status: string, day: string, reason: string): string =>
  `02IND-000001${line}${cents}${status}${day}${reason.padEnd(24)}`
const file = (details: readonly string[], count = details.length): string =>
  [`01${' '.repeat(58)}`, ...details, `09${String(count).padStart(6, '0')}${' '.repeat(52)}`, ''].join('\n')

async function read(text: string, layout = layoutOf(content)) {
  const reading = await paymentReturnsFeed.read(Buffer.from(text, 'latin1'), { layout })
  if (!reading.ok) return reading.error.rule
  return [
    ...reading.value.rows.map(({ line, values: { reference, cents, answer, paidOn, reason } }) =>
      [line, reference, cents, answer, paidOn, reason].join(' '),
    ),
    ...reading.value.rejected.map(({ line, column, value, rule }) => [line, column, value, rule].join(' ')),
  ]
}

const blank = ' '.repeat(8)

it('[F338] a fixed-width return is read by its own layout: transfers, amounts, dates, statuses in its codes', async () => {
  const lines = [
    detail('000001', '00003840', '00', '20260720', ''),
    detail('000002', '00003840', '10', blank, 'Compte clôturé'),
    detail('000003', '00000500', '05', '00000000', ''),
  ]
  expect(await read(file(lines))).toEqual([
    '2 IND-000001-000001 3840 paid 2026-07-20 ',
    '3 IND-000001-000002 3840 rejected  Compte clôturé',
    '4 IND-000001-000003 500 accepted  ',
  ])
  expect(await read(file(lines).replaceAll('\n', '\r\n'))).toHaveLength(3)
})

it('what is wrong is refused record by record, and never guessed', async () => {
  const lines = [
    detail('000001', '0003,840', '00', '20260720', ''),
    detail('000002', '00003840', '99', '20260720', ''),
    detail('000003', '00003840', '00', '20260230', ''),
    'trop court',
    detail('000004', '00003840', '00', '20260720', '').replace('02IND', '03IND'),
    detail('000005', '00003840', '00', '20260720', ''),
  ]
  expect(await read(file(lines))).toEqual([
    '7 IND-000001-000005 3840 paid 2026-07-20 ',
    '2 montant (0003,840) badNumber',
    '3 retour (99) badChoice',
    '4 paye_le 2026-02-30 badDate',
    '5   recordLength',
    '6   recordConstant',
  ])
})

it('a file without its header, of other totals, or of nothing is refused whole', async () => {
  const line = detail('000001', '00003840', '00', '20260720', '')
  expect(await read(file([line], 2))).toBe('recordTotals')
  expect(await read(`${line}\n`.repeat(3))).toBe('recordConstant')
  expect(await read('')).toBe('emptyFile')
})

it('a layout must say the status and the transfer to read a return, and may say no answer to write a file', () => {
  const reason = (given: object, use: 'read' | 'write') => {
    const parsed = parseLayout(given, use)
    return parsed.ok ? null : parsed.error.facts.reason
  }
  const without = (...names: readonly string[]) => ({
    ...content,
    detail: content.detail.filter(({ name }) => !names.includes(name)),
  })
  expect(reason(content, 'read')).toBeNull()
  expect(reason(content, 'write')).toBe('an answer of finance in a file to write')
  expect(reason(without('retour'), 'read')).toBe('no status of the transfer')
  expect(reason(without('lot'), 'read')).toBe('nothing that names the transfer')
})
