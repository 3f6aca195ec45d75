import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Encrypts what must not lie in clear in the store: NIR and bank accounts (AES-256-GCM, a fresh nonce each time). */
export type Vault = Readonly<{
  seal(clear: string): string
  /** Throws when the text was altered or belongs to another key. */
  open(sealed: string): string
  /** Bytes that nobody can guess: passwords and keys are made of them. */
  draw(count: number): Uint8Array
  /** The same text always gives the same 64 hexadecimal digits, which nobody without the key can work out. */
  fingerprint(purpose: string, clear: string): string
}>

const nonceBytes = 12
const tagBytes = 16

/** A vault over the 32-byte key of the data folder. A sealed text is base64 of nonce, tag, cipher text. */
export function createVault(key: Uint8Array): Vault {
  return {
    draw: (count) => randomBytes(count),
    seal: (clear) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8')
    },
    fingerprint: (purpose, clear) => createHmac('sha256', key).update(`${purpose}\0${clear}`).digest('hex'),
  }
}
