import { type ConvocationListModel, renderConvocationList } from '../../files/pdf/convocation-list.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'

type Input = Readonly<{ resourcesFolder: string; models: readonly ConvocationListModel[] }>

/** Writes the sheets of a run for centres or schools, in the order given. */
export async function run({ resourcesFolder, models }: Input): Promise<Uint8Array[]> {
  const fonts = await loadPdfFonts(resourcesFolder)
  const written: Uint8Array[] = []
  for (const model of models) written.push(await renderConvocationList(model, fonts))
  return written
}
