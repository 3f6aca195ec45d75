import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, goTo, StatusTag, type StatusTone, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { endOfJob } from '../../data/jobs.ts'
import { ruleText } from '../../data/rule-text.ts'
import { feedText } from './import-words.ts'
import type { FileRun } from './use-import-run.ts'

const tones: Readonly<Record<FileRun['state'], StatusTone>> = {
  waiting: 'neutral',
  reading: 'pending',
  asking: 'warning',
  read: 'success',
  refused: 'error',
}

/** Several files read in a row, and one button that applies all those that bring changes without any conflict. */
export function ImportBatch({ runs, busy }: { runs: readonly FileRun[]; busy: boolean }) {
  const t = useText()
  const format = useFormat()
  const [applying, setApplying] = useState(false)
  const reason = (problem: Problem) => ruleText(problem, t, format) ?? t(`problems.${problem.code}.what`)
  const applyAll = async () => {
    setApplying(true)
    let applied = 0
    let left = 0
    for (const { importId } of runs) {
      if (importId === null) continue
      const record = await client.imports.get({ id: importId })
      const { counts } = record
      const clean = record.state === 'previewed' && counts.conflicts === 0 && counts.new + counts.changed > 0
      if (!clean) {
        left += record.state === 'previewed' ? 1 : 0
        continue
      }
      const { jobId } = await client.imports.apply({ commandId: newCommandId(), id: importId })
      if ((await endOfJob(jobId)).state === 'done') applied += 1
      else left += 1
    }
    setApplying(false)
    tell(
      left === 0 ? 'success' : 'warning',
      t('imports.screen.appliedAll', { count: applied, left: format.number(left) }),
    )
  }
  return (
    <section aria-labelledby="import-batch">
      <h3 id="import-batch">{t('imports.screen.batch')}</h3>
      <table className="plain-table" data-stack>
        <thead>
          <tr>
            <th scope="col">{t('imports.screen.batchFile')}</th>
            <th scope="col">{t('imports.screen.feed')}</th>
            <th scope="col">{t('imports.screen.state')}</th>
            <th scope="col">{t('imports.screen.batchProblem')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ file, state, feed, importId, problem }) => (
            <tr key={file.name}>
              <th scope="row">
                {importId === null ? (
                  file.name
                ) : (
                  <button type="button" className="grid-link" onClick={() => goTo(`/imports/${importId}`)}>
                    {file.name}
                  </button>
                )}
              </th>
              <td>{feed === '' ? '' : feedText(t, feed)}</td>
              <td>
                <StatusTag tone={tones[state]}>{t(`imports.screen.batchStates.${state}`)}</StatusTag>
              </td>
              <td>{problem === null ? state === 'asking' && t('imports.screen.batchAsk') : reason(problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <BusyButton busy={busy || applying} onClick={() => void applyAll()}>
        {t('imports.screen.applyAll')}
      </BusyButton>
    </section>
  )
}
