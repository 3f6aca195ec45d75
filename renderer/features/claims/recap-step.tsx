import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { BusyButton, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { downloadDocument } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { enteredOf } from './draft.ts'
import type { DraftKeeper, DraftView } from './draft-keeper.ts'
import { EntrySummary } from './entry-summary.tsx'
import { isOpen, type MissingPoint, type StepId } from './missing-points.ts'
import type { Sending } from './use-sending.ts'
import { useWord } from './words.ts'

function Missing({ points, onGo }: { points: readonly MissingPoint[]; onGo: (point: MissingPoint) => void }) {
  const t = useText()
  if (points.length === 0) return <p>{t('claimsScreen.recap.complete')}</p>
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

async function download(documentId: string, t: ReturnType<typeof useText>) {
  try {
    tell('success', t('claimsScreen.recap.downloaded', { name: await downloadDocument(documentId) }))
  } catch (error) {
    tell('error', `${t('claimsScreen.recap.downloadFailed')} (${problemOf(error).code})`)
  }
}

/** After sending: who has the claim now, its recap, and the way back. */
function Sent({ sheet, keeper }: { sheet: ClaimSheet; keeper: DraftKeeper }) {
  const t = useText()
  const next = useWord('claims.next')
  const takeBack = useCommand(client.claims.takeBack)
  const back = async () => {
    const taken = await takeBack.send({ id: sheet.id, expectedVersion: sheet.version })
    if (taken === null) return
    keeper.adopt(taken)
    tell('success', t('claimsScreen.recap.takenBack', { number: sheet.number }))
  }
  const documentId = sheet.recapDocumentId
  return (
    <section className="claim-part">
      <p>{t('claimsScreen.recap.sentTitle', { next: next(sheet.next) })}</p>
      <Refusal problem={takeBack.problem} title={t('claimsScreen.recap.takeBackFailed')} />
      <div className="claim-buttons">
        {documentId !== null && (
          <button type="button" className="button" onClick={() => void download(documentId, t)}>
            {t('claimsScreen.recap.download')}
          </button>
        )}
        {sheet.mayTakeBack && (
          <BusyButton busy={takeBack.busy} onClick={() => void back()}>
            {t('claimsScreen.recap.takeBack')}
          </BusyButton>
        )}
      </div>
    </section>
  )
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

/** Everything in sentences, what is missing, and the one button that sends. */
export function RecapStep({ sheet, keeper, view, points, sending, onGo, onStep }: Props) {
  const t = useText()
  const entered = enteredOf(sheet, view.draft)
  const opened = [sheet.feeState, sheet.travelState].some(isOpen)
  return (
    <div className="claim-step">
      {opened && <Missing points={points} onGo={onGo} />}
      {points.length === 0 && opened && sheet.travelState !== 'NONE' && <EmptyJourneys view={view} />}
      {entered !== null && (
        <section className="claim-part">
          <EntrySummary {...entered} />
          {opened && (
            <div className="claim-buttons">
              {isOpen(sheet.feeState) && (
                <button type="button" className="button" onClick={() => onStep('fee')}>
                  {t('claimsScreen.recap.editFee')}
                </button>
              )}
              {isOpen(sheet.travelState) && (
                <button type="button" className="button" onClick={() => onStep('travel')}>
                  {t('claimsScreen.recap.editTravel')}
                </button>
              )}
            </div>
          )}
        </section>
      )}
      <Refusal problem={sending.problem} title={t('claimsScreen.recap.sendFailed')} />
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
      {(sheet.mayTakeBack || sheet.recapDocumentId !== null) && <Sent sheet={sheet} keeper={keeper} />}
    </div>
  )
}

/** Journeys that ask for no transport: allowed, but worth saying before sending. */
function EmptyJourneys({ view }: { view: DraftView }) {
  const t = useText()
  const empty = view.draft.journeys.flatMap(({ trips }, index) => (trips === 0 || trips === null ? [index + 1] : []))
  return empty.map((position) => (
    <p key={position} className="claim-note">
      {t('claimsScreen.recap.journeyEmpty', { position })}
    </p>
  ))
}
