import { createHash } from 'node:crypto'

/** A text that two models share only when their content is the same; bytes stand in it by their hash. */
export function fingerprintOf(model: unknown): string {
  return JSON.stringify(model, (_key, value: unknown) =>
    value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
  )
}
