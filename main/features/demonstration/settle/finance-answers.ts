import type { ControlTotals } from '../../../files/finance/sealed-batch.ts'

type Transfer = Readonly<{ reference: string; cents: number }>

/** What an invented finance service answers about one bank file, and what its answers come to. */
export type Answers = Readonly<{ text: string; asked: ControlTotals; paid: ControlTotals; rejected: ControlTotals }>

/** Reasons that a bank gives, and none at all. */
const reasons = ['AC04;Compte clôturé', 'AC01;', ';', 'MS03;'] as const

const columns = 'reference;montant;reponse;date_paiement;code_motif;motif'

const euros = (cents: number): string => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`

/** References and amounts as a bank reads them in the file it was sent. */
const transfersIn = (bankFile: string): Transfer[] =>
  [...bankFile.matchAll(/<EndToEndId>([^<]+)<\/EndToEndId>[\s\S]*?<InstdAmt[^>]*>(\d+)\.(\d\d)</g)].map(
    ([, reference = '', whole, decimals]) => ({ reference, cents: Number(whole) * 100 + Number(decimals) }),
  )

const totalsOf = (transfers: readonly Transfer[]): ControlTotals => ({
  count: transfers.length,
  cents: transfers.reduce((sum, { cents }) => sum + cents, 0),
})

/** Answers a bank file: one transfer in so many is refused, always the same ones, and the others are paid that day. */
export function answerTransfers(bankFile: string, refusedOneIn: number, paidOn: string): Answers {
  const transfers = transfersIn(bankFile)
  const isRefused = (_: Transfer, index: number): boolean => index % refusedOneIn === refusedOneIn - 1
  const rows = transfers.map((transfer, index) => {
    const start = `${transfer.reference};${euros(transfer.cents)}`
    const reason = reasons[Math.floor(index / refusedOneIn) % reasons.length]
    return isRefused(transfer, index) ? `${start};REJETE;;${reason}` : `${start};PAYE;${paidOn};;`
  })
  return {
    text: [columns, ...rows, ''].join('\n'),
    asked: totalsOf(transfers),
    paid: totalsOf(transfers.filter((one, index) => !isRefused(one, index))),
    rejected: totalsOf(transfers.filter(isRefused)),
  }
}

const message = 'urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'

/** Reports on a bank file as a bank does: every transfer of the order is settled. */
export function reportTransfers(bankFile: string): Answers {
  const [order = ''] = /(?<=<PmtInfId>)[^<]+/.exec(bankFile) ?? []
  const group = `<OrgnlGrpInfAndSts><OrgnlMsgId>${order}</OrgnlMsgId><GrpSts>ACSC</GrpSts></OrgnlGrpInfAndSts>`
  const asked = totalsOf(transfersIn(bankFile))
  return {
    text: `<Document xmlns="${message}"><CstmrPmtStsRpt>${group}</CstmrPmtStsRpt></Document>`,
    asked,
    paid: asked,
    rejected: totalsOf([]),
  }
}
