import type { Destination } from '../../../shared/contract/mission-portals.ts'
import { StatusTag, useFormat, useText } from '../../components/index.ts'
import { RowButton } from '../row-button.tsx'

/** Says that an application cannot be used, until when if the office knows. */
export function Unavailable({ destination }: { destination: Destination }) {
  const t = useText()
  const format = useFormat()
  const { unavailableTo } = destination
  return (
    <StatusTag tone="stopped">
      {unavailableTo === null
        ? t('missionPortals.unavailable')
        : t('missionPortals.unavailableUntil', { date: format.date(unavailableTo) })}
    </StatusTag>
  )
}

/** What one mission offers: its application by name, or why it is not offered, with a way to try again. */
export function PortalAction({
  number,
  destination,
  refusal,
  run,
}: {
  number: number
  destination: Destination
  refusal: string | null
  run: () => void
}) {
  const t = useText()
  const { application, state, message } = destination
  if (state === 'withoutAddress') return t('missionPortals.onPaper')
  const act = t(`missionPortals.openIn.${application}`)
  if (state === 'available' && refusal === null) {
    return (
      <span className="portal-open">
        <RowButton text={act} name={t('missionPortals.openNamed', { act, number })} run={run} />
      </span>
    )
  }
  return (
    <span className="portal-refused">
      {state === 'unavailable' && <Unavailable destination={destination} />}
      <span>{state === 'unavailable' ? message : refusal}</span>
      <RowButton text={t('missionPortals.retry')} name={t('missionPortals.retryNamed', { number })} run={run} />
    </span>
  )
}
