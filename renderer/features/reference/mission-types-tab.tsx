import { useMemo } from 'react'
import {
  DataGrid,
  type GridColumn,
  memoryRows,
  type Translate,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { isTextKey } from '../../data/text-key.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { EmptyTable } from './empty-table.tsx'

type MissionType = Awaited<ReturnType<typeof queries.reference.missionTypes.call>>[number]

const worded = (t: Translate, key: string, code: string) => (isTextKey(key) ? t(key) : code)

/** What each type of mission pays, and what is entered for it by whom. An undecided right says so. */
export function MissionTypesTab() {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const { data, problem, retry } = useRead(queries.reference.missionTypes.queryOptions({ input: {} }))
  const source = useMemo(() => memoryRows<MissionType>(data ?? []), [data])
  const columns = useMemo<GridColumn<MissionType>[]>(() => {
    const right = (value: boolean | null) =>
      value === null ? t('reference.notKnown') : value ? t('reference.yes') : t('reference.no')
    const roles = (row: MissionType) =>
      row.roles
        .split(/[|, ]+/)
        .filter(Boolean)
        .map((role) => worded(t, `convocations.roles.${role}`, role))
        .join(', ')
    return [
      {
        id: 'label',
        title: t('reference.missionTypes.label'),
        value: (row) => (language === 'fr' ? row.label : row.labelEnglish),
        rowHeader: true,
        width: 320,
      },
      { id: 'code', title: t('reference.missionTypes.code'), value: ({ code }) => code, width: 230 },
      {
        id: 'entryForm',
        title: t('reference.missionTypes.entryForm'),
        value: ({ entryForm }) => worded(t, `reference.missionTypes.entryForms.${entryForm}`, entryForm),
        width: 140,
      },
      {
        id: 'enteredBy',
        title: t('reference.missionTypes.enteredBy'),
        value: ({ enteredBy }) => worded(t, `reference.missionTypes.authors.${enteredBy}`, enteredBy),
        width: 160,
      },
      {
        id: 'feeRight',
        title: t('reference.missionTypes.feeRight'),
        value: ({ feeRight }) => right(feeRight),
        width: 140,
      },
      {
        id: 'travelRight',
        title: t('reference.missionTypes.travelRight'),
        value: ({ travelRight }) => right(travelRight),
        width: 140,
      },
      { id: 'roles', title: t('reference.missionTypes.roles'), value: roles, width: 280 },
      {
        id: 'load',
        title: t('reference.missionTypes.load'),
        value: ({ defaultLoad }) => defaultLoad,
        text: ({ defaultLoad }) => (defaultLoad === null ? t('reference.notKnown') : format.number(defaultLoad)),
        align: 'end',
        width: 140,
      },
    ]
  }, [t, format, language])
  if (data === undefined) return <Refusal problem={problem} onRetry={retry} />
  return (
    <DataGrid
      id="reference.missionTypes"
      title={t('reference.missionTypes.title')}
      columns={columns}
      rowId={({ code }) => code}
      source={source}
      empty={<EmptyTable />}
      minimumHeight={30}
    />
  )
}
