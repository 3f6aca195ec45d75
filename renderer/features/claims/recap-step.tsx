import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { BusyButton, useText } from '../../components/index.ts'
import { DocumentsPanels } from '../claim-documents/index.tsx'
import { InformationFormLink } from '../claim-recaps/index.tsx'
import { Refusal } from '../refusal.tsx'
import { enteredOf } from './draft.ts'
import type { DraftKeeper, DraftView } from './draft-keeper.ts'
import { MissingDocuments, useMissingDocuments } from './missing-documents.tsx'
import { type MissingPoint, type StepId, someOpen } from './missing-points.ts'
import { RecapFee } from './recap-fee.tsx'
import { RecapTravel } from './recap-travel.tsx'
import { SendDialog } from './send-dialog.tsx'
import { SentPart } from './sent-part.tsx'
import { isUntouched } from './travel-points.ts'
import type { Sending } from './use-sending.ts'

function Missing({ points, onGo }: { points: readonly MissingPoint[]; onGo: (point: MissingPoint) => void }) {
  const t = useText()
  if (points.length === 0) return null
  return (
    <section className="claim-note" aria-labelledby="claim-missing">
      <h3 id="claim-missing" tabIndex={-1}>
        {t('claimsScreen.recap.missing', { count: points.length })}
      </h3>
      <ul>
        {points.map((point) => (
          <li key={`${point.fieldId} ${point.textKey}`}>
            <button type="button" className="link-button" onClick={() => onGo(point)}>
              {t(point.textKey, point.values)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Journeys that ask for no transport: allowed, but worth saying before sending. */
function EmptyJourneys({ view }: { view: DraftView }) {
  const t = useText()
  const empty = view.draft.journeys.flatMap((draft, index) => (isUntouched(draft) ? [index + 1] : []))
  return empty.map((position) => (
    <p key={position} className="claim-note">
      {t('claimsScreen.recap.journeyEmpty', { position })}
    </p>
  ))
}

type Props = Readonly<{
  sheet: ClaimSheet
  keeper: DraftKeeper
  view: DraftView
  points: readonly MissingPoint[]
  sending: Sending
  onGo: (point: MissingPoint) => void
  onStep: (step: StepId) => void
}>

/** Everything on one page (F273-F278): fee, travel, documents of both files, what is missing, and the button that sends. */
export function RecapStep({ sheet, keeper, view, points, sending, onGo, onStep }: Props) {
  const t = useText()
  const entered = enteredOf(sheet, view.draft) ?? sheet
  const opened = someOpen(sheet)
  const missing = useMissingDocuments(sheet)
  return (
    <div className="claim-step">
      {(sheet.mayTakeBack || sheet.recapDocumentId !== null) && (
        <SentPart sheet={sheet} keeper={keeper} justSent={sending.justSent} />
      )}
      {opened && <Missing points={points} onGo={onGo} />}
      {opened && <MissingDocuments missing={missing} />}
      {opened && points.length + missing.length === 0 && <p>{t('claimsScreen.recap.complete')}</p>}
      {points.length === 0 && opened && sheet.travelState !== 'NONE' && <EmptyJourneys view={view} />}
      <RecapFee sheet={sheet} entry={entered.entry} onStep={onStep} />
      <RecapTravel sheet={sheet} journeys={entered.journeys} onStep={onStep} />
      <InformationFormLink />
      <DocumentsPanels claim={sheet} readOnly={!opened} />
      {sending.asking === null && <Refusal problem={sending.problem} title={t('claimsScreen.recap.sendFailed')} />}
      {sheet.maySend && (
        <section className="claim-part">
          <p>{t('claimsScreen.recap.attest')}</p>
          <div className="claim-buttons">
            <BusyButton variant="primary" busy={sending.busy} onClick={() => void sending.send()}>
              {t('claimsScreen.recap.send')}
            </BusyButton>
          </div>
        </section>
      )}
      {!sheet.maySend && opened && <p className="claim-note">{t('claimsScreen.recap.notYet')}</p>}
      <SendDialog sheet={sheet} sending={sending} />
    </div>
  )
}
