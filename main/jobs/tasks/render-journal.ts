import { type JournalListModel, renderJournal } from '../../files/pdf/journal-list.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'

type Input = Readonly<{ resourcesFolder: string; model: JournalListModel }>

/** Writes entries of the journal as a document. */
export const run = async ({ resourcesFolder, model }: Input): Promise<Uint8Array> =>
  renderJournal(model, await loadPdfFonts(resourcesFolder))
