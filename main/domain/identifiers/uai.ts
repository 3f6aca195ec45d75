import { ok, type Result, refuse } from '../../../shared/model/result.ts'

/** The alphabet without I, O and Q. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/**
 * Check letter of the seven digits of a UAI: the 23-letter alphabet at the number modulo 23 (regulation.md 4).
 * Throws a RangeError unless given seven digits.
 */
export function uaiLetter(digits: string): string {
  if (!/^\d{7}$/.test(digits)) throw new RangeError('A UAI has seven digits')
  return LETTERS.charAt(Number(digits) % LETTERS.length)
}

/**
 * Checks a school code (UAI, formerly RNE): seven digits and the check letter. Gives it back in capitals.
 * Refuses with `uai.shape` or `uai.letter` (facts: expected, given).
 */
export function checkUai(text: string): Result<string> {
  const uai = text.trim().toUpperCase()
  if (!/^\d{7}[A-Z]$/.test(uai)) return refuse('uai.shape')
  const [expected, given] = [uaiLetter(uai.slice(0, 7)), uai.slice(7)]
  return given === expected ? ok(uai) : refuse('uai.letter', { expected, given })
}
