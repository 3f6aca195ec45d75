import { useEffect, useState } from 'react'
import type { PastedPreview } from '../../../shared/contract/needs.ts'
import { BusyButton, Dialog, type GridColumn, TextField, tell, useCommands, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'
import type { NeedActs } from './use-need-acts.ts'

type Row = PastedPreview['rows'][number]

const shown = [
  'paper',
  'centre',
  'date',
  'start',
  'end',
  'quantity',
  'people',
  'commission',
  'type',
  'session',
] as const

/** Pasted lines that still hold a fault, under the line that names the columns where there is one. */
function leftOf(text: string, rows: readonly Row[]): string {
  const first = rows[0]?.line ?? 1
  const faulty = new Set(rows.filter(({ faults }) => faults.length > 0).map(({ line }) => line))
  return text
    .split(/\r?\n/)
    .filter((_, index) => index + 1 < first || faulty.has(index + 1))
    .join('\n')
}

type PasteDialogProps = Readonly<{ pasted: string; acts: NeedActs; onClose: () => void }>

/** Rows of a spreadsheet, seen with the faults of each cell before anything is written (ux.md S13). */
export function PasteDialog({ pasted, acts, onClose }: PasteDialogProps) {
  const t = useText()
  const [text, setText] = useState(pasted)
  const { data, problem } = useRead(
    queries.needs.previewPaste.queryOptions({ input: { text }, enabled: text.trim() !== '', staleTime: 0, gcTime: 0 }),
  )
  const paste = useCommand(client.needs.paste)
  useEffect(() => document.getElementById('pasted-needs')?.focus(), [])
  const good = text.trim() === '' ? 0 : (data?.good ?? 0)
  const send = async () => {
    if (data === undefined || good === 0) {
      tell('warning', t('needs.paste.nothing'))
      return
    }
    const done = await paste.send({ text })
    if (done === null) return
    tell('success', t('needs.done.added', { count: done.done }), acts.undo(done.act))
    if (done.left === 0) onClose()
    else setText(leftOf(text, data.rows))
  }
  useCommands([
    {
      id: 'needs.paste.write',
      textKey: 'needs.acts.paste',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: send,
    },
  ])
  return (
    <Dialog
      opened
      size="large"
      title={t('needs.acts.paste')}
      sentence={t('needs.paste.sentence')}
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={paste.busy} onClick={() => void send()}>
            {t('needs.paste.write', { count: good })}
          </BusyButton>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.close')}
          </button>
        </>
      }
    >
      <TextField
        id="pasted-needs"
        label={t('needs.paste.rows')}
        hint={t('needs.paste.hint')}
        lines={4}
        value={text}
        onChange={setText}
      />
      <Refusal problem={paste.problem ?? problem} />
      {data !== undefined && text.trim() !== '' && <Preview preview={data} />}
    </Dialog>
  )
}

function Preview({ preview: { rows, good } }: { preview: PastedPreview }) {
  const t = useText()
  const faulty = rows.length - good
  const columns: GridColumn<Row>[] = [
    { id: 'line', title: t('needs.paste.line'), value: ({ line }) => line, rowHeader: true },
    ...shown
      .filter((column) =>
        rows.some(({ cells, faults }) => cells[column] || faults.some((one) => one.column === column)),
      )
      .map((column): GridColumn<Row> => {
        const faultsOf = ({ faults }: Row) => faults.filter((one) => one.column === column)
        return {
          id: column,
          title: t(`needs.paste.columns.${column}`),
          value: ({ cells }) => cells[column] ?? '',
          cell: (row) => (
            <>
              {row.cells[column]}
              {faultsOf(row).map(({ fault }) => (
                <strong key={fault} className="need-fault">
                  {t(`needs.paste.faults.${fault}`)}
                </strong>
              ))}
            </>
          ),
        }
      }),
  ]
  return (
    <>
      <p aria-live="polite">
        {t('needs.paste.good', { count: good })} {faulty > 0 && t('needs.paste.faulty', { count: faulty })}
      </p>
      <SheetTable
        id="pastedNeeds"
        title={t('needs.paste.rows')}
        columns={columns}
        rows={rows}
        rowId={({ line }) => String(line)}
        empty={t('needs.paste.nothing')}
      />
    </>
  )
}
