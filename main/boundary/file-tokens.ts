import { fail, ok, type Result } from '../../shared/model/result.ts'
import type { Ids } from '../ports/ports.ts'

export type PickedFile = Readonly<{ name: string; bytes: Uint8Array }>

/** Files that a page handed over piece by piece, named by tokens: the page never names a path. */
export type FileTokens = Readonly<{
  open(name: string, size: number): string
  append(token: string, offset: number, piece: Uint8Array): Result<number>
  /** The whole file; the token stays valid. */
  peek(token: string): Result<PickedFile>
  /** The whole file, and the token is gone. */
  take(token: string): Result<PickedFile>
}>

const keptFiles = 8

export function createFileTokens(ids: Ids): FileTokens {
  const files = new Map<string, { name: string; bytes: Uint8Array; received: number }>()
  const peek: FileTokens['peek'] = (token) => {
    const file = files.get(token)
    if (file === undefined) return fail('NOT_FOUND', { token })
    if (file.received !== file.bytes.length) return fail('FILE_UNREADABLE', { reason: 'incomplete', name: file.name })
    return ok({ name: file.name, bytes: file.bytes })
  }
  return {
    peek,
    open: (name, size) => {
      const token = ids.next()
      files.set(token, { name, bytes: new Uint8Array(size), received: 0 })
      const oldest = files.size > keptFiles ? files.keys().next().value : undefined
      if (oldest !== undefined) files.delete(oldest)
      return token
    },
    append: (token, offset, piece) => {
      const file = files.get(token)
      if (file === undefined) return fail('NOT_FOUND', { token })
      if (offset !== file.received || offset + piece.length > file.bytes.length) return fail('BAD_INPUT', { offset })
      file.bytes.set(piece, offset)
      file.received += piece.length
      return ok(file.received)
    },
    take: (token) => {
      const file = peek(token)
      if (file.ok) files.delete(token)
      return file
    },
  }
}
