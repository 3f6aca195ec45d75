import { type DeclarationsModel, renderDeclarations } from '../../files/pdf/claim-declarations.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'

type Input = Readonly<{ resourcesFolder: string; model: DeclarationsModel }>

/** Writes the recap of one person's declarations. */
export const run = async ({ resourcesFolder, model }: Input): Promise<Uint8Array> =>
  renderDeclarations(model, await loadPdfFonts(resourcesFolder))
