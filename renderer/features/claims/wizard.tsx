import { useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { DocumentFile } from '../../../shared/model/claim-documents.ts'
import { ActionBar, CommandButton, Screen, Steps, useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { DocumentsPanel } from '../claim-documents/index.tsx'
import { useMissionTypeName } from '../mission-type-name.ts'
import { AccountPanel } from './account-panel.tsx'
import { ClosedNote } from './closed-note.tsx'
import type { DraftView } from './draft-keeper.ts'
import { Estimate } from './estimate.tsx'
import { FeeStep } from './fee-step.tsx'
import { FirstOpening, isFirstOpening } from './first-opening.tsx'
import { FollowStep } from './follow-step.tsx'
import { feeOpen, firstField, hasForm, missingPoints, type StepId, someOpen } from './missing-points.ts'
import { MissionHeader } from './mission-header.tsx'
import { RecapStep } from './recap-step.tsx'
import { ReturnPoints } from './return-points.tsx'
import { useSameAsLastTime } from './same-as-last-time.tsx'
import { SaveLine } from './save-line.tsx'
import { TravelStep } from './travel-step.tsx'
import { useDraft } from './use-draft.ts'
import { useSending } from './use-sending.ts'
import { useSteps } from './use-steps.ts'
import { useWizardCommands } from './use-wizard-commands.ts'

type Draft = ReturnType<typeof useDraft>
type Place = Readonly<{ step: StepId; fieldId: string }>

/** The steps of a claim, the one that is open, and what can be done. */
function StepsOfClaim({
  keeper,
  view,
  startAt,
  restoredFrom,
}: Draft & Readonly<{ startAt: Place; restoredFrom: string | null }>) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const sheet = view.base
  const points = missingPoints(sheet, view.draft)
  const steps = useSteps(sheet, points, startAt)
  const showMissing = () => document.getElementById('claim-missing')?.focus()
  const sending = useSending(sheet, keeper, showMissing)
  useSameAsLastTime(sheet, keeper, () => steps.open('travel'))
  useWizardCommands({ sheet, keeper, points, steps, sending })
  const { current, open } = steps
  const opened = someOpen(sheet)
  const documents = (file: DocumentFile) => <DocumentsPanel claimId={sheet.id} file={file} readOnly={false} />
  const parts: Readonly<Record<StepId, () => React.ReactNode>> = {
    follow: () => <FollowStep sheet={sheet} keeper={keeper} />,
    fee: () => (
      <>
        <FeeStep sheet={sheet} keeper={keeper} view={view} target={steps.target} />
        {documents('pay')}
      </>
    ),
    travel: () => (
      <>
        <TravelStep sheet={sheet} keeper={keeper} view={view} />
        {sheet.travelState !== 'ELSEWHERE' && documents('travel')}
      </>
    ),
    recap: () => (
      <RecapStep
        sheet={sheet}
        keeper={keeper}
        view={view}
        points={points}
        sending={sending}
        onGo={({ step, fieldId }) => open(step, fieldId)}
        onStep={(step) => open(step)}
      />
    ),
  }
  const name = t(`claimsScreen.steps.${current}`)
  return (
    <>
      <ReturnPoints sheet={sheet} onGo={({ step, fieldId }) => open(step, fieldId)} />
      <Steps steps={steps.steps} currentId={current} onStep={(id) => open(id as StepId)} />
      <div className="claim-columns">
        <div className="claim-step">
          <h2 id="claim-step" ref={steps.heading} tabIndex={-1}>
            {current === 'fee' ? t('claimWizard.fee.title', { step: name, type: missionTypeName(sheet) }) : name}
          </h2>
          {restoredFrom !== null && current === startAt.step && (
            <p className="claim-note">
              {t('claimsScreen.restored', { date: format.dateTime(localMinute(restoredFrom)) })}
            </p>
          )}
          {sheet.sentAt !== null && !opened && (current === 'fee' || current === 'travel') && (
            <p className="claim-note">
              {t(sheet.mayTakeBack ? 'claimWizard.readOnly' : 'claimWizard.readOnlySettled')}
            </p>
          )}
          {parts[current]()}
        </div>
        <div className="claim-step">
          <Estimate sheet={sheet} />
          <AccountPanel />
        </div>
      </div>
      <ActionBar>
        {current !== 'recap' && <CommandButton id="claims.continue" variant="primary" />}
        <CommandButton id="claims.previous" />
        <CommandButton id="claims.consult" />
        <CommandButton id="claims.back" />
        <CommandButton id="claims.leave" />
        {opened && <CommandButton id="claims.save" />}
      </ActionBar>
    </>
  )
}

/** Where one begins to complete a claim: the first field of the fee, or the travel. */
function whereToType(sheet: ClaimSheet): Place {
  if (feeOpen(sheet) && hasForm(sheet)) return { step: 'fee', fieldId: firstField[sheet.entryForm] ?? '' }
  return { step: sheet.travelState === 'NONE' ? 'follow' : 'travel', fieldId: '' }
}

const whereTyped = ({ base, draft }: DraftView): Place =>
  draft.opened === null ? whereToType(base) : { step: 'travel', fieldId: '' }

/** One claim, guided step by step (F195): two choices when it is opened for the first time, then its steps. */
export function Wizard({ read }: { read: ClaimSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const { keeper, view } = useDraft(read)
  // What was being typed when a window was closed is shown where it was typed.
  const [restoredFrom] = useState(view.restoredFrom)
  const [startAt, setStartAt] = useState(() => (restoredFrom === null ? null : whereTyped(view)))
  const sheet = view.base
  return (
    <Screen
      title={t('claimsScreen.oneNumber', { number: sheet.number })}
      context={t('claimsScreen.title')}
      sentence={`${sheet.exam}, ${missionTypeName(sheet)}, ${format.longDate(sheet.firstDate)}`}
    >
      <ClosedNote />
      <SaveLine keeper={keeper} view={view} />
      {sheet.returnReason &&
        sheet.returnPoints.length === 0 &&
        [sheet.feeState, sheet.travelState].includes('RETURNED') && (
          <p className="claim-note">{t('claimsScreen.returned', { reason: sheet.returnReason })}</p>
        )}
      <MissionHeader sheet={sheet} />
      {startAt === null && isFirstOpening(sheet) ? (
        <FirstOpening sheet={sheet} keeper={keeper} onComplete={() => setStartAt(whereToType(sheet))} />
      ) : (
        <StepsOfClaim
          keeper={keeper}
          view={view}
          startAt={startAt ?? { step: 'follow', fieldId: '' }}
          restoredFrom={restoredFrom}
        />
      )}
    </Screen>
  )
}
