import { useMemo, useState } from 'react'
import type { JuryEntry } from '../../../shared/contract/jury-entries.ts'
import { type GridColumn, Screen, StatusTag, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { ClosedNote } from '../claims/closed-note.tsx'
import { useEntrySentence } from '../claims/entry-summary.tsx'
import { StateTag } from '../claims/state-tag.tsx'
import { useWord } from '../claims/words.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { JuryEntryForm } from './entry-form.tsx'

/** The members of the juries that one presides on convocations of the ministry, with what was entered for each (F220). */
export function JuryEntriesScreen() {
  const t = useText()
  const format = useFormat()
  const sentence = useEntrySentence()
  const typeName = useMissionTypeName()
  const state = useWord('claims.states')
  const { data, problem, retry } = useRead(queries.juryEntries.list.queryOptions({ input: {} }))
  const [asked, setAsked] = useState<JuryEntry | null>(null)
  const columns = useMemo<GridColumn<JuryEntry>[]>(
    () => [
      { id: 'member', title: t('juryEntries.columns.member'), value: ({ member }) => member, rowHeader: true },
      { id: 'mission', title: t('juryEntries.columns.mission'), value: ({ missionNumber }) => missionNumber },
      {
        id: 'date',
        title: t('juryEntries.columns.date'),
        value: ({ firstDate }) => firstDate,
        text: ({ firstDate }) => format.date(firstDate),
      },
      { id: 'type', title: t('juryEntries.columns.type'), value: typeName },
      {
        id: 'given',
        title: t('juryEntries.columns.given'),
        value: ({ given }) => (given === null ? t('juryEntries.none') : sentence(given)),
      },
      {
        id: 'state',
        title: t('juryEntries.columns.state'),
        value: ({ feeState }) => feeState,
        text: ({ mayEnter, feeState }) => (mayEnter ? t('juryEntries.yours') : state(feeState)),
        // To the member the fee is not theirs to enter; to the president it is.
        cell: ({ feeState, mayEnter }) =>
          mayEnter ? (
            <StatusTag tone="warning">{t('juryEntries.yours')}</StatusTag>
          ) : (
            <StateTag state={feeState} reader="intervenant" />
          ),
      },
      {
        id: 'acts',
        title: t('juryEntries.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (row) =>
          row.mayEnter && (
            <RowButton
              text={t('juryEntries.enter')}
              name={t('juryEntries.named', { member: row.member, mission: row.missionNumber })}
              run={() => setAsked(row)}
            />
          ),
      },
    ],
    [t, format, sentence, typeName, state],
  )
  return (
    <Screen title={t('juryEntries.title')} sentence={data && data.length > 0 && t('juryEntries.sentence')}>
      <ClosedNote />
      <Refusal problem={problem} title={t('juryEntries.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('juryEntries.loading')}</p>}
      {data && (
        <SheetTable
          id="jury-entries"
          title={t('juryEntries.list')}
          columns={columns}
          rows={data}
          rowId={({ id }) => id}
          empty={t('juryEntries.empty')}
        />
      )}
      {asked !== null && <JuryEntryForm row={asked} onClose={() => setAsked(null)} />}
    </Screen>
  )
}
