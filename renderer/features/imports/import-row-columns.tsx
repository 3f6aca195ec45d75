import type { Facts } from '../../../shared/model/result.ts'
import { type Format, type GridColumn, StatusTag, type StatusTone, type Translate } from '../../components/index.ts'
import type { queries } from '../../data/client.ts'
import { ruleText } from '../../data/rule-text.ts'
import { fieldText } from './import-words.ts'

export type ImportRow = Awaited<ReturnType<typeof queries.imports.rows.call>>['rows'][number]

const tones: Readonly<Record<ImportRow['verdict'], StatusTone>> = {
  new: 'information',
  changed: 'pending',
  unchanged: 'neutral',
  missing: 'warning',
  rejected: 'error',
}

type Rejected = Readonly<{ column: string | null; value: string | null; facts: Facts }>

/** What a rejected row says of its fault; other rows say nothing. */
function rejectedOf({ verdict, detail }: ImportRow): Rejected | null {
  return verdict === 'rejected' && detail !== '' ? (JSON.parse(detail) as Rejected) : null
}

/** Line, verdict, and for a rejected row its column, value and reason in a sentence. */
export function importRowColumns(t: Translate, format: Format): GridColumn<ImportRow>[] {
  const verdict = (row: ImportRow) => t(`imports.screen.verdict.${row.verdict}`)
  const reason = (row: ImportRow) => {
    const fault = rejectedOf(row)
    if (row.rule === null || fault === null) return ''
    const facts = { line: row.line, column: fault.column, value: fault.value, ...fault.facts }
    return ruleText({ code: 'RULE', rule: row.rule, facts }, t, format) ?? row.rule
  }
  return [
    {
      id: 'line',
      title: t('imports.screen.line'),
      value: ({ line }) => line,
      text: ({ line }) => (line === 0 ? t('imports.screen.noLine') : format.number(line)),
      align: 'end',
      rowHeader: true,
      width: 120,
    },
    {
      id: 'verdict',
      title: t('imports.screen.rowVerdict'),
      value: verdict,
      cell: (row) => <StatusTag tone={tones[row.verdict]}>{verdict(row)}</StatusTag>,
      width: 190,
    },
    { id: 'rowKey', title: t('imports.screen.key'), value: ({ rowKey }) => rowKey, width: 240 },
    {
      id: 'changes',
      title: t('imports.screen.fieldsChanged'),
      value: (row) =>
        format.list(
          row.changes.map(({ field, before, after }) =>
            t('imports.screen.changeOf', {
              field: fieldText(t, field),
              before: before === '' ? t('imports.screen.nothing') : before,
              after: after === '' ? t('imports.screen.nothing') : after,
            }),
          ),
        ),
      width: 340,
      sortable: false,
    },
    { id: 'reason', title: t('imports.screen.reason'), value: reason, width: 430, sortable: false },
    {
      id: 'column',
      title: t('imports.screen.column'),
      value: (row) => rejectedOf(row)?.column ?? '',
      width: 160,
      sortable: false,
    },
    {
      id: 'value',
      title: t('imports.screen.value'),
      value: (row) => rejectedOf(row)?.value ?? '',
      width: 180,
      sortable: false,
    },
  ]
}
