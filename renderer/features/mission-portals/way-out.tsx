import type { Destination, PortalContact } from '../../../shared/contract/mission-portals.ts'
import type { Portal } from '../../../shared/model/mission-portals.ts'
import { ActionBar, CommandButton, useCommands, useText } from '../../components/index.ts'
import { contactWords } from '../own-missions/own-mission-words.ts'
import { Unavailable } from './portal-action.tsx'
import type { OpenPortal } from './use-open-portal.ts'

type Props = Readonly<{
  portal: Portal
  destination: Destination
  contact: PortalContact
  opening: OpenPortal
}>

/** The one button of a portal, named after where it leads; in its place, why it does not, whom to call and a new try. */
export function WayOut({ portal, destination, contact, opening }: Props) {
  const t = useText()
  const { application, state, message } = destination
  const refusal = opening.refusalOf(null)
  const openable = state !== 'withoutAddress'
  const stopped = openable && (state === 'unavailable' || refusal !== null)
  useCommands([
    {
      id: 'missionPortals.open',
      textKey: `missionPortals.openIn.${application}`,
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => openable,
      run: () => opening.open({ portal, missionId: null, application }),
    },
  ])
  return (
    <>
      {!openable && (
        <p className="prose">
          {t('missionPortals.withoutAddress', { application: t(`missionPortals.applications.${application}`) })}
        </p>
      )}
      {openable && <p className="prose">{t('missionPortals.leaving')}</p>}
      {stopped && (
        <p className="portal-refused">
          {state === 'unavailable' && <Unavailable destination={destination} />}
          <span>{state === 'unavailable' ? message : refusal}</span>
          <span>{t('missionPortals.contact', { contact: contactWords(contact) })}</span>
        </p>
      )}
      {openable && (
        <ActionBar>
          <CommandButton
            id="missionPortals.open"
            variant="primary"
            {...(stopped ? { textKey: 'missionPortals.retry' } : {})}
          />
        </ActionBar>
      )}
    </>
  )
}
