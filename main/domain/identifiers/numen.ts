import { ok, type Result, refuse } from '../../../shared/model/result.ts'

/** Academies of first registration a NUMEN may begin with (regulation.md 4). */
const ACADEMIES = new Set(
  '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 27 28 29 31 32 33 43'.split(' '),
)

/**
 * Checks a NUMEN: academy 2 digits, system 1 letter, year of entry 2 digits, 5 digits, 3 letters; no check key is known.
 * Refuses with `numen.shape` or `numen.academy` (fact: given). Confidential: facts never hold the number.
 */
export function checkNumen(text: string): Result<string> {
  const numen = text.replace(/\s/g, '').toUpperCase()
  if (!/^\d{2}[A-Z]\d{7}[A-Z]{3}$/.test(numen)) return refuse('numen.shape', { length: numen.length })
  const given = numen.slice(0, 2)
  return ACADEMIES.has(given) ? ok(numen) : refuse('numen.academy', { given })
}
