import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { StatementRow } from '../../../shared/contract/yearly-statements.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Services } from '../../boundary/services.ts'
import { groupBy, personName } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { allPayments, type Payment, yearOf, yearsOf } from './payments.ts'

/** Years in which the office paid something, latest first. */
export const paidYears = async (services: Services) => yearsOf(await allPayments(services.read()))

const centsOf = (payments: readonly Payment[], track: Payment['track']): number =>
  payments.filter((payment) => payment.track === track).reduce((sum, { cents }) => sum + cents, 0)

type Found = Readonly<{ row: StatementRow; search: string }>

async function rowsOf(services: Services, year: number): Promise<readonly Found[]> {
  const read = services.read()
  const payments = (await allPayments(read)).filter((payment) => yearOf(payment) === year)
  const byPerson = groupBy(payments, ({ intervenantId }) => intervenantId)
  const people = await inChunks([...byPerson.keys()], (chunk) =>
    read
      .selectFrom('intervenant')
      .select(['id', 'number', 'lastName', 'firstName', 'search'])
      .where('id', 'in', chunk)
      .execute(),
  )
  return people.map(({ id, number, search, ...person }) => {
    const own = byPerson.get(id) ?? []
    const [feeCents, travelCents] = [centsOf(own, 'fee'), centsOf(own, 'travel')]
    const missions = new Set(own.map(({ claimId }) => claimId)).size
    const row = { id, number, name: personName(person), missions, feeCents, travelCents }
    return { row: { ...row, totalCents: feeCents + travelCents }, search }
  })
}

/** Everybody to whom something was paid in the year of the facet `year`, by name unless sorted otherwise. */
export function listStatements(services: Services, input: PageInput) {
  const year = Number(input.facets.year ?? 0)
  return services.listings.page<StatementRow>(
    {
      name: 'yearlyStatements',
      idOf: ({ id }) => id,
      ids: async ({ filter, sort }) => {
        const words = queryWords(filter)
        const found = (await rowsOf(services, year)).filter(({ search }) => matchesWords(search, words))
        const column = (sort?.column ?? 'name') as keyof StatementRow
        const sign = sort?.direction === 'descending' ? -1 : 1
        const compare = ({ row: a }: Found, { row: b }: Found) => {
          const [one, other] = [a[column], b[column]]
          if (typeof one === 'number' && typeof other === 'number') return one - other
          return String(one).localeCompare(String(other), 'fr')
        }
        return found
          .toSorted((a, b) => sign * compare(a, b) || (a.row.name < b.row.name ? -1 : 1))
          .map(({ row }) => row.id)
      },
      rows: async (ids) => {
        const wanted = new Set(ids)
        return (await rowsOf(services, year)).map(({ row }) => row).filter(({ id }) => wanted.has(id))
      },
    },
    input,
  )
}
