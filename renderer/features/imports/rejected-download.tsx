import { useState } from 'react'
import type { ImportRecord } from '../../../shared/contract/imports.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, downloadText, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { problemOf } from '../../data/problem.ts'
import { Refusal } from '../refusal.tsx'

/** Saves the rejected rows with their reasons, to be corrected and imported again. */
export function RejectedDownload({ record }: { record: ImportRecord }) {
  const t = useText()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const parts: string[] = []
      let name = ''
      for (let from: number | null = 0; from !== null; ) {
        const part: Awaited<ReturnType<typeof client.imports.rejectedFile>> = await client.imports.rejectedFile({
          commandId: newCommandId(),
          id: record.id,
          from,
        })
        parts.push(part.text)
        name = part.name
        from = part.next
      }
      downloadText(name, parts.join(''))
      tell('success', t('imports.screen.rejectedFileSaved', { file: name }))
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <BusyButton busy={busy} onClick={save}>
        {t('imports.screen.rejectedFile')}
      </BusyButton>
      <Refusal problem={problem} />
    </>
  )
}
