import { type Translate, tell } from '../../components/index.ts'
import { downloadDocument } from '../../data/files.ts'

/** Downloads a document of a person and says under which name. */
export async function openDocument(documentId: string, t: Translate) {
  try {
    tell('success', t('intervenants.missions.downloaded', { name: await downloadDocument(documentId) }))
  } catch {
    tell('error', t('problems.INTERNAL.what'))
  }
}
