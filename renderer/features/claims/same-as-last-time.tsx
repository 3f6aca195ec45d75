import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { CommandButton, tell, useCommands, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { journeyDraft } from './draft.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { useJourneySentence } from './entry-summary.tsx'
import { travelOpen } from './missing-points.ts'

/** What helps to enter the journeys of a claim, read once the travel of it may be entered or is entered elsewhere. */
export const useTravelAids = (sheet: ClaimSheet) =>
  useRead({
    ...queries.claimTravel.aids.queryOptions({ input: { id: sheet.id } }),
    enabled: travelOpen(sheet) || sheet.travelState === 'ELSEWHERE',
  })

/**
 * One key, from any step of the claim: the journeys of the last claim to the same centre, adapted to this mission, take the
 * place of those here; what was there can be put back.
 */
export function useSameAsLastTime(sheet: ClaimSheet, keeper: DraftKeeper, onDone: () => void): void {
  const t = useText()
  const { data: aids } = useTravelAids(sheet)
  const lastTime = travelOpen(sheet) ? (aids?.lastTime ?? null) : null
  useCommands([
    {
      id: 'claims.sameAsLastTime',
      textKey: 'claimTravel.lastTime.act',
      group: 'screen',
      keys: ['Ctrl+D'],
      when: () => lastTime !== null,
      run: () => {
        if (lastTime === null) return
        const before = keeper.view().draft.journeys
        const put = (journeys: typeof before) => {
          keeper.change((draft) => ({ ...draft, journeys }))
          void keeper.flush()
        }
        put(lastTime.journeys.map(journeyDraft))
        onDone()
        tell('information', t('claimTravel.lastTime.done', { count: lastTime.journeys.length }), {
          label: t('claimTravel.lastTime.restore'),
          run: () => put(before),
        })
      },
    },
  ])
}

/** What the last time was, with the button that takes it up again. */
export function LastTime({ sheet }: { sheet: ClaimSheet }) {
  const t = useText()
  const format = useFormat()
  const sentence = useJourneySentence()
  const { data: aids } = useTravelAids(sheet)
  const last = aids?.lastTime
  if (!last) return null
  const journeys = last.journeys.map(sentence).join(' ')
  return (
    <section className="claim-part">
      <p>{t('claimTravel.lastTime.from', { date: format.date(last.date), mission: last.missionNumber, journeys })}</p>
      <div className="claim-buttons">
        <CommandButton id="claims.sameAsLastTime" />
      </div>
      <p className="claim-small">{t('claimTravel.lastTime.note')}</p>
    </section>
  )
}
