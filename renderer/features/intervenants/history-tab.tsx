import { useMemo } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { factsOf } from '../../../shared/text/journal-entry.ts'
import { type Format, type GridColumn, type Translate, useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { isTextKey } from '../../data/text-key.ts'
import { SheetTable } from '../sheet-table.tsx'
import { wordOf } from './intervenant-words.ts'

type Entry = IntervenantSheet['history'][number]

/** The facts of an act that a reader understands; internal identifiers are left to the journal. */
function detailOf(entry: Entry, t: Translate, format: Format): string {
  const facts = factsOf(entry.facts)
  const said = (name: string) => (typeof facts[name] === 'string' ? (facts[name] as string) : '')
  const stateKey = `intervenants.states.${said('state')}`
  const [from, to] = [said('from'), said('to')]
  const days =
    from && to ? t('intervenants.history.days', { from: format.longDate(from), to: format.longDate(to) }) : ''
  const fields = said('fields')
    .split(' ')
    .filter(Boolean)
    .map((field) => wordOf(t, 'intervenants.identity', field))
  return [
    isTextKey(stateKey) ? t(stateKey) : '',
    said('reason'),
    days,
    fields.length > 0 ? t('intervenantForms.history.fields', { fields: fields.join(', ') }) : '',
    said('document'),
    said('school'),
  ]
    .filter(Boolean)
    .join(' - ')
}

/** The acts written in the journal about one object, newest first. */
export function HistoryTab({ id, entries }: { id: string; entries: readonly Entry[] }) {
  const t = useText()
  const format = useFormat()
  const columns = useMemo<GridColumn<Entry>[]>(() => {
    const act = ({ kind }: Entry) => {
      const key = `journal.kinds.${kind}`
      return isTextKey(key) ? t(key) : kind
    }
    return [
      {
        id: 'at',
        title: t('intervenants.history.at'),
        value: (row) => row.at,
        text: (row) => format.dateTime(localMinute(row.at)),
        rowHeader: true,
      },
      { id: 'actor', title: t('intervenants.history.actor'), value: (row) => row.actor },
      { id: 'act', title: t('intervenants.history.act'), value: act },
      { id: 'facts', title: t('intervenants.history.facts'), value: (row) => detailOf(row, t, format) },
    ]
  }, [t, format])
  return (
    <SheetTable
      id={id}
      title={t('intervenants.history.title')}
      columns={columns}
      rows={entries}
      rowId={({ seq }) => String(seq)}
      empty={t('intervenants.history.empty')}
    />
  )
}
