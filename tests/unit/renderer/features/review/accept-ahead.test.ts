import { expect, it } from 'vitest'
import { inTurn } from '../../../../../renderer/features/in-turn.ts'
import { acceptAhead } from '../../../../../renderer/features/review/accept-ahead.ts'

/** An answer of the core that comes when told. */
function answering() {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  return { send: () => promise, resolve, reject }
}

it('accepts one claim after the other, and each only once while it is on its way', async () => {
  const said: string[] = []
  const [first, second] = [answering(), answering()]
  const ahead = (id: string, { send }: ReturnType<typeof answering>) =>
    acceptAhead({ id, send, accepted: (words) => said.push(words), refused: ({ code }) => said.push(code) })
  expect(ahead('one', first)).toBe(true)
  expect(ahead('one', first)).toBe(false)
  expect(ahead('two', second)).toBe(true)
  const undone = inTurn(async () => {
    said.push('undo')
  })
  second.resolve('two accepted')
  first.resolve('one accepted')
  await undone
  expect(said).toEqual(['one accepted', 'two accepted', 'undo'])
})

it('tells a refusal, after which the claim can be accepted again', async () => {
  const said: string[] = []
  const refusing = answering()
  const ahead = ({ send }: ReturnType<typeof answering>) =>
    acceptAhead({ id: 'one', send, accepted: (words) => said.push(words), refused: ({ code }) => said.push(code) })
  ahead(refusing)
  refusing.reject(new Error('the core is gone'))
  await inTurn(async () => undefined)
  const again = answering()
  expect(ahead(again)).toBe(true)
  again.resolve('accepted')
  await inTurn(async () => undefined)
  expect(said).toEqual(['INTERNAL', 'accepted'])
})
