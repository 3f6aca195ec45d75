import { type ClaimRecapModel, renderClaimRecap } from '../../files/pdf/claim-recap.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'
import type { TaskControl } from '../protocol.ts'

export type RecapRendering = Readonly<{ resourcesFolder: string; models: readonly ClaimRecapModel[] }>

/** Writes the recaps of claims, in the order given. Stops at a cancel with those written so far. */
export async function run({ resourcesFolder, models }: RecapRendering, control: TaskControl): Promise<Uint8Array[]> {
  const fonts = await loadPdfFonts(resourcesFolder)
  const written: Uint8Array[] = []
  for (const model of models) {
    if (control.cancelled()) break
    written.push(await renderClaimRecap(model, fonts))
    control.progress(written.length, models.length)
  }
  return written
}
