import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import { type Readable, sql } from '../../store/index.ts'
import { personName } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'

type Named = Readonly<{ id: string; label: string }>

/** How an object of the journal is named, and found by what people know it by. */
type Subject = Readonly<{
  named(read: Readable, ids: readonly string[]): Promise<readonly Named[]>
  /** SQL of the ids whose name holds a folded word; none for objects found by the entry itself. */
  holding?(word: string): ReturnType<typeof sql>
}>

const holds = (word: string): string => `%${word}%`

/** What belongs to one person is named by that person. */
const ofPerson = (table: 'assignment' | 'competence'): Subject => ({
  named: async (read, ids) =>
    (
      await read
        .selectFrom(table)
        .innerJoin('intervenant', 'intervenant.id', `${table}.intervenantId`)
        .select([`${table}.id`, 'lastName', 'firstName'])
        .where(`${table}.id`, 'in', ids)
        .execute()
    ).map(({ id, ...person }) => ({ id, label: personName(person) })),
})

const subjects: Readonly<Record<string, Subject>> = {
  account: {
    named: (read, ids) => read.selectFrom('account').select(['id', 'login as label']).where('id', 'in', ids).execute(),
    holding: (word) =>
      sql`SELECT id FROM account WHERE login LIKE ${holds(word)} OR folded(displayName) LIKE ${holds(word)}`,
  },
  assignment: ofPerson('assignment'),
  claim: {
    named: (read, ids) => read.selectFrom('claim').select(['id', 'number as label']).where('id', 'in', ids).execute(),
    holding: (word) => sql`SELECT id FROM claim WHERE number LIKE ${holds(word)}`,
  },
  competence: ofPerson('competence'),
  convocation: {
    named: async (read, ids) =>
      (await read.selectFrom('convocation').select(['id', 'number']).where('id', 'in', ids).execute()).map(
        ({ id, number }) => ({ id, label: String(number) }),
      ),
  },
  intervenant: {
    named: async (read, ids) =>
      (
        await read
          .selectFrom('intervenant')
          .select(['id', 'number', 'lastName', 'firstName'])
          .where('id', 'in', ids)
          .execute()
      ).map(({ id, number, ...person }) => ({ id, label: `${personName(person)} (${number})` })),
    holding: (word) => sql`SELECT id FROM intervenant WHERE search LIKE ${holds(word)}`,
  },
  mission: {
    named: async (read, ids) =>
      (await read.selectFrom('mission').select(['id', 'number']).where('id', 'in', ids).execute()).map(
        ({ id, number }) => ({
          id,
          label: String(number),
        }),
      ),
    holding: (word) => sql`SELECT id FROM mission WHERE number LIKE ${holds(word)}`,
  },
  paymentBatch: {
    named: async (read, ids) =>
      (await read.selectFrom('paymentBatch').select(['id', 'circuit', 'number']).where('id', 'in', ids).execute()).map(
        ({ id, ...batch }) => ({ id, label: paymentBatchName(batch) }),
      ),
  },
}

/** Kinds of objects that can be found by a name kept outside the journal, with the SQL of their ids. */
export const subjectsHolding = (word: string) =>
  Object.entries(subjects).flatMap(([kind, { holding }]) =>
    holding === undefined ? [] : [{ kind, ids: holding(word) }],
  )

type About = Readonly<{ subjectKind: string | null; subjectId: string | null }>

/** The names of what some entries are about, by kind and id; nothing for what has no name of its own, or is gone. */
export async function subjectLabels(read: Readable, entries: readonly About[]): Promise<(about: About) => string> {
  const labels = new Map<string, string>()
  for (const [kind, { named }] of Object.entries(subjects)) {
    const ids = new Set(entries.flatMap((entry) => (entry.subjectKind === kind ? [entry.subjectId ?? ''] : [])))
    for (const { id, label } of await inChunks([...ids], (chunk) => named(read, chunk)))
      labels.set(`${kind} ${id}`, label)
  }
  return ({ subjectKind, subjectId }) => labels.get(`${subjectKind} ${subjectId}`) ?? ''
}
