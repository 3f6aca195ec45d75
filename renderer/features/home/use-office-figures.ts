import type { Problem } from '../../../shared/model/result.ts'
import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { everything } from '../convocations/selection.ts'
import type { Figure } from './figures-table.tsx'

/** Asks for the number of rows behind a queue, and no more than it must. */
const toReview = { start: 0, size: 1, sort: null, filter: '', facets: { queue: 'toReview' } } as const

export type OfficeFigures = Readonly<{
  /** True once every figure has come; nothing is said to be done before. */
  complete: boolean
  problem: Problem | null
  retry: () => void
  waiting: readonly Figure[]
  progress: readonly Figure[]
  /** True for an office into which nothing was imported yet. */
  fresh: boolean
}>

type Waiting = Figure & Readonly<{ count: number }>

/** What waits in the office and how far the session is; only what is not zero waits. */
export function useOfficeFigures(): OfficeFigures {
  const t = useText()
  const format = useFormat()
  const noInput = { input: {} }
  const needs = useRead(queries.missions.needs.queryOptions(noInput))
  const seats = useRead(queries.assignments.summary.queryOptions(noInput))
  const selected = useRead(queries.convocations.selected.queryOptions({ input: { selection: everything } }))
  const competences = useRead(queries.competences.summary.queryOptions(noInput))
  const impediments = useRead(queries.impediments.openCount.queryOptions(noInput))
  const queue = useRead(queries.review.queue.queryOptions({ input: toReview }))
  const payments = useRead(queries.liquidation.waiting.queryOptions(noInput))
  const reads = [needs, seats, impediments, selected, competences, queue, payments]
  const line = (id: string, label: string, count: number, path: string, value?: string): Waiting => ({
    id,
    label,
    count,
    path,
    value: value ?? format.number(count),
  })
  const waiting: Waiting[] = []
  if (needs.data) waiting.push(line('needs', t('home.office.needs'), needs.data.withoutMission, '/missions'))
  if (seats.data)
    waiting.push(line('seats', t('home.office.seats'), seats.data.seats - seats.data.filled, '/assignments'))
  if (impediments.data)
    waiting.push(line('impediments', t('home.office.impediments'), impediments.data.count, '/impediments'))
  if (selected.data) waiting.push(line('convoke', t('home.office.convoke'), selected.data.assignments, '/convocations'))
  if (queue.data) waiting.push(line('claims', t('home.office.claims'), queue.data.count, '/review'))
  for (const { circuit, claims, cents } of payments.data ?? []) {
    const value = t('home.office.amount', { number: format.number(claims), amount: format.cents(cents) })
    waiting.push(line(circuit, t(`home.office.${circuit}`), claims, '/liquidation', value))
  }
  const of = (done: number, total: number) =>
    t('home.office.of', { done: format.number(done), total: format.number(total) })
  const progress: Figure[] = []
  if (seats.data) {
    const { seats: all, filled, convoked } = seats.data
    progress.push({ id: 'filled', label: t('home.office.seatsFilled'), value: of(filled, all) })
    progress.push({ id: 'convoked', label: t('home.office.convoked'), value: of(convoked, all) })
  }
  if (competences.data) {
    const { effective, competences: all, intervenants } = competences.data
    progress.push({ id: 'effective', label: t('home.office.effective'), value: of(effective, all) })
    progress.push({ id: 'people', label: t('home.office.intervenants'), value: format.number(intervenants) })
  }
  const complete = reads.every(({ data }) => data !== undefined)
  return {
    complete,
    problem: reads.find(({ problem }) => problem !== null)?.problem ?? null,
    retry: () => {
      for (const read of reads) if (read.problem !== null) read.retry()
    },
    waiting: waiting.filter(({ count }) => count > 0),
    progress,
    fresh: complete && needs.data?.imported === 0 && seats.data?.seats === 0 && competences.data?.competences === 0,
  }
}
