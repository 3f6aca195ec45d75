import { useParams } from 'react-router'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import {
  ActionBar,
  CommandButton,
  goTo,
  Screen,
  Steps,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import { DoneQuestion } from './done-question.tsx'
import { Estimate } from './estimate.tsx'
import { FeeStep } from './fee-step.tsx'
import { ClaimHistory } from './history.tsx'
import { hasForm, isOpen, missingPoints, type StepId } from './missing-points.ts'
import { MissionHeader } from './mission-header.tsx'
import { RecapStep } from './recap-step.tsx'
import { SaveLine } from './save-line.tsx'
import { useTravelReason } from './travel-reason.ts'
import { TravelStep } from './travel-step.tsx'
import { useDraft } from './use-draft.ts'
import { useSending } from './use-sending.ts'
import { useSteps } from './use-steps.ts'

export const ClaimHelp = () => <p>{useText()('claimsScreen.helpOne')}</p>

function Wizard({ read }: { read: ClaimSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const { keeper, view } = useDraft(read)
  const sheet = view.base
  const points = missingPoints(sheet, view.draft)
  const { current, steps, heading, open, next, previous } = useSteps(sheet, points)
  const showMissing = () => document.getElementById('claim-missing')?.focus()
  const sending = useSending(sheet, keeper, showMissing)
  const { sentence: noTravel } = useTravelReason(sheet.travelState === 'NONE' ? sheet.travelReason : '')
  const isLast = current === 'recap'
  const goOn = () => {
    void keeper.flush()
    if (next !== null) open(next)
    else if (sheet.maySend) return sending.send()
  }
  const nextPoint = () => {
    const here = points.findIndex(({ fieldId }) => fieldId === document.activeElement?.id)
    const point = points[(here + 1) % points.length]
    if (point) open(point.step, point.fieldId)
  }
  useCommands([
    {
      id: 'claims.continue',
      textKey: isLast ? 'claimsScreen.recap.send' : 'claimsScreen.steps.next',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => next !== null || sheet.maySend,
      run: goOn,
    },
    {
      id: 'claims.previous',
      textKey: 'claimsScreen.steps.previous',
      group: 'screen',
      when: () => previous !== null,
      run: () => {
        if (previous !== null) open(previous)
      },
    },
    {
      id: 'claims.save',
      textKey: 'claimsScreen.save.again',
      group: 'screen',
      keys: ['Ctrl+S'],
      run: () => void keeper.flush(),
    },
    { id: 'claims.leave', textKey: 'claimsScreen.steps.leave', group: 'screen', run: () => goTo('/claims') },
    {
      id: 'claims.nextMissing',
      textKey: 'claimsScreen.recap.nextMissing',
      group: 'screen',
      keys: ['F7'],
      when: () => points.length > 0,
      run: nextPoint,
    },
  ])
  const parts: Readonly<Record<StepId, () => React.ReactNode>> = {
    follow: () => (
      <>
        <DoneQuestion sheet={sheet} keeper={keeper} />
        {sheet.feeState !== 'NONE' && !hasForm(sheet) && (
          <p className="claim-part">{t('claimsScreen.entry.nothing')}</p>
        )}
        {noTravel !== '' && <p className="claim-part">{noTravel}</p>}
        <ClaimHistory history={sheet.history} />
      </>
    ),
    fee: () => <FeeStep sheet={sheet} keeper={keeper} view={view} />,
    travel: () => <TravelStep sheet={sheet} keeper={keeper} view={view} />,
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
  const title = t('claimsScreen.oneNumber', { number: sheet.number })
  return (
    <Screen
      title={title}
      context={t('claimsScreen.title')}
      sentence={`${sheet.exam}, ${missionTypeName(sheet)}, ${format.longDate(sheet.firstDate)}`}
    >
      <SaveLine keeper={keeper} view={view} />
      {sheet.returnReason && [sheet.feeState, sheet.travelState].includes('RETURNED') && (
        <p className="claim-note">{t('claimsScreen.returned', { reason: sheet.returnReason })}</p>
      )}
      <MissionHeader sheet={sheet} />
      <Steps steps={steps} currentId={current} onStep={(id) => open(id as StepId)} />
      <div className="claim-columns">
        <div className="claim-step">
          <h2 ref={heading} tabIndex={-1}>
            {t(`claimsScreen.steps.${current}`)}
          </h2>
          {parts[current]()}
        </div>
        <Estimate sheet={sheet} />
      </div>
      <ActionBar>
        {!isLast && <CommandButton id="claims.continue" variant="primary" />}
        <CommandButton id="claims.previous" />
        <CommandButton id="claims.leave" />
        {![sheet.feeState, sheet.travelState].some(isOpen) ? null : <CommandButton id="claims.save" />}
      </ActionBar>
    </Screen>
  )
}

/** One claim of the person signed in: four named steps, saved as they go, sent by one button. */
export function ClaimScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, problem, retry } = useRead(queries.claims.get.queryOptions({ input: { id } }))
  if (data !== undefined) return <Wizard key={id} read={data} />
  return (
    <Screen title={t('claimsScreen.one')}>
      {problem ? (
        <Refusal problem={problem} title={t('claimsScreen.readFailed')} onRetry={retry} />
      ) : (
        <p aria-busy="true">{t('claimsScreen.loading')}</p>
      )}
    </Screen>
  )
}
