import { type AttendanceSheetModel, renderAttendanceSheet } from '../../files/pdf/attendance-sheet.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'

type Input = Readonly<{ resourcesFolder: string; model: AttendanceSheetModel }>

/** Writes the sheet that the people of a mission sign. */
export const run = async ({ resourcesFolder, model }: Input): Promise<Uint8Array> =>
  renderAttendanceSheet(model, await loadPdfFonts(resourcesFolder))
