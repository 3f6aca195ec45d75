import { Link } from 'react-router'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import { useFormat, useText } from '../../components/index.ts'
import { useSessionState } from '../../data/session.ts'
import { missionPlace } from '../own-missions/mission-place.ts'
import { appointmentWords, nextAppointment } from '../own-missions/next-mission.ts'

/** When and where the person is next expected; nothing while no mission is to come. */
export function NextMission({ missions }: { missions: readonly OwnMissionRow[] }) {
  const t = useText()
  const format = useFormat()
  const next = nextAppointment(missions, useSessionState()?.today ?? '')
  if (next === null) return null
  return (
    <section aria-labelledby="home-missions">
      <h2 id="home-missions">{t('home.intervenant.missions')}</h2>
      <p>{appointmentWords(next, t, format)}</p>
      <p className="home-links">
        <Link to={missionPlace(next.id)}>{t('home.intervenant.next')}</Link>
        <Link to="/my-missions">{t('home.intervenant.allMissions')}</Link>
      </p>
    </section>
  )
}
