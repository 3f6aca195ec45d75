import { ibanFromRib } from '../../../domain/identifiers/iban.ts'
import { nirKey } from '../../../domain/identifiers/nir.ts'
import type { Random } from './random.ts'

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

/** A bank code that no bank holds, so that an order sent by mistake cannot reach anybody. */
const inventedBank = '99999'

/** A valid IBAN of an invented bank, unique by order number. */
export const inventedIban = (order: number, random: Random): string =>
  ibanFromRib({ bank: inventedBank, branch: digits(random.between(1, 99), 5), account: digits(order, 11) })

/**
 * A NIR with a right key that belongs to nobody: department 99 is a birth abroad, and the countries of the INSEE list stop
 * before 600. Unique by order number below 100 000.
 */
export function inventedNir(title: 'M' | 'MME', birthDate: string, order: number): string {
  const sex = title === 'M' ? '1' : '2'
  const country = 600 + Math.floor(order / 1000)
  const body = `${sex}${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}99${country}${digits(order % 1000, 3)}`
  return body + nirKey(body)
}
