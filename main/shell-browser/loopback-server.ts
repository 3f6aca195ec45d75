import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { closeCodes } from '../../shared/model/close-codes.ts'
import { maximumMessageBytes } from '../../shared/model/message-limit.ts'
import type { Language } from '../../shared/text/catalogue.ts'
import type { Client } from '../app/app.ts'
import type { Logger } from '../ports/logger.ts'
import { pageFile, pageHeaders, readPageFile } from '../shell-common/page-files.ts'
import { newSecret } from '../shell-common/secret-text.ts'
import type { Attached } from '../transport/attach-message-port.ts'
import type { BootTokens } from './boot-tokens.ts'
import { listenOnLoopback } from './listen.ts'
import {
  carriesSession,
  entrancePath,
  type Identity,
  type RequestHead,
  refuseAny,
  refuseUpgrade,
} from './request-rules.ts'
import { noticePage, passingPage } from './small-pages.ts'

export type LoopbackOptions = Readonly<{
  pageFolder: string
  language: Language
  kiosk: boolean
  /** Taken when it is free. */
  preferredPort?: number
  logger: Logger
  tokens: BootTokens
  /** Serves the application over a socket that passed every check. */
  attach(socket: WebSocket, client: Client): Attached
  /** Called when a window came in with its token. */
  onEntered?: () => void
}>

export type LoopbackServer = Readonly<{
  /** `http://127.0.0.1:port` */
  origin: string
  port: number
  /** Where a window with this token comes in. */
  entrance(token: string): string
  close(): Promise<void>
}>

type Session = { readonly secret: string; readonly client: Client; socket: WebSocket | undefined }

const headOf = (request: IncomingMessage): RequestHead => ({
  method: request.method ?? '',
  host: request.headers.host,
  origin: request.headers.origin,
  cookie: request.headers.cookie,
  target: request.url ?? '',
})

/**
 * Serves the page and the socket of one window on 127.0.0.1, to nobody else: exact host, one-time token, session
 * cookie, exact origin. No answer ever carries a CORS header.
 */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const { language, logger, tokens } = options
  let session: Session | undefined
  let identity: Identity = { host: '', origin: '', cookieName: '' }
  let headers = pageHeaders()

  const answer = (response: ServerResponse, status: number, body: string | Buffer, type: string): void => {
    response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) })
    response.end(response.req.method === 'HEAD' ? undefined : body)
  }

  const notice = (response: ServerResponse, status: number, name: 'refused' | 'linkUsed' | 'openElsewhere'): void =>
    answer(response, status, noticePage(language, name), 'text/html; charset=utf-8')

  const refused = (reason: string, target: string): void =>
    // The query may hold a token: it stays out of the log.
    logger.warn('http.refused', { reason, path: target.split('?')[0]?.slice(0, 120) ?? '' })

  const enter = (target: string, response: ServerResponse): void => {
    const token = new URL(target, identity.origin).searchParams.get('t') ?? ''
    if (!tokens.consume(token)) {
      refused('token', target)
      notice(response, 403, 'linkUsed')
      return
    }
    options.onEntered?.()
    if (session?.socket) {
      refused('secondClient', target)
      notice(response, 409, 'openElsewhere')
      return
    }
    session = { secret: newSecret(), client: { id: newSecret(), kiosk: options.kiosk }, socket: undefined }
    response.setHeader('Set-Cookie', `${identity.cookieName}=${session.secret}; HttpOnly; SameSite=Strict; Path=/`)
    answer(response, 200, passingPage(language, '/'), 'text/html; charset=utf-8')
  }

  const servePage = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const head = headOf(request)
    const refusal = refuseAny(head, identity)
    if (refusal) {
      refused(refusal.reason, head.target)
      return notice(response, refusal.status, 'refused')
    }
    const path = head.target.split('?')[0] ?? ''
    if (path === entrancePath) {
      // A link preview or a HEAD request must not use up the token.
      return head.method === 'GET' ? enter(head.target, response) : notice(response, 405, 'refused')
    }
    if (!carriesSession(head, identity, session?.secret)) {
      refused('cookie', head.target)
      return notice(response, 403, 'refused')
    }
    const file = pageFile(options.pageFolder, path)
    const content = file && (await readPageFile(file))
    if (file === undefined || content === undefined) {
      if (file === undefined) refused('path', head.target)
      return notice(response, 404, 'refused')
    }
    answer(response, 200, content, file.type)
  }

  const sockets = new WebSocketServer({ noServer: true, maxPayload: maximumMessageBytes, perMessageDeflate: false })

  const welcome = (owner: Session, socket: WebSocket): void => {
    // A reloaded page may come back before its old socket is known to be gone: the newer one stays.
    owner.socket?.close(closeCodes.openElsewhere)
    owner.socket = socket
    socket.on('close', () => {
      if (owner.socket === socket) owner.socket = undefined
    })
    options.attach(socket, owner.client)
  }

  const upgrade = (request: IncomingMessage, stream: Duplex, first: Buffer): void => {
    const head = headOf(request)
    const refusal = refuseUpgrade(head, identity, session?.secret)
    if (refusal || session === undefined) {
      refused(`upgrade.${refusal?.reason ?? 'cookie'}`, head.target)
      stream.on('error', () => stream.destroy())
      stream.end(`HTTP/1.1 ${refusal?.status ?? 403} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const owner = session
    sockets.handleUpgrade(request, stream, first, (socket) => welcome(owner, socket))
  }

  const server = createServer((request, response) => {
    servePage(request, response).catch((error: unknown) => {
      logger.error('http.failed', { message: error instanceof Error ? error.message : String(error) })
      if (!response.headersSent) response.writeHead(500, headers)
      response.end()
    })
  })
  server.on('upgrade', upgrade)
  const port = await listenOnLoopback(server, options.preferredPort ?? 0)
  const host = `127.0.0.1:${port}`
  // Cookies ignore ports: with the port in its name, two offices open side by side keep their sessions apart.
  identity = { host, origin: `http://${host}`, cookieName: `imagin_${port}` }
  headers = pageHeaders([`ws://${host}`])

  return {
    origin: identity.origin,
    port,
    entrance: (token) => `${identity.origin}${entrancePath}?t=${token}`,
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      for (const socket of sockets.clients) socket.terminate()
      await closed
    },
  }
}
