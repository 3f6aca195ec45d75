import { argon2Verify } from 'hash-wasm'

/** True when the password gives the stored hash. */
export const run = (input: Readonly<{ password: string; hash: string }>): Promise<boolean> =>
  argon2Verify({ password: input.password.normalize('NFC'), hash: input.hash })
