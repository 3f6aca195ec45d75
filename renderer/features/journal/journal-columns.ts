import { journalWords } from '../../../shared/text/journal-entry.ts'
import type { Format, GridColumn, Translate } from '../../components/index.ts'
import type { queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'

export type Entry = Awaited<ReturnType<typeof queries.journal.list.call>>['rows'][number]
export type Look = Awaited<ReturnType<typeof queries.journal.consultations.call>>['rows'][number]

type Dated = Pick<Entry, 'seq' | 'at' | 'actor' | 'role'>

/** Number, moment, person and role: how a line of either list begins. */
function firstColumns<Row extends Dated>(t: Translate, format: Format): GridColumn<Row>[] {
  const words = journalWords(t, format)
  return [
    {
      id: 'seq',
      title: t('journal.seq'),
      value: ({ seq }) => seq,
      text: ({ seq }) => format.number(seq),
      align: 'end',
      rowHeader: true,
      width: 90,
    },
    {
      id: 'at',
      title: t('journal.at'),
      value: ({ at }) => at,
      text: ({ at }) => format.dateTime(localMinute(at)),
      width: 200,
    },
    { id: 'actor', title: t('journal.actor'), value: ({ actor }) => actor, width: 200 },
    { id: 'role', title: t('journal.role'), value: words.role, width: 150 },
  ]
}

/** The columns of the journal: sentences rather than codes where the act is known. */
export function journalColumns(t: Translate, format: Format): GridColumn<Entry>[] {
  const words = journalWords(t, format)
  return [
    ...firstColumns<Entry>(t, format),
    { id: 'kind', title: t('journal.kind'), value: ({ kind }) => words.kind(kind), width: 260 },
    { id: 'subject', title: t('journal.subject'), value: words.subject, width: 260, sortable: false },
    { id: 'facts', title: t('journal.facts'), value: words.facts, width: 420, sortable: false },
  ]
}

/** The columns of consultations. */
export function lookColumns(t: Translate, format: Format): GridColumn<Look>[] {
  const words = journalWords(t, format)
  return [
    ...firstColumns<Look>(t, format),
    { id: 'method', title: t('journal.method'), value: ({ method }) => words.method(method), width: 240 },
    { id: 'subject', title: t('journal.subject'), value: words.subject, width: 320, sortable: false },
  ]
}
