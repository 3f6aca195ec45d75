/** A text that two models share only when their content is the same; bytes are written as plain numbers. */
export function fingerprintOf(model: unknown): string {
  return JSON.stringify(model, (_key, value: unknown) => (value instanceof Uint8Array ? Array.from(value) : value))
}
