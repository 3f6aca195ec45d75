import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'
import { type PhoneListModel, renderPhoneList } from '../../files/pdf/phone-list.ts'

type Input = Readonly<{ resourcesFolder: string; model: PhoneListModel }>

/** Writes the telephone list of people on call. */
export const run = async ({ resourcesFolder, model }: Input): Promise<Uint8Array> =>
  renderPhoneList(model, await loadPdfFonts(resourcesFolder))
