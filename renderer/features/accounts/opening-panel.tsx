import { useRef, useState } from 'react'
import type { FirstCredential } from '../../../shared/contract/accounts.ts'
import { BusyButton, type PickedOption, PickerField, tell, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { FirstCredentials } from './first-credentials.tsx'
import { searchIntervenants } from './pickers.ts'

/** Passwords are slow to hash on purpose: people are taken a few at a time, so that the count moves and one may stop. */
const atOnce = 10

type Credentials = Readonly<{ list: readonly FirstCredential[]; onOpened: (more: readonly FirstCredential[]) => void }>

/** Opens the access of one intervenant or of all who have none, and gives their first credentials, once (F43). */
export function OpeningPanel({ list, onOpened }: Credentials) {
  const t = useText()
  const waiting = useRead(queries.accounts.withoutAccess.queryOptions({ input: {} }))
  const open = useCommand(client.accounts.openAccesses)
  const [person, setPerson] = useState<PickedOption | null>(null)
  const [missing, setMissing] = useState(false)
  const [left, setLeft] = useState<number | null>(null)
  const stopped = useRef(false)
  const openOne = async () => {
    setMissing(person === null)
    if (person === null) return
    const done = await open.send({ intervenantId: person.value, limit: 1 })
    if (done === null) return
    onOpened(done.opened)
    setPerson(null)
    tell('success', t('accesses.opening.opened', { count: done.opened.length }))
  }
  const openAll = async () => {
    stopped.current = false
    let count = 0
    for (let more = true; more && !stopped.current; ) {
      const done = await open.send({ intervenantId: null, limit: atOnce })
      if (done === null) break
      onOpened(done.opened)
      count += done.opened.length
      setLeft(done.left)
      more = done.left > 0 && done.opened.length > 0
    }
    setLeft(null)
    tell('success', t('accesses.opening.opened', { count }))
  }
  const { data } = waiting
  return (
    <div className="gate-form">
      <p>{t('accesses.opening.sentence')}</p>
      <Refusal problem={waiting.problem} onRetry={waiting.retry} />
      <Refusal problem={open.problem} title={t('accesses.opening.failed')} />
      {data && (
        <p role="status">
          {data.staff + data.outsiders === 0 ? t('accesses.opening.everybody') : t('accesses.opening.waiting', data)}
        </p>
      )}
      <PickerField
        id="opening-person"
        label={t('accesses.opening.person')}
        hint={t('accesses.opening.personHint')}
        search={searchIntervenants}
        value={person}
        error={missing && person === null ? t('accesses.opening.personMissing') : undefined}
        onChange={setPerson}
      />
      <div className="screen-actions">
        <BusyButton variant="primary" busy={open.busy || left !== null} onClick={() => void openOne()}>
          {t('accesses.opening.openOne')}
        </BusyButton>
        {left === null ? (
          <BusyButton busy={open.busy} onClick={() => void openAll()}>
            {t('accesses.opening.openAll')}
          </BusyButton>
        ) : (
          <BusyButton
            onClick={() => {
              stopped.current = true
            }}
          >
            {t('accesses.opening.stop')}
          </BusyButton>
        )}
      </div>
      {left !== null && <p role="status">{t('accesses.opening.progress', { opened: list.length, left })}</p>}
      {list.length > 0 && <FirstCredentials list={list} />}
    </div>
  )
}
