import { useEffect, useRef, useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { type Step, useText } from '../../components/index.ts'
import { hasForm, isOpen, type MissingPoint, type StepId } from './missing-points.ts'

/** The steps that apply to a claim (F212, F217, F218): the fee where the person fills it, the travel where there is a right. */
function stepsOf(sheet: ClaimSheet): readonly StepId[] {
  return [
    'follow',
    ...(sheet.feeState === 'NONE' || !hasForm(sheet) ? [] : (['fee'] as const)),
    ...(sheet.travelState === 'NONE' ? [] : (['travel'] as const)),
    'recap',
  ]
}

/** Which step is open, its neighbours, and the focus that follows a change of step. */
export function useSteps(sheet: ClaimSheet, points: readonly MissingPoint[]) {
  const t = useText()
  const ids = stepsOf(sheet)
  const [wanted, setWanted] = useState<StepId>('follow')
  const current: StepId = ids.includes(wanted) ? wanted : 'follow'
  const heading = useRef<HTMLHeadingElement>(null)
  const focus = useRef<string | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows a change of step, nothing else
  useEffect(() => {
    if (focus.current === null) return
    const field = focus.current === '' ? heading.current : document.getElementById(focus.current)
    field?.focus()
    focus.current = null
  }, [current])

  /** Opens a step and puts the focus on one of its fields, or on its title. */
  const open = (step: StepId, fieldId = ''): void => {
    if (step === current) {
      document.getElementById(fieldId)?.focus()
      return
    }
    focus.current = fieldId
    setWanted(step)
  }

  const stateOf = (step: StepId): Step['state'] => {
    if (step === current) return 'current'
    if (points.some((point) => point.step === step)) return 'problem'
    if (step === 'recap') return sheet.sentAt === null ? 'todo' : 'done'
    if (step === 'follow') return 'done'
    return isOpen(step === 'fee' ? sheet.feeState : sheet.travelState) && sheet.version === 1 ? 'todo' : 'done'
  }
  const steps = ids.map((id): Step => ({ id, title: t(`claimsScreen.steps.${id}`), state: stateOf(id) }))
  const index = ids.indexOf(current)
  return { current, steps, heading, open, next: ids[index + 1] ?? null, previous: ids[index - 1] ?? null }
}
