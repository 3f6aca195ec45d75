import { useState } from 'react'
import type { AccountRow } from '../../../shared/contract/accounts.ts'
import type { TextKey } from '../../../shared/text/index.ts'
import { BusyButton, CheckboxField, DescriptionList, Dialog, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { stateOf } from './account-state.ts'

/** One account: what it is, and the way back into it. A temporary password is shown here once. */
export function AccountDialog({
  account,
  onChange,
  onClose,
}: {
  account: AccountRow
  onChange: () => void
  onClose: () => void
}) {
  const t = useText()
  const format = useFormat()
  const reset = useCommand(client.accounts.reset)
  const setClosed = useCommand(client.accounts.setClosed)
  const release = useCommand(client.accounts.release)
  const [removeOneTimeCode, setRemoveOneTimeCode] = useState(false)
  const [temporary, setTemporary] = useState<string | null>(null)
  const { id, login, displayName, disabled, restsUntil, oneTimeCode } = account
  const done = (key: TextKey) => tell('success', t(key, { login }))
  const giveTemporary = async () => {
    const given = await reset.send({ id, removeOneTimeCode })
    if (given === null) return
    setTemporary(given.password)
    done('accesses.account.resetDone')
  }
  const close = async (closed: boolean) => {
    if ((await setClosed.send({ id, closed })) === null) return
    done(closed ? 'accesses.account.closedDone' : 'accesses.account.reopenDone')
    onClose()
  }
  const wake = async () => {
    if ((await release.send({ id })) === null) return
    done('accesses.account.releaseDone')
    onClose()
  }
  const busy = reset.busy || setClosed.busy || release.busy
  return (
    <Dialog
      opened
      title={displayName}
      onClose={onClose}
      actions={
        <>
          {temporary === null && !disabled && (
            <BusyButton variant="primary" busy={busy} onClick={() => void giveTemporary()}>
              {t('accesses.account.reset')}
            </BusyButton>
          )}
          {restsUntil !== null && (
            <BusyButton busy={busy} onClick={() => void wake()}>
              {t('accesses.account.release')}
            </BusyButton>
          )}
          {temporary === null && (
            <button type="button" className="button" onClick={onChange}>
              {t('accesses.account.change')}
            </button>
          )}
          <BusyButton busy={busy} onClick={() => void close(!disabled)}>
            {t(disabled ? 'accesses.account.reopen' : 'accesses.account.close')}
          </BusyButton>
        </>
      }
    >
      <Refusal problem={reset.problem ?? setClosed.problem ?? release.problem} title={t('accesses.account.failed')} />
      <DescriptionList
        items={[
          { term: t('accounts.screen.login'), value: login },
          {
            term: t('accounts.screen.heldRoles'),
            value: account.roles.map((role) => t(`accounts.roles.${role}`)).join(', '),
          },
          { term: t('accounts.screen.state'), value: t(`accesses.account.${stateOf(account)}`) },
          ...(restsUntil === null
            ? []
            : [{ term: t('accesses.account.restsUntil'), value: format.dateTime(restsUntil) }]),
          {
            term: t('accesses.account.code'),
            value: t(oneTimeCode ? 'accesses.account.withCode' : 'accesses.account.withoutCode'),
          },
        ]}
      />
      {oneTimeCode && temporary === null && (
        <CheckboxField
          label={t('accesses.account.removeCode')}
          value={removeOneTimeCode}
          onChange={setRemoveOneTimeCode}
        />
      )}
      {temporary !== null && (
        <div className="gate-aside" role="status">
          <h3>{t('accesses.account.temporary')}</h3>
          <p className="secret">{temporary}</p>
          <p>{t('accesses.account.temporaryOnce', { person: displayName })}</p>
        </div>
      )}
    </Dialog>
  )
}
