import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { build, type UserConfig } from 'vite'
import config from '../../../electron.vite.config.ts'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Builds the gallery with the product's own settings, into a folder of its own, and gives that folder. */
export async function buildGallery(outDir: string): Promise<string> {
  const { renderer } = config as { renderer: UserConfig }
  await build({
    ...renderer,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { ...renderer.build, outDir, emptyOutDir: true, rolldownOptions: { input: 'renderer/gallery.html' } },
  })
  return outDir
}

export type GalleryServer = Readonly<{ address: string; close: () => Promise<void> }>

/** Serves a built folder on this machine only, on a free port. */
export async function serveFolder(folder: string): Promise<GalleryServer> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    try {
      const bytes = await readFile(join(folder, path))
      response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'application/octet-stream' }).end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
