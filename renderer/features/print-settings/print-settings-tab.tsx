import { useMemo, useState } from 'react'
import type { PrintSettingRow } from '../../../shared/contract/print-settings.ts'
import { ActionBar, CommandButton, type GridColumn, tell, useCommands, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { PrintSettingDialog } from './print-setting-dialog.tsx'

/** Saved ways of printing a run; only the owner of one changes or deletes it, anybody clones it (services.md 1.2). */
export function PrintSettingsTab() {
  const t = useText()
  const settings = useRead(queries.printSettings.list.queryOptions({ input: {} }))
  const clone = useCommand(client.printSettings.clone)
  const remove = useCommand(client.printSettings.remove)
  const [edited, setEdited] = useState<PrintSettingRow | 'new' | null>(null)
  useCommands([
    {
      id: 'printSettings.add',
      textKey: 'printSettings.add',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setEdited('new'),
    },
  ])
  const sendClone = clone.send
  const sendRemove = remove.send
  const columns = useMemo<GridColumn<PrintSettingRow>[]>(
    () => [
      { id: 'name', title: t('printSettings.name'), value: (row) => row.name, rowHeader: true },
      {
        id: 'orderedBy',
        title: t('printSettings.orderedBy'),
        value: (row) => t(`printSettings.orders.${row.orderedBy}`),
      },
      {
        id: 'mergedBy',
        title: t('printSettings.mergedBy'),
        value: (row) => t(`printSettings.merges.${row.mergedBy}`),
      },
      { id: 'owner', title: t('printSettings.owner'), value: (row) => row.ownerName },
      {
        id: 'shared',
        title: t('printSettings.sharedShort'),
        value: (row) => t(row.shared ? 'printSettings.yes' : 'printSettings.no'),
      },
      {
        id: 'act',
        title: t('convocationsScreen.one.act'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <span className="finding-acts">
            {row.own && (
              <RowButton
                text={t('printSettings.change')}
                name={t('printSettings.changeNamed', { name: row.name })}
                run={() => setEdited(row)}
              />
            )}
            <RowButton
              text={t('printSettings.clone')}
              name={t('printSettings.cloneNamed', { name: row.name })}
              run={() => {
                const name = t('printSettings.copyOf', { name: row.name })
                void sendClone({ id: row.id, name }).then((done) => {
                  if (done) tell('success', t('printSettings.saved', { name }))
                })
              }}
            />
            {row.own && (
              <RowButton
                text={t('printSettings.remove')}
                name={t('printSettings.removeNamed', { name: row.name })}
                run={() => {
                  void sendRemove({ id: row.id, expectedVersion: row.version }).then((done) => {
                    if (done) tell('success', t('printSettings.removed', { name: row.name }))
                  })
                }}
              />
            )}
          </span>
        ),
      },
    ],
    [t, sendClone, sendRemove],
  )
  return (
    <>
      <Refusal problem={clone.problem ?? remove.problem ?? settings.problem} />
      <SheetTable
        id="print-settings"
        title={t('printSettings.title')}
        columns={columns}
        rows={settings.data ?? []}
        rowId={({ id }) => id}
        empty={t('printSettings.empty')}
      />
      <ActionBar>
        <CommandButton id="printSettings.add" variant="primary" />
      </ActionBar>
      {edited !== null && (
        <PrintSettingDialog setting={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  )
}
