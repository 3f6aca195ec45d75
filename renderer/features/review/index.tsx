import { registerActivities, registerSearchProvider } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useBureau } from '../bureaus/index.ts'
import './review.css'
import { ReviewClaimScreen } from './review-claim-screen.tsx'
import { ReviewHelp, ReviewScreen } from './review-screen.tsx'

const roles = ['manager', 'administrator']

function useToReview(): number | null {
  const { bureauId } = useBureau()
  return useRead(queries.review.counts.queryOptions({ input: { bureauId } })).data?.toReview ?? null
}

registerActivities([
  {
    id: 'review',
    path: '/review',
    textKey: 'reviewScreen.title',
    group: 'claimsScreen.group',
    roles,
    element: ReviewScreen,
    Help: ReviewHelp,
    useCount: useToReview,
  },
  {
    id: 'reviewed-claim',
    path: '/review/:id',
    textKey: 'reviewScreen.one',
    parent: 'review',
    roles,
    element: ReviewClaimScreen,
    Help: ReviewHelp,
  },
])

registerSearchProvider({
  id: 'review',
  textKey: 'reviewScreen.title',
  roles,
  async search(query, signal) {
    const input = { start: 0, size: 8, sort: null, filter: query.slice(0, 200), facets: { state: 'all' } }
    const { rows } = await client.review.queue(input, { signal })
    return rows.map(({ id, number, intervenant, exam }) => ({
      id,
      label: number,
      detail: `${intervenant}, ${exam}`,
      path: `/review/${id}`,
    }))
  },
})
