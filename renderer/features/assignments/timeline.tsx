import { useMemo, useState } from 'react'
import { daysAfter } from '../../../shared/model/civil-days.ts'
import {
  DataGrid,
  EmptyState,
  type Format,
  type GridColumn,
  type Translate,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { FacetSelect } from '../facet-select.tsx'
import type { Chosen } from './need-panel.tsx'

type Line = Awaited<ReturnType<typeof client.assignments.timeline>>['rows'][number]
type Cell = Line['cells'][number]
type By = 'person' | 'centre'

/** Days shown side by side: a week and the next. */
const shownDays = 14

/** What a cell says in words: what a screen reader, a copy and the filter get. */
function cellWords(cell: Cell, by: By, t: Translate, format: Format): string {
  const text =
    by === 'person'
      ? t('planner.timeline.personCell', { start: cell.startTime, end: cell.endTime, place: cell.centre })
      : t('planner.timeline.centreCell', { filled: format.number(cell.filled), seats: format.number(cell.seats) })
  return cell.conflicts > 0 ? t('planner.timeline.conflict', { text }) : text
}

/** The hours drawn across a cell: from seven in the morning to seven in the evening. */
const drawnFrom = 7
const drawnHours = 12

const share = (time: string) => {
  const hour = Number(time.slice(0, 2)) + Number(time.slice(3)) / 60
  return Math.min(1, Math.max(0, (hour - drawnFrom) / drawnHours)) * 100
}

function Bar({ cell, by, words }: { cell: Cell; by: By; words: string }) {
  const start = share(cell.startTime)
  const state = cell.conflicts > 0 ? 'conflict' : cell.filled < cell.seats ? 'unfilled' : cell.state
  const full = cell.seats === 0 ? 0 : (cell.filled / cell.seats) * 100
  const place =
    by === 'person'
      ? { insetInlineStart: `${start}%`, inlineSize: `${Math.max(8, share(cell.endTime) - start)}%` }
      : { insetInlineStart: 0, inlineSize: `${Math.max(4, full)}%` }
  return (
    <span className="timeline-cell">
      <span className="timeline-bar" data-state={state} style={place} aria-hidden="true" />
      <span className="timeline-words">{words}</span>
    </span>
  )
}

type TimelineProps = Readonly<{
  facets: Readonly<Record<string, string>>
  /** First and last day on which something takes place. */
  firstDate: string | null
  lastDate: string | null
  onOpen: (chosen: Chosen) => void
}>

/**
 * Who is where, day by day, by person or by centre. It is a list like the others: each cell is text, arrows go from day to
 * day and from line to line, and every act is that of the panel. The table holds the same seats.
 */
export function Timeline({ facets, firstDate, lastDate, onOpen }: TimelineProps) {
  const t = useText()
  const format = useFormat()
  const [by, setBy] = useState<By>('person')
  const [moved, setMoved] = useState<string | null>(null)
  const wanted = facets.from ?? firstDate
  const from = moved ?? wanted
  const to = from === null ? null : daysAfter(from, shownDays - 1)
  const revision = useRevision('assignments', 'missions')
  const source = useMemo(
    () =>
      pageSource(`timeline ${revision}`, client.assignments.timeline, {
        ...facets,
        by,
        ...(from === null || to === null ? {} : { from, to }),
      }),
    [revision, facets, by, from, to],
  )
  const days = useMemo(
    () => (from === null ? [] : Array.from({ length: shownDays }, (_, index) => daysAfter(from, index))),
    [from],
  )
  const columns = useMemo<GridColumn<Line>[]>(() => {
    const cellOn = (line: Line, date: string) => line.cells.find((cell) => cell.date === date)
    return [
      {
        id: 'name',
        title: t('planner.timeline.line'),
        value: (line) => line.name,
        text: ({ name, detail }) => (detail === '' ? name : `${name}, ${detail}`),
        rowHeader: true,
        width: 220,
      },
      ...days.map((date): GridColumn<Line> => {
        const words = (line: Line) => {
          const cell = cellOn(line, date)
          return cell === undefined ? '' : cellWords(cell, by, t, format)
        }
        return {
          id: date,
          title: format.weekday(date),
          value: words,
          cell: (line) => {
            const cell = cellOn(line, date)
            return cell === undefined ? null : <Bar cell={cell} by={by} words={words(line)} />
          },
          sortable: false,
          width: 180,
        }
      }),
    ]
  }, [t, format, days, by])
  /** Enter opens what the cell in focus holds; on the name, the first day of the line. */
  const open = (line: Line) => {
    const position = Number(document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset.column)
    const date = days[position - 1]
    const cell = line.cells.find((one) => one.date === date) ?? line.cells[0]
    if (cell !== undefined) onOpen({ needId: cell.needId, seatId: cell.seatId })
  }
  const step = (count: number) => from !== null && setMoved(daysAfter(from, count))
  return (
    <div className="planner-list">
      <DataGrid
        id={`timeline-${by}-${from ?? ''}`}
        title={t('planner.timeline.title')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={open}
        actions={
          <>
            <FacetSelect
              label={t('planner.timeline.by')}
              value={by === 'person' ? '' : by}
              onChange={(next) => setBy(next === 'centre' ? 'centre' : 'person')}
              everything={t('planner.timeline.person')}
              options={[{ value: 'centre', label: t('planner.timeline.centre') }]}
            />
            <button
              type="button"
              className="button"
              data-variant="small"
              aria-disabled={firstDate === null || from === null || from <= firstDate}
              onClick={() => firstDate !== null && from !== null && from > firstDate && step(-shownDays)}
            >
              {t('planner.timeline.earlier')}
            </button>
            <span>
              {from !== null &&
                to !== null &&
                t('planner.timeline.window', { from: format.longDate(from), to: format.longDate(to) })}
            </span>
            <button
              type="button"
              className="button"
              data-variant="small"
              aria-disabled={lastDate === null || to === null || to >= lastDate}
              onClick={() => lastDate !== null && to !== null && to < lastDate && step(shownDays)}
            >
              {t('planner.timeline.later')}
            </button>
          </>
        }
        empty={<EmptyState title={t('planner.timeline.empty')} sentence={t('planner.timeline.emptySentence')} />}
      />
      <p className="planner-hint">{t('planner.timeline.hint')}</p>
    </div>
  )
}
