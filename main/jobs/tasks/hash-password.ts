import { randomBytes } from 'node:crypto'
import { argon2id } from 'hash-wasm'

/** Hashes a password with argon2id at the OWASP setting (19 MiB, 2 passes); the salt and setting are in the answer. */
export const run = (input: Readonly<{ password: string }>): Promise<string> =>
  argon2id({
    password: input.password.normalize('NFC'),
    salt: randomBytes(16),
    memorySize: 19_456,
    iterations: 2,
    parallelism: 1,
    hashLength: 32,
    outputType: 'encoded',
  })
