import { useMemo, useRef, useState } from 'react'
import type { AccountRow } from '../../../shared/contract/accounts.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  memoryRows,
  StatusTag,
  type StatusTone,
  useCommands,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { AccountDialog } from './account-dialog.tsx'
import { AccountForm } from './account-form.tsx'
import { stateOf } from './account-state.ts'
import { ChangeAccountDialog } from './change-account-dialog.tsx'

const tones: Readonly<Record<ReturnType<typeof stateOf>, StatusTone>> = {
  closed: 'stopped',
  resting: 'warning',
  firstPassword: 'pending',
  active: 'success',
}

function useColumns(): GridColumn<AccountRow>[] {
  const t = useText()
  return useMemo(() => {
    const roles = (row: AccountRow) => row.roles.map((role) => t(`accounts.roles.${role}`)).join(', ')
    const state = (row: AccountRow) => t(`accesses.account.${stateOf(row)}`)
    const code = ({ oneTimeCode }: AccountRow) =>
      t(oneTimeCode ? 'accesses.account.withCode' : 'accesses.account.withoutCode')
    return [
      { id: 'login', title: t('accounts.screen.login'), value: ({ login }) => login, rowHeader: true, width: 200 },
      { id: 'name', title: t('accounts.screen.displayName'), value: ({ displayName }) => displayName, width: 260 },
      { id: 'roles', title: t('accounts.screen.heldRoles'), value: roles, width: 280 },
      {
        id: 'state',
        title: t('accounts.screen.state'),
        value: state,
        cell: (row) => <StatusTag tone={tones[stateOf(row)]}>{state(row)}</StatusTag>,
        width: 220,
      },
      { id: 'code', title: t('accesses.account.code'), value: code, width: 160 },
    ]
  }, [t])
}

/** Who may sign in, in which roles; each line opens the way back into an account. */
export function AccountsList() {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const add = useRef<HTMLButtonElement>(null)
  const { data, problem, retry } = useRead(queries.accounts.list.queryOptions({ input: {} }))
  const [openedId, setOpenedId] = useState<string | null>(null)
  const [changing, setChanging] = useState(false)
  const columns = useColumns()
  const source = useMemo(() => memoryRows<AccountRow>(data ?? []), [data])
  const opened = data?.find(({ id }) => id === openedId)
  useCommands([
    {
      id: 'accounts.open',
      textKey: 'accounts.screen.open',
      group: 'screen',
      // Behind another tab there is no form to open.
      when: () => add.current?.offsetParent != null,
      run: () => setAdding(true),
    },
  ])
  return (
    <>
      <Refusal problem={problem} onRetry={retry} />
      {adding ? (
        <AccountForm onEnd={() => setAdding(false)} />
      ) : (
        <div className="screen-actions">
          <button ref={add} type="button" className="button" data-variant="primary" onClick={() => setAdding(true)}>
            {t('accounts.screen.open')}
          </button>
        </div>
      )}
      {data && <p>{t('accounts.screen.sentence', { count: data.length })}</p>}
      {data && (
        <DataGrid
          id="accounts"
          title={t('accounts.screen.list')}
          columns={columns}
          rowId={({ id }) => id}
          source={source}
          onOpen={({ id }) => setOpenedId(id)}
          empty={<EmptyState title={t('accounts.screen.list')} />}
        />
      )}
      {opened && !changing && (
        <AccountDialog account={opened} onChange={() => setChanging(true)} onClose={() => setOpenedId(null)} />
      )}
      {opened && changing && <ChangeAccountDialog account={opened} onClose={() => setChanging(false)} />}
    </>
  )
}
