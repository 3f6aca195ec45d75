import { useMemo } from 'react'
import { DataGrid, EmptyState, type GridColumn, memoryRows, StatusTag, useText } from '../../components/index.ts'
import { nameOf, type TeacherRow } from './words.ts'

const tones = { none: 'neutral', toValidate: 'pending', validated: 'success' } as const

/** The teachers of the school with how much waits for each; opening one shows their competences beside the list. */
export function TeacherList({
  teachers,
  chosenId,
  onChoose,
}: {
  teachers: readonly TeacherRow[]
  chosenId: string | null
  onChoose: (id: string) => void
}) {
  const t = useText()
  const columns = useMemo<GridColumn<TeacherRow>[]>(
    () => [
      {
        id: 'name',
        title: t('schoolStaff.competences.columns.name'),
        value: nameOf,
        cell: (row) =>
          row.id === chosenId ? (
            <strong aria-current="true" className="school-chosen">
              {nameOf(row)}
            </strong>
          ) : (
            nameOf(row)
          ),
        rowHeader: true,
        width: 170,
      },
      {
        id: 'toValidate',
        title: t('schoolStaff.competences.columns.toValidate'),
        value: ({ toValidate }) => toValidate,
        align: 'end',
        width: 120,
      },
      {
        id: 'state',
        title: t('schoolStaff.competences.columns.state'),
        value: ({ state }) => t(`schoolStaff.competences.states.${state}`),
        cell: ({ state }) => <StatusTag tone={tones[state]}>{t(`schoolStaff.competences.states.${state}`)}</StatusTag>,
        width: 140,
      },
      {
        id: 'discipline',
        title: t('schoolStaff.competences.columns.discipline'),
        value: ({ discipline }) => discipline,
        lang: 'fr',
        width: 150,
      },
    ],
    [t, chosenId],
  )
  const source = useMemo(() => memoryRows(teachers), [teachers])
  return (
    <DataGrid
      id="school-teachers"
      title={t('schoolStaff.competences.list')}
      columns={columns}
      source={source}
      rowId={({ id }) => id}
      onOpen={({ id }) => onChoose(id)}
      initialSort={{ columnId: 'name', direction: 'ascending' }}
      empty={
        <EmptyState
          title={t('schoolStaff.competences.noTeacher')}
          sentence={t('schoolStaff.competences.noTeacherSentence')}
        />
      }
    />
  )
}
