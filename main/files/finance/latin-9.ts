import iconv from 'iconv-lite'

const charset = 'ISO-8859-15'

/** The printable repertoire: control characters are left out because they would break a record. */
const repertoire: ReadonlySet<string> = new Set(
  iconv.decode(
    Buffer.from(
      Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => (byte & 0x7f) >= 0x20 && byte !== 0x7f),
    ),
    charset,
  ),
)

/** First character of a text that ISO 8859-15 cannot carry as a printable character, or `null`. */
export function outsideLatin9(text: string): string | null {
  for (const character of text) if (!repertoire.has(character)) return character
  return null
}

/** Bytes of a text already checked with `outsideLatin9`; line ends are allowed here. */
export const encodeLatin9 = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, charset))
