import type { FinancialReport, ReportLine } from '../../shared/contract/dashboard.ts'
import { payStates } from '../../shared/model/dashboard.ts'
import { type Language, textsIn } from '../../shared/text/catalogue.ts'
import { dashboard } from '../../shared/text/dashboard.ts'
import { decimalIn } from '../../shared/text/rate-line.ts'
import { reportLineKey } from '../../shared/text/report-line.ts'
import { harmlessCell, writeCsv } from './csv.ts'
import { sayIn } from './pdf/say.ts'
import { type WorkbookCell, writeWorkbook } from './write-workbook.ts'

type Format = 'csv' | 'xlsx'

const sessionName = ({ session }: ReportLine): string =>
  session === null ? '' : `${session.exam} ${String(session.month).padStart(2, '0')}/${session.year}`

/** A line of the report with its total; amounts that were refused by finance are part of it. */
function rowsOf({ lines, total }: FinancialReport, language: Language): WorkbookCell[][] {
  const say = sayIn(language)
  const amounts = (cents: ReportLine['cents']): WorkbookCell[] => [
    ...payStates.map((state) => ({ cents: cents[state] })),
    { cents: payStates.reduce((sum, state) => sum + cents[state], 0) },
  ]
  const rows = lines.map((line): WorkbookCell[] => [
    say(`claims.tracks.${line.track}`),
    line.session === null ? say(reportLineKey(line)) : sessionName(line),
    line.claims,
    ...amounts(line.cents),
  ])
  return [...rows, [say('dashboard.report.total'), '', '', ...amounts(total)]]
}

const headOf = (language: Language): string[] => {
  const { columns, states } = textsIn(dashboard, language).report
  return [columns.track, columns.item, columns.claims, ...payStates.map((state) => states[state]), columns.total]
}

function csvCell(cell: WorkbookCell, language: Language): string | number {
  if (typeof cell === 'object') return decimalIn(language, (cell.cents / 100).toFixed(2))
  return typeof cell === 'string' ? harmlessCell(cell) : cell
}

/** The report for a spreadsheet; amounts of a workbook are numbers, those of CSV are written as the language does. */
export function writeFinancialReport(report: FinancialReport, format: Format, language: Language): Uint8Array {
  const rows = rowsOf(report, language)
  const header = headOf(language)
  if (format === 'xlsx') {
    const [track = '', item = '', ...others] = header
    const columns = [
      { header: track, width: 24 },
      { header: item, width: 44 },
      ...others.map((title) => ({ header: title, width: 20 })),
    ]
    return writeWorkbook({ name: textsIn(dashboard, language).report.title, columns, rows })
  }
  const cells = rows.map((row) => row.map((cell) => csvCell(cell, language)))
  return new TextEncoder().encode(writeCsv(header, cells, { bom: true }))
}

/** Name under which the report of a day is saved. */
export const financialReportName = (day: string, format: Format, language: Language): string =>
  `${textsIn(dashboard, language).report.fileName}-${day}.${format}`
