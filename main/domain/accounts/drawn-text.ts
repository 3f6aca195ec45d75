/** Without i, l, o, 0 and 1, which are read for one another on paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Two bytes a character make every character as likely as the others. */
const drawn = (bytes: Uint8Array, length: number): string =>
  Array.from({ length }, (_, index) => {
    const value = ((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)
    return alphabet[value % alphabet.length]
  }).join('')

const grouped = (text: string, size: number): string => text.match(new RegExp(`.{${size}}`, 'g'))?.join('-') ?? text

export const temporaryPasswordBytes = 24

/** A password to be typed once from paper: three groups of four, 59 bits (F37). */
export const temporaryPassword = (bytes: Uint8Array): string => grouped(drawn(bytes, 12), 4)

export const recoveryCodes = 8
const recoveryCodeBytes = 20
export const recoveryBytes = recoveryCodes * recoveryCodeBytes

/** The codes that stand for a lost telephone, each good once: two groups of five, 49 bits. */
export const recoveryCodesFrom = (bytes: Uint8Array): string[] =>
  Array.from({ length: recoveryCodes }, (_, index) => grouped(drawn(bytes.subarray(index * recoveryCodeBytes), 10), 5))

/** A recovery code as it may have been typed: capitals, spaces and hyphens do not count. */
export const sameRecoveryCode = (typed: string, code: string): boolean => bare(typed) === bare(code)

const bare = (code: string): string => code.toLowerCase().replace(/[\s-]/g, '')
