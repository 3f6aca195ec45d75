import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import type { Problem } from '../../shared/model/result.ts'
import { problemOf } from './problem.ts'

export type Read<T> = Readonly<{ data: T | undefined; problem: Problem | null; loading: boolean; retry: () => void }>

/** Reads one thing for a screen: `useRead(queries.missions.get.queryOptions({ input: { id } }))`. */
// biome-ignore lint/suspicious/noExplicitAny: the key and error types of the query utilities do not matter to a reader
export function useRead<T>(options: UseQueryOptions<T, any, T, any>): Read<T> {
  const { data, error, isPending, refetch } = useQuery(options)
  const problem = error === null ? null : problemOf(error)
  return { data, problem, loading: isPending, retry: () => void refetch() }
}
