import { useMemo } from 'react'
import type { FindingKind, FindingRow } from '../../../shared/contract/competence-doctor.ts'
import { type GridColumn, StatusTag, type StatusTone, useFormat, useText } from '../../components/index.ts'
import { findingReason } from './finding-reason.ts'

const tones: Readonly<Record<FindingKind, StatusTone>> = {
  taughtNotDeclared: 'warning',
  declaredNotTaught: 'error',
  neverUsed: 'neutral',
  invalidatedBySchool: 'stopped',
}

/** Columns of the findings; the kind is a word and a shape, the reason a sentence. */
export function useFindingColumns(): readonly GridColumn<FindingRow>[] {
  const t = useText()
  const format = useFormat()
  return useMemo<GridColumn<FindingRow>[]>(() => {
    const kind = (row: FindingRow) => t(`competenceDoctor.kinds.${row.kind}`)
    return [
      {
        id: 'intervenant',
        title: t('competenceDoctor.columns.intervenant'),
        value: (row) => row.intervenant,
        rowHeader: true,
        distinction: (row) => `${kind(row)}, ${row.exam}, ${row.paper}`,
        width: 170,
      },
      {
        id: 'number',
        title: t('competenceDoctor.columns.number'),
        value: (row) => row.number,
        width: 100,
        hidden: true,
      },
      {
        id: 'kind',
        title: t('competenceDoctor.columns.kind'),
        value: kind,
        cell: (row) => <StatusTag tone={tones[row.kind]}>{kind(row)}</StatusTag>,
        width: 250,
      },
      { id: 'exam', title: t('competenceDoctor.columns.exam'), value: (row) => row.exam, width: 80, lang: 'fr' },
      { id: 'paper', title: t('competenceDoctor.columns.paper'), value: (row) => row.paper, width: 190, lang: 'fr' },
      {
        id: 'reason',
        title: t('competenceDoctor.columns.reason'),
        value: (row) => findingReason(row, t, format),
        sortable: false,
        width: 560,
      },
      {
        id: 'school',
        title: t('competenceDoctor.columns.school'),
        value: (row) => row.school,
        width: 210,
        lang: 'fr',
      },
      {
        id: 'specialty',
        title: t('competenceDoctor.columns.specialty'),
        value: (row) => row.specialty,
        width: 170,
        lang: 'fr',
      },
    ]
  }, [t, format])
}
