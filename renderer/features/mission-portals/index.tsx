import './mission-portals.css'
import { useMemo } from 'react'
import { type DoorPortal, doorPortals } from '../../../shared/model/mission-portals.ts'
import { registerActivities, registerShell, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import { DoorScreen } from './door-screen.tsx'
import { MissionPortalScreen } from './mission-portal-screen.tsx'
import { PortalSettingsScreen } from './portal-settings-screen.tsx'
import { SportScreen } from './sport-screen.tsx'

const MissionPortalHelp = () => <p>{useText()('missionPortals.missions.help')}</p>
const SportHelp = () => <p>{useText()('missionPortals.sport.help')}</p>
const SettingsHelp = () => <p>{useText()('missionPortals.settings.help')}</p>

/** The portals that are for who is signed in: the others are not in their menu (F79-F81). */
function useConcerns(): ReadonlySet<string> {
  const enabled = useSessionState()?.account?.role === 'intervenant'
  const { data } = useRead({ ...queries.missionPortals.concerning.queryOptions({ input: {} }), enabled })
  return useMemo(() => new Set(enabled ? data : []), [enabled, data])
}

registerShell({ useConcerns })

const roles = ['intervenant']
const group = 'missionPortals.group' as const

const paths: Readonly<Record<DoorPortal, string>> = {
  juryPortal: '/jury-portal',
  subjectManagement: '/exam-subjects',
  markingStatistics: '/marking-statistics',
}

registerActivities([
  {
    id: 'missionPortal',
    path: '/mission-portal',
    textKey: 'activities.names.missionPortal',
    group,
    roles,
    element: MissionPortalScreen,
    Help: MissionPortalHelp,
    useClosed: () => useActivityClosed('missionPortal'),
  },
  {
    id: 'sportManagement',
    path: '/sport-tests',
    textKey: 'activities.names.sportManagement',
    group,
    roles,
    concern: 'sportManagement',
    element: SportScreen,
    Help: SportHelp,
    useClosed: () => useActivityClosed('sportManagement'),
  },
  ...doorPortals.map((portal) => ({
    id: portal,
    path: paths[portal],
    textKey: `activities.names.${portal}` as const,
    group,
    roles,
    concern: portal,
    element: () => <DoorScreen portal={portal} />,
    Help: () => <p>{useText()(`missionPortals.doors.${portal}.help`)}</p>,
    useClosed: () => useActivityClosed(portal),
  })),
  {
    id: 'portalSettings',
    path: '/external-applications',
    textKey: 'missionPortals.settings.title',
    group: 'accounts.screen.group',
    roles: ['manager', 'administrator'],
    element: PortalSettingsScreen,
    Help: SettingsHelp,
  },
])
