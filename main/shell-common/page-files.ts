import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

/** Fixed types of what a build of the page contains; anything else is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
}

export type PageFile = Readonly<{ type: string; path: string }>

/**
 * The file behind the path of an address, or `undefined` when it may not be served: undecodable, outside the folder,
 * hidden, or of a type no build contains. `/` is `index.html`. Nothing is read.
 */
export function pageFile(folder: string, pathname: string): PageFile | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (!decoded.startsWith('/') || decoded.includes('\0') || decoded.includes('\\')) return undefined
  const names = decoded.slice(1).split('/')
  if (names.some((name) => name.startsWith('.'))) return undefined
  const root = resolve(folder)
  const path = resolve(root, decoded === '/' ? 'index.html' : decoded.slice(1))
  // The separator matters: without it a sibling folder whose name begins alike would pass.
  if (!path.startsWith(root + sep)) return undefined
  const type = types[extname(path)]
  return type === undefined ? undefined : { type, path }
}

/** Content of a page file, `undefined` when it does not exist. */
export async function readPageFile(file: PageFile): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await readFile(file.path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined
    throw error
  }
}

/**
 * Headers of every answer that carries the page. Mantine writes its styles into the document, hence `unsafe-inline`
 * for styles; scripts come from the build only.
 * @param connections extra sources of `connect-src`, such as the WebSocket of the browser shell.
 */
export function pageHeaders(connections: readonly string[] = []): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    ["connect-src 'self'", ...connections].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  }
}
