import { useState } from 'react'
import { BusyButton, Dialog, EmptyState, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { tellDone } from './done-acts.ts'

type Run = Awaited<ReturnType<typeof client.assignments.runs>>[number]

/** Effects written out one by one; the rest are counted. */
const shown = 12

/** The accepted runs, each undone as a whole after a look at what that does. */
export function RunsDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const { data, problem } = useRead(queries.assignments.runs.queryOptions({ input: {} }))
  const [looked, setLooked] = useState<string | null>(null)
  const runs = data?.filter(({ written }) => written > 0)
  const whenOf = (run: Run) => format.dateTime(localMinute(run.createdAt))
  return (
    <Dialog
      opened
      title={t('planner.runs.title')}
      sentence={t('planner.runs.sentence')}
      onClose={onClose}
      actions={
        <button type="button" className="button" onClick={onClose}>
          {t('components.dialog.close')}
        </button>
      }
    >
      <Refusal problem={problem} />
      {runs === undefined && problem === null && <div aria-busy="true" />}
      {runs?.length === 0 && <EmptyState title={t('planner.runs.none')} />}
      <ul className="repairs-list">
        {runs?.map((run) => (
          <li key={run.id}>
            <span>
              {t('planner.runs.line', {
                at: whenOf(run),
                written: format.number(run.written),
                undoable: format.number(run.undoable),
              })}
            </span>
            {run.undoable > 0 && looked !== run.id && (
              <button
                type="button"
                className="button"
                aria-label={t('planner.runs.previewNamed', { at: whenOf(run) })}
                onClick={() => setLooked(run.id)}
              >
                {t('planner.runs.preview')}
              </button>
            )}
            {looked === run.id && <UndoPreview runId={run.id} onDone={onClose} />}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function UndoPreview({ runId, onDone }: { runId: string; onDone: () => void }) {
  const t = useText()
  const format = useFormat()
  const undoRun = useCommand(client.assignments.undoRun)
  const { data, problem } = useRead(queries.assignments.previewUndoRun.queryOptions({ input: { runId } }))
  const confirm = async () => {
    const done = await undoRun.send({ runId })
    if (done === null) return
    const counts = { undone: format.number(done.undone), left: format.number(done.left) }
    tellDone(t, format, t('planner.runs.done', counts), done.change)
    onDone()
  }
  if (data === undefined) return problem === null ? <div aria-busy="true" /> : <Refusal problem={problem} />
  const count = data.undone.length
  return (
    <div className="forced-note">
      <p>
        {t('planner.runs.effects', {
          undone: format.number(count),
          changed: format.number(data.changed),
          convoked: format.number(data.convoked),
        })}
      </p>
      <ul className="candidate-rules">
        {data.undone.slice(0, shown).map(({ assignmentId, effect, intervenant, missionNumber, centre, date }) => (
          <li key={assignmentId}>
            {t(`planner.runs.${effect}`, {
              name: intervenant,
              number: missionNumber,
              centre,
              date: format.longDate(date),
            })}
          </li>
        ))}
        {count > shown && <li>{t('planner.runs.more', { count: format.number(count - shown) })}</li>}
      </ul>
      <Refusal problem={undoRun.problem} />
      <BusyButton variant="primary" busy={undoRun.busy} onClick={() => void confirm()}>
        {t('planner.runs.confirm', { count })}
      </BusyButton>
    </div>
  )
}
