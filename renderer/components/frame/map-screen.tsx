import { Link } from 'react-router'
import { useActivitiesFor } from '../../app/activities.ts'
import { useSession } from '../../app/session.ts'
import { useText } from '../../app/texts.ts'
import { Screen } from './screen.tsx'

/** "Plan de l'application": every screen of the role, by group. */
export function MapScreen() {
  const t = useText()
  const activities = useActivitiesFor(useSession()?.roles).filter(({ parent }) => parent === undefined)
  const groups = [...new Set(activities.map(({ group }) => group))]
  return (
    <Screen title={t('frame.planTitle')} sentence={t('frame.planSentence')}>
      <div className="map">
        {groups.map((group) => (
          <section key={group ?? ''}>
            <h2>{t(group ?? 'frame.activities')}</h2>
            <ul>
              {activities
                .filter((activity) => activity.group === group)
                .map((activity) => (
                  <li key={activity.id}>
                    <Link to={activity.path}>{t(activity.textKey)}</Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Screen>
  )
}
