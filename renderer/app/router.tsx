import { createHashRouter, Navigate, Outlet, type RouteObject } from 'react-router'
import { AppFrame } from '../components/frame/app-frame.tsx'
import { GuideScreen } from '../components/frame/guide-screen.tsx'
import { MapScreen } from '../components/frame/map-screen.tsx'
import { Screen } from '../components/frame/screen.tsx'
import { type Activity, activitiesFor, registeredActivities, useActivitiesFor } from './activities.ts'
import { setNavigator } from './navigation.ts'
import { shellParts, useSession } from './session.ts'
import { useText } from './texts.ts'

/** The frame around the screen of the address, or the gate while nobody is signed in. */
function Root() {
  const session = useSession()
  const activities = useActivitiesFor(session?.roles)
  const { Gate, Guard } = shellParts()
  return (
    <>
      <AppFrame session={session} activities={session ? activities : []}>
        {session || !Gate ? <Outlet /> : <Gate />}
      </AppFrame>
      {session && Guard && <Guard />}
    </>
  )
}

function NotFound() {
  const t = useText()
  return (
    <Screen title={t('frame.notFoundTitle')}>
      <p className="prose">{t('frame.notFoundText')}</p>
    </Screen>
  )
}

/** A screen that the person's roles do not open does not exist for them; the core refuses the data anyway. */
function Guarded({ activity }: { activity: Activity }) {
  const session = useSession()
  const open = activitiesFor([activity], session?.roles ?? []).length > 0
  return open ? <activity.element /> : <NotFound />
}

function Start() {
  const session = useSession()
  const [first] = activitiesFor(registeredActivities(), session?.roles ?? []).filter(
    ({ path }) => path !== '/' && !path.includes(':'),
  )
  return first ? <Navigate to={first.path} replace /> : <MapScreen />
}

/** The hash router of all registered activities: addresses work from a file, a custom scheme or a local server. */
export function createRouter() {
  const screens: RouteObject[] = registeredActivities().map((activity) => ({
    path: activity.path,
    element: <Guarded key={activity.id} activity={activity} />,
  }))
  const hasHome = registeredActivities().some(({ path }) => path === '/')
  const router = createHashRouter([
    {
      element: <Root />,
      children: [
        ...screens,
        ...(hasHome ? [] : [{ path: '/', element: <Start /> }]),
        { path: '/plan', element: <MapScreen /> },
        { path: '/guide', element: <GuideScreen /> },
        { path: '*', element: <NotFound /> },
      ],
    },
  ])
  setNavigator((path) => void router.navigate(path, { flushSync: true }))
  return router
}
