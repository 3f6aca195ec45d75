import { useMemo, useRef, useState } from 'react'
import type { Signature } from '../../../shared/contract/signatures.ts'
import {
  ActionBar,
  CommandButton,
  type GridColumn,
  Screen,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { SignatureDialog } from './signature-dialog.tsx'

/** Who signs convocations: the office, centres, schools. */
export function SignaturesScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.signatures.list.queryOptions({ input: {} }))
  const withdrawing = useCommand(client.signatures.withdraw)
  const [asked, setAsked] = useState<Signature | 'add' | null>(null)
  useCommands([
    {
      id: 'signatures.add',
      textKey: 'signatures.add',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setAsked('add'),
    },
  ])
  const withdraw = async ({ id, name, version }: Signature) => {
    if ((await withdrawing.send({ id, expectedVersion: version })) !== null)
      tell('success', t('signatures.withdrawn', { name }))
  }
  const latest = useRef(withdraw)
  latest.current = withdraw
  const columns = useMemo<GridColumn<Signature>[]>(() => {
    const button = ({ name }: Signature, act: 'edit' | 'withdraw', run: () => void) => (
      <RowButton
        text={t(`signatures.${act}`)}
        name={t('signatures.named', { act: t(`signatures.${act}`), name })}
        run={run}
      />
    )
    return [
      { id: 'name', title: t('signatures.columns.name'), value: ({ name }) => name, rowHeader: true },
      { id: 'capacity', title: t('signatures.columns.capacity'), value: ({ capacity }) => capacity, lang: 'fr' },
      {
        id: 'owner',
        title: t('signatures.columns.owner'),
        value: ({ ownerKind }) => t(`signatures.kinds.${ownerKind}`),
      },
      { id: 'school', title: t('signatures.columns.school'), value: ({ school }) => school, lang: 'fr' },
      {
        id: 'image',
        title: t('signatures.columns.image'),
        value: ({ documentId }) => t(documentId === null ? 'signatures.withoutImage' : 'signatures.withImage'),
      },
      {
        id: 'acts',
        title: t('signatures.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <span className="row-buttons">
            {button(row, 'edit', () => setAsked(row))}
            {button(row, 'withdraw', () => void latest.current(row))}
          </span>
        ),
      },
    ]
  }, [t])
  return (
    <Screen title={t('signatures.title')} sentence={data && t('signatures.summary', { count: data.length })}>
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={withdrawing.problem} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && (
        <SheetTable
          id="signatures"
          title={t('signatures.list')}
          columns={columns}
          rows={data}
          rowId={({ id }) => id}
          empty={t('signatures.empty')}
        />
      )}
      <ActionBar>
        <CommandButton id="signatures.add" variant="primary" />
      </ActionBar>
      {asked !== null && (
        <SignatureDialog changing={asked === 'add' ? null : asked} known={data ?? []} onClose={() => setAsked(null)} />
      )}
    </Screen>
  )
}
