import type { Protocol } from 'electron'
import { pageFile, pageHeaders, readPageFile } from '../shell-common/page-files.ts'
import { isOurPage } from './policies.ts'

export const pageAddress = 'app://ui/index.html'

/** Must run before the application is ready. */
export function registerPageScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers a request for a part of the page: GET only, inside the folder only. */
export async function answerPageRequest(
  folder: string,
  request: Readonly<{ method: string; url: string }>,
): Promise<Response> {
  const headers = pageHeaders()
  if (request.method !== 'GET') return new Response(null, { status: 405, headers })
  const file = isOurPage(request.url) ? pageFile(folder, new URL(request.url).pathname) : undefined
  const content = file && (await readPageFile(file))
  if (file === undefined || content === undefined) return new Response(null, { status: 404, headers })
  return new Response(content, { status: 200, headers: { ...headers, 'Content-Type': file.type } })
}

/** Serves `app://ui/` from the folder of the built page. */
export function servePage(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  protocol.handle('app', (request) => answerPageRequest(folder, request))
}
