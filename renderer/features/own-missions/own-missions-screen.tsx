import { EmptyState, Screen, TabPanels, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import { Refusal } from '../refusal.tsx'
import { AcademyMissions } from './academy-missions.tsx'
import { nextMissionWords } from './next-mission.ts'

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
  const next = all === undefined ? null : nextMissionWords(all, today, t, format)
  const sentence = standing && [t('ownMissions.sentence', { count: standing.length }), next].filter(Boolean).join(' ')
  return (
    <Screen title={t('ownMissions.title')} sentence={sentence}>
      <Refusal problem={problem} title={t('ownMissions.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('ownMissions.loading')}</p>}
      {data && (
        <TabPanels
          label={t('ownMissions.academies')}
          panels={data.map(({ academyCode, academyLabel, missions }) => ({
            id: academyCode,
            title: t('ownMissions.academy', { name: academyLabel, count: missions.length }),
            content: (
              <AcademyMissions
                academyCode={academyCode}
                missions={missions}
                today={today}
                ours={missions.some(({ convocationId }) => convocationId !== null)}
              />
            ),
          }))}
        />
      )}
    </Screen>
  )
}
