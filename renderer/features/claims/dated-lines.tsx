import { type ReactNode, useState } from 'react'
import { tell, useFormat, useText } from '../../components/index.ts'
import { isDay, type TypedMoment } from './draft-days.ts'

type Line = Readonly<{ key: string; date: TypedMoment }>

type DatedLinesProps<L extends Line> = Readonly<{
  title: string
  lines: readonly L[]
  /** Replaces the lines, whole. */
  onLines: (update: (lines: readonly L[]) => readonly L[]) => void
  newLine: () => L
  /** The field that was asked for, e.g. `day-12-date`: its page is shown. */
  target: string
  /** Buttons beside "add a line". */
  actions?: ReactNode
  /** What the lines come to. */
  total: ReactNode
  /** What is known of them before they are typed. */
  known?: ReactNode
  children: (line: L, index: number) => ReactNode
}>

const perPage = 12

const pageOf = (target: string): number | null => {
  const index = /^day-(\d+)-/.exec(target)?.[1]
  return index === undefined ? null : Math.floor(Number(index) / perPage)
}

/** Dated lines of an entry: their count in the title, pages where they are many (F225), add and delete (F224). */
export function DatedLines<L extends Line>(props: DatedLinesProps<L>) {
  const { title, lines, onLines, newLine, target, actions, total, known, children } = props
  const t = useText()
  const format = useFormat()
  const [page, setPage] = useState(pageOf(target) ?? 0)
  const [asked, setAsked] = useState(target)
  if (asked !== target) {
    setAsked(target)
    setPage(pageOf(target) ?? page)
  }
  const last = Math.max(0, Math.ceil(lines.length / perPage) - 1)
  const start = Math.min(page, last) * perPage
  const add = () => {
    onLines((known) => [...known, newLine()])
    setPage(Math.floor(lines.length / perPage))
  }
  const remove = (line: L, position: number) => {
    // The button goes away with its line: the title of the lines takes the focus.
    document.getElementById('claim-lines')?.focus()
    onLines((known) => known.filter(({ key }) => key !== line.key))
    const back = () => onLines((known) => known.toSpliced(Math.min(position - 1, known.length), 0, line))
    tell('information', t('claimWizard.lines.removed', { position }), {
      label: t('claimWizard.lines.restore'),
      run: back,
    })
  }
  return (
    <section className="claim-part" aria-labelledby="claim-lines">
      <h3 id="claim-lines" tabIndex={-1}>
        {title}
      </h3>
      <div className="claim-buttons">
        {actions}
        <button type="button" id="entry-add-line" className="button" onClick={add}>
          {t('claimWizard.lines.add')}
        </button>
      </div>
      {known}
      {lines.length === 0 && <p>{t('claimWizard.lines.empty')}</p>}
      {lines.slice(start, start + perPage).map((line, offset) => {
        const position = start + offset + 1
        return (
          <fieldset key={line.key} className="form-section dated-line">
            <legend>
              {isDay(line.date)
                ? t('claimWizard.lines.lineDated', { position, date: format.weekday(line.date) })
                : t('claimWizard.lines.line', { position })}
            </legend>
            <div className="dated-fields">
              {children(line, position - 1)}
              <button
                type="button"
                className="button dated-remove"
                aria-label={t('claimWizard.lines.removeNamed', { position })}
                onClick={() => remove(line, position)}
              >
                {t('claimWizard.lines.remove')}
              </button>
            </div>
          </fieldset>
        )
      })}
      {last > 0 && (
        <nav className="claim-buttons" aria-label={title}>
          <button type="button" className="button" disabled={start === 0} onClick={() => setPage(start / perPage - 1)}>
            {t('claimWizard.lines.earlier')}
          </button>
          <span role="status">
            {t('claimWizard.lines.pages', {
              first: start + 1,
              last: Math.min(start + perPage, lines.length),
              count: lines.length,
            })}
          </span>
          <button
            type="button"
            className="button"
            disabled={start / perPage === last}
            onClick={() => setPage(start / perPage + 1)}
          >
            {t('claimWizard.lines.later')}
          </button>
        </nav>
      )}
      {lines.length > 0 && <p role="status">{total}</p>}
    </section>
  )
}
