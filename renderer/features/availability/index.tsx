import { EmptyState, registerActivities, Screen, useText } from '../../components/index.ts'
import { useSessionState } from '../../data/session.ts'
import { AvailabilityPanel } from './availability-panel.tsx'

/** What a person says of themselves: days on which they cannot come, and wishes. */
function MyAvailabilityScreen() {
  const t = useText()
  const intervenantId = useSessionState()?.account?.intervenantId ?? null
  return (
    <Screen title={t('availability.title')} sentence={t('availability.sentence')}>
      {intervenantId === null ? (
        <EmptyState title={t('availability.noPerson')} />
      ) : (
        <AvailabilityPanel intervenantId={intervenantId} forOffice={false} />
      )}
    </Screen>
  )
}

const AvailabilityHelp = () => <p>{useText()('availability.help')}</p>

registerActivities([
  {
    id: 'myAvailability',
    path: '/my-availability',
    textKey: 'availability.title',
    group: 'missions.group',
    roles: ['intervenant'],
    element: MyAvailabilityScreen,
    Help: AvailabilityHelp,
  },
])
