import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { nameOf, type Period } from './words.ts'

const shown = 6

/** What the head should know before recording: days already over, missions that fall on these days. */
export function ConflictNotice({
  intervenantIds,
  period,
}: {
  intervenantIds: readonly string[]
  period: Period | null
}) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const today = useSessionState()?.today ?? ''
  const asked = period !== null && intervenantIds.length > 0
  const { data } = useRead({
    ...queries.schoolStaff.missionsDuring.queryOptions({
      input: { intervenantIds: [...intervenantIds], period: period ?? { from: today, to: today } },
    }),
    enabled: asked,
  })
  const missions = asked ? (data ?? []) : []
  const past = period !== null && today !== '' && period.to < today
  return (
    <div role="status">
      {past && <p className="school-notice">{t('schoolAvailability.unavailabilities.past')}</p>}
      {missions.length > 0 && (
        <div className="school-notice">
          <p>{t('schoolAvailability.unavailabilities.conflict', { count: missions.length })}</p>
          <ul className="school-sentences">
            {missions.slice(0, shown).map((mission) => (
              <li key={`${mission.assignmentId} ${mission.date} ${mission.startTime}`}>
                {t('schoolAvailability.unavailabilities.conflictLine', {
                  name: nameOf(mission),
                  date: format.longDate(mission.date),
                  missionType: missionTypeName(mission),
                  centre: mission.centre,
                })}
              </li>
            ))}
          </ul>
          {missions.length > shown && <p>{t('home.intervenant.more', { count: missions.length - shown })}</p>}
        </div>
      )}
    </div>
  )
}
