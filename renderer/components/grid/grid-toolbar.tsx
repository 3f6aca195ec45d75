import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useFormat } from '../../app/format.ts'
import { ariaKey, spellKey } from '../../app/key-names.ts'
import { useText } from '../../app/texts.ts'
import { Icon } from '../icon.tsx'
import type { GridModel } from './grid-model.ts'
import { GridOptions } from './grid-options.tsx'
import { selectedCount } from './grid-selection.ts'

/** Wait before asking the core: its answer costs more than a filter in the page. */
const pausePaged = 120
/** Wait before filtering in the page: long lists then filter once for a burst of letters. */
const pauseInPage = 50

function FilterBox<Row>({
  model,
  input,
  paged,
}: {
  model: GridModel<Row>
  input: RefObject<HTMLInputElement | null>
  paged: boolean
}) {
  const t = useText()
  const [typed, setTyped] = useState(model.query.filter)
  const { setFilter, query, domId } = model
  const sent = useRef(query.filter)
  const apply = (filter: string) => {
    sent.current = filter
    setFilter(filter)
  }
  useEffect(() => {
    // A filter changed from elsewhere shows here; the echo of our own typing must not undo the letters typed since.
    if (query.filter === sent.current) return
    sent.current = query.filter
    setTyped(query.filter)
  }, [query.filter])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the wait, not each render's new function
  useEffect(() => {
    if (typed === query.filter) return
    const timer = setTimeout(() => apply(typed), paged ? pausePaged : pauseInPage)
    return () => clearTimeout(timer)
  }, [typed])
  const clear = () => {
    setTyped('')
    apply('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    // First Esc clears, the second leaves towards the rows.
    if (typed !== '') clear()
    else event.currentTarget.closest('.grid')?.querySelector<HTMLElement>('.grid-table [tabindex="0"]')?.focus()
  }
  return (
    <div className="grid-filter">
      <label htmlFor={`${domId}-filter`}>{t('components.grid.filter')}</label>
      <span className="grid-filter-box">
        <Icon name="search" />
        <input
          ref={input}
          id={`${domId}-filter`}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-keyshortcuts={ariaKey('Ctrl+F')}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {typed === '' ? (
          <kbd>{spellKey('Ctrl+F', t)}</kbd>
        ) : (
          <button
            type="button"
            className="icon-button"
            aria-label={t('components.grid.clearFilter')}
            onClick={() => {
              clear()
              input.current?.focus()
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </span>
    </div>
  )
}

export type GridToolbarProps<Row> = Readonly<{
  model: GridModel<Row>
  input: RefObject<HTMLInputElement | null>
  paged: boolean
  filterable: boolean
  headingLevel: 2 | 3 | 4
  /** Buttons of the screen about the list or its selection. */
  actions?: ReactNode
}>

/** Above every list, at the same place: title and count, keyword filter, columns and export. */
export function GridToolbar<Row>({ model, input, paged, filterable, headingLevel, actions }: GridToolbarProps<Row>) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="grid-toolbar">
      <Heading className="grid-caption">{model.caption}</Heading>
      <div className="grid-tools">
        {filterable && <FilterBox model={model} input={input} paged={paged} />}
        <GridOptions model={model} />
        {actions}
      </div>
    </div>
  )
}

/** Under the rows, always there so that choosing a row moves nothing: what is chosen, and how to open a row. */
export function GridFoot<Row>({ model }: { model: GridModel<Row> }) {
  const t = useText()
  const format = useFormat()
  const { selection, rows, openable } = model
  if (!selection && !openable) return null
  const chosen = selection ? selectedCount(selection, rows.count ?? 0) : 0
  return (
    <div className="grid-foot">
      {selection && (
        <span className="grid-selected" data-some={chosen > 0}>
          {t('components.grid.selected', { count: chosen, shown: format.number(chosen) })}
          <button
            type="button"
            className="button"
            data-variant="small"
            aria-disabled={chosen === 0}
            onClick={() => chosen > 0 && model.clearSelection()}
          >
            {t('components.grid.clearSelection')}
          </button>
        </span>
      )}
      {openable && <span className="field-hint">{t('components.grid.openHint')}</span>}
    </div>
  )
}
