import { useState } from 'react'
import { announce, goTo, preferences, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { ruleText } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { acceptAhead } from './accept-ahead.ts'
import { fieldId } from './claim-lines.tsx'
import { alertIds, type ReviewSheet } from './controls.tsx'
import { type Decided, markDecided, markLeaving } from './desk.ts'
import { tellDecision } from './done-decisions.ts'
import type { Holding } from './hold-dialog.tsx'
import type { Point } from './return-dialog.tsx'
import type { Correcting } from './use-correcting.ts'

export type Asking = 'lift' | 'giveBack' | 'hold' | 'cancel' | null

const isBlocked = ({ controls }: ReviewSheet): boolean => controls.some(({ verdict }) => verdict === 'blocking')

/** The decisions on one claim. After one of them the next claim of the queue opens, unless the person chose to stay. */
export function useDecisions(
  sheet: ReviewSheet,
  form: Readonly<{ correcting: Correcting | null; stop: () => void }>,
  goOn: () => Promise<void>,
) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState<Asking>(null)
  const accepting = useCommand(client.review.accept)
  const giving = useCommand(client.review.giveBack)
  const holding = useCommand(client.review.hold)
  const cancelling = useCommand(client.review.cancel)
  const entering = useCommand(client.review.enter)
  const { id, number, version: expectedVersion } = sheet
  const on = { id, expectedVersion }

  const focusAlert = (after: string | undefined) => {
    const ids = alertIds(sheet.controls)
    const target = ids[(ids.indexOf(after ?? '') + 1) % ids.length]
    if (target) document.getElementById(target)?.focus()
    else announce(t('reviewScreen.noAlert'))
  }
  const told = (done: ReviewSheet, what: string) =>
    tellDecision(t, format, { decision: done.undoable?.decision ?? '', claimId: id, what })
  const decided = (done: ReviewSheet, became: Decided, what: string) => {
    told(done, what)
    markDecided([id], became)
    setAsking(null)
    form.stop()
    if (!preferences.get().reviewStays) void goOn()
  }
  /** What was typed and cannot be sent gets the focus; nothing of it is lost. */
  const focusWrong = (): boolean => {
    const path = form.correcting?.wrong ?? null
    if (path === null) return false
    const reason = document.getElementById(`${fieldId(path)}-reason`)
    ;(reason ?? document.getElementById(fieldId(path)))?.focus()
    tell('warning', t('reviewScreen.correctionIncomplete'))
    return true
  }
  const correctionsOf = ({ value, reasons }: Correcting) => ({ ...value, reasons })
  const acceptedWords = (done: ReviewSheet): string =>
    t('reviewScreen.accepted', { number, amount: format.cents(done.feeCents + done.travelCents) })
  const send = async (reason: string) => {
    const corrections = form.correcting?.mode === 'correct' ? correctionsOf(form.correcting) : null
    const done = await accepting.send({ ...on, reason, corrections })
    if (done !== null) decided(done, 'accepted', acceptedWords(done))
  }
  const acceptAndGoOn = () => {
    const begun = acceptAhead({
      id,
      send: () => client.review.accept({ ...on, commandId: newCommandId(), reason: '', corrections: null }),
      accepted: (done) => told(done, acceptedWords(done)),
      refused: (problem) => {
        markDecided([id], null)
        const why = ruleText(problem, t, format) ?? problem.code
        const open = { label: t('reviewScreen.openIt', { number }), run: () => goTo(`/review/${id}`) }
        tell('error', t('reviewScreen.notAccepted', { number, why }), open)
      },
    })
    if (!begun) return
    markLeaving(id, 'accepted')
    void goOn()
  }
  const accept = async () => {
    if (focusWrong()) return
    // What the corrections make of the controls is for the core to say.
    if (form.correcting === null && isBlocked(sheet)) {
      focusAlert(undefined)
      tell('warning', t('reviewScreen.blockedTold', { number }))
      return
    }
    if (form.correcting === null && !preferences.get().reviewStays) acceptAndGoOn()
    else await send('')
  }
  return {
    asking,
    setAsking,
    accept,
    lift: send,
    focusAlert,
    accepting,
    giving,
    holding,
    cancelling,
    entering,
    giveBack: async (reason: string, points: readonly Point[]) => {
      const done = await giving.send({ ...on, reason, points: [...points] })
      if (done !== null) decided(done, 'returned', t('reviewScreen.givenBack', { number }))
    },
    hold: async (asked: Holding) => {
      const done = await holding.send({ ...on, ...asked })
      if (done !== null) decided(done, 'held', t('reviewScreen.held', { number }))
    },
    cancel: async (reason: string) => {
      const done = await cancelling.send({ ...on, reason })
      if (done !== null) decided(done, 'cancelled', t('reviewScreen.cancelled', { number }))
    },
    enter: async (sends: boolean) => {
      const { correcting } = form
      if (correcting === null || focusWrong()) return
      const done = await entering.send({ ...on, ...correcting.value, send: sends })
      if (done === null) return
      form.stop()
      tell('success', t(sends ? 'reviewScreen.enteredSent' : 'reviewScreen.entered', { number }))
    },
  }
}

export type Decisions = ReturnType<typeof useDecisions>
