import { useMemo, useRef } from 'react'
import type { SportCommission } from '../../../shared/contract/mission-portals.ts'
import { EmptyState, type GridColumn, Screen, StatusTag, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { ClosedPortal } from './closed-portal.tsx'
import { PortalAction } from './portal-action.tsx'
import { useOpenPortal } from './use-open-portal.ts'
import { WayOut } from './way-out.tsx'

/** "Gestion des épreuves EPS": the way to CYCLADES for who teaches sport, and their academic commissions (F322, F331). */
export function SportScreen() {
  return (
    <ClosedPortal portal="sportManagement">
      <OpenSport />
    </ClosedPortal>
  )
}

type Sport = Awaited<ReturnType<typeof queries.missionPortals.sport.call>>

function OpenSport() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.missionPortals.sport.queryOptions({ input: {} }))
  const levels = data?.levels ?? []
  const concerned = data !== undefined && (levels.length > 0 || data.commissions.length > 0)
  return (
    <Screen
      title={t('activities.names.sportManagement')}
      sentence={levels.length > 0 ? t('missionPortals.sport.levels', { levels: levels.join(', ') }) : undefined}
    >
      <Refusal problem={problem} title={t('missionPortals.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('missionPortals.loading')}</p>}
      {data && !concerned && (
        <EmptyState
          title={t('missionPortals.sport.notConcerned')}
          sentence={t('missionPortals.sport.notConcernedNext')}
        />
      )}
      {concerned && <Concerned sport={data} />}
    </Screen>
  )
}

function Concerned({ sport }: { sport: Sport }) {
  const t = useText()
  const format = useFormat()
  const { destination, commissions } = sport
  const opening = useOpenPortal(sport.contact)
  const latest = useRef(opening)
  latest.current = opening
  const refusals = commissions.map(({ id }) => opening.refusalOf(id)).join('|')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the refusals stand for what `opening` last answered
  const columns = useMemo<GridColumn<SportCommission>[]>(
    () => [
      { id: 'number', title: t('missionPortals.sport.columns.number'), value: ({ number }) => number, rowHeader: true },
      { id: 'exam', title: t('missionPortals.sport.columns.exam'), value: ({ exam }) => exam, lang: 'fr' },
      { id: 'level', title: t('missionPortals.sport.columns.level'), value: ({ level }) => level },
      {
        id: 'begins',
        title: t('missionPortals.sport.columns.begins'),
        value: ({ firstDate }) => firstDate,
        text: ({ firstDate }) => format.date(firstDate),
      },
      {
        id: 'school',
        title: t('missionPortals.sport.columns.school'),
        value: ({ centre, centreTown }) => [centre, centreTown].filter(Boolean).join(', '),
        lang: 'fr',
      },
      {
        id: 'state',
        title: t('missionPortals.sport.columns.state'),
        value: ({ over }) => t(over ? 'missionPortals.sport.over' : 'missionPortals.sport.open'),
        cell: ({ over }) => (
          <StatusTag tone={over ? 'neutral' : 'success'}>
            {t(over ? 'missionPortals.sport.over' : 'missionPortals.sport.open')}
          </StatusTag>
        ),
      },
      {
        id: 'act',
        title: t('missionPortals.sport.columns.act'),
        value: () => null,
        sortable: false,
        cell: ({ id, number }) => (
          <PortalAction
            number={number}
            destination={destination}
            refusal={latest.current.refusalOf(id)}
            run={() => latest.current.open({ portal: 'sportManagement', missionId: id, application: 'cyclades' })}
          />
        ),
      },
    ],
    [t, format, destination, refusals],
  )
  return (
    <>
      {sport.levels.length > 0 && (
        <section className="portal-section" aria-labelledby="sport-access">
          <h2 id="sport-access">{t('missionPortals.sport.accessTitle')}</h2>
          <p className="prose">{t('missionPortals.sport.access')}</p>
          <WayOut portal="sportManagement" opening={opening} {...sport} />
        </section>
      )}
      {commissions.length === 0 && <h2>{t('missionPortals.sport.commissions')}</h2>}
      <SheetTable
        id="sport-commissions"
        title={t('missionPortals.sport.commissions')}
        columns={columns}
        rows={commissions}
        rowId={({ id }) => id}
        empty={t('missionPortals.sport.noCommission')}
      />
    </>
  )
}
