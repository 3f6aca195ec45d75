import { expect, it } from 'vitest'
import { agreement, counted, summed, together } from '../../../../../main/features/demonstration/settle/agreement.ts'
import { answerTransfers } from '../../../../../main/features/demonstration/settle/finance-answers.ts'

const three = summed('three', [{ cents: 100 }, { cents: 250 }, { cents: -50 }])

it('figures agree when their lines and their amounts are the same, where they are said', () => {
  const same = { name: 'same', lines: 3, cents: 300 }
  expect(agreement('step', 'fees', [three, same, counted('lines only', 3)]).agrees).toBe(true)
  expect(agreement('step', 'fees', [three, { ...same, lines: null }]).agrees).toBe(true)
  expect(agreement('step', 'fees', [three, { ...same, cents: 299 }]).agrees).toBe(false)
  expect(agreement('step', 'fees', [three, { ...same, lines: 2 }]).agrees).toBe(false)
  expect(together('all', [three, same])).toEqual({ name: 'all', lines: 6, cents: 600 })
})

it('an invented finance service refuses one transfer in so many of a bank file, and pays the others', () => {
  const transfer = (reference: string, amount: string) =>
    `<CdtTrfTxInf><PmtId><EndToEndId>${reference}</EndToEndId></PmtId><Amt><InstdAmt Ccy="EUR">${amount}</InstdAmt></Amt>`
  const bankFile = transfer('A-1', '10.05') + transfer('A-2', '7.00') + transfer('A-3', '0.40')
  expect(answerTransfers(bankFile, 2, '2026-07-20')).toEqual({
    text: [
      'reference;montant;reponse;date_paiement;code_motif;motif',
      'A-1;10,05;PAYE;2026-07-20;;',
      'A-2;7,00;REJETE;;AC04;Compte clôturé',
      'A-3;0,40;PAYE;2026-07-20;;',
      '',
    ].join('\n'),
    asked: { count: 3, cents: 1_745 },
    paid: { count: 2, cents: 1_045 },
    rejected: { count: 1, cents: 700 },
  })
})
