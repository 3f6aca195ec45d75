import { useCallback, useEffect, useRef, useState } from 'react'
import { inactivityMinutes, warningMinutes } from '../../../shared/model/inactivity.ts'
import { announce, CommandButton, Dialog, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { lockWindow, refreshSession, useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { LockScreen } from './lock-screen.tsx'

const minute = 60_000
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const

/** Milliseconds the person has left before the window is locked, while they are asked whether they are there; else null. */
function useInactivity(minutes: number): Readonly<{ left: number | null; stay: () => void }> {
  const [left, setLeft] = useState<number | null>(null)
  const last = useRef(Date.now())
  const told = useRef(Date.now())
  const stay = useCallback(() => {
    last.current = Date.now()
    setLeft(null)
    // The core counts by itself: it must know in time, and says when it has locked the window already.
    if (Date.now() - told.current < minute) return
    told.current = Date.now()
    client.accounts
      .stillHere({})
      .then((stage) => (stage === 'signedIn' ? undefined : refreshSession()))
      .catch(() => undefined)
  }, [])
  useEffect(() => {
    const lockedAfter = minutes * minute
    const warnedAfter = lockedAfter - warningMinutes * minute
    const look = () => {
      const idle = Date.now() - last.current
      if (idle >= lockedAfter) void lockWindow()
      else setLeft(idle >= warnedAfter ? lockedAfter - idle : null)
    }
    // A machine that slept has no turn of its clock to show: the first sign of somebody looks first.
    const sign = () => {
      look()
      if (Date.now() - last.current < warnedAfter) stay()
    }
    const clock = setInterval(look, 1_000)
    for (const name of signs) addEventListener(name, sign, { capture: true, passive: true })
    return () => {
      clearInterval(clock)
      for (const name of signs) removeEventListener(name, sign, { capture: true })
    }
  }, [stay, minutes])
  return { left, stay }
}

function Watch() {
  const t = useText()
  // The usual delay until the one of this person is known, as in the core.
  const delay = useRead(queries.inactivity.read.queryOptions({ input: {} }))
  const { left, stay } = useInactivity(delay.data?.minutes ?? inactivityMinutes)
  const minutes = left === null ? null : Math.ceil(left / minute)
  useEffect(() => {
    if (minutes !== null && minutes < warningMinutes) announce(t('accounts.inactivity.left', { count: minutes }))
  }, [minutes, t])
  if (left === null) return null
  const seconds = Math.ceil(left / 1_000)
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <Dialog
      opened
      size="small"
      title={t('accounts.inactivity.title')}
      sentence={t('accounts.inactivity.sentence', { count: warningMinutes })}
      onClose={stay}
      actions={
        <>
          <button type="button" className="button" data-variant="primary" data-autofocus onClick={stay}>
            {t('accounts.inactivity.stay')}
          </button>
          <CommandButton id="general.lock" />
        </>
      }
    >
      <p role="timer">{t('accounts.inactivity.clock', { clock })}</p>
    </Dialog>
  )
}

/** Asks whoever is signed in whether they are still there, then locks the window over the work as it is (F44, F45). */
export function InactivityWatch() {
  const state = useSessionState()
  if (state?.account == null) return null
  return state.stage === 'locked' ? <LockScreen account={state.account} /> : <Watch key={state.account.id} />
}
