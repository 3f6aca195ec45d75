import type { PageInput } from '../../../shared/contract/schemas.ts'

export const facetIds = ['toReview', 'withAlerts', 'waitingService', 'returned', 'accepted', 'all'] as const
export type FacetId = (typeof facetIds)[number]

/** What each view of the list asks the core for. */
export const facetsOf: Readonly<Record<FacetId, PageInput['facets']>> = {
  toReview: { state: 'toReview' },
  withAlerts: { state: 'toReview', alerts: 'some' },
  waitingService: { state: 'waitingService' },
  returned: { state: 'returned' },
  accepted: { state: 'accepted' },
  all: { state: 'all' },
}

/** The view and the order of the list as last seen: the next and previous claim are taken from it. */
export type QueueOrder = Readonly<{ facet: FacetId } & Pick<PageInput, 'filter' | 'sort'>>

let order: QueueOrder = { facet: 'toReview', filter: '', sort: null }

export const queueOrder = (): QueueOrder => order

export function rememberOrder(change: Partial<QueueOrder>): void {
  order = { ...order, ...change }
}

/** How many claims around the first ones are known by place; a longer queue is worked from its top anyway. */
const windowSize = 200

export const queueWindow = ({ facet, filter, sort }: QueueOrder): PageInput => ({
  start: 0,
  size: windowSize,
  filter,
  sort,
  facets: facetsOf[facet],
})
