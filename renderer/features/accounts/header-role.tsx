import { useState } from 'react'
import { Dialog, useCommands, useText } from '../../components/index.ts'
import { useSessionState } from '../../data/session.ts'
import { hasOtherRoles } from './role-choice.ts'
import { RoleSwitch } from './role-switch.tsx'

/** The way to one's other roles from every screen, beside the one in force (ux.md S1); nothing for who has one only. */
export function HeaderRole() {
  const t = useText()
  const account = useSessionState()?.account ?? null
  const [opened, setOpened] = useState(false)
  const several = account !== null && hasOtherRoles(account)
  useCommands([
    {
      id: 'accounts.changeRole',
      textKey: 'accounts.chooseRole.change',
      group: 'general',
      when: () => several,
      run: () => setOpened(true),
    },
  ])
  if (!several) return null
  const close = () => setOpened(false)
  return (
    <>
      <button type="button" className="button" data-variant="quiet" onClick={() => setOpened(true)}>
        <span className="button-always">{t('accounts.chooseRole.change')}</span>
      </button>
      <Dialog opened={opened} title={t('accounts.chooseRole.change')} onClose={close}>
        <RoleSwitch account={account} onChanged={close} />
      </Dialog>
    </>
  )
}
