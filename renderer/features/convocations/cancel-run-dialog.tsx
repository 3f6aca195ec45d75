import { ConfirmDialog, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import type { Run } from './runs-tab.tsx'

type Undo = Awaited<ReturnType<typeof client.convocations.runSheet>>['undo']

/** Asks before a run is cancelled, with what that undoes and what it cannot. */
export function CancelRunDialog({ run, onClose }: { run: Run; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const sheet = useRead(queries.convocations.runSheet.queryOptions({ input: { runId: run.id } }))
  const cancel = useCommand(client.convocations.cancelRun)
  const confirm = async () => {
    const done = await cancel.send({ runId: run.id })
    if (done === null) return
    tell(
      'success',
      t('convocationsScreen.runs.cancelled', {
        number: run.number,
        convocations: format.number(done.convocations),
        claims: format.number(done.claims),
      }),
    )
    onClose()
  }
  return (
    <ConfirmDialog
      opened
      definitive
      title={t('convocationsScreen.runs.askTitle', { number: run.number })}
      sentence={t(run.kind === 'versions' ? 'convocationsScreen.runs.askVersions' : 'convocationsScreen.runs.askFirst')}
      confirmLabel={t('convocationsScreen.runs.cancel')}
      busy={cancel.busy}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <Refusal problem={cancel.problem ?? sheet.problem} />
      {sheet.data && <UndoLists undo={sheet.data.undo} run={run} />}
    </ConfirmDialog>
  )
}

function UndoLists({ undo, run }: { undo: Undo; run: Run }) {
  const t = useText()
  const format = useFormat()
  const number = (value: number) => ({ number: format.number(value) })
  const versions = run.kind === 'versions'
  const undone = [
    t('convocationsScreen.runs.undoConvocations', number(undo.convocations)),
    ...(versions || undo.claimsUntouched === 0
      ? []
      : [t('convocationsScreen.runs.undoUntouched', number(undo.claimsUntouched))]),
    ...(versions || undo.claimsBegun === 0 ? [] : [t('convocationsScreen.runs.undoBegun', number(undo.claimsBegun))]),
  ]
  const kept = [
    ...(versions || undo.claimsGone === 0 ? [] : [t('convocationsScreen.runs.undoGone', number(undo.claimsGone))]),
    ...(undo.replaced === 0 ? [] : [t('convocationsScreen.runs.undoReplaced', number(undo.replaced))]),
    ...(undo.acknowledged === 0 ? [] : [t('convocationsScreen.runs.undoRead', number(undo.acknowledged))]),
    ...(run.drafts === 0 ? [] : [t('convocationsScreen.runs.undoDrafts', number(run.drafts))]),
  ]
  return (
    <>
      <h3>{t('convocationsScreen.runs.undoes')}</h3>
      <Sentences sentences={undone} />
      {kept.length > 0 && (
        <>
          <h3>{t('convocationsScreen.runs.cannot')}</h3>
          <Sentences sentences={kept} />
        </>
      )}
    </>
  )
}

const Sentences = ({ sentences }: { sentences: readonly string[] }) => (
  <ul>
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)
