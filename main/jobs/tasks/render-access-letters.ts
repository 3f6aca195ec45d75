import { type AccessLettersModel, renderAccessLetters } from '../../files/pdf/access-letters.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'

type Input = Readonly<{ resourcesFolder: string; model: AccessLettersModel }>

/** Writes the letters that give people their first credentials. */
export const run = async ({ resourcesFolder, model }: Input): Promise<Uint8Array> =>
  renderAccessLetters(model, await loadPdfFonts(resourcesFolder))
