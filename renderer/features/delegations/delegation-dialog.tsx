import { useState } from 'react'
import type { DelegableRole } from '../../../shared/model/delegations.ts'
import {
  DateField,
  SelectField,
  TextField,
  tell,
  type Unreadable,
  unreadable,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'

type Day = string | Unreadable
const isDay = (day: Day): day is string => day !== '' && day !== unreadable

/** Hands one of one's roles to somebody, named by the identifier they sign in with: nobody reads a list of accounts here. */
export function DelegationDialog({ roles, onClose }: { roles: readonly DelegableRole[]; onClose: () => void }) {
  const t = useText()
  const [role, setRole] = useState(roles[0])
  const [login, setLogin] = useState('')
  const [from, setFrom] = useState<Day>('')
  const [to, setTo] = useState<Day>('')
  const [tried, setTried] = useState(false)
  const giving = useCommand(client.delegations.give)
  const save = async () => {
    setTried(true)
    if (role === undefined || login.trim() === '' || !isDay(from) || !isDay(to)) return
    const done = await giving.send({ role, login: login.trim(), from, to })
    if (done === null) return
    tell('success', t('delegations.given', { name: done.name, role: t(`accounts.roles.${role}`) }))
    onClose()
  }
  const dayError = (day: Day) => (tried && day === '' ? { error: t('delegations.dayNeeded') } : {})
  return (
    <EntryDialog
      title={t('delegations.add')}
      save={t('delegations.give')}
      busy={giving.busy}
      problem={giving.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <SelectField
        id="delegation-role"
        label={t('delegations.role')}
        value={role ?? ''}
        onChange={(chosen) => setRole(roles.find((one) => one === chosen))}
        options={roles.map((value) => ({ value, label: t(`accounts.roles.${value}`) }))}
      />
      <TextField
        id="delegation-login"
        label={t('delegations.login')}
        hint={t('delegations.loginHint')}
        value={login}
        onChange={setLogin}
        maxLength={100}
        {...(tried && login.trim() === '' ? { error: t('delegations.loginNeeded') } : {})}
      />
      <DateField
        id="delegation-from"
        label={t('delegations.from')}
        value={from}
        onChange={setFrom}
        {...dayError(from)}
      />
      <DateField id="delegation-to" label={t('delegations.to')} value={to} onChange={setTo} {...dayError(to)} />
    </EntryDialog>
  )
}
