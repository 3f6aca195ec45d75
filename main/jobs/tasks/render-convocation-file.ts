import { type ConvocationModel, renderConvocationFile } from '../../files/pdf/convocation.ts'
import type { DocumentSetup } from '../../files/pdf/document-writer.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'

type Input = Readonly<{ resourcesFolder: string; setup: DocumentSetup; models: readonly ConvocationModel[] }>

/** Writes several convocations into one file to print. */
export async function run({ resourcesFolder, setup, models }: Input): Promise<Uint8Array> {
  return renderConvocationFile(setup, models, await loadPdfFonts(resourcesFolder))
}
