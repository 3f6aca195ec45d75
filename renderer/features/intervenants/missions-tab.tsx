import { useMemo } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { type Format, type GridColumn, type Translate, useFormat, useText } from '../../components/index.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { SheetTable } from '../sheet-table.tsx'
import { wordOf } from './intervenant-words.ts'
import { openDocument } from './open-document.ts'

type Row = IntervenantSheet['missions'][number]

function trackOf(t: Translate, format: Format, state: string | null, cents: number | null) {
  if (state === null) return ''
  const word = wordOf(t, 'claims.officeStates', state)
  return cents === null || cents === 0
    ? word
    : t('intervenants.missions.track', { state: word, amount: format.cents(cents) })
}

const Convocation = ({ row, t }: { row: Row; t: Translate }) => {
  const { convocationDocumentId: documentId, convocationNumber: number } = row
  if (documentId === null || number === null) return null
  return (
    <button
      type="button"
      className="link-button"
      aria-label={t('intervenants.missions.downloadNamed', { number })}
      onClick={() => void openDocument(documentId, t)}
    >
      {number}
    </button>
  )
}

const Claim = ({ row, t }: { row: Row; t: Translate }) =>
  row.claimId === null || row.claimNumber === null ? null : (
    <a href={`#/review/${row.claimId}`} aria-label={t('intervenants.missions.claimNamed', { number: row.claimNumber })}>
      {row.claimNumber}
    </a>
  )

/** The missions of a person with the way to each: mission, convocation, claim in review. */
export function MissionsTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const columns = useMemo<GridColumn<Row>[]>(
    () => [
      {
        id: 'number',
        title: t('intervenants.missions.number'),
        value: (row) => row.number,
        rowHeader: true,
        cell: (row) => (
          <a
            href={`#/missions/${row.missionId}`}
            aria-label={t('intervenants.missions.openNamed', { number: row.number })}
          >
            {row.number}
          </a>
        ),
      },
      {
        id: 'date',
        title: t('intervenants.missions.date'),
        value: (row) => row.firstDate,
        text: (row) => format.date(row.firstDate),
      },
      {
        id: 'exam',
        title: t('intervenants.missions.exam'),
        value: (row) => `${row.exam} - ${row.paper}`,
        lang: 'fr',
      },
      { id: 'type', title: t('intervenants.missions.type'), value: missionTypeName },
      { id: 'centre', title: t('intervenants.missions.centre'), value: (row) => row.centre, lang: 'fr' },
      {
        id: 'role',
        title: t('intervenants.missions.role'),
        value: (row) => wordOf(t, 'missions.roles', row.role),
        hidden: true,
      },
      {
        id: 'state',
        title: t('intervenants.missions.state'),
        value: (row) => wordOf(t, 'assignments.states', row.state),
        hidden: true,
      },
      {
        id: 'convocation',
        title: t('intervenants.missions.convocation'),
        value: (row) => row.convocationNumber,
        cell: (row) => <Convocation row={row} t={t} />,
      },
      {
        id: 'claim',
        title: t('intervenants.missions.claim'),
        value: (row) => row.claimNumber,
        cell: (row) => <Claim row={row} t={t} />,
      },
      {
        id: 'fee',
        title: t('intervenants.missions.fee'),
        value: (row) => trackOf(t, format, row.feeState, row.feeCents),
      },
      {
        id: 'travel',
        title: t('intervenants.missions.travel'),
        value: (row) => trackOf(t, format, row.travelState, row.travelCents),
      },
    ],
    [t, format, missionTypeName],
  )
  return (
    <SheetTable
      id="intervenant-missions"
      title={t('intervenants.missions.title')}
      columns={columns}
      rows={person.missions}
      rowId={({ assignmentId }) => assignmentId}
      empty={t('intervenants.missions.empty')}
    />
  )
}
