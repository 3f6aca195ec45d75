import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { BusyButton, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { touch } from '../../data/revisions.ts'
import { useCommand } from '../../data/use-command.ts'
import type { DraftKeeper, DraftView } from '../claims/draft-keeper.ts'
import { useEntrySentence, useJourneySentence } from '../claims/entry-summary.tsx'
import { hasForm, missingPoints } from '../claims/missing-points.ts'
import { isUntouched } from '../claims/travel-points.ts'
import { Refusal } from '../refusal.tsx'
import { ClosedHere } from './closed-here.tsx'
import { KioskStep } from './kiosk-step.tsx'
import { MissingList } from './missing-list.tsx'
import { SaveFailed } from './save-failed.tsx'

type Props = Readonly<{
  sheet: ClaimSheet
  keeper: DraftKeeper
  view: DraftView
  onBack: () => void
  onElsewhere: () => void
  onSent: (sent: ClaimSheet) => void
}>

/** What the claim says, in sentences, with what it is worth today; one button sends it. */
export function Recap({ sheet, keeper, view, onBack, onElsewhere, onSent }: Props) {
  const t = useText()
  const format = useFormat()
  const entrySentence = useEntrySentence()
  const journeySentence = useJourneySentence()
  const { send, busy, problem } = useCommand(client.claims.send)
  const whole = missingPoints(sheet, view.draft).length === 0 && view.saving !== 'conflict'
  const journeys = sheet.journeys.filter((_, place) => {
    const draft = view.draft.journeys[place]
    return draft !== undefined && !isUntouched(draft)
  })
  const sure = async () => {
    if (!(await keeper.flush())) return
    const sent = await send({ id: sheet.id, expectedVersion: keeper.view().base.version })
    if (sent === null) return
    keeper.adopt(sent)
    touch(['claims'])
    onSent(sent)
  }
  const maySend = sheet.maySend && whole
  return (
    <KioskStep
      key="recap"
      title={t('kiosk.recap.title')}
      sentence={t(maySend ? 'claimsScreen.recap.attest' : 'kiosk.recap.notHere')}
      actions={
        <>
          {maySend ? (
            <BusyButton variant="primary" busy={busy} onClick={() => void sure()}>
              {t('kiosk.recap.send')}
            </BusyButton>
          ) : (
            <BusyButton variant="primary" onClick={onElsewhere}>
              {t('kiosk.continue')}
            </BusyButton>
          )}
          <button type="button" className="button" onClick={onBack}>
            {t('kiosk.back')}
          </button>
        </>
      }
    >
      <Refusal problem={problem} title={t('claimsScreen.recap.sendFailed')} />
      {problem !== null && <ClosedHere />}
      {(view.saving === 'refused' || view.saving === 'conflict') && <SaveFailed view={view} />}
      <ul className="kiosk-list">
        {sheet.feeState !== 'NONE' && hasForm(sheet) && <li>{entrySentence(sheet.entry)}</li>}
        {sheet.travelState !== 'NONE' && journeys.length === 0 && <li>{t('kiosk.recap.noTravel')}</li>}
        {journeys.map((journey) => (
          <li key={`${journey.departAt} ${journey.fromTown}`}>{journeySentence(journey)}</li>
        ))}
        <li>
          <strong>
            {t('claimsScreen.estimate.total', {
              amount: format.cents(sheet.estimateFeeCents + sheet.estimateTravelCents),
            })}
          </strong>
        </li>
      </ul>
      <p>{t('kiosk.recap.estimate')}</p>
      <MissingList sheet={sheet} />
    </KioskStep>
  )
}
