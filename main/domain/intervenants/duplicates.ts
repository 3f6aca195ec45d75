import { fold } from '../../../shared/model/fold.ts'

/** What identifies a person; `nir` only where it could be read. */
export type Identified = Readonly<{
  lastName: string
  firstName: string
  birthName: string
  birthDate: string
  numen: string | null
  nir: string | null
}>

export type DuplicateReason = 'numen' | 'nir' | 'name' | 'birthName' | 'swappedNames'

const same = (one: string, other: string): boolean => fold(one) !== '' && fold(one) === fold(other)
const sameNumber = (one: string | null, other: string | null): boolean => one !== null && one === other

/**
 * Why two records may be one person: a number that belongs to one person only (NUMEN, NIR), or names that meet under
 * the same birth date, also when last and first name changed places or one record has the birth name.
 */
export function duplicateReasons(entered: Identified, known: Identified): DuplicateReason[] {
  const reasons: DuplicateReason[] = []
  if (sameNumber(entered.numen, known.numen)) reasons.push('numen')
  if (sameNumber(entered.nir, known.nir)) reasons.push('nir')
  if (entered.birthDate !== known.birthDate) return reasons
  if (same(entered.lastName, known.lastName)) reasons.push('name')
  const birthNames = [
    [entered.birthName, known.lastName],
    [entered.lastName, known.birthName],
    [entered.birthName, known.birthName],
  ] as const
  if (birthNames.some(([one, other]) => same(one, other))) reasons.push('birthName')
  if (same(entered.lastName, known.firstName) && same(entered.firstName, known.lastName)) reasons.push('swappedNames')
  return reasons
}
