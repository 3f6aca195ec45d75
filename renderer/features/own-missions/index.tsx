import './own-missions.css'
import {
  currentLanguage,
  registerActivities,
  registerSearchProvider,
  translate,
  useText,
} from '../../components/index.ts'
import { queries, queryClient } from '../../data/client.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import { foundAmong } from '../found-among.ts'
import { missionTypeIn } from '../mission-type-in.ts'
import { missionPlace } from './mission-place.ts'
import { OwnMissionsScreen } from './own-missions-screen.tsx'

const roles = ['intervenant']

const OwnMissionsHelp = () => {
  const t = useText()
  return (
    <>
      <p>{t('ownMissions.help')}</p>
      <p>{t('ownMissions.outside')}</p>
    </>
  )
}

registerActivities([
  {
    id: 'ownMissions',
    path: '/my-missions',
    textKey: 'ownMissions.consultation',
    group: 'ownMissions.group',
    roles,
    element: OwnMissionsScreen,
    Help: OwnMissionsHelp,
    useClosed: () => useActivityClosed('missionConsultation'),
  },
])

registerSearchProvider({
  id: 'ownMissions',
  textKey: 'ownMissions.kind',
  roles,
  async search(query) {
    const activities = await queryClient.fetchQuery(queries.activities.list.queryOptions({ input: {} }))
    if (activities.find(({ code }) => code === 'missionConsultation')?.because !== null) return []
    const academies = await queryClient.fetchQuery(queries.ownMissions.list.queryOptions({ input: {} }))
    const missions = academies.flatMap((academy) => academy.missions)
    return foundAmong(
      missions.map(({ id, number, exam, paper, centre, centreTown, ...mission }) => ({
        id,
        label: translate('missions.oneNumber', { number }),
        detail: [missionTypeIn(currentLanguage(), mission), exam, paper, centre, centreTown].filter(Boolean).join(', '),
        path: missionPlace(id),
      })),
      query,
    )
  },
})
