import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import { useFormat, useText } from '../../components/index.ts'
import type { JourneyDraft } from './draft.ts'
import { type Origin, originOf, sameTown } from './journey-facts.ts'

/** Beyond this share of the proposal, somebody who reads the claim will ask why. Ours, not a regulation. */
const surprising = 0.2

/** A proposed distance in words, always with what it rests on. */
export function useDistanceSentence(roadFactor: number): (origin: Omit<Origin, 'postalCode'>) => string {
  const t = useText()
  const format = useFormat()
  return ({ kind, town, km, basis }) => {
    const origin = t(`claimTravel.distance.${kind}`)
    if (km === null || basis === null) return t('claimTravel.distance.unknown', { origin, town })
    const why = t(`claimTravel.distance.basis.${basis}`, { factor: format.number(roadFactor) })
    return t('claimTravel.distance.proposed', { origin, town, km: format.number(km), basis: why })
  }
}

/** How far the centre is from each residence, on what basis, and one button to leave from it. */
export function JourneyDistance({
  aids,
  draft,
  onChange,
}: {
  aids: TravelAids
  draft: JourneyDraft
  onChange: (part: Partial<JourneyDraft>) => void
}) {
  const t = useText()
  const format = useFormat()
  const sentence = useDistanceSentence(aids.roadFactor)
  const proposed = originOf(aids, draft)?.km ?? null
  const typed = draft.oneWayKm
  const differs =
    typeof typed === 'number' && typed > 0 && proposed !== null && Math.abs(typed - proposed) > surprising * proposed
  return (
    <div className="claim-notes">
      {aids.origins.map((origin) => (
        <p key={origin.kind} className="claim-small">
          {sentence(origin)}{' '}
          {origin.km !== null && (draft.oneWayKm !== origin.km || !sameTown(origin, draft)) && (
            <button
              type="button"
              className="button"
              data-variant="small"
              onClick={() =>
                onChange({ fromTown: origin.town, fromPostalCode: origin.postalCode, oneWayKm: origin.km })
              }
            >
              {t('claimTravel.distance.use', { town: origin.town, km: format.number(origin.km) })}
            </button>
          )}
        </p>
      ))}
      {differs && (
        <p className="claim-note" role="status">
          {t('claimTravel.distance.differs', { typed: format.number(typed), km: format.number(proposed) })}
        </p>
      )}
    </div>
  )
}
