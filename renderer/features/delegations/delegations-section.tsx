import { useMemo, useState } from 'react'
import type { Delegation } from '../../../shared/contract/delegations.ts'
import { type GridColumn, StatusTag, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { DelegationDialog } from './delegation-dialog.tsx'

const tones = { coming: 'pending', standing: 'success', over: 'neutral', withdrawn: 'stopped' } as const

/** Roles handed to others while one is away; nothing for those who have none to hand over. */
export function DelegationsSection() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.delegations.mine.queryOptions({ input: {} }))
  const withdrawing = useCommand(client.delegations.withdraw)
  const [giving, setGiving] = useState(false)
  const { send } = withdrawing
  const columns = useMemo<GridColumn<Delegation>[]>(() => {
    const withdraw = async (id: string) => {
      if ((await send({ id })) !== null) tell('success', t('delegations.withdrawn'))
    }
    const day = (id: 'from' | 'to'): GridColumn<Delegation> => ({
      id,
      title: t(`delegations.${id}`),
      value: (row) => row[id],
      text: (row) => format.date(row[id]),
    })
    return [
      {
        id: 'person',
        title: t('delegations.person'),
        value: ({ name, login }) => `${name} (${login})`,
        rowHeader: true,
      },
      { id: 'role', title: t('delegations.role'), value: ({ role }) => t(`accounts.roles.${role}`) },
      day('from'),
      day('to'),
      {
        id: 'state',
        title: t('delegations.state'),
        value: ({ state }) => t(`delegations.states.${state}`),
        cell: ({ state }) => <StatusTag tone={tones[state]}>{t(`delegations.states.${state}`)}</StatusTag>,
      },
      {
        id: 'acts',
        title: t('delegations.acts'),
        value: () => null,
        sortable: false,
        cell: ({ id, name, state }) =>
          (state === 'coming' || state === 'standing') && (
            <RowButton
              text={t('delegations.withdraw')}
              name={t('delegations.withdrawOf', { name })}
              run={() => void withdraw(id)}
            />
          ),
      },
    ]
  }, [t, format, send])
  if (data !== undefined && data.roles.length === 0 && data.given.length === 0) return null
  return (
    <section aria-labelledby="own-delegations">
      <h2 id="own-delegations">{t('delegations.title')}</h2>
      <p className="prose">{t('delegations.sentence')}</p>
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={withdrawing.problem} />
      {data === undefined && problem === null && <p aria-busy="true">{t('delegations.loading')}</p>}
      {data && (
        <SheetTable
          id="delegations"
          title={t('delegations.title')}
          columns={columns}
          rows={data.given}
          rowId={({ id }) => id}
          empty={t('delegations.none')}
        />
      )}
      {data !== undefined && data.roles.length > 0 && (
        <div>
          <button type="button" className="button" onClick={() => setGiving(true)}>
            {t('delegations.add')}
          </button>
        </div>
      )}
      {giving && data !== undefined && <DelegationDialog roles={data.roles} onClose={() => setGiving(false)} />}
    </section>
  )
}
