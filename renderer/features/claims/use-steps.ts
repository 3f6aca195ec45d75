import { useEffect, useRef, useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { type Step, useText } from '../../components/index.ts'
import { feeOpen, hasForm, type MissingPoint, type StepId, travelOpen } from './missing-points.ts'

/**
 * The steps that apply to a claim (F212): the follow-up always (F215), the fee where the person fills it (F217) or reads
 * what SANTORIN sent (F231) or the president of the jury entered (F220), the travel where there is a right (F218), the summary at the end of an entry (F219).
 */
function stepsOf(sheet: ClaimSheet): readonly StepId[] {
  const entersFee = sheet.feeState !== 'NONE' && hasForm(sheet)
  const givenByPresident = sheet.enteredBy === 'president' && sheet.given !== null
  const readsFee = sheet.feeState !== 'NONE' && (sheet.enteredBy === 'santorin' || givenByPresident)
  const travels = sheet.travelState !== 'NONE'
  return [
    'follow',
    ...(entersFee || readsFee ? (['fee'] as const) : []),
    ...(travels ? (['travel'] as const) : []),
    ...(entersFee || travels ? (['recap'] as const) : []),
  ]
}

/** Where one is in the steps: those seen before, and the field to be shown in the present one. */
type Place = Readonly<{ step: StepId; seen: readonly StepId[]; fieldId: string }>

/** Which step is open, its neighbours, the one seen before (F204), and the focus that follows a change of step. */
export function useSteps(
  sheet: ClaimSheet,
  points: readonly MissingPoint[],
  startAt: Readonly<{ step: StepId; fieldId: string }>,
) {
  const t = useText()
  const ids = stepsOf(sheet)
  const [place, setPlace] = useState<Place>({ ...startAt, seen: [] })
  const current: StepId = ids.includes(place.step) ? place.step : 'follow'
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever comes from the first opening is put on the first field; the screen itself has placed everybody else.
  const moved = useRef(startAt.step !== 'follow')

  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    const field = place.fieldId === '' ? null : document.getElementById(place.fieldId)
    ;(field ?? heading.current)?.focus()
  }, [place])

  const go = (next: Place) => {
    moved.current = true
    setPlace(next)
  }
  /** Opens a step and puts the focus on one of its fields, or on its title. */
  const open = (step: StepId, fieldId = ''): void =>
    go({ step, fieldId, seen: step === current ? place.seen : [...place.seen, current] })
  const before = place.seen.findLast((step) => ids.includes(step)) ?? null
  /** Goes back to the screen of the claim that was shown before (F204). */
  const back =
    before === null
      ? null
      : () => go({ step: before, fieldId: '', seen: place.seen.slice(0, place.seen.lastIndexOf(before)) })

  const stateOf = (step: StepId): Step['state'] => {
    if (step === current) return 'current'
    if (points.some((point) => point.step === step)) return 'problem'
    if (step === 'recap') return sheet.sentAt === null ? 'todo' : 'done'
    if (step === 'follow') return 'done'
    const untouched = step === 'fee' ? sheet.entry === null : sheet.journeys.some(({ trips }) => trips === 0)
    return (step === 'fee' ? feeOpen : travelOpen)(sheet) && untouched ? 'todo' : 'done'
  }
  const steps = ids.map((id): Step => ({ id, title: t(`claimsScreen.steps.${id}`), state: stateOf(id) }))
  const index = ids.indexOf(current)
  return {
    current,
    steps,
    heading,
    /** The field that was asked for, so that a long form shows the page it is on. */
    target: place.fieldId,
    open,
    back,
    next: ids[index + 1] ?? null,
    previous: ids[index - 1] ?? null,
  }
}
