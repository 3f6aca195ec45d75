import type { MadeFile } from '../../../shared/contract/schemas.ts'
import { fail, type Result } from '../../../shared/model/result.ts'
import { personalDataTexts } from '../../../shared/text/personal-data.ts'
import type { Services } from '../../boundary/services.ts'
import { writeZip, type ZipFile } from '../../files/zip-writer.ts'
import { type Actor, loadDocument } from '../../store/index.ts'
import { makeFile } from '../made-file.ts'
import { type PersonalData, personalData } from './gather.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Documents in order, named so that two of the same name both fit in one folder. */
async function documentsOf(services: Services, data: PersonalData): Promise<ZipFile[]> {
  const files: ZipFile[] = []
  for (const [index, row] of (data.document ?? []).entries()) {
    const document = await loadDocument(services.read(), String(row.id))
    if (document === null) continue
    const name = document.name.replace(/[\\/:*?"<>|]/g, '_')
    files.push({ name: `documents/${String(index + 1).padStart(4, '0')}-${name}`, bytes: document.bytes })
  }
  return files
}

/**
 * Writes what is kept of a person as an archive: the data as JSON, the documents as they are, and what is in it in words. That
 * it was handed out is an act; the archive itself is kept nowhere.
 */
export async function exportPersonalData(
  services: Services,
  actor: Actor,
  { commandId, id }: Readonly<{ commandId: string; id: string }>,
): Promise<Result<MadeFile>> {
  const data = await personalData(services, id)
  if (data === null) return fail('NOT_FOUND', { id })
  const number = String(data.intervenant?.[0]?.number)
  const made = { format: 'imagin-personal-data-1', madeAt: services.ports.clock.now(), data }
  const documents = await documentsOf(services, data)
  const archive = writeZip([
    { name: 'LISEZ-MOI.txt', bytes: bytesOf(personalDataTexts.readMe[0]) },
    { name: 'README.txt', bytes: bytesOf(personalDataTexts.readMe[1]) },
    { name: 'donnees.json', bytes: bytesOf(`${JSON.stringify(made, null, 2)}\n`) },
    ...documents,
  ])
  const name = `donnees-${number}.zip`
  const act = {
    commandId,
    kind: 'personalData.export',
    subject: { kind: 'intervenant', id },
    facts: { files: documents.length, rows: Object.values(data).reduce((sum, rows) => sum + rows.length, 0) },
    touches: ['journal'] as const,
  }
  return services.write(actor, act, async () => makeFile(services, name, 'application/zip', archive))
}
