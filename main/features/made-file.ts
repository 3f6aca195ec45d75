import type { MadeFile } from '../../shared/contract/schemas.ts'
import { ok, type Result } from '../../shared/model/result.ts'
import type { Services } from '../boundary/services.ts'

/** Puts a file in hand for one reading by its token (`files.made`); it is kept nowhere else. */
export function makeFile(services: Services, name: string, mime: string, bytes: Uint8Array): Result<MadeFile> {
  const token = services.files.open(name, bytes.length)
  const kept = services.files.append(token, 0, bytes)
  return kept.ok ? ok({ token, name, mime, size: bytes.length }) : kept
}
