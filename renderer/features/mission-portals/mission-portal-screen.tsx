import type { MissionPortal } from '../../../shared/contract/mission-portals.ts'
import { shownPortalDays } from '../../../shared/model/mission-portals.ts'
import { Screen, TabPanels, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { contactWords } from '../own-missions/own-mission-words.ts'
import { Refusal } from '../refusal.tsx'
import { ClosedPortal } from './closed-portal.tsx'
import { PortalMissions } from './portal-missions.tsx'
import { useOpenPortal } from './use-open-portal.ts'

/** "Portail d'accès aux missions": the right external application for each mission, and how far its marking is (F318-F330). */
export function MissionPortalScreen() {
  return (
    <ClosedPortal portal="missionPortal">
      <OpenPortalScreen />
    </ClosedPortal>
  )
}

function OpenPortalScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.missionPortals.mine.queryOptions({ input: {} }))
  const opening = useOpenPortal(data?.contact)
  const count = data?.academies.reduce((sum, { missions }) => sum + missions.length, 0)
  return (
    <Screen
      title={t('activities.names.missionPortal')}
      sentence={count === undefined ? undefined : t('missionPortals.missions.sentence', { count })}
    >
      <Refusal problem={problem} title={t('missionPortals.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('missionPortals.loading')}</p>}
      {data && (
        <>
          <BeforeLeaving portal={data} />
          <TabPanels
            label={t('missionPortals.missions.academies')}
            panels={data.academies.map((academy) => ({
              id: academy.academyCode,
              title: t('missionPortals.missions.academy', {
                name: academy.academyLabel,
                count: academy.missions.length,
              }),
              content: <PortalMissions portal={data} academy={academy} opening={opening} />,
            }))}
          />
          <p className="prose">{t('missionPortals.missions.legend')}</p>
          <p className="prose">{t('missionPortals.missions.hundredDays', { days: shownPortalDays })}</p>
          <p className="prose">{t('missionPortals.contact', { contact: contactWords(data.contact) })}</p>
        </>
      )}
    </Screen>
  )
}

/** Where one goes and who signs one in there; for an application without an address, the paper instead. */
function BeforeLeaving({ portal }: { portal: MissionPortal }) {
  const t = useText()
  const format = useFormat()
  const needed = new Set(portal.academies.flatMap(({ missions }) => missions.map(({ application }) => application)))
  const used = portal.destinations.filter(({ application }) => needed.has(application))
  const onPaper = used.filter(({ state }) => state === 'withoutAddress')
  return (
    <>
      {onPaper.length < used.length && <p className="prose">{t('missionPortals.leaving')}</p>}
      {onPaper.length > 0 && (
        <p className="prose">
          {t('missionPortals.paper', {
            applications: format.list(
              onPaper.map(({ application }) => t(`missionPortals.applications.${application}`)),
            ),
          })}
        </p>
      )}
    </>
  )
}
