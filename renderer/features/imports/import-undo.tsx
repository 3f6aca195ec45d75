import type { ImportRecord } from '../../../shared/contract/imports.ts'
import { ConfirmDialog, Dialog, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { fieldText, tableText } from './import-words.ts'

const shownBlockers = 12

type Blocker = Awaited<ReturnType<typeof queries.imports.undoBlockers.call>>[number]

/** Takes a whole import back, or says what depends on it. */
export function ImportUndo({ record, onClose }: { record: ImportRecord; onClose: () => void }) {
  const t = useText()
  const undo = useCommand(client.imports.undo)
  const { data, problem } = useRead(queries.imports.undoBlockers.queryOptions({ input: { id: record.id } }))
  const run = async () => {
    const done = await undo.send({ id: record.id })
    if (done === null) return
    tell('success', t('imports.screen.undone', { file: record.fileName }))
    onClose()
  }
  if (data !== undefined && data.length > 0) return <Blocked blockers={data} onClose={onClose} />
  return (
    <ConfirmDialog
      opened
      title={t('imports.screen.undoTitle')}
      sentence={
        data === undefined
          ? t('imports.screen.checkingUndo')
          : t('imports.screen.undoSentence', { file: record.fileName })
      }
      confirmLabel={t('imports.screen.undo')}
      busy={undo.busy || data === undefined}
      onConfirm={() => void run()}
      onCancel={onClose}
    >
      <Refusal problem={problem ?? undo.problem} title={t('imports.screen.notUndone')} />
    </ConfirmDialog>
  )
}

function Blocked({ blockers, onClose }: { blockers: readonly Blocker[]; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const sentence = ({ kind, subject, detail, table }: Blocker) => {
    if (kind === 'changedSince' && detail === '') return t('imports.screen.blockers.goneSince', { subject })
    return t(`imports.screen.blockers.${kind}`, {
      subject,
      detail,
      field: fieldText(t, detail),
      table: tableText(t, table),
    })
  }
  const more = blockers.length - shownBlockers
  return (
    <Dialog
      opened
      title={t('imports.screen.blockersTitle')}
      sentence={t('imports.screen.blockersSentence')}
      onClose={onClose}
      actions={
        <button type="button" className="button" onClick={onClose}>
          {t('components.dialog.close')}
        </button>
      }
    >
      <ul>
        {blockers.slice(0, shownBlockers).map((blocker) => (
          <li key={`${blocker.kind} ${blocker.table} ${blocker.subject} ${blocker.detail}`}>{sentence(blocker)}</li>
        ))}
      </ul>
      {more > 0 && <p>{t('imports.screen.moreBlockers', { count: format.number(more) })}</p>}
    </Dialog>
  )
}
