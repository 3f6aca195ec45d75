import { BusyButton, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** What was brought in, the latest first; the latest that still stands can be taken back. */
export function SettingsHistory() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.settingsTransfer.list.queryOptions({ input: {} }))
  const undoing = useCommand(client.settingsTransfer.undo)
  if (data === undefined) return <Refusal problem={problem} onRetry={retry} />
  if (data.length === 0) return null
  const standing = data.find(({ undoneAt }) => undoneAt === null)?.id
  const day = (instant: string) => format.longDate(localMinute(instant).slice(0, 10))
  const undo = async (id: string) => {
    if ((await undoing.send({ id })) !== null) tell('success', t('settingsTransfer.history.undoneNow'))
  }
  return (
    <section aria-labelledby="settings-history">
      <h2 id="settings-history">{t('settingsTransfer.history.title')}</h2>
      <Refusal problem={undoing.problem} title={t('settingsTransfer.history.notUndone')} />
      {data.map(({ id, at, by, academy, sections, undoneAt }) => (
        <div key={id} className="settings-section">
          <p>
            {t('settingsTransfer.history.line', {
              date: day(at),
              by,
              academy,
              sections: format.list(sections.map((section) => t(`settingsTransfer.sections.${section}`))),
            })}
          </p>
          {undoneAt !== null && <p>{t('settingsTransfer.history.undone', { date: day(undoneAt) })}</p>}
          {id === standing && (
            <div>
              <BusyButton busy={undoing.busy} onClick={() => void undo(id)}>
                {t('settingsTransfer.history.undo')}
              </BusyButton>
            </div>
          )}
        </div>
      ))}
    </section>
  )
}
