import { maximumMessageBytes } from '../../shared/model/message-limit.ts'

type Sendable = string | ArrayBufferLike | ArrayBufferView | Blob

function sizeOf(message: Sendable): number {
  if (typeof message === 'string') {
    // Three bytes a character at most: only a text that may be too long is worth counting.
    return message.length * 3 <= maximumMessageBytes ? message.length : new TextEncoder().encode(message).length
  }
  return message instanceof Blob ? message.size : message.byteLength
}

/** Fails the one call that is too large, where the other side would have to end the whole connection. */
export function assertWithinLimit(message: Sendable): void {
  const size = sizeOf(message)
  if (size > maximumMessageBytes) throw new RangeError(`message of ${size} bytes, limit ${maximumMessageBytes}`)
}
