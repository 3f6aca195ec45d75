import type { StatementPayment, YearlyStatement } from '../../shared/contract/yearly-statements.ts'
import { type Language, textsIn } from '../../shared/text/catalogue.ts'
import { decimalIn, rateLineKey, unitWord } from '../../shared/text/rate-line.ts'
import { yearlyStatements } from '../../shared/text/yearly-statements.ts'
import { csvRows, harmlessCell, writeCsv } from './csv.ts'
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

const eurosOf = (cents: number): string => (cents / 100).toFixed(2)

/** A payment whose computation is not known comes as one line with its whole amount. */
const linesOf = ({ lines, cents }: StatementPayment) =>
  lines.length > 0 ? lines : [{ code: '', quantity: '', unit: '', rate: '', cents, validFrom: '', source: '' }]

/** Name under which a statement is saved. */
export const statementName = ({ year, number }: YearlyStatement, format: 'pdf' | 'csv', language: Language): string =>
  `${fillText(textsIn(yearlyStatements, language).document.fileName, { year, number })}.${format}`

/** One row per line of computation, so that amounts add up to what was paid. Decimals are written as the language does. */
function rowsOf({ payments }: Pick<YearlyStatement, 'payments'>, language: Language): string[][] {
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
  return rows.map((row) => columns.map((column) => harmlessCell(row[column])))
}

const headOf = (language: Language): string[] =>
  columns.map((column) => textsIn(yearlyStatements, language).columns[column])

/** The statement of one person as CSV that spreadsheets open. */
export const writeStatementCsv = (statement: YearlyStatement, language: Language): string =>
  writeCsv(headOf(language), rowsOf(statement, language), { bom: true })

/** Name under which the payments of everybody in a year are saved. */
export const yearFileName = (year: number, language: Language): string =>
  `${fillText(textsIn(yearlyStatements, language).document.yearFileName, { year })}.csv`

/** First part of the file of a year: the columns of a statement, after the number and the name of the person. */
export function yearFileHead(language: Language): string {
  const { number, name } = textsIn(yearlyStatements, language).columns
  return writeCsv([number, name, ...headOf(language)], [], { bom: true })
}

/** Next part of the file of a year: the payments of one person. */
export const yearFileRows = (statement: Pick<YearlyStatement, 'payments' | 'number' | 'name'>, language: Language) =>
  csvRows(
    rowsOf(statement, language).map((row) => [harmlessCell(statement.number), harmlessCell(statement.name), ...row]),
  )
