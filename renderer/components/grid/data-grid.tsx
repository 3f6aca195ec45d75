import { type ReactNode, useEffect, useRef } from 'react'
import { announce } from '../../app/announcer.ts'
import { useFormat } from '../../app/format.ts'
import { showList } from '../../app/lists-on-screen.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useText } from '../../app/texts.ts'
import { EmptyState } from '../feedback/empty-state.tsx'
import { ProblemNotice } from '../feedback/problem-notice.tsx'
import { type GridHandle, putOnScreen } from './grid-commands.ts'
import { type GridModel, type GridModelOptions, useGridModel } from './grid-model.ts'
import { GridTable } from './grid-table.tsx'
import { GridFoot, GridToolbar } from './grid-toolbar.tsx'
import { PlainGrid } from './plain-grid.tsx'

export type DataGridProps<Row> = GridModelOptions<Row> &
  Readonly<{
    /** Shown while there is nothing at all: what will appear, when, and one action. */
    empty?: ReactNode
    /** Buttons beside the filter. */
    actions?: ReactNode
    filterable?: boolean
    /** `plain` for short lists whose row has one action (my missions); the person's preference wins over `grid`. */
    presentation?: 'grid' | 'plain'
    /** Lowest height of the rows' zone in rems; it otherwise takes the room left on the screen. */
    minimumHeight?: number
    /** Level of its title: one more than that of the section it is in; 2 by default. */
    headingLevel?: 2 | 3 | 4
  }>

const loadingSaidAfter = 1000

function useLoadingAnnouncement(loading: boolean) {
  const t = useText()
  useEffect(() => {
    if (!loading) return
    const timer = setTimeout(() => announce(t('components.grid.loading')), loadingSaidAfter)
    return () => clearTimeout(timer)
  }, [loading, t])
}

function useHandle<Row>(model: GridModel<Row>) {
  const root = useRef<HTMLElement>(null)
  const filter = useRef<HTMLInputElement>(null)
  const latest = useRef(model)
  latest.current = model
  const selectable = model.selection !== null
  useEffect(() => {
    if (!root.current) return
    const handle: GridHandle = {
      root: root.current,
      selectable,
      focusFilter: () => filter.current?.select(),
      copy: () => latest.current.copy(),
      downloadCsv: () => latest.current.downloadCsv(),
      selectAll: () => latest.current.selectAll(),
      clearSelection: () => latest.current.clearSelection(),
    }
    return putOnScreen(handle)
  }, [selectable])
  return { root, filter }
}

/** The help of the screen explains the columns of the lists it shows. */
function useHelp<Row>({ title, columns }: DataGridProps<Row>) {
  useEffect(
    () =>
      showList({
        title,
        columns: columns.flatMap(({ id, title: name, meaning }) =>
          meaning === undefined ? [] : [{ id, title: name, meaning }],
        ),
      }),
    [title, columns],
  )
}

function NoResult<Row>({ model }: { model: GridModel<Row> }) {
  const t = useText()
  const format = useFormat()
  const { filter } = model.query
  const { total } = model.rows
  const title =
    total === null
      ? t('components.grid.emptyFilteredAlone', { filter })
      : t('components.grid.emptyFiltered', { filter, total: format.number(total) })
  return (
    <EmptyState
      title={title}
      action={
        <button type="button" className="button" onClick={() => model.setFilter('')}>
          {t('components.grid.clearFilters')}
        </button>
      }
    />
  )
}

/** The one list of the application; see `renderer/README.md` for how to use it. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const t = useText()
  const { tables } = usePreferences()
  const model = useGridModel(props)
  const { root, filter } = useHandle(model)
  useHelp(props)
  const { rows, query } = model
  const retry = () => {
    // The button goes away with the error: the list keeps the focus in its place.
    root.current?.focus()
    rows.retry()
  }
  const loading = rows.count === null && rows.problem === null
  useLoadingAnnouncement(loading)
  const broken = rows.count === null && rows.problem !== null
  const plain = props.presentation === 'plain' || tables === 'plain'
  const isEmpty = rows.count === 0 && rows.problem === null
  return (
    <section
      ref={root}
      className="grid"
      tabIndex={-1}
      aria-label={props.title}
      data-plain={plain}
      data-empty={isEmpty || broken}
      style={{ '--grid-minimum': `${props.minimumHeight ?? 16}rem` } as React.CSSProperties}
    >
      <GridToolbar
        model={model}
        input={filter}
        paged={props.source.kind === 'paged'}
        headingLevel={props.headingLevel ?? 2}
        filterable={props.filterable ?? true}
        actions={props.actions}
      />
      {rows.problem && <ProblemNotice problem={rows.problem} title={t('components.grid.failed')} onRetry={retry} />}
      {!broken && (plain ? <PlainGrid model={model} /> : <GridTable model={model} />)}
      {!broken && <GridFoot model={model} />}
      {isEmpty && query.filter !== '' && <NoResult model={model} />}
      {isEmpty && query.filter === '' && (props.empty ?? <EmptyState title={t('components.grid.emptyTitle')} />)}
    </section>
  )
}
