import { ok, type Result, refuse } from '../../../shared/model/result.ts'

/** A French account: bank 5, branch 5, account 11 characters. */
export type Rib = Readonly<{ bank: string; branch: string; account: string }>

/** Digits stand for themselves; letters count 1 to 9 from A and from J, 2 to 9 from S (regulation.md 4). */
function digitOf(character: string): string {
  if (character >= '0' && character <= '9') return character
  const rank = character.charCodeAt(0) - 'A'.charCodeAt(0)
  return String(rank < 18 ? (rank % 9) + 1 : rank - 16)
}

const numberOf = (text: string): number => Number([...text].map(digitOf).join(''))

const hasShape = ({ bank, branch, account }: Rib): boolean =>
  /^[0-9A-Z]{5}$/.test(bank) && /^[0-9A-Z]{5}$/.test(branch) && /^[0-9A-Z]{11}$/.test(account)

/** Key of a French account: 97 - ((89 bank + 15 branch + 3 account) mod 97). Throws a RangeError on another shape. */
export function ribKey(rib: Rib): string {
  if (!hasShape(rib)) throw new RangeError('A RIB has a bank of 5, a branch of 5 and an account of 11 characters')
  const sum = 89 * numberOf(rib.bank) + 15 * numberOf(rib.branch) + 3 * numberOf(rib.account)
  return String(97 - (sum % 97)).padStart(2, '0')
}

/** Checks the key printed on a RIB. Refuses with `rib.shape` or `rib.key`; gives back the key. */
export function checkRibKey(rib: Rib, key: string): Result<string> {
  if (!hasShape(rib) || !/^\d{2}$/.test(key)) return refuse('rib.shape')
  return ribKey(rib) === key ? ok(key) : refuse('rib.key')
}
