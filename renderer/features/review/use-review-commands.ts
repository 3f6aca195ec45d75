import {
  announce,
  goTo,
  preferences,
  tell,
  useCommands,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { fieldId } from './claim-lines.tsx'
import type { ReviewSheet } from './controls.tsx'
import type { Place } from './desk.ts'
import { undoOf } from './done-decisions.ts'
import type { useCorrecting } from './use-correcting.ts'
import type { Decisions } from './use-decisions.ts'

const canDecide = ({ feeState, travelState }: ReviewSheet) =>
  [feeState, travelState].some((state) => state === 'SENT' || state === 'OFFICE_ENTERED')
const canGiveBack = ({ feeState, travelState }: ReviewSheet) =>
  [feeState, travelState].some((state) => ['SENT', 'ACCEPTED', 'REJECTED_BY_FINANCE'].includes(state))
const isFrozen = ({ feeState, travelState }: ReviewSheet) =>
  [feeState, travelState].some((state) => ['EXPORTED', 'PAID', 'CANCELLED'].includes(state))
const isCancelled = ({ feeState, travelState }: ReviewSheet) => feeState === 'CANCELLED' && travelState === 'CANCELLED'

/** Puts the focus on the first value of the form, once it is on screen, with what it holds selected. */
function focusFirst(): void {
  requestAnimationFrame(() => {
    const first = document.querySelector<HTMLInputElement>(`input[id^="${fieldId('')}"]`)
    first?.focus()
    first?.select()
  })
}

/** The keys of the claim on screen (ux.md S16). */
export function useReviewCommands(
  sheet: ReviewSheet,
  place: Place,
  form: ReturnType<typeof useCorrecting>,
  decisions: Decisions,
  free: boolean,
): void {
  const t = useText()
  const format = useFormat()
  const { reviewStays } = usePreferences()
  const restoring = useCommand(client.review.restore)
  const releasing = useCommand(client.review.release)
  const { asking, setAsking } = decisions
  const { correcting } = form
  const { id, number, version: expectedVersion, undoable } = sheet
  const may = (yes: boolean) => yes && free && asking === null
  const open = (claimId: string | null | undefined) => goTo(claimId ? `/review/${claimId}` : '/review')
  const restore = async () => {
    const done = await restoring.send({ id, expectedVersion })
    if (done !== null) tell('success', t('reviewScreen.restored', { number }))
  }
  const release = async () => {
    const done = await releasing.send({ id, expectedVersion })
    if (done !== null) tell('success', t('reviewScreen.released', { number }))
  }
  const start = (mode: 'correct' | 'enter') => {
    form.start(mode)
    focusFirst()
  }
  useCommands([
    {
      id: 'review.accept',
      textKey: 'reviewScreen.accept',
      group: 'screen',
      keys: ['V', 'Ctrl+Enter'],
      when: () => may(canDecide(sheet) && correcting?.mode !== 'enter'),
      run: decisions.accept,
    },
    {
      id: 'review.lift',
      textKey: 'reviewScreen.lift',
      group: 'screen',
      keys: ['Shift+V'],
      when: () => may(canDecide(sheet) && correcting?.mode !== 'enter'),
      run: () => setAsking('lift'),
    },
    {
      id: 'review.correct',
      textKey: 'reviewScreen.correct',
      group: 'screen',
      keys: ['C'],
      when: () => may(canDecide(sheet) && correcting === null),
      run: () => start('correct'),
    },
    {
      id: 'review.enter',
      textKey: 'reviewScreen.enter',
      group: 'screen',
      keys: ['E'],
      when: () => may(sheet.mayEnter && correcting === null),
      run: () => start('enter'),
    },
    {
      id: 'review.saveEntered',
      textKey: 'reviewScreen.saveEntered',
      group: 'screen',
      keys: ['Ctrl+S'],
      when: () => may(correcting?.mode === 'enter'),
      run: () => decisions.enter(false),
    },
    {
      id: 'review.sendEntered',
      textKey: 'reviewScreen.sendEntered',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => may(correcting?.mode === 'enter'),
      run: () => decisions.enter(true),
    },
    {
      id: 'review.stopCorrecting',
      textKey: 'reviewScreen.stopCorrecting',
      group: 'screen',
      when: () => correcting !== null,
      run: form.stop,
    },
    {
      id: 'review.giveBack',
      textKey: 'reviewScreen.giveBack',
      group: 'screen',
      keys: ['R'],
      when: () => may(canGiveBack(sheet)),
      run: () => setAsking('giveBack'),
    },
    {
      id: 'review.hold',
      textKey: 'reviewScreen.hold.title',
      group: 'screen',
      keys: ['M'],
      when: () => may(canDecide(sheet) && sheet.hold === null),
      run: () => setAsking('hold'),
    },
    {
      id: 'review.release',
      textKey: 'reviewScreen.release',
      group: 'screen',
      keys: ['M'],
      when: () => may(sheet.hold !== null),
      run: release,
    },
    {
      id: 'review.cancel',
      textKey: 'reviewScreen.cancel',
      group: 'screen',
      keys: ['A'],
      when: () => may(!isFrozen(sheet)),
      run: () => setAsking('cancel'),
    },
    {
      id: 'review.restore',
      textKey: 'reviewScreen.restore',
      group: 'screen',
      keys: ['A'],
      when: () => may(isCancelled(sheet)),
      run: restore,
    },
    {
      id: 'review.undoDecision',
      textKey: 'reviewScreen.undo.decision',
      group: 'screen',
      when: () => may(undoable !== null),
      run: () =>
        undoable === null
          ? undefined
          : undoOf(t, format, {
              decision: undoable.decision,
              claimId: id,
              what: t('reviewScreen.undo.decisionOn', { number }),
            }),
    },
    {
      id: 'review.history',
      textKey: 'claimsScreen.history.title',
      group: 'screen',
      keys: ['H'],
      run: () => {
        const history = document.getElementById('review-history')
        history?.focus()
        history?.scrollIntoView({ block: 'start' })
      },
    },
    {
      id: 'review.next',
      textKey: 'reviewScreen.next',
      group: 'screen',
      keys: ['J'],
      when: () => place.upcoming.length > 0,
      run: () => open(place.upcoming[0]),
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
      id: 'review.stay',
      textKey: reviewStays ? 'reviewScreen.goOnAfter' : 'reviewScreen.stayAfter',
      group: 'screen',
      run: () => {
        preferences.change({ reviewStays: !reviewStays })
        announce(t(reviewStays ? 'reviewScreen.goesOn' : 'reviewScreen.stays'))
      },
    },
  ])
}
