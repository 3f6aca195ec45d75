import type { Services } from '../../boundary/services.ts'
import { withWords } from '../../store/index.ts'
import {
  assignmentParts,
  claimParts,
  convocationParts,
  type Part,
  type PersonalRow,
  personParts,
  rowsOf,
} from './parts.ts'

export type PersonalData = Readonly<Record<string, readonly PersonalRow[]>>

const idsOf = (rows: readonly PersonalRow[] | undefined): string[] => (rows ?? []).map(({ id }) => String(id))

/** The pay file as the person would read it: it is theirs. */
async function payFileOf(services: Services, id: string): Promise<PersonalRow[]> {
  const sealed = await services
    .read()
    .selectFrom('payFile')
    .select(['holderName', 'iban', 'bic', 'nir', 'updatedAt'])
    .where('intervenantId', '=', id)
    .execute()
  const vault = services.vault()
  return sealed.map((row) => ({
    ...row,
    iban: vault.open(row.iban),
    nir: row.nir === null ? null : vault.open(row.nir),
  }))
}

/** Acts of the person and on the person, with who looked at them. */
async function tracesOf(services: Services, id: string, accounts: readonly string[], claims: readonly string[]) {
  const read = services.read()
  const acts = await read
    .selectFrom('journal')
    .select(['seq', 'at', 'actorName', 'actorRole', 'kind', 'subjectKind', 'subjectId', 'facts'])
    .where((e) =>
      e.or([
        e('actorId', 'in', accounts),
        e.and([e('subjectKind', '=', 'intervenant'), e('subjectId', '=', id)]),
        e.and([e('subjectKind', '=', 'claim'), e('subjectId', 'in', claims)]),
      ]),
    )
    .orderBy('seq')
    .execute()
  const looks = await read
    .selectFrom('consultation')
    .select(['at', 'actorName', 'actorRole', 'method'])
    .where('subjectKind', '=', 'intervenant')
    .where('subjectId', '=', id)
    .orderBy('seq')
    .execute()
  return { journal: await withWords(read, acts), consultation: looks }
}

/** Every row kept about a person, by table; null where nobody has this id. */
export async function personalData(services: Services, id: string): Promise<PersonalData | null> {
  const read = services.read()
  const data: Record<string, readonly PersonalRow[]> = {}
  const gather = async (parts: readonly Part[], ids: readonly string[]) => {
    for (const part of parts) data[part.table] = await rowsOf(read, part, ids)
  }
  await gather(personParts, [id])
  if (data.intervenant?.length !== 1) return null
  await gather(claimParts, idsOf(data.claim))
  await gather(assignmentParts, idsOf(data.assignment))
  await gather(convocationParts, idsOf(data.convocation))
  data.payFile = await payFileOf(services, id)
  const accounts = await read
    .selectFrom('account')
    .select(['id', 'login', 'displayName', 'createdAt'])
    .where('intervenantId', '=', id)
    .execute()
  data.account = accounts
  Object.assign(data, await tracesOf(services, id, idsOf(accounts), idsOf(data.claim)))
  return Object.fromEntries(Object.entries(data).filter(([, rows]) => rows.length > 0))
}
