import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { goTo, useCommands } from '../../components/index.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { type MissingPoint, someOpen } from './missing-points.ts'
import type { Sending } from './use-sending.ts'
import type { useSteps } from './use-steps.ts'

type Wizard = Readonly<{
  sheet: ClaimSheet
  keeper: DraftKeeper
  points: readonly MissingPoint[]
  steps: ReturnType<typeof useSteps>
  sending: Sending
}>

/** What can be done in a claim whatever its step: go on or send (F213), back (F204), save, leave, read a sent one (F210). */
export function useWizardCommands({ sheet, keeper, points, steps, sending }: Wizard): void {
  const { current, next, previous, back, open } = steps
  const isLast = current === 'recap'
  const goOn = () => {
    void keeper.flush()
    if (next !== null) open(next)
    else if (isLast && sheet.maySend) return sending.send()
  }
  const nextPoint = () => {
    const here = points.findIndex(({ fieldId }) => fieldId === document.activeElement?.id)
    const point = points[(here + 1) % points.length]
    if (point) open(point.step, point.fieldId)
  }
  const isClosed = sheet.sentAt !== null && !someOpen(sheet)
  const readable = steps.steps.map(({ id }) => id).find((id) => id === 'fee' || id === 'travel')
  useCommands([
    {
      id: 'claims.continue',
      textKey: isLast ? 'claimsScreen.recap.send' : 'claimsScreen.steps.next',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => next !== null || (isLast && sheet.maySend),
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
      id: 'claims.back',
      textKey: 'claimWizard.back',
      group: 'screen',
      when: () => back !== null,
      run: () => back?.(),
    },
    {
      id: 'claims.consult',
      textKey: 'claimWizard.consult',
      group: 'screen',
      when: () => isClosed && readable !== undefined && (current === 'follow' || current === 'recap'),
      run: () => {
        if (readable === 'fee' || readable === 'travel') open(readable)
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
}
