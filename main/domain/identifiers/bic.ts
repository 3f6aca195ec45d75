import { ValidationErrorsBIC as Fault, validateBIC } from 'ibantools'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'

/** Checks a BIC (ISO 9362), 8 or 11 characters, in capitals. Refuses with `bic.shape` or `bic.country`. */
export function checkBic(text: string): Result<string> {
  const bic = text.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic)) return refuse('bic.shape', { length: bic.length })
  const { errorCodes, valid } = validateBIC(bic)
  if (valid) return ok(bic)
  return errorCodes.includes(Fault.NoBICCountry)
    ? refuse('bic.country', { given: bic.slice(4, 6) })
    : refuse('bic.shape', { length: bic.length })
}
