import { useCallback, useRef } from 'react'
import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { unclaimedCosts } from '../../../shared/model/unclaimed-costs.ts'
import { tell, useCommands, useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'
import { type JourneyDraft, newKey } from './draft.ts'
import type { DraftKeeper, DraftView } from './draft-keeper.ts'
import { JourneyDialog } from './journey-dialog.tsx'
import { originOf } from './journey-facts.ts'
import { JourneyList, type ListedJourney, listedJourney, typedJourney } from './journey-list.tsx'
import { travelOpen } from './missing-points.ts'
import { LastTime, useTravelAids } from './same-as-last-time.tsx'
import { Elsewhere, SharedWith } from './same-day.tsx'
import { isUntouched, journeyButton } from './travel-points.ts'

const emptyJourney = (sheet: ClaimSheet, aids: TravelAids | undefined): JourneyDraft => ({
  key: newKey(),
  fromTown: '',
  fromPostalCode: '',
  toTown: sheet.centreTown,
  toPostalCode: aids?.destination.postalCode ?? '',
  departDate: sheet.slots[0]?.date ?? sheet.firstDate,
  departTime: sheet.slots[0]?.startTime ?? '',
  returnDate: sheet.slots.at(-1)?.date ?? sheet.firstDate,
  returnTime: sheet.slots.at(-1)?.endTime ?? '',
  ...unclaimedCosts,
  nightTown: sheet.centreTown,
  nightCommune: aids?.destination.commune ?? '',
})

/** What the details of a line from the mission begin with: the distance proposed, there and back. */
const proposal = (draft: JourneyDraft, aids: TravelAids | undefined): Partial<JourneyDraft> => {
  const km = originOf(aids, draft)?.km ?? null
  return isUntouched(draft) && draft.mode === 'CAR' && km !== null ? { oneWayKm: km, trips: 2 } : {}
}

function Journeys({ sheet, keeper, view }: { sheet: ClaimSheet; keeper: DraftKeeper; view: DraftView }) {
  const t = useText()
  const { data: aids, problem, retry } = useTravelAids(sheet)
  const { journeys, removed, opened } = view.draft
  const setJourneys = (update: (journeys: readonly JourneyDraft[]) => readonly JourneyDraft[]) =>
    keeper.change((draft) => ({ ...draft, journeys: update(draft.journeys) }))
  const change = (key: string, part: Partial<JourneyDraft>) =>
    setJourneys((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const open = (draft: JourneyDraft) => {
    keeper.change((whole) => ({ ...whole, opened: { key: draft.key, before: draft } }))
    const proposed = proposal(draft, aids)
    if (Object.keys(proposed).length > 0) change(draft.key, proposed)
  }
  const add = () => {
    const draft = emptyJourney(sheet, aids)
    keeper.change((whole) => ({
      ...whole,
      journeys: [...whole.journeys, draft],
      opened: { key: draft.key, before: null },
    }))
  }
  const end = (keep: boolean) => {
    if (opened === null) return
    const { key, before } = opened
    const position = journeys.findIndex((one) => one.key === key) + 1
    if (!keep) {
      setJourneys((all) => all.flatMap((one) => (one.key !== key ? [one] : before === null ? [] : [before])))
      tell('information', t('claimTravel.detail.cancelled', { position }))
    }
    keeper.change((whole) => ({ ...whole, opened: null }))
    void keeper.flush()
  }
  const remove = (draft: JourneyDraft, position: number) => {
    keeper.change((whole) => ({
      ...whole,
      journeys: whole.journeys.filter(({ key }) => key !== draft.key),
      removed: [...whole.removed, draft],
    }))
    tell('information', t('claimTravel.removed', { position }))
  }
  const undelete = (draft: JourneyDraft) =>
    keeper.change((whole) => ({
      ...whole,
      journeys: [...whole.journeys, draft],
      removed: whole.removed.filter(({ key }) => key !== draft.key),
    }))
  const duplicate = (draft: JourneyDraft, place: number) =>
    setJourneys((all) => all.toSpliced(place + 1, 0, { ...draft, key: newKey() }))
  useCommands([
    {
      id: 'claims.completeJourney',
      textKey: 'claimTravel.complete',
      group: 'screen',
      keys: ['F2'],
      when: () => aids !== undefined && journeys.length > 0 && opened === null,
      run: () => {
        const draft = journeys.find(isUntouched) ?? journeys[0]
        if (draft !== undefined) open(draft)
      },
    },
    {
      id: 'claims.addJourney',
      textKey: 'claimTravel.add',
      group: 'screen',
      when: () => opened === null,
      run: add,
    },
  ])
  const latest = useRef({ open, duplicate, remove, undelete, journeys, removed })
  latest.current = { open, duplicate, remove, undelete, journeys, removed }
  const acts = useCallback(
    ({ key, place }: ListedJourney) => {
      const known = () => latest.current
      const button = (act: 'complete' | 'duplicate' | 'remove' | 'undelete', position: number, run: () => void) => (
        <button
          type="button"
          className="button"
          data-variant="small"
          id={act === 'complete' ? journeyButton(position - 1) : undefined}
          aria-label={t('claimTravel.named', { act: t(`claimTravel.${act}`), position })}
          onClick={run}
        >
          {t(`claimTravel.${act}`)}
        </button>
      )
      if (place === null) {
        const gone = known().removed.findIndex((one) => one.key === key)
        const draft = known().removed[gone]
        return draft && button('undelete', gone + 1, () => known().undelete(draft))
      }
      const on = (run: (draft: JourneyDraft) => void) => () => {
        const draft = known().journeys.find((one) => one.key === key)
        if (draft !== undefined) run(draft)
      }
      return (
        <>
          {button(
            'complete',
            place + 1,
            on((draft) => known().open(draft)),
          )}
          {button(
            'duplicate',
            place + 1,
            on((draft) => known().duplicate(draft, place)),
          )}
          {button(
            'remove',
            place + 1,
            on((draft) => known().remove(draft, place + 1)),
          )}
        </>
      )
    },
    [t],
  )
  const rows = [...journeys.map(typedJourney), ...removed.map((draft) => typedJourney(draft, null))]
  const place = journeys.findIndex(({ key }) => key === opened?.key)
  const inWindow = journeys[place]
  return (
    <div className="claim-step">
      <SharedWith aids={aids} />
      <Refusal problem={problem} title={t('claimTravel.aidsFailed')} onRetry={retry} />
      <LastTime sheet={sheet} />
      {journeys.some(isUntouched) && <p>{t('claimTravel.incomplete')}</p>}
      <JourneyList rows={rows} acts={acts} />
      <p className="claim-small">{t('claimTravel.oneLineDaily')}</p>
      <div className="claim-buttons">
        <button type="button" className="button" onClick={add}>
          {t('claimTravel.add')}
        </button>
      </div>
      {opened !== null && inWindow !== undefined && (
        <JourneyDialog
          draft={inWindow}
          index={place}
          aids={aids}
          sheet={view.base}
          onChange={(part) => change(opened.key, part)}
          onSave={() => void keeper.flush()}
          onEnd={end}
        />
      )}
    </div>
  )
}

/** The journeys of the mission in a list, each with its details, or the sentence that says why there are none. */
export function TravelStep({ sheet, keeper, view }: { sheet: ClaimSheet; keeper: DraftKeeper; view: DraftView }) {
  const { data: aids } = useTravelAids(sheet)
  if (sheet.travelState === 'ELSEWHERE') return <Elsewhere sheet={sheet} aids={aids} />
  if (!travelOpen(sheet))
    return (
      <div className="claim-part">
        <JourneyList rows={sheet.journeys.map(listedJourney)} />
      </div>
    )
  return <Journeys sheet={sheet} keeper={keeper} view={view} />
}
