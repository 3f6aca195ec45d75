import { useState } from 'react'
import { useParams } from 'react-router'
import {
  ActionBar,
  announce,
  CommandButton,
  goTo,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { downloadDocument } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { DocumentsPanels } from '../claim-documents/index.tsx'
import { ClaimGroupPart } from '../claim-groups/claim-group-part.tsx'
import { usePapers } from '../claim-recaps/index.tsx'
import { Estimate } from '../claims/estimate.tsx'
import { ClaimHistory } from '../claims/history.tsx'
import { useMissionTypeName } from '../mission-type-name.ts'
import { ReplayClaim } from '../rates/replay-claim.tsx'
import { ReasonDialog } from '../reason-dialog.tsx'
import { Refusal } from '../refusal.tsx'
import { alertIds, Controls, type ReviewSheet } from './controls.tsx'
import { queueOrder } from './queue-order.ts'
import { RestoreClaim } from './restore-claim.tsx'
import { ReviewFigures, ReviewJourneys } from './review-figures.tsx'
import { useQueue } from './use-queue.ts'

const readyReasons = ['quantity', 'distance', 'proof', 'duplicate'] as const

type Asking = 'giveBack' | 'cancel' | null

/** The decisions on one claim; after one of them the next claim of the queue opens. */
function useDecisions(sheet: ReviewSheet, goOn: () => void) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState<Asking>(null)
  const accepting = useCommand(client.review.accept)
  const giving = useCommand(client.review.giveBack)
  const cancelling = useCommand(client.review.cancel)
  const { id, number, version } = sheet
  const focusAlert = (after: string | undefined) => {
    const ids = alertIds(sheet.controls)
    const target = ids[(ids.indexOf(after ?? '') + 1) % ids.length]
    if (target) document.getElementById(target)?.focus()
    else announce(t('reviewScreen.noAlert'))
  }
  const accept = async () => {
    if (sheet.controls.some(({ verdict }) => verdict === 'blocking')) {
      focusAlert(undefined)
      tell('warning', t('reviewScreen.blockedTold', { number }))
      return
    }
    const done = await accepting.send({ id, expectedVersion: version, reason: '' })
    if (done === null) return
    tell('success', t('reviewScreen.accepted', { number, amount: format.cents(done.feeCents + done.travelCents) }))
    goOn()
  }
  const confirm = async (reason: string) => {
    const command = asking === 'cancel' ? cancelling : giving
    const done = await command.send({ id, expectedVersion: version, reason })
    if (done === null) return
    tell('success', t(asking === 'cancel' ? 'reviewScreen.cancelled' : 'reviewScreen.givenBack', { number }))
    setAsking(null)
    goOn()
  }
  const current = asking === 'cancel' ? cancelling : giving
  return { asking, setAsking, accept, confirm, focusAlert, accepting, current }
}

async function download(documentId: string, t: ReturnType<typeof useText>) {
  try {
    tell('success', t('reviewScreen.downloaded', { name: await downloadDocument(documentId) }))
  } catch (error) {
    tell('error', `${t('reviewScreen.downloadFailed')} (${problemOf(error).code})`)
  }
}

const canDecide = ({ feeState, travelState }: ReviewSheet) =>
  [feeState, travelState].some((state) => state === 'SENT' || state === 'OFFICE_ENTERED')
const canGiveBack = ({ feeState, travelState }: ReviewSheet) =>
  [feeState, travelState].some((state) => ['SENT', 'ACCEPTED', 'REJECTED_BY_FINANCE'].includes(state))
const isCancelled = ({ feeState, travelState }: ReviewSheet) => feeState === 'CANCELLED' && travelState === 'CANCELLED'
const isFrozen = ({ feeState, travelState }: ReviewSheet) =>
  [feeState, travelState].some((state) => ['EXPORTED', 'PAID', 'CANCELLED'].includes(state))

function ReviewedClaim({ sheet }: { sheet: ReviewSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const place = useQueue(sheet.id)
  const open = (id: string | null) => goTo(id === null ? '/review' : `/review/${id}`)
  const goOn = () => {
    const following = place.next ?? place.other
    if (following === null) announce(t('reviewScreen.finished'))
    open(following)
  }
  const decisions = useDecisions(sheet, goOn)
  const { asking, setAsking } = decisions
  const documentId = sheet.recapDocumentId
  const papers = usePapers()
  useCommands([
    {
      id: 'review.accept',
      textKey: 'reviewScreen.accept',
      group: 'screen',
      keys: ['V', 'Ctrl+Enter'],
      when: () => asking === null && canDecide(sheet),
      run: decisions.accept,
    },
    {
      id: 'review.giveBack',
      textKey: 'reviewScreen.giveBack',
      group: 'screen',
      keys: ['R'],
      when: () => canGiveBack(sheet),
      run: () => setAsking('giveBack'),
    },
    {
      id: 'review.cancel',
      textKey: 'reviewScreen.cancel',
      group: 'screen',
      keys: ['A'],
      when: () => !isFrozen(sheet),
      run: () => setAsking('cancel'),
    },
    {
      id: 'review.next',
      textKey: 'reviewScreen.next',
      group: 'screen',
      keys: ['J'],
      when: () => place.next !== null,
      run: () => open(place.next),
    },
    {
      id: 'review.previous',
      textKey: 'reviewScreen.previous',
      group: 'screen',
      keys: ['K'],
      when: () => place.previous !== null,
      run: () => open(place.previous),
    },
    {
      id: 'review.nextAlert',
      textKey: 'reviewScreen.nextAlert',
      group: 'screen',
      keys: ['F7'],
      run: () => decisions.focusAlert(document.activeElement?.id),
    },
    {
      id: 'review.recap',
      textKey: 'reviewScreen.recap',
      group: 'screen',
      when: () => documentId !== null,
      run: () => (documentId !== null ? download(documentId, t) : undefined),
    },
    {
      id: 'review.dossier',
      textKey: 'claimRecaps.sent.dossier',
      group: 'screen',
      when: () => documentId !== null && papers.making === null,
      run: () => papers.dossier(sheet.id),
    },
  ])
  const sentence = [
    `${sheet.exam}, ${missionTypeName(sheet)}, ${format.longDate(sheet.firstDate)}, ${sheet.centre}`,
    place.position === null
      ? ''
      : t('reviewScreen.position', {
          position: place.position,
          count: place.count,
          queue: t(`reviewScreen.facets.${queueOrder().facet}`),
        }),
  ]
  return (
    <div className="review-zone" data-one-key>
      <Screen
        title={`${sheet.number}, ${sheet.intervenant}`}
        context={t('reviewScreen.title')}
        sentence={sentence.filter(Boolean).join(' - ')}
      >
        <ActionBar>
          <CommandButton id="review.accept" variant="primary" />
          <CommandButton id="review.giveBack" />
          <CommandButton id="review.cancel" />
          <CommandButton id="review.previous" />
          <CommandButton id="review.next" />
          <CommandButton id="review.recap" />
          <CommandButton id="review.dossier" />
        </ActionBar>
        <Refusal problem={papers.problem} title={t('claimRecaps.sent.failed')} />
        <Refusal problem={decisions.accepting.problem} title={t('reviewScreen.acceptFailed')} />
        {isCancelled(sheet) && <RestoreClaim sheet={sheet} />}
        {sheet.returnReason && (
          <p className="claim-note">{t('claimsScreen.returned', { reason: sheet.returnReason })}</p>
        )}
        <div className="review-columns">
          <div className="review-column">
            <ReviewFigures sheet={sheet} />
            <Controls sheet={sheet} />
            <ClaimGroupPart claim={sheet} />
          </div>
          <div className="review-column">
            <Estimate sheet={sheet} />
            <ReplayClaim claim={sheet} />
            <ReviewJourneys sheet={sheet} />
            <DocumentsPanels claim={sheet} readOnly={false} byPost={false} />
            <ClaimHistory history={sheet.history} />
          </div>
        </div>
      </Screen>
      {asking !== null && (
        <ReasonDialog
          title={t(asking === 'cancel' ? 'reviewScreen.cancelTitle' : 'reviewScreen.giveBackTitle', {
            number: sheet.number,
          })}
          sentence={t(asking === 'cancel' ? 'reviewScreen.cancelSentence' : 'reviewScreen.giveBackSentence')}
          confirmLabel={t(asking === 'cancel' ? 'reviewScreen.cancel' : 'reviewScreen.giveBack')}
          ready={readyReasons.map((reason) => t(`reviewScreen.readyReasons.${reason}`))}
          busy={decisions.current.busy}
          problem={decisions.current.problem}
          onConfirm={(reason) => void decisions.confirm(reason)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}

/** One claim under review: what was declared, stated and computed, the controls, and the decision. */
export function ReviewClaimScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, problem, retry } = useRead(queries.review.get.queryOptions({ input: { id } }))
  if (data !== undefined) return <ReviewedClaim key={id} sheet={data} />
  return (
    <Screen title={t('reviewScreen.one')}>
      {problem ? (
        <Refusal problem={problem} title={t('reviewScreen.readFailed')} onRetry={retry} />
      ) : (
        <p aria-busy="true">{t('reviewScreen.loading')}</p>
      )}
    </Screen>
  )
}
