import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { unclaimedCosts } from '../../../shared/model/unclaimed-costs.ts'
import { goTo, tell, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { type JourneyDraft, newKey } from './draft.ts'
import type { DraftKeeper, DraftView } from './draft-keeper.ts'
import { useJourneySentence } from './entry-summary.tsx'
import { JourneyForm } from './journey-form.tsx'
import { isOpen } from './missing-points.ts'
import { useTravelReason } from './travel-reason.ts'

/** All journeys of a day go on its first mission: this one says which, and opens it. */
function Elsewhere({ sheet }: { sheet: ClaimSheet }) {
  const t = useText()
  const { sentence, mission } = useTravelReason(sheet.travelReason)
  const { data: mine } = useRead(queries.claims.mine.queryOptions({ input: {} }))
  const other = mine?.find(({ missionNumber }) => missionNumber === mission)
  return (
    <div className="claim-part">
      <p>{sentence}</p>
      {other && (
        <div className="claim-buttons">
          <button type="button" className="button" onClick={() => goTo(`/claims/${other.id}`)}>
            {t('claimsScreen.travel.elsewhere', { mission: other.missionNumber })}
          </button>
        </div>
      )}
    </div>
  )
}

const emptyJourney = (sheet: ClaimSheet): JourneyDraft => ({
  key: newKey(),
  fromTown: '',
  fromPostalCode: '',
  toTown: sheet.centreTown,
  toPostalCode: '',
  departDate: sheet.slots[0]?.date ?? sheet.firstDate,
  departTime: sheet.slots[0]?.startTime ?? '',
  returnDate: sheet.slots.at(-1)?.date ?? sheet.firstDate,
  returnTime: sheet.slots.at(-1)?.endTime ?? '',
  ...unclaimedCosts,
})

type JourneyProps = Readonly<{ draft: JourneyDraft; index: number; keeper: DraftKeeper }>

function JourneyCard({ draft, index, keeper }: JourneyProps) {
  const t = useText()
  const position = index + 1
  const setJourneys = (update: (journeys: readonly JourneyDraft[]) => readonly JourneyDraft[]) =>
    keeper.change((whole) => ({ ...whole, journeys: update(whole.journeys) }))
  const change = (part: Partial<JourneyDraft>) =>
    setJourneys((journeys) => journeys.map((other) => (other.key === draft.key ? { ...other, ...part } : other)))
  const duplicate = () => setJourneys((journeys) => journeys.toSpliced(index + 1, 0, { ...draft, key: newKey() }))
  const remove = () => {
    setJourneys((journeys) => journeys.filter(({ key }) => key !== draft.key))
    tell('information', t('claimsScreen.travel.removed', { position }), {
      label: t('claimsScreen.travel.restore'),
      run: () => setJourneys((journeys) => journeys.toSpliced(Math.min(index, journeys.length), 0, draft)),
    })
  }
  const title = t('claimsScreen.travel.journeyBetween', { position, from: draft.fromTown, to: draft.toTown })
  return (
    <section className="claim-part" aria-label={t('claimsScreen.travel.journey', { position })}>
      <h3>{title}</h3>
      <JourneyForm draft={draft} index={index} onChange={change} onBlur={() => void keeper.flush()}>
        <div className="claim-buttons">
          <button
            type="button"
            className="button"
            aria-label={t('claimsScreen.travel.duplicateNamed', { position })}
            onClick={duplicate}
          >
            {t('claimsScreen.travel.duplicate')}
          </button>
          <button
            type="button"
            className="button"
            aria-label={t('claimsScreen.travel.removeNamed', { position })}
            onClick={remove}
          >
            {t('claimsScreen.travel.remove')}
          </button>
        </div>
      </JourneyForm>
    </section>
  )
}

/** The journeys of the mission, each with all its fields, or the sentence that says why there are none. */
export function TravelStep({ sheet, keeper, view }: { sheet: ClaimSheet; keeper: DraftKeeper; view: DraftView }) {
  const t = useText()
  const sentence = useJourneySentence()
  if (sheet.travelState === 'ELSEWHERE') return <Elsewhere sheet={sheet} />
  if (!isOpen(sheet.travelState))
    return (
      <ul className="claim-part">
        {sheet.journeys.length === 0 && <li>{t('claimsScreen.travel.none')}</li>}
        {sheet.journeys.map((journey, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: journeys have no id and cannot change here
          <li key={index}>{sentence(journey)}</li>
        ))}
      </ul>
    )
  const { journeys } = view.draft
  const add = () => keeper.change((draft) => ({ ...draft, journeys: [...draft.journeys, emptyJourney(sheet)] }))
  return (
    <div className="claim-step">
      {journeys.length === 0 && <p>{t('claimsScreen.travel.none')}</p>}
      {journeys.map((draft, index) => (
        <JourneyCard key={draft.key} draft={draft} index={index} keeper={keeper} />
      ))}
      <div className="claim-buttons">
        <button type="button" className="button" onClick={add}>
          {t('claimsScreen.travel.add')}
        </button>
      </div>
    </div>
  )
}
