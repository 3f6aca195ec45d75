import { useMemo } from 'react'
import type { PersonCompetences } from '../../../shared/contract/competences.ts'
import { DataGrid, EmptyState, type GridColumn, memoryRows, useText } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

type School = PersonCompetences['schools'][number]
type Teaching = PersonCompetences['teachings'][number]

/** Where the person serves, and in which discipline (F153). */
export function OwnSchools({ schools }: { schools: readonly School[] }) {
  const t = useText()
  const source = useMemo(() => memoryRows(schools), [schools])
  const columns = useMemo<readonly GridColumn<School>[]>(
    () => [
      { id: 'uai', title: t('ownCompetences.columns.uai'), value: (row) => row.uai, width: 150 },
      {
        id: 'school',
        title: t('ownCompetences.columns.school'),
        value: (row) => row.school,
        rowHeader: true,
        width: 300,
        lang: 'fr',
      },
      {
        id: 'kind',
        title: t('ownCompetences.columns.kind'),
        value: (row) => t(`ownCompetences.kinds.${row.kind}`),
        width: 160,
      },
      {
        id: 'disciplineCode',
        title: t('ownCompetences.columns.disciplineCode'),
        value: (row) => row.disciplineCode,
        width: 140,
      },
      {
        id: 'discipline',
        title: t('ownCompetences.columns.discipline'),
        value: (row) => row.discipline,
        width: 260,
        lang: 'fr',
      },
    ],
    [t],
  )
  return (
    <DataGrid
      id="own-schools"
      title={t('ownCompetences.lists.schools')}
      columns={columns}
      source={source}
      rowId={({ schoolId, disciplineCode }) => `${schoolId} ${disciplineCode}`}
      presentation="plain"
      empty={<EmptyState title={t('ownCompetences.empty.schools')} />}
    />
  )
}

/** What the person teaches, from which competences are deduced (F154, F155). */
export function OwnTeachings({ teachings }: { teachings: readonly Teaching[] }) {
  const t = useText()
  const source = useMemo(() => memoryRows(teachings), [teachings])
  const columns = useMemo<readonly GridColumn<Teaching>[]>(() => {
    const mode = ({ courseMode }: Teaching) => {
      const key = `ownCompetences.courseModes.${courseMode}`
      return isTextKey(key) ? t(key) : courseMode
    }
    return [
      {
        id: 'school',
        title: t('ownCompetences.columns.school'),
        value: (row) => row.school,
        width: 260,
        lang: 'fr',
      },
      { id: 'mef', title: t('ownCompetences.columns.mef'), value: (row) => row.mef, width: 240, lang: 'fr' },
      {
        id: 'mefType',
        title: t('ownCompetences.columns.mefType'),
        value: (row) => t(`ownCompetences.mefTypes.${row.mefType}`),
        width: 160,
      },
      {
        id: 'subject',
        title: t('ownCompetences.columns.subject'),
        value: (row) => row.subject,
        rowHeader: true,
        width: 220,
        lang: 'fr',
      },
      { id: 'courseMode', title: t('ownCompetences.columns.courseMode'), value: mode, width: 170 },
    ]
  }, [t])
  return (
    <DataGrid
      id="own-teachings"
      title={t('ownCompetences.lists.teachings')}
      columns={columns}
      source={source}
      rowId={({ id }) => id}
      presentation="plain"
      empty={
        <EmptyState
          title={t('ownCompetences.empty.teachings')}
          sentence={t('ownCompetences.empty.teachingsSentence')}
        />
      }
    />
  )
}
