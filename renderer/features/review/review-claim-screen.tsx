import { useEffect, useState } from 'react'
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
import { queries } from '../../data/client.ts'
import { downloadDocument } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useRead } from '../../data/use-read.ts'
import { ClaimGroupPart } from '../claim-groups/claim-group-part.tsx'
import { usePapers } from '../claim-recaps/index.tsx'
import { Estimate } from '../claims/estimate.tsx'
import { ClaimHistory } from '../claims/history.tsx'
import { inTurn } from '../in-turn.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { ReplayClaim } from '../rates/replay-claim.tsx'
import { Refusal } from '../refusal.tsx'
import { AfterDrawn } from './after-drawn.tsx'
import { Amounts } from './amounts.tsx'
import { ClaimLines, ReturnedFor } from './claim-lines.tsx'
import { ClaimStanding } from './claim-standing.tsx'
import { Controls, isAlert, type ReviewSheet } from './controls.tsx'
import { DecisionDialogs } from './decision-dialogs.tsx'
import { doneSoFar, following, useDesk } from './desk.ts'
import { useUndoDecisions } from './done-decisions.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { usePreload } from './preload.ts'
import { queueOrder } from './queue-order.ts'
import { QueuePane } from './queue-pane.tsx'
import { ReviewFigures, ReviewJourneys } from './review-figures.tsx'
import { useCorrecting } from './use-correcting.ts'
import { useDecisions } from './use-decisions.ts'
import { useOccupation } from './use-occupation.ts'
import { useReviewCommands } from './use-review-commands.ts'

const buttons = [
  'lift',
  'correct',
  'enter',
  'saveEntered',
  'sendEntered',
  'stopCorrecting',
  'giveBack',
  'hold',
  'release',
  'cancel',
  'restore',
  'undoDecision',
  'history',
  'previous',
  'next',
  'recap',
  'dossier',
  'stay',
] as const

/** The recap of a claim and its whole dossier, from the office. */
function useClaimPapers(sheet: ReviewSheet) {
  const t = useText()
  const papers = usePapers()
  const documentId = sheet.recapDocumentId
  const download = async (id: string) => {
    try {
      tell('success', t('reviewScreen.downloaded', { name: await downloadDocument(id) }))
    } catch (error) {
      tell('error', `${t('reviewScreen.downloadFailed')} (${problemOf(error).code})`)
    }
  }
  useCommands([
    {
      id: 'review.recap',
      textKey: 'reviewScreen.recap',
      group: 'screen',
      when: () => documentId !== null,
      run: () => (documentId !== null ? download(documentId) : undefined),
    },
    {
      id: 'review.dossier',
      textKey: 'claimRecaps.sent.dossier',
      group: 'screen',
      when: () => documentId !== null && papers.making === null,
      run: () => papers.dossier(sheet.id),
    },
  ])
  return papers
}

/** What is said when a claim comes on screen: who, how much, what to look at, and where it stands in the queue. */
function useSpoken(sheet: ReviewSheet, position: number | null, count: number) {
  const t = useText()
  const format = useFormat()
  const alerts = sheet.controls.filter(isAlert).length
  const spoken = t('reviewScreen.spoken', {
    number: sheet.number,
    intervenant: sheet.intervenant,
    amount: format.cents(sheet.estimateFeeCents + sheet.estimateTravelCents),
    controls: alerts === 0 ? t('reviewScreen.noAlert') : t('reviewScreen.alerts', { count: alerts }),
  })
  const place = position === null ? '' : t('reviewScreen.place', { position, count })
  useEffect(() => announce([place, spoken].filter(Boolean).join(' - ')), [place, spoken])
}

function ReviewedClaim({ sheet }: { sheet: ReviewSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const place = useDesk(sheet.id)
  const [enlarged, setEnlarged] = useState(false)
  const { colleague, take } = useOccupation(sheet.id)
  const papers = useClaimPapers(sheet)
  const form = useCorrecting(sheet)
  const goOn = async () => {
    const next = await following(sheet.id)
    const done = doneSoFar()
    // Once what is on its way has been answered: the last word is about the whole.
    if (next === null) void inTurn(async () => tell('success', t('reviewScreen.finished', done)))
    goTo(next === null ? '/review' : `/review/${next}`)
  }
  const decisions = useDecisions(sheet, form, goOn)
  useReviewCommands(sheet, place, form, decisions, colleague === null)
  useUndoDecisions()
  usePreload(place.upcoming)
  useSpoken(sheet, place.position, place.count)
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
          {buttons.map((name) => (
            <CommandButton key={name} id={`review.${name}`} />
          ))}
        </ActionBar>
        <Refusal problem={papers.problem} title={t('claimRecaps.sent.failed')} />
        <Refusal problem={decisions.accepting.problem} title={t('reviewScreen.acceptFailed')} />
        <Refusal problem={decisions.entering.problem} title={t('reviewScreen.enterFailed')} />
        <ClaimStanding sheet={sheet} colleague={colleague} onTake={() => void take()} />
        <div className="review-panes" data-enlarged={enlarged}>
          <QueuePane id={sheet.id} place={place} />
          <div className="review-column">
            <ReturnedFor sheet={sheet} />
            <Controls sheet={sheet} />
            <ClaimLines sheet={sheet} correcting={form.correcting} />
            <Amounts sheet={sheet} correcting={form.correcting} />
            <AfterDrawn>
              <ReviewFigures sheet={sheet} />
              <ReviewJourneys sheet={sheet} />
              <ClaimGroupPart claim={sheet} />
              <Estimate sheet={sheet} />
              <ReplayClaim claim={sheet} />
              <div id="review-history" tabIndex={-1}>
                <ClaimHistory history={sheet.history} />
              </div>
            </AfterDrawn>
          </div>
          <EvidencePane sheet={sheet} enlarged={enlarged} onEnlarge={() => setEnlarged(!enlarged)} />
        </div>
      </Screen>
      <DecisionDialogs sheet={sheet} decisions={decisions} />
    </div>
  )
}

/** One claim under review: the queue, the claim with its controls, and its evidence, on one screen (ux.md S16). */
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
