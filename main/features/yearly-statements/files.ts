import type { YearlyStatement } from '../../../shared/contract/yearly-statements.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import type { Services } from '../../boundary/services.ts'
import { statementName, writeStatementCsv } from '../../files/yearly-statement-csv.ts'
import { loadBureau } from '../claims/index.ts'
import { yearlyStatement } from './statement.ts'

type Asked = Readonly<{ year: number; format: 'pdf' | 'csv'; language: Language }>
type StatementFile = Readonly<{ name: string; mime: string; content: string }>

async function pdfOf(services: Services, statement: YearlyStatement, language: Language): Promise<Result<Uint8Array>> {
  const model = {
    language,
    issueDate: services.ports.clock.today(),
    bureau: await loadBureau(services.read()),
    statement,
  }
  const { resourcesFolder } = services.ports
  return services.threads.run('renderYearlyStatement', { resourcesFolder, model })
}

/** The statement of one person as a tagged PDF to keep or print, or as CSV for a spreadsheet. */
export async function statementFile(
  services: Services,
  intervenantId: string | null,
  { year, format, language }: Asked,
): Promise<Result<StatementFile>> {
  const statement = await yearlyStatement(services, intervenantId, year)
  if (!statement.ok) return statement
  const bytes =
    format === 'csv'
      ? ok(new TextEncoder().encode(writeStatementCsv(statement.value, language)))
      : await pdfOf(services, statement.value, language)
  if (!bytes.ok) return bytes
  return ok({
    name: statementName(statement.value, format, language),
    mime: format === 'csv' ? 'text/csv' : 'application/pdf',
    content: Buffer.from(bytes.value).toString('base64'),
  })
}
