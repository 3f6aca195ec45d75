import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import { KioskStep } from './kiosk-step.tsx'

/** What a person is convoked to: when, where, what for. The latest first, as everywhere (F129). */
export function OwnMissions({ onBack }: { onBack: () => void }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const { data, problem, loading, retry } = useRead(queries.ownMissions.list.queryOptions({ input: {} }))
  const missions = data?.flatMap((academy) => academy.missions).filter(({ state }) => state === 'official') ?? []
  if (loading) return <KioskStep key="reading" title={t('kiosk.wait')} />
  return (
    <KioskStep
      key="missions"
      title={t('kiosk.missions.title')}
      sentence={problem === null ? t('kiosk.missions.count', { count: missions.length }) : undefined}
      actions={
        <button type="button" className="button" data-variant="primary" onClick={onBack}>
          {t('kiosk.back')}
        </button>
      }
    >
      <Refusal problem={problem} onRetry={retry} />
      <ul className="kiosk-list">
        {missions.map((mission) => (
          <li key={mission.id}>
            <strong>{missionTypeName(mission)}</strong>
            {mission.slots.map(({ date, startTime, endTime }) => (
              <span key={`${date} ${startTime}`}>
                {t('claimsScreen.header.slot', { date: format.weekday(date), from: startTime, to: endTime })}
              </span>
            ))}
            <span>{t('kiosk.missions.place', { centre: mission.centre, town: mission.centreTown })}</span>
          </li>
        ))}
      </ul>
    </KioskStep>
  )
}
