import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../shared/model/result.ts'

/** Bytes of one file the product ships. A missing one is a broken installation. */
export async function readShippedFile(folder: string, file: string): Promise<Result<Uint8Array>> {
  try {
    return ok(await readFile(join(folder, file)))
  } catch {
    return fail('NOT_FOUND', { file })
  }
}

/** The lines of attribution that the licences of the shipped data ask for: the quoted lines of ATTRIBUTION.md. */
export async function readAttributions(resourcesFolder: string): Promise<string[]> {
  const file = await readShippedFile(join(resourcesFolder, 'reference'), 'ATTRIBUTION.md')
  if (!file.ok) return []
  const lines = new TextDecoder().decode(file.value).split('\n')
  return lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2).trim())
}
