import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import { type Client, type Connection, connect, createClient } from './connect.ts'

/** One connection a window, opened before anything is drawn. */
export const connection: Connection = await connect()

/** The typed client: `client.missions.list(input)` answers or rejects with a problem (see `problemOf`). */
export const client: Client = createClient(connection.link)

/** Query options and keys of every method: `queries.missions.get.queryOptions({ input })`. */
export const queries = createTanstackQueryUtils(client)

/** Reads are kept until the core says that their slice changed; nothing is refetched by itself. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false } },
})

/** The page says whether it is reading, for whoever drives it: pictures of the tour, tests. */
queryClient.getQueryCache().subscribe(({ type }) => {
  if (type === 'updated') document.documentElement.toggleAttribute('data-reading', queryClient.isFetching() > 0)
})
