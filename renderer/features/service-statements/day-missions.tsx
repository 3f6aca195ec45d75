import { Link } from 'react-router'
import { StatusTag, useFormat, useText } from '../../components/index.ts'
import { stateOf, stateText, tones } from './mission-state.ts'
import type { StatedMission } from './statement-draft.ts'

/** The missions of the same centre on the same day, with how far each is: the list beside the statement (ux.md S22). */
export function DayMissions({ mission, missions }: { mission: StatedMission; missions: readonly StatedMission[] }) {
  const t = useText()
  const format = useFormat()
  const day = missions.filter(
    ({ centreId, firstDate }) => centreId === mission.centreId && firstDate === mission.firstDate,
  )
  if (day.length < 2) return null
  const label = t('serviceStatementsScreen.dayMissions', {
    date: format.weekday(mission.firstDate),
    missions: day.length,
    stated: day.filter((one) => stateOf(one) === 'done').length,
  })
  return (
    <nav className="statement-day" aria-label={label}>
      <p className="statement-name">{label}</p>
      <ul>
        {day.map((one) => (
          <li key={one.missionId}>
            <Link
              to={`/service-statements/${one.missionId}`}
              aria-current={one.missionId === mission.missionId ? 'page' : undefined}
            >
              {t('serviceStatementsScreen.dayMission', { number: one.number, paper: one.paper, count: one.convoked })}
            </Link>{' '}
            <StatusTag tone={tones[stateOf(one)]}>{stateText(t, one)}</StatusTag>
          </li>
        ))}
      </ul>
    </nav>
  )
}
