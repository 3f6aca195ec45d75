import { daysBetween } from '../../../shared/model/civil-days.ts'

type Claim = Readonly<{ next: string; unsent: boolean; closesOn: string }>

/** Next steps that wait for the person, in the order in which they matter. */
export const todo: readonly string[] = ['correct', 'complete', 'start', 'late', 'closed']
const office: readonly string[] = ['officeReview', 'officeEntry', 'payment', 'elsewhere']

export const viewIds = ['todo', 'drafts', 'office', 'paid', 'all'] as const
export type ViewId = (typeof viewIds)[number]

/** Whether a claim belongs to a view of the list. */
export function isInView({ next, unsent }: Claim, view: ViewId): boolean {
  if (view === 'all') return true
  if (view === 'drafts') return unsent
  if (view === 'paid') return next === 'paid'
  return (view === 'todo' ? todo : office).includes(next)
}

/** The next closing day among claims still to send, and how many days are left; null when none closes from today on. */
export function nextClosing(claims: readonly Claim[], today: string): Readonly<{ date: string; days: number }> | null {
  const open = claims.filter(
    ({ next, closesOn }) => ['correct', 'complete', 'start'].includes(next) && closesOn >= today,
  )
  const [date] = open.map(({ closesOn }) => closesOn).toSorted()
  return date === undefined ? null : { date, days: daysBetween(today, date) }
}
