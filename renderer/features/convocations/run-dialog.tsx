import { useState } from 'react'
import { BusyButton, DescriptionList, Dialog, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { findingSentence, findingTitle } from './finding-words.ts'
import type { Run } from './runs-tab.tsx'
import { SettingSelect } from './setting-select.tsx'

/** A run in full: its numbers, who launched it, and every alert that was waived for it, by whom and why. */
export function RunDialog({ run, onClose }: { run: Run; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const sheet = useRead(queries.convocations.runSheet.queryOptions({ input: { runId: run.id } }))
  const waivers = sheet.data?.waivers ?? []
  /** A purge erased what was found together with why it was waived. */
  const what = ({ rule, facts, reason }: (typeof waivers)[number]) =>
    reason === '' ? '' : findingSentence(rule, facts, t, format)
  const files = useCommand(client.convocations.writeFiles)
  const [settingId, setSettingId] = useState('')
  const write = async () => {
    const order = { runId: run.id, printSettingId: settingId === '' ? null : settingId }
    if (await files.send(order)) tell('information', t('convocationsScreen.prints.started'))
  }
  return (
    <Dialog
      opened
      size="large"
      title={t('convocationsScreen.runs.name', { number: run.number })}
      onClose={onClose}
      actions={
        <button type="button" className="button" data-autofocus onClick={onClose}>
          {t('components.dialog.close')}
        </button>
      }
    >
      <Refusal problem={sheet.problem} onRetry={sheet.retry} />
      <DescriptionList
        items={[
          { term: t('convocationsScreen.runs.at'), value: format.dateTime(localMinute(run.createdAt)) },
          { term: t('convocationsScreen.runs.author'), value: run.author },
          { term: t('convocationsScreen.runs.kind'), value: t(`convocationsScreen.runKinds.${run.kind}`) },
          { term: t('convocationsScreen.runs.convocations'), value: format.number(run.convocations) },
          { term: t('convocationsScreen.runs.claims'), value: format.number(run.claims) },
          { term: t('convocationsScreen.runs.drafts'), value: format.number(run.drafts) },
          { term: t('convocationsScreen.runs.letters'), value: format.number(run.letters) },
          { term: t('convocationsScreen.runs.leftOut'), value: format.number(run.leftOut) },
          ...(sheet.data && sheet.data.folder !== ''
            ? [{ term: t('convocationsScreen.runs.folder'), value: sheet.data.folder }]
            : []),
        ]}
      />
      {run.state === 'official' && (
        <>
          <SettingSelect value={settingId} onChange={setSettingId} />
          <Refusal problem={files.problem} />
          <BusyButton busy={files.busy} onClick={() => void write()}>
            {t('convocationsScreen.prints.again')}
          </BusyButton>
        </>
      )}
      <h3>{t('convocationsScreen.runs.waivers')}</h3>
      {sheet.data && waivers.length === 0 && <p>{t('convocationsScreen.runs.noWaiver')}</p>}
      <ul className="finding-rows">
        {waivers.map((waiver) => (
          <li key={`${waiver.rule} ${waiver.missionNumber} ${waiver.intervenant}`} className="finding-row">
            <span>
              <strong>{waiver.intervenant}</strong>
              {`, ${findingTitle(waiver.rule, t)}. ${what(waiver)} `}
              <em>
                {t('convocationsScreen.control.waivedBy', {
                  author: waiver.author,
                  reason: waiver.reason || t('retention.wordsErased'),
                })}
              </em>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
