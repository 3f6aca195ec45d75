import type { Practice } from '../../domain/competences/correspond.ts'
import type { Readable } from '../../store/index.ts'

/** The school year the office works in, and the day: what tells teachings and postings of now from former ones. */
export type ThisYear = Readonly<{ schoolYear: number; today: string }>

export async function thisYear(read: Readable, today: string): Promise<ThisYear> {
  const office = await read.selectFrom('office').select('schoolYear').executeTakeFirst()
  return { schoolYear: office?.schoolYear ?? 0, today }
}

/**
 * What each active person does this year: the disciplines of the postings that have not ended and the teachings of the
 * school year (F145, F156). People come in the order of their ids.
 */
export async function practicesOf(read: Readable, { schoolYear, today }: ThisYear): Promise<Map<string, Practice>> {
  const people = await read.selectFrom('intervenant').select('id').where('state', '=', 'active').orderBy('id').execute()
  const postings = await read
    .selectFrom('posting')
    .select(['intervenantId', 'disciplineCode'])
    .where((e) => e.or([e('endsOn', 'is', null), e('endsOn', '>=', today)]))
    .execute()
  const teachings = await read
    .selectFrom('teaching')
    .select(['intervenantId', 'subjectCode', 'mefCode'])
    .where('schoolYear', '=', schoolYear)
    .execute()
  const disciplines = Map.groupBy(postings, (row) => row.intervenantId)
  const taught = Map.groupBy(teachings, (row) => row.intervenantId)
  return new Map(
    people.map(({ id }) => [
      id,
      {
        disciplines: new Set(disciplines.get(id)?.map((row) => row.disciplineCode)),
        teachings: taught.get(id) ?? [],
      },
    ]),
  )
}
