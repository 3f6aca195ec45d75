import { isSEPACountry, isValidIBAN } from 'ibantools'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { type BatchLine, checkBatch, controlTotals, type SealedBatch, sortedLines } from './sealed-batch.ts'
import { sepaReference, sepaText } from './sepa-text.ts'
import { writeXml, type XmlElement, xml } from './xml-writer.ts'

/** Version of the customer credit transfer message; the office's bank says which one it takes. */
export type Pain001Version = '03' | '09'

/** Longest values of the SEPA credit transfer usage rules (names are shorter there than in the ISO schema). */
const longest = { reference: 35, name: 70, remittance: 140 } as const
const highestCents = 99_999_999_999
const bicShape = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u

const decimal = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

/** Reference of one transfer: stable for a batch and its line, unique in the batch, given back by the bank. */
export function endToEndId(batchNumber: string, lineNumber: number): string {
  return `${batchNumber}-${String(lineNumber).padStart(6, '0')}`
}

function checkAccount(line: number | null, iban: string, bic: string | null): Result<null> {
  if (!isValidIBAN(iban) || !isSEPACountry(iban.slice(0, 2))) return refuse('exportIban', { line })
  return bic === null || bicShape.test(bic) ? ok(null) : refuse('exportBic', { line })
}

const agent = (bic: string, version: Pain001Version): XmlElement =>
  xml('FinInstnId', [xml(version === '03' ? 'BIC' : 'BICFI', bic)])

const account = (iban: string): XmlElement => xml('Id', [xml('IBAN', iban)])

function transfer(batch: SealedBatch, line: BatchLine, version: Pain001Version): Result<XmlElement> {
  const at = line.lineNumber
  if (line.cents <= 0 || line.cents > highestCents) return refuse('exportAmount', { line: at, cents: line.cents })
  const accountCheck = checkAccount(at, line.iban, line.bic)
  if (!accountCheck.ok) return accountCheck
  const id = sepaReference(endToEndId(batch.number, at), { line: at, field: 'reference', longest: longest.reference })
  if (!id.ok) return id
  const name = sepaText(line.name, { line: at, field: 'name', longest: longest.name })
  if (!name.ok) return name
  const remittance = sepaText(`${line.claimNumber} ${line.label}`, {
    line: at,
    field: 'label',
    longest: longest.remittance,
  })
  if (!remittance.ok) return remittance
  return ok(
    xml('CdtTrfTxInf', [
      xml('PmtId', [xml('EndToEndId', id.value)]),
      xml('Amt', [xml('InstdAmt', decimal(line.cents), { Ccy: 'EUR' })]),
      line.bic === null ? null : xml('CdtrAgt', [agent(line.bic, version)]),
      xml('Cdtr', [xml('Nm', name.value)]),
      xml('CdtrAcct', [account(line.iban)]),
      xml('RmtInf', [xml('Ustrd', remittance.value)]),
    ]),
  )
}

/** Seconds without fraction: several banks refuse milliseconds though the schema takes them. */
const creationTime = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19)}Z`

type Header = Readonly<{ number: string; name: string; identifier: string }>

function header(batch: SealedBatch): Result<Header> {
  const place = (field: string, length: number) => ({ line: null, field, longest: length })
  const number = sepaReference(batch.number, place('number', longest.reference))
  if (!number.ok) return number
  const name = sepaText(batch.debtor.name, place('debtor.name', longest.name))
  if (!name.ok) return name
  const identifier = sepaReference(batch.debtor.identifier, place('debtor.identifier', longest.reference))
  if (!identifier.ok) return identifier
  const accountCheck = checkAccount(null, batch.debtor.iban, batch.debtor.bic)
  if (!accountCheck.ok) return accountCheck
  return ok({ number: number.value, name: name.value, identifier: identifier.value })
}

/**
 * Writes the SEPA credit transfer file of a sealed batch (ISO 20022 pain.001.001.09, or .03 for banks still on it): one
 * payment information holding every line, sorted by line number, control sums at both levels, charges shared.
 * Same batch, same bytes. Errors (RULE): those of `checkBatch` and `sepaText`, `exportAmount` (an amount that is not
 * above zero or past 999 999 999.99 EUR), `exportIban`, `exportBic`; facts give line and field.
 */
export function writePain001(batch: SealedBatch, version: Pain001Version = '09'): Result<Uint8Array> {
  const checked = checkBatch(batch)
  if (!checked.ok) return checked
  const head = header(batch)
  if (!head.ok) return head
  const transfers: XmlElement[] = []
  for (const line of sortedLines(batch)) {
    const written = transfer(batch, line, version)
    if (!written.ok) return written
    transfers.push(written.value)
  }
  const totals = controlTotals(batch)
  const sums = [xml('NbOfTxs', String(totals.count)), xml('CtrlSum', decimal(totals.cents))]
  const payer = [
    xml('Nm', head.value.name),
    xml('Id', [xml('OrgId', [xml('Othr', [xml('Id', head.value.identifier)])])]),
  ]
  const execution = version === '03' ? batch.executionDate : [xml('Dt', batch.executionDate)]
  const document = xml(
    'Document',
    [
      xml('CstmrCdtTrfInitn', [
        xml('GrpHdr', [
          xml('MsgId', head.value.number),
          xml('CreDtTm', creationTime(batch.sealedAt)),
          ...sums,
          xml('InitgPty', payer),
        ]),
        xml('PmtInf', [
          xml('PmtInfId', head.value.number),
          xml('PmtMtd', 'TRF'),
          xml('BtchBookg', 'true'),
          ...sums,
          xml('PmtTpInf', [xml('SvcLvl', [xml('Cd', 'SEPA')])]),
          xml('ReqdExctnDt', execution),
          xml('Dbtr', payer),
          xml('DbtrAcct', [account(batch.debtor.iban)]),
          xml('DbtrAgt', [agent(batch.debtor.bic, version)]),
          xml('ChrgBr', 'SLEV'),
          ...transfers,
        ]),
      ]),
    ],
    { xmlns: `urn:iso:std:iso:20022:tech:xsd:pain.001.001.${version}` },
  )
  return ok(writeXml(document))
}
