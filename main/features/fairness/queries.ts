import type { PageInput } from '../../../shared/contract/schemas.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { noWork } from '../../domain/assignment/work-done.ts'
import { fairnessLedger, officialLedger, type PersonLedger } from './ledger.ts'

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

/** Everybody in the pool with what they did over the years of the ledger, most first unless sorted otherwise. */
export function listFairness(services: Services, input: PageInput) {
  return services.listings
    .page<Row>(
      {
        name: 'fairness',
        idOf: ({ id }) => id,
        ids: async ({ filter, sort }) => {
          const words = queryWords(filter)
          const found = (await rowsOf(services)).filter(({ search }) => matchesWords(search, words))
          const column = (sort?.column ?? 'halfDays') as keyof Row
          const sign = sort?.direction === 'ascending' ? 1 : -1
          const compare = (a: Row, b: Row) => {
            const [one, other] = [a[column], b[column]]
            if (typeof one === 'number' && typeof other === 'number') return one - other
            return String(one).localeCompare(String(other), 'fr')
          }
          return found.toSorted((a, b) => sign * compare(a, b) || (a.name < b.name ? -1 : 1)).map(({ id }) => id)
        },
        rows: async (ids) => {
          const wanted = new Set(ids)
          return (await rowsOf(services)).filter(({ id }) => wanted.has(id))
        },
      },
      input,
    )
    .then((page) => ({ ...page, rows: page.rows.map(({ search, ...row }) => row) }))
}

async function rowsOf(services: Services) {
  const ledger = await fairnessLedger(services)
  const people = await services
    .read()
    .selectFrom('intervenant')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school', 'school.id', 'posting.schoolId')
    .select(['intervenant.id', 'lastName', 'firstName', 'intervenant.search', 'school.name as school'])
    .where('state', '=', 'active')
    .orderBy('intervenant.id')
    .execute()
  const seen = new Set<string>()
  return people.flatMap(({ id, lastName, firstName, search, school }) => {
    const own = ledger.persons.get(id)
    if (own === undefined || seen.has(id)) return []
    seen.add(id)
    const thisYear = own.years.at(-1)?.halfDays ?? 0
    return [
      { id, name: `${lastName} ${firstName}`, school: school ?? '', search, ...own.total, thisYear, due: own.due },
    ]
  })
}

/** Year by year, what one person did beside the average of the pool; for the office. */
export async function fairnessOf(services: Services, intervenantId: string) {
  const person = await services
    .read()
    .selectFrom('intervenant')
    .select(['lastName', 'firstName'])
    .where('id', '=', intervenantId)
    .executeTakeFirst()
  const ledger = await fairnessLedger(services)
  const own = ledger.persons.get(intervenantId)
  if (person === undefined || own === undefined) return fail('NOT_FOUND', { intervenantId })
  return ok({ name: `${person.lastName} ${person.firstName}`, due: own.due, years: beside(own, ledger.averages) })
}

/** The same for the person signed in: only what is official. */
export async function ownFairness(
  services: Services,
  { intervenantId }: Session,
): Promise<Result<Readonly<{ years: ReturnType<typeof beside> }>>> {
  const ledger = await officialLedger(services)
  const own = intervenantId === null ? undefined : ledger.persons.get(intervenantId)
  return own === undefined ? fail('NOT_FOUND', { intervenantId }) : ok({ years: beside(own, ledger.averages) })
}

const tenth = (value: number): number => Math.round(value * 10) / 10

const beside = ({ years }: PersonLedger, averages: ReadonlyMap<number, Readonly<typeof noWork>>) =>
  years.map((line) => {
    const average = averages.get(line.year) ?? noWork
    return {
      ...line,
      averageSeats: tenth(average.seats),
      averageHalfDays: tenth(average.halfDays),
      averageKilometres: Math.round(average.kilometres),
    }
  })
