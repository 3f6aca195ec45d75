import type { queries } from '../../data/client.ts'

/** One account of the office, as the core lists them. */
export type AccountRow = Awaited<ReturnType<typeof queries.accounts.list.call>>[number]
