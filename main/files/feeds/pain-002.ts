import { fold } from '../../../shared/model/fold.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { readXml, type XmlElement } from '../xml.ts'
import { checkSize, type FeedOptions, type FeedReading, type FeedRow, type Rejection } from './feed.ts'
import { bankStatuses, type PaymentReturnRow, readAnswer } from './payment-return-row.ts'
import { type ImportProblem, unexpected, unreadable } from './problems.ts'

const format = 'pain.002'

/** Partly accepted: only its transactions say which. */
const partly = 'PART'

/** What banks write where the payer gave no reference. */
const noReference = 'NOTPROVIDED'

const longestReason = 300

/** Whether a file begins as XML does, after a byte-order mark and blanks: tables never do. */
export const startsAsXml = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*</.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))

/** Banks may prefix the names of the message with a name space. */
const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1)

function childrenAt(element: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  let found: readonly XmlElement[] = [element]
  for (const name of path) found = found.flatMap(({ children }) => children.filter((one) => localName(one) === name))
  return found
}

const textAt = (element: XmlElement, ...path: readonly string[]): string => childrenAt(element, ...path)[0]?.text ?? ''

/** Why, in the order of the report: the first code, then the other codes and the words. */
function whyOf(element: XmlElement): Readonly<{ code: string; reason: string }> {
  const reasons = childrenAt(element, 'StsRsnInf')
  const codes = reasons.flatMap((one) => [...childrenAt(one, 'Rsn', 'Cd'), ...childrenAt(one, 'Rsn', 'Prtry')])
  const words = reasons.flatMap((one) => childrenAt(one, 'AddtlInf'))
  const [code = '', ...others] = codes.map(({ text }) => text)
  const reason = [...others, ...words.map(({ text }) => text)].filter((one) => one !== '').join(' ')
  return { code, reason: reason.length > longestReason ? `${reason.slice(0, longestReason - 1)}…` : reason }
}

type Said = Readonly<{ line: number; reference: string; status: string; amount: string; element: XmlElement }>

/** The element that each field comes from, to name it as the message does. */
const elementOf: Readonly<Record<string, string>> = {
  reference: 'OrgnlEndToEndId',
  cents: 'InstdAmt',
  answer: 'TxSts',
  code: 'StsRsnInf',
  reason: 'AddtlInf',
}

function readSaid({ line, reference, status, amount, element }: Said): FeedRow<PaymentReturnRow> | Rejection {
  const cells = {
    reference: reference === noReference ? '' : reference,
    cents: amount,
    // The words of finance in tables are no status of a bank.
    answer: Object.hasOwn(bankStatuses, fold(status)) ? status : `(${status})`,
    ...whyOf(element),
  }
  return readAnswer(line, cells, elementOf)
}

/** The statuses of one payment information: each transaction that has one, and the whole for those that have none. */
function saidOfPayment(payment: XmlElement, ofGroup: string): Said[] {
  const own = textAt(payment, 'PmtInfSts')
  const transactions = childrenAt(payment, 'TxInfAndSts').map((element): Said => {
    const [amount] = childrenAt(element, 'OrgnlTxRef', 'Amt', 'InstdAmt')
    const isInEuros = amount?.attributes.Ccy === 'EUR'
    return {
      line: element.line,
      reference: textAt(element, 'OrgnlEndToEndId'),
      status: textAt(element, 'TxSts') || own || ofGroup,
      // An amount in another currency is not read as euros: the row then says a value that is refused.
      amount: amount === undefined || isInEuros ? (amount?.text ?? '') : `${amount.attributes.Ccy} ${amount.text}`,
      element,
    }
  })
  const whole = { line: payment.line, reference: textAt(payment, 'OrgnlPmtInfId'), amount: '', element: payment }
  return own === '' || own === partly ? transactions : [...transactions, { ...whole, status: own }]
}

/** Every status of the report, the most precise level only: a payment information says more than its group. */
function statusesOf(report: XmlElement, group: XmlElement): Said[] {
  const status = textAt(group, 'GrpSts')
  const payments = childrenAt(report, 'OrgnlPmtInfAndSts')
  const said = payments.flatMap((payment) => saidOfPayment(payment, status))
  const isSaidBelow = payments.some((payment) => textAt(payment, 'PmtInfSts') !== '')
  if (status === '' || status === partly || isSaidBelow) return said
  const whole = { line: group.line, reference: textAt(group, 'OrgnlMsgId'), amount: '', element: group }
  return [...said, { ...whole, status }]
}

/**
 * Reads the status report of a bank (ISO 20022 pain.002, any version with `CstmrPmtStsRpt`): statuses of transactions, of
 * payment informations and of the group, the last two in rows whose reference names the whole batch, as MsgId and PmtInfId
 * of our orders do. Refused as every XML is (`readXml`), or `xmlUnexpected` when it is another message.
 */
export function readPain002(
  bytes: Uint8Array,
  { maxBytes }: FeedOptions = {},
): Result<FeedReading<PaymentReturnRow>, ImportProblem> {
  const size = checkSize(bytes.length, maxBytes)
  if (!size.ok) return size
  const read = readXml(bytes, format)
  if (!read.ok) return read
  const { root, encoding } = read.value
  const [report] = localName(root) === 'Document' ? childrenAt(root, 'CstmrPmtStsRpt') : []
  if (report === undefined) return unexpected('xmlUnexpected', { element: 'CstmrPmtStsRpt', format, line: root.line })
  const [group] = childrenAt(report, 'OrgnlGrpInfAndSts')
  if (group === undefined)
    return unexpected('xmlUnexpected', { element: 'OrgnlGrpInfAndSts', format, line: report.line })
  const rows: FeedRow<PaymentReturnRow>[] = []
  const rejected: Rejection[] = []
  for (const said of statusesOf(report, group)) {
    const one = readSaid(said)
    if ('key' in one) rows.push(one)
    else rejected.push(one)
  }
  if (rows.length + rejected.length === 0) return unreadable('noStatus', { line: group.line })
  return ok({ encoding, format, header: [], rows, rejected })
}
