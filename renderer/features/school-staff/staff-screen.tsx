import { useMemo, useState } from 'react'
import {
  ActionBar,
  CommandButton,
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  memoryRows,
  Screen,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { PeriodForm } from './period-form.tsx'
import { PrintedList } from './printed-list.tsx'
import { daysText, missionsText, situationText } from './staff-words.ts'
import { nameOf, type Period, type StaffRow } from './words.ts'

export const StaffHelp = () => <p>{useText()('schoolStaff.staff.help')}</p>

function useColumns(): readonly GridColumn<StaffRow>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'name', title: t('schoolStaff.staff.columns.name'), value: nameOf, rowHeader: true, width: 210 },
      {
        id: 'discipline',
        title: t('schoolStaff.staff.columns.discipline'),
        value: ({ discipline }) => discipline,
        lang: 'fr',
        width: 190,
      },
      {
        id: 'posting',
        title: t('schoolStaff.staff.columns.posting'),
        value: ({ posting }) => t(`schoolStaff.staff.postings.${posting}`),
        width: 120,
      },
      {
        id: 'state',
        title: t('schoolStaff.staff.columns.state'),
        value: (row) => situationText(row, t, format),
        width: 200,
      },
      {
        id: 'unavailabilities',
        title: t('schoolStaff.staff.columns.unavailabilities'),
        value: ({ unavailabilities }) => unavailabilities[0]?.from ?? null,
        text: ({ unavailabilities }) => unavailabilities.map((period) => daysText(period, format)).join(', '),
        width: 200,
      },
      {
        id: 'missions',
        title: t('schoolStaff.staff.columns.missions'),
        value: ({ convoked, provisional }) => convoked + provisional,
        text: (row) => missionsText(row, t),
        width: 190,
      },
      {
        id: 'number',
        title: t('schoolStaff.staff.columns.number'),
        value: ({ number }) => number,
        hidden: true,
        width: 110,
      },
    ],
    [t, format],
  )
}

/** The people posted in the school, with what the chosen period holds for each. */
export function StaffScreen() {
  const t = useText()
  const format = useFormat()
  const [period, setPeriod] = useState<Period | null>(null)
  const { data, problem, loading, retry } = useRead(queries.schoolStaff.staff.queryOptions({ input: { period } }))
  const columns = useColumns()
  const rows = useMemo(() => data?.staff ?? [], [data])
  const source = useMemo(() => memoryRows(rows), [rows])
  useCommands([{ id: 'school.print', textKey: 'schoolStaff.print', group: 'screen', run: () => window.print() }])
  const sentence =
    data &&
    t('schoolStaff.staff.sentence', {
      count: data.staff.length,
      from: format.longDate(data.period.from),
      to: format.longDate(data.period.to),
    })
  return (
    <div className="school-zone">
      <Screen title={t('schoolStaff.staff.title')} sentence={sentence}>
        <Refusal problem={problem} title={t('schoolStaff.staff.failed')} onRetry={retry} />
        {loading && <p aria-busy="true">{t('schoolStaff.staff.loading')}</p>}
        {data && (
          <>
            <PeriodForm key={`${data.period.from} ${data.period.to}`} period={data.period} onShow={setPeriod} />
            <DataGrid
              id="school-staff"
              title={t('schoolStaff.staff.title')}
              columns={columns}
              source={source}
              rowId={({ id }) => id}
              onOpen={({ id }) => goTo(`/school/staff/${id}`)}
              initialSort={{ columnId: 'name', direction: 'ascending' }}
              empty={<EmptyState title={t('schoolStaff.staff.empty')} />}
            />
            <PrintedList
              title={t('schoolStaff.staff.title')}
              columns={columns.filter(({ hidden }) => hidden !== true)}
              rows={rows}
              rowId={({ id }) => id}
            />
          </>
        )}
        <ActionBar>
          <CommandButton id="school.print" />
        </ActionBar>
      </Screen>
    </div>
  )
}
