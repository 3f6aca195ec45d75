import { useMemo } from 'react'
import type { FirstCredential } from '../../../shared/contract/accounts.ts'
import {
  BusyButton,
  DataGrid,
  EmptyState,
  type GridColumn,
  memoryRows,
  tell,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { downloadMade } from '../../data/files.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

/** Letters of one file: what goes through one message, and into one printer. */
const lettersOfFile = 500

/** What people need to enter the first time, given once: as a list to download, or as letters to print. */
export function FirstCredentials({ list }: { list: readonly FirstCredential[] }) {
  const t = useText()
  const { language } = usePreferences()
  const letters = useCommand(client.accounts.accessLetters)
  const columns = useMemo<GridColumn<FirstCredential>[]>(
    () => [
      { id: 'number', title: t('accesses.opening.number'), value: ({ number }) => number, width: 110 },
      { id: 'name', title: t('accesses.opening.name'), value: ({ name }) => name, rowHeader: true, width: 220 },
      { id: 'login', title: t('accesses.opening.login'), value: ({ login }) => login, width: 180 },
      {
        id: 'password',
        title: t('accesses.opening.password'),
        value: ({ password }) => password ?? t('accesses.opening.numen'),
        cell: ({ password }) =>
          password === null ? t('accesses.opening.numen') : <span className="secret">{password}</span>,
        width: 220,
      },
    ],
    [t],
  )
  const source = useMemo(() => memoryRows<FirstCredential>([...list]), [list])
  const makeLetters = async () => {
    for (let start = 0; start < list.length; start += lettersOfFile) {
      const made = await letters.send({ language, credentials: list.slice(start, start + lettersOfFile) })
      if (made === null) return
      tell('success', t('accesses.opening.lettersMade', { name: await downloadMade(made) }))
    }
  }
  return (
    <section aria-label={t('accesses.opening.list')}>
      <p>{t('accesses.opening.once')}</p>
      <Refusal problem={letters.problem} title={t('accesses.opening.lettersFailed')} />
      <DataGrid
        id="first-credentials"
        title={t('accesses.opening.list')}
        columns={columns}
        rowId={({ intervenantId }) => intervenantId}
        source={source}
        minimumHeight={14}
        actions={
          <BusyButton busy={letters.busy} onClick={() => void makeLetters()}>
            {t('accesses.opening.letters')}
          </BusyButton>
        }
        empty={<EmptyState title={t('accesses.opening.list')} />}
      />
    </section>
  )
}
