import { type MouseEvent, useEffect, useState } from 'react'
import { useFormat } from '../../app/format.ts'
import { useText } from '../../app/texts.ts'
import { Icon } from '../icon.tsx'
import { cellText, type GridColumn, rowHeaderOf, rowNameOf } from './grid-column.ts'
import type { GridModel } from './grid-model.ts'
import { isSelected } from './grid-selection.ts'

const rowsPerPage = 100
/** What answers a click by itself, inside a line that opens. */
const controls = 'a, button, input, select, label, .grid-check'

function PlainRow<Row>({
  model,
  index,
  row,
  headerId,
}: {
  model: GridModel<Row>
  index: number
  row: Row
  headerId: string
}) {
  const t = useText()
  const { selection, layout } = model
  const header = layout.visible.find(({ id }) => id === headerId)
  const content = (column: GridColumn<Row>) => (column.cell ? column.cell(row) : cellText(column, row))
  return (
    <tr data-row-id={model.rowId(row)} data-row={index}>
      {selection && (
        <td className="grid-check" data-title={t('components.grid.select')}>
          <input
            type="checkbox"
            checked={isSelected(selection, model.rowId(row))}
            onChange={() => model.toggle(index)}
            aria-label={t('components.grid.selectRow', { row: rowNameOf(header, row) })}
          />
        </td>
      )}
      {layout.visible.map((column) =>
        column.id === headerId ? (
          <th key={column.id} scope="row" data-title={column.title} data-align={column.align} lang={column.lang}>
            {model.openable ? (
              <button
                type="button"
                className="grid-link"
                aria-label={column.distinction && rowNameOf(column, row)}
                onClick={() => model.open(index)}
              >
                {content(column)}
              </button>
            ) : (
              content(column)
            )}
          </th>
        ) : (
          <td key={column.id} data-title={column.title} data-align={column.align} lang={column.lang}>
            {content(column)}
          </td>
        ),
      )}
    </tr>
  )
}

function Pager({
  page,
  pages,
  title,
  onPage,
}: {
  page: number
  pages: number
  title: string
  onPage: (page: number) => void
}) {
  const t = useText()
  const format = useFormat()
  const steps = [
    { label: t('components.grid.first'), to: 0, sign: '«', stuck: page === 0 },
    { label: t('components.grid.previous'), to: page - 1, sign: '‹', stuck: page === 0 },
    { label: t('components.grid.next'), to: page + 1, sign: '›', stuck: page === pages - 1 },
    { label: t('components.grid.last'), to: pages - 1, sign: '»', stuck: page === pages - 1 },
  ]
  const button = ({ label, to, sign, stuck }: (typeof steps)[number]) => (
    <button
      key={label}
      type="button"
      className="button"
      data-variant="small"
      aria-label={label}
      aria-disabled={stuck}
      onClick={() => !stuck && onPage(to)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <nav className="pager" aria-label={t('components.grid.pager', { title })}>
      {steps.slice(0, 2).map(button)}
      <span role="status">
        {t('components.grid.page', { page: format.number(page + 1), pages: format.number(pages) })}
      </span>
      {steps.slice(2).map(button)}
    </nav>
  )
}

/** The list as an ordinary table, a hundred rows a page: every control is a Tab stop, nothing is virtual. */
export function PlainGrid<Row>({ model }: { model: GridModel<Row> }) {
  const t = useText()
  const [wanted, setPage] = useState(0)
  const { rows, layout, query } = model
  const count = rows.count ?? 0
  const pages = Math.max(1, Math.ceil(count / rowsPerPage))
  const page = Math.min(wanted, pages - 1)
  const first = page * rowsPerPage
  const end = Math.min(first + rowsPerPage, count)
  useEffect(() => rows.show(first, Math.max(first, end - 1)), [rows, first, end])
  const headerId = rowHeaderOf(layout.visible)?.id ?? ''
  const indexes = Array.from({ length: end - first }, (_, offset) => first + offset)
  const openClicked = ({ target }: MouseEvent) => {
    if (!model.openable || !(target instanceof Element) || target.closest(controls)) return
    const index = target.closest<HTMLElement>('[data-row]')?.dataset.row
    if (index !== undefined) model.open(Number(index))
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a line opens by keyboard from the link that names it */}
      <section
        className="plain-scroll"
        aria-label={t('components.grid.scrollZone', { title: model.title })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a zone that scrolls must be reachable by keyboard
        tabIndex={0}
        data-one-key
        onClick={openClicked}
      >
        <table className="plain-table" data-stack>
          <caption className="visually-hidden">{model.caption}</caption>
          <thead>
            <tr>
              {model.selection && <th scope="col">{t('components.grid.select')}</th>}
              {layout.visible.map((column) => {
                const direction = query.sort?.columnId === column.id ? query.sort.direction : null
                return (
                  <th key={column.id} scope="col" aria-sort={direction ?? undefined} data-align={column.align}>
                    {column.sortable === false ? (
                      column.title
                    ) : (
                      <button
                        type="button"
                        className="grid-sort"
                        data-sorted={direction !== null}
                        onClick={() => model.sortBy(column)}
                      >
                        {column.title}
                        <Icon name={direction ?? 'unsorted'} />
                      </button>
                    )}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {indexes.map((index) => {
              const row = rows.rowAt(index)
              return row === undefined ? (
                <tr key={index} aria-busy="true">
                  <td colSpan={layout.visible.length + (model.selection ? 1 : 0)}>{t('components.grid.loadingRow')}</td>
                </tr>
              ) : (
                <PlainRow key={index} model={model} index={index} row={row} headerId={headerId} />
              )
            })}
          </tbody>
        </table>
      </section>
      {pages > 1 && <Pager page={page} pages={pages} title={model.title} onPage={setPage} />}
    </>
  )
}
