import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { randomIds } from '../../../main/shell-common/random-ids.ts'
import { type HandOffOptions, handOffPorts } from '../../../main/shell-electron/port-hand-off.ts'
import { portMessages } from '../../../shared/model/port-messages.ts'
import { echoApplication } from '../../contract/transport/echo-application.ts'
import { recordingLogger } from '../../contract/transport/recording-logger.ts'

/** An Electron port as far as the hand-off can tell. */
class FakePort extends EventEmitter {
  sent: unknown[] = []
  closed = false
  start = vi.fn()
  postMessage(message: unknown) {
    this.sent.push(message)
  }
  close() {
    this.closed = true
    this.emit('close')
  }
}

function world() {
  const ipc = new EventEmitter()
  const log = recordingLogger()
  const channels: { port1: FakePort; port2: FakePort }[] = []
  const handOff = handOffPorts(ipc as unknown as Parameters<typeof handOffPorts>[0], {
    app: echoApplication().app,
    clientOf: (contentsId) => (contentsId === 1 ? { id: 'window', kiosk: false } : undefined),
    createChannel() {
      const channel = { port1: new FakePort(), port2: new FakePort() }
      channels.push(channel)
      return channel as unknown as ReturnType<HandOffOptions['createChannel']>
    },
    logger: log.logger,
    ids: randomIds(),
  })
  const ask = (frame: { url: string; parent: unknown } | null, contentsId = 1) => {
    const postMessage = vi.fn()
    ipc.emit(portMessages.wanted, { sender: { id: contentsId }, senderFrame: frame && { ...frame, postMessage } })
    return postMessage
  }
  return { ask, channels, log, handOff }
}

const ourPage = { url: 'app://ui/index.html', parent: null }

test('our page gets one end of a channel whose other end is served', async () => {
  const { ask, channels } = world()
  expect(ask(ourPage)).toHaveBeenCalledWith(portMessages.handed, null, [channels[0]?.port2])
  const port = channels[0]?.port1
  expect(port?.start).toHaveBeenCalledOnce()
  port?.emit('message', { data: '{"i":"1","p":{"u":"/whoAmI"}}' })
  await vi.waitFor(() => expect(port?.sent).toEqual(['{"i":"1","p":{"b":{"json":{"id":"window","kiosk":false}}}}']))
})

test('a page that comes back loses its former port', () => {
  const { ask, channels } = world()
  ask(ourPage)
  ask(ourPage)
  expect(channels.map(({ port1 }) => port1.closed)).toEqual([true, false])
})

test.each([
  ['a foreign page', { url: 'https://attacker.example/?app://ui/index.html', parent: null }, 1],
  ['a frame inside our page', { url: 'app://ui/index.html', parent: {} }, 1],
  ['a frame that is gone', null, 1],
  ['a window that is none of ours', ourPage, 2],
] as const)('%s gets none, and the log knows', (_name, frame, contentsId) => {
  const { ask, channels, log } = world()
  expect(ask(frame, contentsId)).not.toHaveBeenCalled()
  expect(channels).toEqual([])
  expect(log.lines).toMatchObject([{ event: 'shell.refused', facts: { what: 'port' } }])
})

test('closing the shell closes every port', () => {
  const { ask, channels, handOff } = world()
  ask(ourPage)
  handOff.close()
  expect(channels[0]?.port1.closed).toBe(true)
})
