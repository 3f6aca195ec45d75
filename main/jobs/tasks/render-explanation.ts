import { type ExplanationSheetModel, renderExplanationSheet } from '../../files/pdf/explanation-sheet.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'

type Input = Readonly<{ resourcesFolder: string; model: ExplanationSheetModel }>

/** Writes one sheet "why me, why not me". */
export const run = async ({ resourcesFolder, model }: Input): Promise<Uint8Array> =>
  renderExplanationSheet(model, await loadPdfFonts(resourcesFolder))
