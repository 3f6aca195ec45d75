import { useMemo, useState } from 'react'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  memoryRows,
  Screen,
  StatusTag,
  useCommands,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { AccountForm } from './account-form.tsx'
import type { AccountRow } from './account-row.ts'

function useColumns(): GridColumn<AccountRow>[] {
  const t = useText()
  return useMemo(() => {
    const roles = (row: AccountRow) => row.roles.map((role) => t(`accounts.roles.${role}`)).join(', ')
    const state = (row: AccountRow) => (row.disabled ? t('accounts.screen.disabled') : t('accounts.screen.active'))
    return [
      { id: 'login', title: t('accounts.screen.login'), value: ({ login }) => login, rowHeader: true, width: 200 },
      { id: 'name', title: t('accounts.screen.displayName'), value: ({ displayName }) => displayName, width: 260 },
      { id: 'roles', title: t('accounts.screen.heldRoles'), value: roles, width: 320 },
      {
        id: 'state',
        title: t('accounts.screen.state'),
        value: state,
        cell: (row) => <StatusTag tone={row.disabled ? 'stopped' : 'success'}>{state(row)}</StatusTag>,
        width: 120,
      },
    ]
  }, [t])
}

/** Who may sign in, in which roles; and a new account. */
export function AccountsScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.accounts.list.queryOptions({ input: {} }))
  const [adding, setAdding] = useState(false)
  const columns = useColumns()
  const source = useMemo(() => memoryRows<AccountRow>(data ?? []), [data])
  useCommands([
    {
      id: 'accounts.open',
      textKey: 'accounts.screen.open',
      group: 'screen',
      when: () => !adding,
      run: () => setAdding(true),
    },
  ])
  return (
    <Screen
      title={t('accounts.screen.menu')}
      sentence={data && t('accounts.screen.sentence', { count: data.length })}
      actions={
        !adding && (
          <button type="button" className="button" data-variant="primary" onClick={() => setAdding(true)}>
            {t('accounts.screen.open')}
          </button>
        )
      }
    >
      <Refusal problem={problem} onRetry={retry} />
      {adding && <AccountForm onEnd={() => setAdding(false)} />}
      {data && (
        <DataGrid
          id="accounts"
          title={t('accounts.screen.list')}
          columns={columns}
          rowId={({ id }) => id}
          source={source}
          empty={<EmptyState title={t('accounts.screen.list')} />}
        />
      )}
    </Screen>
  )
}
