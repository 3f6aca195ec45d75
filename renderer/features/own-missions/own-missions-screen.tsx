import { useSearchParams } from 'react-router'
import { EmptyState, Screen, TabPanels, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import { Refusal } from '../refusal.tsx'
import { AcademyMissions } from './academy-missions.tsx'
import { askedMission } from './mission-place.ts'
import { appointmentWords, nextAppointment } from './next-mission.ts'
import { OwnMissionDialog } from './own-mission-dialog.tsx'

/** "Consultation missions": the missions of the person signed in, when the office has opened the activity (F120). */
export function OwnMissionsScreen() {
  const t = useText()
  const closed = useActivityClosed('missionConsultation')
  if (closed === null) return <OpenScreen />
  return (
    <Screen title={t('ownMissions.title')}>
      <EmptyState title={t('ownMissions.closed', closed)} sentence={t('ownMissions.closedNext')} />
    </Screen>
  )
}

function OpenScreen() {
  const t = useText()
  const format = useFormat()
  const today = useSessionState()?.today ?? ''
  const { data, problem, retry } = useRead(queries.ownMissions.list.queryOptions({ input: {} }))
  const all = data?.flatMap(({ missions }) => missions)
  const standing = all?.filter(({ state }) => state === 'official')
  const next = all === undefined ? null : nextAppointment(all, today)
  const sentence =
    standing &&
    [t('ownMissions.sentence', { count: standing.length }), next && appointmentWords(next, t, format)]
      .filter(Boolean)
      .join(' ')
  const [address, setAddress] = useSearchParams()
  const asked = address.get(askedMission)
  const among = data?.find(({ missions }) => missions.some(({ id }) => id === asked))
  const open = (id: string) => setAddress({ [askedMission]: id })
  return (
    <Screen title={t('ownMissions.title')} sentence={sentence}>
      <Refusal problem={problem} title={t('ownMissions.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('ownMissions.loading')}</p>}
      {data && (
        <TabPanels
          label={t('ownMissions.academies')}
          {...(among && { initial: among.academyCode })}
          panels={data.map(({ academyCode, academyLabel, missions }) => ({
            id: academyCode,
            title: t('ownMissions.academy', { name: academyLabel, count: missions.length }),
            content: (
              <AcademyMissions
                academyCode={academyCode}
                missions={missions}
                today={today}
                onOpen={open}
                ours={missions.some(({ convocationId }) => convocationId !== null)}
              />
            ),
          }))}
        />
      )}
      {asked !== null && among && (
        <OwnMissionDialog
          missions={among.missions}
          id={asked}
          onMove={(id) => setAddress({ [askedMission]: id }, { replace: true })}
          onClose={() => setAddress({}, { replace: true })}
        />
      )}
    </Screen>
  )
}
