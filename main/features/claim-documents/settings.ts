import type { DocumentSettings } from '../../../shared/contract/claim-documents.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, reading, upsertMany, type Writable } from '../../store/index.ts'
import { loadBureau } from '../claims/index.ts'

/** Both ways until the office chooses: documents online, in the five formats of F288, or by post to its own address. */
const usual: DocumentSettings = { online: true, byPost: true, pdfOnly: false, postalAddress: '', message: '' }

/** How the office takes supporting documents, with its version (0: nobody changed anything yet). */
export async function documentSettings(
  read: Readable,
): Promise<Readonly<{ settings: DocumentSettings; version: number }>> {
  const row = await read.selectFrom('documentSettings').selectAll().executeTakeFirst()
  if (row === undefined) return { settings: usual, version: 0 }
  const { online, byPost, pdfOnly, postalAddress, message, rowVersion } = row
  return {
    settings: { online: online === 1, byPost: byPost === 1, pdfOnly: pdfOnly === 1, postalAddress, message },
    version: rowVersion,
  }
}

/** Whether documents may come at all. */
export const takesDocuments = ({ online, byPost }: Pick<DocumentSettings, 'online' | 'byPost'>): boolean =>
  online || byPost

/** Keeps the settings under a version. */
export async function writeDocumentSettings(tx: Writable, settings: DocumentSettings, rowVersion: number) {
  const row = {
    online: settings.online ? 1 : 0,
    byPost: settings.byPost ? 1 : 0,
    pdfOnly: settings.pdfOnly ? 1 : 0,
    postalAddress: settings.postalAddress.trim(),
    message: settings.message.trim(),
    rowVersion,
  }
  await upsertMany(tx, 'documentSettings', ['id'], [{ id: 1, ...row }])
}

/** The lines of the office's own address, as an envelope has them. */
async function officeAddress(read: Readable): Promise<string[]> {
  const { name, addressLines } = await loadBureau(read)
  return [name, ...addressLines].filter((line) => line !== '')
}

/** The address documents are posted to: the one the office gave for them, else its own; none when it takes no post. */
export async function postalLines(read: Readable, settings: DocumentSettings): Promise<string[]> {
  if (!settings.byPost) return []
  const given = settings.postalAddress.split('\n').map((line) => line.trim())
  return given.some((line) => line !== '') ? given.filter((line) => line !== '') : officeAddress(read)
}

/** The settings with the address that stands in when none is given. */
export const readDocumentSettings = async (read: Readable) => ({
  ...(await documentSettings(read)),
  officeAddress: await officeAddress(read),
})

type Input = Readonly<{ commandId: string; expectedVersion: number; settings: DocumentSettings }>

/** Keeps how the office takes documents; it must take them one way or the other. */
export function saveDocumentSettings(
  services: Services,
  actor: Actor,
  { commandId, expectedVersion, settings }: Input,
): Promise<Result<{ version: number }>> {
  return services.write(
    actor,
    { commandId, kind: 'claimDocuments.saveSettings', facts: { ...settings }, touches: ['claimDocuments'] },
    async ({ tx }) => {
      const { version } = await documentSettings(reading(tx))
      if (version !== expectedVersion) return fail('CONFLICT', { current: version })
      if (!takesDocuments(settings)) return refuse('claimDocuments.someWay')
      await writeDocumentSettings(tx, settings, version + 1)
      return ok({ version: version + 1 })
    },
  )
}
