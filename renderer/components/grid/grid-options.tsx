import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { ariaKey, spellKey } from '../../app/key-names.ts'
import { useText } from '../../app/texts.ts'
import { Icon } from '../icon.tsx'
import type { GridColumn } from './grid-column.ts'
import { widthStep } from './grid-columns.ts'
import type { GridModel } from './grid-model.ts'

function ColumnLine<Row>({ column, model }: { column: GridColumn<Row>; model: GridModel<Row> }) {
  const t = useText()
  const { layout } = model
  const visible = layout.isVisible(column.id)
  const widen = (step: number) => layout.setWidth(column.id, layout.widthOf(column.id) + step)
  return (
    <li>
      <label className="choice">
        <input
          type="checkbox"
          checked={visible}
          aria-label={t('components.grid.showColumn', { column: column.title })}
          onChange={() => layout.setVisible(column.id, !visible)}
        />
        <span>{column.title}</span>
      </label>
      <button
        type="button"
        className="icon-button"
        aria-label={t('components.grid.narrower', { column: column.title })}
        onClick={() => widen(-widthStep)}
      >
        −
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('components.grid.wider', { column: column.title })}
        onClick={() => widen(widthStep)}
      >
        +
      </button>
    </li>
  )
}

function SortChoice<Row>({ model }: { model: GridModel<Row> }) {
  const t = useText()
  const { sort } = model.query
  const choices = model.layout.visible
    .filter(({ sortable }) => sortable !== false)
    .flatMap(({ id, title }) =>
      (['ascending', 'descending'] as const).map((direction) => ({
        columnId: id,
        direction,
        label: `${title}, ${t(`components.grid.${direction}`)}`,
      })),
    )
  const current = choices.findIndex(
    ({ columnId, direction }) => columnId === sort?.columnId && direction === sort.direction,
  )
  return (
    <label className="grid-sort-choice">
      <span>{t('components.grid.sort')}</span>
      <select
        className="select"
        value={current}
        onChange={(event) => {
          const choice = choices[Number(event.currentTarget.value)]
          model.setSort(choice ? { columnId: choice.columnId, direction: choice.direction } : null)
        }}
      >
        <option value={-1}>{t('components.grid.noSort')}</option>
        {choices.map(({ label }, index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Sort, columns and export by buttons: the ways that need neither dragging nor the header. */
export function GridOptions<Row>({ model }: { model: GridModel<Row> }) {
  const t = useText()
  const id = useId()
  const [opened, setOpened] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!opened) return
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpened(false)
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [opened])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return
    event.preventDefault()
    setOpened(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard from the controls inside
    <div ref={root} className="grid-options" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-label={t('components.grid.optionsOf', { title: model.title })}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={() => setOpened(!opened)}
      >
        <Icon name="columns" />
        {t('components.grid.options')}
      </button>
      {opened && (
        <div id={id} className="popover">
          <SortChoice model={model} />
          <h3>{t('components.grid.columns')}</h3>
          <ul>
            {model.layout.all.map((column) => (
              <ColumnLine key={column.id} column={column} model={model} />
            ))}
          </ul>
          <div className="popover-actions">
            <button type="button" className="button" data-variant="small" onClick={model.layout.reset}>
              {t('components.grid.resetColumns')}
            </button>
            <button
              type="button"
              className="button"
              data-variant="small"
              aria-keyshortcuts={ariaKey('Ctrl+Shift+C')}
              onClick={model.copy}
            >
              <Icon name="copy" />
              {t('components.grid.copy')}
              <kbd>{spellKey('Ctrl+Shift+C', t)}</kbd>
            </button>
            <button type="button" className="button" data-variant="small" onClick={model.downloadCsv}>
              <Icon name="download" />
              {t('components.grid.downloadCsv')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
