import type { PageInput } from '../../../shared/contract/schemas.ts'
import { bureauFacet } from '../bureaus/index.ts'

export const facetIds = [
  'toReview',
  'clean',
  'withAlerts',
  'corrected',
  'held',
  'waitingService',
  'returned',
  'accepted',
  'all',
] as const
export type FacetId = (typeof facetIds)[number]

export const isFacet = (name: string): name is FacetId => (facetIds as readonly string[]).includes(name)

/** What each view of the list asks the core for. */
export const facetsOf: Readonly<Record<FacetId, PageInput['facets']>> = {
  toReview: { state: 'toReview' },
  clean: { state: 'toReview', alerts: 'none' },
  withAlerts: { state: 'toReview', alerts: 'some' },
  corrected: { state: 'toReview', alerts: 'corrected' },
  held: { state: 'held' },
  waitingService: { state: 'waitingService' },
  returned: { state: 'returned' },
  accepted: { state: 'accepted' },
  all: { state: 'all' },
}

/** The view and the order of the list as last seen: the next and previous claim are taken from it; `bureauId` null for all. */
export type QueueOrder = Readonly<{ facet: FacetId; bureauId: string | null } & Pick<PageInput, 'filter' | 'sort'>>

let order: QueueOrder = { facet: 'toReview', bureauId: null, filter: '', sort: null }

export const queueOrder = (): QueueOrder => order

export function rememberOrder(change: Partial<QueueOrder>): void {
  order = { ...order, ...change }
}

/** How many claims are fetched at once; more come as the end of those known draws near. */
const windowSize = 100

export const queueWindow = ({ facet, bureauId, filter, sort }: QueueOrder, start: number): PageInput => ({
  start,
  size: windowSize,
  filter,
  sort,
  facets: { ...facetsOf[facet], ...bureauFacet(bureauId) },
})
