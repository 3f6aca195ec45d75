import { useMemo, useState } from 'react'
import type { StatementRow } from '../../../shared/contract/yearly-statements.ts'
import {
  BusyButton,
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  Screen,
  tell,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { downloadMade } from '../../data/files.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { YearField } from './year-field.tsx'

function useColumns(): readonly GridColumn<StatementRow>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'name', title: t('yearlyStatements.columns.name'), value: ({ name }) => name, rowHeader: true, width: 220 },
      { id: 'number', title: t('yearlyStatements.columns.number'), value: ({ number }) => number, width: 185 },
      {
        id: 'missions',
        title: t('yearlyStatements.columns.missions'),
        value: ({ missions }) => missions,
        text: ({ missions }) => format.number(missions),
        align: 'end',
        width: 120,
      },
      {
        id: 'feeCents',
        title: t('yearlyStatements.columns.fee'),
        value: ({ feeCents }) => feeCents,
        text: ({ feeCents }) => format.cents(feeCents),
        align: 'end',
        width: 205,
      },
      {
        id: 'travelCents',
        title: t('yearlyStatements.columns.travel'),
        value: ({ travelCents }) => travelCents,
        text: ({ travelCents }) => format.cents(travelCents),
        align: 'end',
        width: 150,
      },
      {
        id: 'totalCents',
        title: t('yearlyStatements.columns.total'),
        value: ({ totalCents }) => totalCents,
        text: ({ totalCents }) => format.cents(totalCents),
        align: 'end',
        width: 140,
      },
    ],
    [t, format],
  )
}

/** Everybody's payments of the year in one file for a spreadsheet. */
function YearFile({ year }: { year: number }) {
  const t = useText()
  const { language } = usePreferences()
  const { send, busy, problem } = useCommand(client.yearlyStatements.yearFile)
  const save = async () => {
    const made = await send({ year, language })
    if (made !== null) tell('success', t('yearlyStatements.saved', { name: await downloadMade(made) }))
  }
  return (
    <>
      <p className="field-hint">{t('yearlyStatements.yearCsvSentence', { year })}</p>
      <div className="claim-buttons">
        <BusyButton busy={busy} onClick={() => void save()}>
          {t('yearlyStatements.yearCsv')}
        </BusyButton>
      </div>
      <Refusal problem={problem} title={t('yearlyStatements.fileFailed')} />
    </>
  )
}

function YearList({ years }: { years: readonly number[] }) {
  const t = useText()
  const columns = useColumns()
  const [chosen, setChosen] = useState<number | null>(null)
  const year = chosen ?? years[0] ?? 0
  const revision = useRevision('liquidation', 'claims', 'intervenants')
  const source = useMemo(
    () => pageSource(`yearly statements ${revision}`, client.yearlyStatements.list, { year: String(year) }),
    [revision, year],
  )
  return (
    <>
      <YearField years={years} year={year} onYear={setChosen} />
      <YearFile year={year} />
      <DataGrid
        id="yearly-statements"
        title={t('yearlyStatements.list', { year })}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ id }) => goTo(`/yearly-statements/${id}/${year}`)}
        empty={<EmptyState title={t('yearlyStatements.empty')} />}
      />
    </>
  )
}

/** Everybody to whom something was paid in a year, for the office. */
export function StatementsScreen() {
  const t = useText()
  const { data: years, problem, retry } = useRead(queries.yearlyStatements.years.queryOptions({ input: {} }))
  return (
    <Screen title={t('yearlyStatements.title')} sentence={t('yearlyStatements.sentence')}>
      <Refusal problem={problem} title={t('yearlyStatements.readFailed')} onRetry={retry} />
      {years === undefined && problem === null && <p aria-busy="true">{t('yearlyStatements.loading')}</p>}
      {years?.length === 0 && (
        <EmptyState title={t('yearlyStatements.noYear')} sentence={t('yearlyStatements.noYearSentence')} />
      )}
      {years !== undefined && years.length > 0 && <YearList years={years} />}
    </Screen>
  )
}
