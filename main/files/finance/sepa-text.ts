import { ok, type Result, refuse } from '../../../shared/model/result.ts'

/** Where a text stands in the batch, for the sentence that tells the manager what to correct. */
export type TextPlace = Readonly<{ line: number | null; field: string; longest: number }>

const basicLatin = /^[A-Za-z0-9/\-?:().,'+ ]$/u

/** Letters that do not decompose, and typographic signs that have one obvious plain form. */
const replacements: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '&': '+',
}

const combiningMark = /\p{Mn}/gu

function plain(character: string): string | null {
  if (basicLatin.test(character)) return character
  const replaced = replacements[character] ?? character.normalize('NFD').replace(combiningMark, '')
  return [...replaced].every((part) => basicLatin.test(part)) && replaced !== '' ? replaced : null
}

/**
 * Brings a free text to the basic Latin set that every SEPA bank takes (European Payments Council, EPC217-08: letters
 * lose their accents, `&` becomes `+`). What has no equivalent is refused rather than dotted out, and nothing is cut.
 * Errors: RULE `exportCharacter`, `exportTooLong`, `exportMissing`.
 */
export function sepaText(text: string, place: TextPlace): Result<string> {
  let written = ''
  for (const character of text.normalize('NFC')) {
    const latin = plain(character)
    if (latin === null) return refuse('exportCharacter', { line: place.line, field: place.field, character })
    written += latin
  }
  written = written.replace(/ +/gu, ' ').trim()
  if (written === '') return refuse('exportMissing', { line: place.line, field: place.field })
  if (written.length <= place.longest) return ok(written)
  return refuse('exportTooLong', {
    line: place.line,
    field: place.field,
    length: written.length,
    longest: place.longest,
  })
}

/**
 * Checks a reference that must come back unchanged from the bank: it is never transliterated, and a slash may neither
 * open nor close it, nor be doubled (EPC implementation guidelines). Errors as for `sepaText`.
 */
export function sepaReference(text: string, place: TextPlace): Result<string> {
  const written = sepaText(text, place)
  if (!written.ok) return written
  const slash = /^\/|\/$|\/\//u.test(text)
  if (written.value === text && !slash) return written
  const strange = [...text].find((character) => !basicLatin.test(character)) ?? (slash ? '/' : ' ')
  return refuse('exportCharacter', { line: place.line, field: place.field, character: strange })
}
