import { useCallback, useRef, useState } from 'react'
import { ConfirmDialog, tell, useCommands, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { undoing } from '../undoing.ts'
import { ClosingDialog, NewSessionDialog } from './session-dialog.tsx'
import { type SessionAct, type SessionRow, SessionsTable, sessionName } from './sessions-table.tsx'

type Asked = Readonly<{ what: 'add' } | { what: 'change' | 'close'; session: SessionRow }>

/** The sessions: added, their closing day moved, closed with what is left to do in them, opened again. */
export function SessionsPart({ rows }: { rows: readonly SessionRow[] }) {
  const t = useText()
  const today = useSessionState()?.today ?? ''
  const [asked, setAsked] = useState<Asked | null>(null)
  const opening = useCommand(client.missions.setSessionOpen)
  const removal = useCommand(client.missions.removeSession)
  const close = () => setAsked(null)
  useCommands([
    {
      id: 'sessions.add',
      textKey: 'missionEditing.sessions.add',
      group: 'screen',
      run: () => setAsked({ what: 'add' }),
    },
  ])

  const setOpen = async (row: SessionRow, open: boolean) => {
    const { id, version } = row
    const done = await opening.send({ id, expectedVersion: version, open })
    if (done === null) return
    const session = sessionName(row, t)
    tell(
      'success',
      t(open ? 'missionEditing.told.sessionOpened' : 'missionEditing.told.sessionClosed', { session }),
      undoing(t, (commandId) =>
        client.missions.setSessionOpen({ commandId, id, expectedVersion: done.version, open: !open }),
      ),
    )
    close()
  }
  const remove = async (row: SessionRow) => {
    const { id, version, examCode, year, month, closingDate } = row
    const done = await removal.send({ id, expectedVersion: version })
    if (done === null) return
    tell(
      'success',
      t('missionEditing.told.sessionRemoved', { session: sessionName(row, t) }),
      undoing(t, (commandId) => client.missions.addSession({ commandId, examCode, year, month, closingDate })),
    )
  }
  const act = (what: SessionAct, session: SessionRow) => {
    if (what === 'open') void setOpen(session, true)
    else if (what === 'remove') void remove(session)
    else setAsked({ what, session })
  }
  const latest = useRef(act)
  latest.current = act
  const onAct = useCallback((what: SessionAct, session: SessionRow) => latest.current(what, session), [])
  return (
    <>
      <Refusal problem={opening.problem ?? removal.problem} />
      <SessionsTable rows={rows} onAct={onAct} />
      {asked?.what === 'add' && <NewSessionDialog year={Number(today.slice(0, 4))} onClose={close} />}
      {asked?.what === 'change' && <ClosingDialog session={asked.session} onClose={close} />}
      {asked?.what === 'close' && (
        <ConfirmDialog
          opened
          title={t('missionEditing.sessions.closeTitle', { session: sessionName(asked.session, t) })}
          sentence={t('missionEditing.sessions.closeSentence')}
          confirmLabel={t('missionEditing.sessions.close')}
          busy={opening.busy}
          onConfirm={() => void setOpen(asked.session, false)}
          onCancel={close}
        >
          <StillOpen session={asked.session} />
        </ConfirmDialog>
      )}
    </>
  )
}

/** What a session still waits for, before it is closed. */
function StillOpen({ session }: { session: SessionRow }) {
  const t = useText()
  const { seats, filled, toConvoke, openClaims } = session
  const left = [
    seats > filled ? t('missionEditing.sessions.leftSeats', { count: seats - filled }) : '',
    toConvoke > 0 ? t('missionEditing.sessions.leftPeople', { count: toConvoke }) : '',
    openClaims > 0 ? t('missionEditing.sessions.leftClaims', { count: openClaims }) : '',
  ].filter(Boolean)
  if (left.length === 0) return <p>{t('missionEditing.sessions.nothingLeft')}</p>
  return (
    <>
      <p>{t('missionEditing.sessions.left')}</p>
      <ul>
        {left.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  )
}
