import { ok, type Result, refuse } from '../../../shared/model/result.ts'

/** Sex, year, month (special months 20-42 and 50-99), department (2A and 2B in Corsica), commune, order. */
const BODY = /^[123478]\d{2}(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(0[1-9]|[1-9]\d|2[AB])\d{6}$/

/**
 * Key of the thirteen characters of a NIR: 97 less the number modulo 97, Corsica counting 2A as 19 and 2B as 18
 * (regulation.md 4). Throws a RangeError on another shape.
 */
export function nirKey(body: string): string {
  if (!BODY.test(body)) throw new RangeError('A NIR has thirteen characters')
  const digits = body.replace('2A', '19').replace('2B', '18')
  return String(97 - (Number(digits) % 97)).padStart(2, '0')
}

/**
 * Checks a NIR (number of the social security) with its two-digit key, spaces allowed; gives it back without spaces.
 * Refuses with `nir.shape` or `nir.key`. Personal: facts never hold the number or its key.
 */
export function checkNir(text: string): Result<string> {
  const nir = text.replace(/\s/g, '').toUpperCase()
  const [body, key] = [nir.slice(0, 13), nir.slice(13)]
  if (!BODY.test(body) || !/^\d{2}$/.test(key)) return refuse('nir.shape', { length: nir.length })
  return nirKey(body) === key ? ok(nir) : refuse('nir.key')
}
