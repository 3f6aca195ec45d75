import { type ConvocationModel, renderConvocation } from '../../files/pdf/convocation.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'
import type { TaskControl } from '../protocol.ts'

type Input = Readonly<{ resourcesFolder: string; models: readonly ConvocationModel[] }>

/** Writes convocations, in the order given. Stops at a cancel with those written so far. */
export async function run({ resourcesFolder, models }: Input, control: TaskControl): Promise<Uint8Array[]> {
  const fonts = await loadPdfFonts(resourcesFolder)
  const written: Uint8Array[] = []
  for (const model of models) {
    if (control.cancelled()) break
    written.push(await renderConvocation(model, fonts))
    control.progress(written.length, models.length)
  }
  return written
}
