import type { Job } from '../../../shared/contract/jobs.ts'
import { useJobs } from '../../data/jobs.ts'

const firstRunKinds: readonly Job['kind'][] = ['createOffice', 'demonstration', 'restore']

/** The latest job that prepares an office, also one begun before the page was reloaded. */
export function useFirstRunJob(): Job | undefined {
  const jobs = [...useJobs().values()].filter(({ kind }) => firstRunKinds.includes(kind))
  return jobs.toSorted((one, other) => one.startedAt.localeCompare(other.startedAt)).at(-1)
}
