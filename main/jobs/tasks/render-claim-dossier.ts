import { type ClaimDossierModel, renderClaimDossier } from '../../files/pdf/claim-dossier.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'

type Input = Readonly<{ resourcesFolder: string; model: ClaimDossierModel }>

/** Writes the dossier of one claim. */
export const run = async ({ resourcesFolder, model }: Input): Promise<Uint8Array> =>
  renderClaimDossier(model, await loadPdfFonts(resourcesFolder))
