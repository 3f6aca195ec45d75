import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'
import { renderYearlyStatement, type YearlyStatementModel } from '../../files/pdf/yearly-statement.ts'

type Input = Readonly<{ resourcesFolder: string; model: YearlyStatementModel }>

/** Writes the yearly statement of one person. */
export const run = async ({ resourcesFolder, model }: Input): Promise<Uint8Array> =>
  renderYearlyStatement(model, await loadPdfFonts(resourcesFolder))
