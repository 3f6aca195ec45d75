import { fail, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Layout, parseLayout } from '../../files/finance/layout.ts'
import { readShippedFile } from '../../files/shipped-files.ts'

const shipped = 'pay-file-sample.json'

/**
 * A layout out of the text of its file, to write or to read what comes back. Refused with FILE_UNREADABLE, or RULE
 * `exportLayout` with its first fault.
 */
export function readLayout(content: string, use: 'write' | 'read' = 'write'): Result<Layout> {
  try {
    return parseLayout(JSON.parse(content), use)
  } catch {
    return fail('FILE_UNREADABLE', { file: 'layout' })
  }
}

/** The layout of a fixed-width file: the one the office gave, or the sample that is shipped. */
export async function layoutOf(services: Services, content: string | null): Promise<Result<Layout>> {
  if (content !== null) return readLayout(content)
  const file = await readShippedFile(`${services.ports.resourcesFolder}/layouts`, shipped)
  return file.ok ? readLayout(new TextDecoder().decode(file.value)) : file
}
