import { electronicFormatIBAN, ValidationErrorsIBAN as Fault, isSEPACountry, validateIBAN } from 'ibantools'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { type Rib, ribKey } from './rib.ts'

/** The most telling fault first: a wrong length also breaks the key. */
const rules: ReadonlyArray<readonly [fault: Fault, rule: string]> = [
  [Fault.NoIBANProvided, 'iban.shape'],
  [Fault.NoIBANCountry, 'iban.country'],
  [Fault.WrongBBANLength, 'iban.length'],
  [Fault.WrongBBANFormat, 'iban.shape'],
  [Fault.ChecksumNotNumber, 'iban.shape'],
  [Fault.WrongIBANChecksum, 'iban.key'],
  [Fault.WrongAccountBankBranchChecksum, 'iban.bankKey'],
]

/**
 * Checks an IBAN (ISO 13616), spaces allowed, and in France also the RIB key inside it; gives it back without spaces.
 * Refuses with `iban.shape`, `iban.country`, `iban.length`, `iban.key` or `iban.bankKey`. Facts never hold the number.
 */
export function checkIban(text: string): Result<string> {
  const iban = electronicFormatIBAN(text) ?? ''
  const { errorCodes, valid } = validateIBAN(iban)
  if (valid) return ok(iban)
  const broken = rules.find(([fault]) => errorCodes.includes(fault))
  return refuse(broken?.[1] ?? 'iban.shape', { country: iban.slice(0, 2), length: iban.length })
}

/** Whether a right IBAN is one that a SEPA credit transfer reaches. */
export const isInSepa = (iban: string): boolean => isSEPACountry(iban.slice(0, 2))

/** The French IBAN of an account: keys of the RIB and of the IBAN computed. Throws a RangeError on another shape. */
export function ibanFromRib(rib: Rib): string {
  const bban = `${rib.bank}${rib.branch}${rib.account}${ribKey(rib)}`
  const digits = [...`${bban}FR00`].map((character) => Number.parseInt(character, 36)).join('')
  const key = 98n - (BigInt(digits) % 97n)
  return `FR${String(key).padStart(2, '0')}${bban}`
}
