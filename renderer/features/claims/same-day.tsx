import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { goTo, useText } from '../../components/index.ts'
import { JourneyList, listedJourney } from './journey-list.tsx'
import { useTravelReason } from './travel-reason.ts'

/** All journeys of a day go on its first mission (F267): this one shows them, and opens the claim that holds them. */
export function Elsewhere({ sheet, aids }: { sheet: ClaimSheet; aids: TravelAids | undefined }) {
  const t = useText()
  const { sentence } = useTravelReason(sheet.travelReason)
  const first = aids?.sharedFrom
  return (
    <div className="claim-part">
      <p>{sentence}</p>
      {first && (
        <>
          {first.journeys.length > 0 && <p>{t('claimTravel.sharedFrom', { mission: first.missionNumber })}</p>}
          <JourneyList rows={first.journeys.map(listedJourney)} />
          <div className="claim-buttons">
            <button type="button" className="button" onClick={() => goTo(`/claims/${first.claimId}`)}>
              {t('claimsScreen.travel.elsewhere', { mission: first.missionNumber })}
            </button>
          </div>
        </>
      )}
    </div>
  )
}

/** The other missions of the day whose journeys are entered with this one. */
export function SharedWith({ aids }: { aids: TravelAids | undefined }) {
  const t = useText()
  const others = aids?.sharedWith ?? []
  if (others.length === 0) return null
  const missions = others.map(({ missionNumber }) => missionNumber).join(', ')
  return <p className="claim-note">{t('claimTravel.sharedWith', { count: others.length, missions })}</p>
}
