import { ok, type Result } from '../../../shared/model/result.ts'
import { checkNir } from '../../domain/identifiers/nir.ts'
import { checkNumen } from '../../domain/identifiers/numen.ts'
import { type DuplicateReason, duplicateReasons } from '../../domain/intervenants/duplicates.ts'
import type { Readable, Vault } from '../../store/index.ts'

export type Described = Readonly<{
  lastName: string
  firstName: string
  birthName: string
  birthDate: string
  numen: string
  nir: string
}>

export type Duplicate = Readonly<{
  id: string
  number: string
  lastName: string
  firstName: string
  birthName: string
  birthDate: string
  school: string
  reasons: DuplicateReason[]
}>

const tail = (text: string): string => text.slice(-4)

/** A number in the form in which it is kept, or null when none was given; a wrong one is refused with its reason. */
export const checkedNumen = (typed: string): Result<string | null> =>
  typed.trim() === '' ? ok(null) : checkNumen(typed)
export const checkedNir = (typed: string): Result<string | null> => (typed.trim() === '' ? ok(null) : checkNir(typed))

/** NIRs that end as this one does, opened: comparing all the sealed ones would open fifteen thousand. */
export async function holdersOfNir(read: Readable, vault: Vault, nir: string): Promise<string[]> {
  const alike = await read
    .selectFrom('payFile')
    .select(['intervenantId', 'nir'])
    .where('nirTail', '=', tail(nir))
    .execute()
  return alike.filter((row) => row.nir !== null && vault.open(row.nir) === nir).map((row) => row.intervenantId)
}

/** People who may be the one described, with what matches. */
export async function findDuplicates(read: Readable, vault: Vault, described: Described): Promise<Result<Duplicate[]>> {
  const numen = checkedNumen(described.numen)
  if (!numen.ok) return numen
  const nir = checkedNir(described.nir)
  if (!nir.ok) return nir
  const sameNir = nir.value === null ? [] : await holdersOfNir(read, vault, nir.value)
  const near = await read
    .selectFrom('intervenant')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school', 'school.id', 'posting.schoolId')
    .select(['intervenant.id', 'number', 'lastName', 'firstName', 'birthName', 'birthDate', 'numen'])
    .select((e) => e.fn.coalesce('school.name', 'company').as('school'))
    .where((e) =>
      e.or([
        e('birthDate', '=', described.birthDate),
        ...(numen.value === null ? [] : [e('numen', '=', numen.value)]),
        ...(sameNir.length === 0 ? [] : [e('intervenant.id', 'in', sameNir)]),
      ]),
    )
    .orderBy('lastName')
    .orderBy('firstName')
    .orderBy('number')
    .execute()
  const entered = { ...described, numen: numen.value, nir: nir.value }
  const found = near.map(({ numen: held, ...person }) => {
    const known = { ...person, numen: held, nir: sameNir.includes(person.id) ? nir.value : null }
    return { ...person, reasons: duplicateReasons(entered, known) }
  })
  const suspected = found.filter(({ reasons }) => reasons.length > 0)
  return ok([...new Map(suspected.map((person) => [person.id, person])).values()])
}
