import { useMemo } from 'react'
import { type GridColumn, useText } from '../../components/index.ts'
import { wordOf } from '../claims/words.ts'
import { openDocument } from '../intervenants/open-document.ts'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import type { MissionSheet } from './mission-detail.tsx'

type Row = MissionSheet['convocations'][number]

/** Who was convoked, by which version and run, and the claim that came of it. */
export function ConvocationsTab({ mission }: { mission: MissionSheet }) {
  const t = useText()
  const columns = useMemo<GridColumn<Row>[]>(() => {
    const numberOf = ({ number, version }: Row) => `${number} v${version}`
    return [
      { id: 'number', title: t('missionEditing.convocations.number'), value: numberOf, rowHeader: true },
      {
        id: 'person',
        title: t('missionEditing.convocations.person'),
        value: (row) => row.intervenant,
        cell: (row) => <a href={`#/intervenants/${row.intervenantId}`}>{row.intervenant}</a>,
      },
      {
        id: 'state',
        title: t('missionEditing.convocations.state'),
        value: (row) => t(`convocationsScreen.states.${row.state}`),
      },
      { id: 'run', title: t('missionEditing.convocations.run'), value: (row) => row.runNumber, align: 'end' },
      {
        id: 'claim',
        title: t('missionEditing.convocations.claim'),
        value: (row) => row.claimNumber,
        cell: (row) =>
          row.claimId === null || row.claimNumber === null ? null : (
            <a
              href={`#/review/${row.claimId}`}
              aria-label={t('missionEditing.convocations.openClaim', { number: row.claimNumber })}
            >
              {row.claimNumber}
            </a>
          ),
      },
      {
        id: 'fee',
        title: t('missionEditing.convocations.fee'),
        value: (row) => (row.feeState === null ? '' : wordOf(t, 'claims.states', row.feeState)),
      },
      {
        id: 'travel',
        title: t('missionEditing.convocations.travel'),
        value: (row) => (row.travelState === null ? '' : wordOf(t, 'claims.states', row.travelState)),
      },
      {
        id: 'document',
        title: t('missionEditing.convocations.document'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <RowButton
            text={t('missionEditing.convocations.open')}
            name={t('missionEditing.convocations.openNamed', { number: numberOf(row) })}
            run={() => void openDocument(row.documentId, t)}
          />
        ),
      },
    ]
  }, [t])
  return (
    <SheetTable
      id="mission-convocations"
      title={t('missionEditing.convocations.title')}
      columns={columns}
      rows={mission.convocations}
      rowId={({ id }) => id}
      empty={t('missionEditing.convocations.empty')}
    />
  )
}
