import { fail, type Result } from '../../shared/model/result.ts'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** Turns an SQLite failure into a problem the page can explain; null when it is none of SQLite's. */
export function classifyStoreError(error: unknown): Result<never> | null {
  const code = codeOf(error)
  if (code.startsWith('SQLITE_FULL')) return fail('STORE_FULL')
  if (code.startsWith('SQLITE_READONLY')) return fail('STORE_READONLY')
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return fail('STORE_CORRUPT')
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return fail('BUSY', { reason: 'storeBusy' })
  return null
}
