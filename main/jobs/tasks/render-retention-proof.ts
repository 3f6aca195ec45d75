import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'
import { renderRetentionProof } from '../../files/pdf/retention-proof.ts'
import type { ProofModel } from '../../files/retention-proof-csv.ts'

type Input = Readonly<{ resourcesFolder: string; model: ProofModel }>

/** Writes the report of a purge as a document. */
export const run = async ({ resourcesFolder, model }: Input): Promise<Uint8Array> =>
  renderRetentionProof(model, await loadPdfFonts(resourcesFolder))
