import { useMemo } from 'react'
import type { FindingKind, SchoolQuality } from '../../../shared/contract/competence-doctor.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  memoryRows,
  StatusTag,
  useFormat,
  useText,
} from '../../components/index.ts'

const openSchool = ({ uai }: SchoolQuality) => goTo(`/competence-doctor/schools/${uai}`)

const kinds = ['taughtNotDeclared', 'declaredNotTaught', 'invalidatedBySchool', 'neverUsed'] as const

function useColumns() {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const count = (id: 'staff' | 'competences' | 'teachings' | 'statements', width: number) => ({
      id,
      title: t(`competenceDoctor.columns.${id}`),
      value: (row: SchoolQuality) => row[id],
      text: (row: SchoolQuality) => format.number(row[id]),
      align: 'end' as const,
      width,
    })
    const findings = (id: FindingKind) => ({
      id,
      title: t(`competenceDoctor.kinds.${id}`),
      value: (row: SchoolQuality) => row[id],
      text: (row: SchoolQuality) => format.number(row[id]),
      align: 'end' as const,
      width: 180,
    })
    const names: GridColumn<SchoolQuality>[] = [
      {
        id: 'name',
        title: t('competenceDoctor.columns.school'),
        value: ({ name }) => name,
        text: ({ name, uai }) => `${name} (${uai})`,
        rowHeader: true,
        width: 340,
        lang: 'fr',
      },
      { id: 'town', title: t('competenceDoctor.columns.town'), value: ({ town }) => town, width: 150, lang: 'fr' },
    ]
    const score: GridColumn<SchoolQuality> = {
      id: 'score',
      title: t('competenceDoctor.columns.score'),
      value: (row) => row.score,
      text: (row) => (row.score === null ? t('competenceDoctor.noScore') : format.number(row.score)),
      align: 'end',
      width: 130,
    }
    const quality = [...names, score, ...kinds.map(findings), count('competences', 170), count('staff', 110)]
    const reasons = ({ teachings, statements }: SchoolQuality) =>
      [
        ...(teachings === 0 ? [t('competenceDoctor.askTeachings')] : []),
        ...(statements === 0 ? [t('competenceDoctor.askStatements')] : []),
      ].join(', ')
    const chase: GridColumn<SchoolQuality>[] = [
      ...names,
      {
        id: 'reasons',
        title: t('competenceDoctor.columns.reasons'),
        value: reasons,
        cell: (row) => <StatusTag tone={row.teachings === 0 ? 'warning' : 'pending'}>{reasons(row)}</StatusTag>,
        width: 400,
      },
      count('teachings', 180),
      count('statements', 190),
      count('staff', 110),
    ]
    return { quality, chase }
  }, [t, format])
}

/** Schools by quality, the worst first; opening one shows its findings. */
export function SchoolsList({ schools }: { schools: readonly SchoolQuality[] }) {
  const t = useText()
  const { quality } = useColumns()
  const source = useMemo(() => memoryRows(schools), [schools])
  return (
    <DataGrid
      id="competenceDoctor.schools"
      title={t('competenceDoctor.schools')}
      columns={quality}
      source={source}
      rowId={({ uai }) => uai}
      onOpen={openSchool}
      minimumHeight={24}
      empty={<EmptyState title={t('competenceDoctor.emptySchools')} />}
    />
  )
}

/** Schools that sent no teaching this year, or that stated nothing of their staff's competences (pain 9). */
export function ChaseList({ schools }: { schools: readonly SchoolQuality[] }) {
  const t = useText()
  const format = useFormat()
  const { chase } = useColumns()
  const silent = useMemo(
    () => schools.filter(({ teachings, statements }) => teachings === 0 || statements === 0),
    [schools],
  )
  const source = useMemo(() => memoryRows(silent), [silent])
  const without = (of: 'teachings' | 'statements') => format.number(silent.filter((row) => row[of] === 0).length)
  return (
    <>
      <p>
        {t('competenceDoctor.chaseSentence', { teachings: without('teachings'), statements: without('statements') })}
      </p>
      <DataGrid
        id="competenceDoctor.chase"
        title={t('competenceDoctor.chase')}
        columns={chase}
        source={source}
        rowId={({ uai }) => uai}
        onOpen={openSchool}
        minimumHeight={22}
        empty={<EmptyState title={t('competenceDoctor.emptyChase')} />}
      />
    </>
  )
}
