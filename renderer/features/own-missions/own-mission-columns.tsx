import { useMemo } from 'react'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import { type GridColumn, StatusTag, useFormat, useText } from '../../components/index.ts'
import { openDocument } from '../intervenants/open-document.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { RowButton } from '../row-button.tsx'
import { centreWords, examWords } from './own-mission-words.ts'

/** The columns of "Mes missions" (F122), in the order of the original. */
export function useOwnMissionColumns(): readonly GridColumn<OwnMissionRow>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  return useMemo(() => {
    const actions = ({ state, number, documentId, acknowledgedAt }: OwnMissionRow) => {
      if (state === 'cancelled') return <StatusTag tone="stopped">{t('ownMissions.cancelled')}</StatusTag>
      if (documentId === null) return t('ownMissions.keptElsewhere')
      return (
        <span className="row-buttons">
          <RowButton
            text={t('ownMissions.download')}
            name={t('ownMissions.downloadNamed', { number })}
            run={() => void openDocument(documentId, t)}
          />
          {acknowledgedAt === null && <StatusTag tone="information">{t('ownMissions.fresh')}</StatusTag>}
        </span>
      )
    }
    return [
      {
        id: 'exam',
        title: t('ownMissions.columns.exam'),
        meaning: t('ownMissions.meanings.exam'),
        value: examWords,
        rowHeader: true,
        width: 330,
        lang: 'fr',
      },
      {
        id: 'type',
        title: t('ownMissions.columns.type'),
        meaning: t('ownMissions.meanings.type'),
        value: missionTypeName,
        width: 180,
      },
      {
        id: 'number',
        title: t('ownMissions.columns.number'),
        meaning: t('ownMissions.meanings.number'),
        value: (row) => row.number,
        width: 120,
        align: 'end',
      },
      {
        id: 'date',
        title: t('ownMissions.columns.date'),
        meaning: t('ownMissions.meanings.date'),
        value: (row) => row.firstDate,
        text: (row) => format.date(row.firstDate),
        width: 120,
      },
      {
        id: 'centre',
        title: t('ownMissions.columns.centre'),
        meaning: t('ownMissions.meanings.centre'),
        value: centreWords,
        width: 280,
        lang: 'fr',
      },
      {
        id: 'quality',
        title: t('ownMissions.columns.quality'),
        meaning: t('ownMissions.meanings.quality'),
        value: ({ quality }) => (quality === null ? '' : t(`ownMissions.qualities.${quality}`)),
        width: 150,
      },
      {
        id: 'actions',
        title: t('ownMissions.columns.actions'),
        value: ({ state, documentId }) =>
          t(
            state === 'cancelled'
              ? 'ownMissions.cancelled'
              : documentId === null
                ? 'ownMissions.keptElsewhere'
                : 'ownMissions.download',
          ),
        cell: actions,
        sortable: false,
        width: 170,
      },
      {
        id: 'session',
        title: t('ownMissions.columns.session'),
        value: (row) => row.session,
        text: (row) => format.month(row.session),
        width: 120,
        hidden: true,
      },
    ]
  }, [t, format, missionTypeName])
}
