import type { StatementPayment, YearlyStatement } from '../../shared/contract/yearly-statements.ts'
import { type Language, textsIn } from '../../shared/text/catalogue.ts'
import { decimalIn, rateLineKey, unitWord } from '../../shared/text/rate-line.ts'
import { yearlyStatements } from '../../shared/text/yearly-statements.ts'
import { writeCsv } from './csv.ts'
import { fillText } from './pdf/fill-text.ts'
import { sayIn } from './pdf/say.ts'

const columns = [
  'mission',
  'claim',
  'missionType',
  'exam',
  'paper',
  'centre',
  'firstDate',
  'lastDate',
  'track',
  'item',
  'quantity',
  'unit',
  'rate',
  'amount',
  'text',
  'validFrom',
  'state',
  'paidOn',
  'channel',
  'label',
  'batch',
] as const

/** A cell that a spreadsheet would run as a formula is given as text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const eurosOf = (cents: number): string => (cents / 100).toFixed(2)

/** A payment whose computation is not known comes as one line with its whole amount. */
const linesOf = ({ lines, cents }: StatementPayment) =>
  lines.length > 0 ? lines : [{ code: '', quantity: '', unit: '', rate: '', cents, validFrom: '', source: '' }]

/** Name under which a statement is saved. */
export const statementName = ({ year, number }: YearlyStatement, format: 'pdf' | 'csv', language: Language): string =>
  `${fillText(textsIn(yearlyStatements, language).document.fileName, { year, number })}.${format}`

/**
 * The statement as CSV that spreadsheets open: one line per line of computation, so that its amounts add up to what was
 * paid. Decimals are written as the language does.
 */
export function writeStatementCsv({ payments }: YearlyStatement, language: Language): string {
  const texts = textsIn(yearlyStatements, language)
  const say = sayIn(language)
  const rows = payments.flatMap((payment) =>
    linesOf(payment).map(
      (line): Readonly<Record<(typeof columns)[number], string>> => ({
        mission: String(payment.missionNumber),
        claim: payment.claimNumber,
        missionType: language === 'en' ? payment.missionTypeEnglish : payment.missionType,
        exam: payment.exam,
        paper: payment.paper,
        centre: payment.centre,
        firstDate: payment.firstDate,
        lastDate: payment.lastDate,
        track: say(`claims.tracks.${payment.track}`),
        item: say(rateLineKey({ track: payment.track, code: line.code })),
        quantity: decimalIn(language, line.quantity),
        unit: line.unit === '' ? '' : unitWord(say, line),
        rate: decimalIn(language, line.rate),
        amount: decimalIn(language, eurosOf(line.cents)),
        text: line.source,
        validFrom: line.validFrom,
        state: texts.states[payment.state],
        paidOn: payment.paidOn,
        channel: texts.channels[payment.channel],
        label: payment.label,
        batch: payment.batch,
      }),
    ),
  )
  return writeCsv(
    columns.map((column) => texts.columns[column]),
    rows.map((row) => columns.map((column) => harmless(row[column]))),
    { bom: true },
  )
}
