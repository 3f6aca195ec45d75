import { randomBytes } from 'node:crypto'
import type { Ids } from '../ports/ports.ts'

const sequenceLimit = 0x1000

/**
 * UUID version 7 (RFC 9562): milliseconds first, so ids sort by creation; the 12 bits after the version count within
 * one millisecond, so ids of one process sort strictly even when the clock stands still or steps back.
 */
export function randomIds(milliseconds: () => number = Date.now): Ids {
  let last = 0
  let sequence = 0
  return {
    next() {
      const now = milliseconds()
      if (now > last) {
        last = now
        sequence = 0
      } else {
        sequence += 1
        if (sequence === sequenceLimit) {
          last += 1
          sequence = 0
        }
      }
      const time = last.toString(16).padStart(12, '0')
      const random = randomBytes(8)
      random.writeUInt8(0x80 | ((random[0] ?? 0) & 0x3f), 0)
      const tail = random.toString('hex')
      const count = sequence.toString(16).padStart(3, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`
    },
  }
}
