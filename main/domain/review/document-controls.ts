import { type Control, conform, found, source, textSource } from './control.ts'

/** What a claim calls for and what was deposited for it. */
export type ReviewedDocuments = Readonly<{
  /** How many were deposited; each was opened and read when it was taken (F288-F292). */
  deposited: number
  /** Those the journeys call for and nobody deposited, by name. */
  missing: readonly string[]
  /** False where the office takes documents by post alone: then the application cannot know. */
  online: boolean
}>

/** Since 8 July 2024 the receipts of transport are given as before (regulation.md 2.8). */
const receipts = 'Décret n° 2006-781 du 3 juillet 2006, modifié par le décret n° 2024-746 du 6 juillet 2024'

/** The text that asks for each document. */
const texts: Readonly<Record<string, string>> = {
  hotelInvoices: 'Arrêté du 20 décembre 2013 (NOR MENG1328579A), art. 8',
  tickets: receipts,
  miscProof: receipts,
}

/** Whether each document that the journeys call for is there (F280-F284). */
export function documentControls({ deposited, missing, online }: ReviewedDocuments): Control[] {
  const absent = missing.map((document) =>
    found(online ? 'documentMissing' : 'documentByPost', textSource(texts[document] ?? ''), { required: document }),
  )
  return deposited > 0 ? [conform('documentsPresent', source('deposited'), { deposited }), ...absent] : absent
}
