import { useMemo, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import {
  BusyButton,
  DataGrid,
  EmptyState,
  Screen,
  StatusTag,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { problemOf } from '../../data/problem.ts'
import { useRevision } from '../../data/revisions.ts'
import { Refusal } from '../refusal.tsx'
import { type Entry, journalColumns } from './journal-columns.ts'

type Verdict = Readonly<{ entries: number; firstBreak: number | null }>

/** Who did what, when, in which role; and the proof that nothing of it was rewritten. */
export function JournalScreen() {
  const t = useText()
  const format = useFormat()
  const columns = useMemo(() => journalColumns(t, format), [t, format])
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const sentence = ({ entries, firstBreak }: Verdict) =>
    firstBreak === null
      ? t('journal.intact', { count: entries, shown: format.number(entries) })
      : t('journal.broken', { line: format.number(firstBreak) })
  const verify = async () => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      const found = await client.journal.verify({})
      setVerdict(found)
      tell(found.firstBreak === null ? 'success' : 'error', sentence(found))
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  useCommands([{ id: 'journal.verify', textKey: 'journal.verify', group: 'screen', keys: ['Ctrl+Enter'], run: verify }])
  return (
    <Screen
      title={t('journal.menu')}
      sentence={t('journal.sentence')}
      actions={
        <BusyButton variant="primary" busy={busy} onClick={verify}>
          {t('journal.verify')}
        </BusyButton>
      }
    >
      <Refusal problem={problem} onRetry={verify} />
      {verdict && (
        <p>
          <StatusTag tone={verdict.firstBreak === null ? 'success' : 'error'}>
            {verdict.firstBreak === null ? t('journal.intactWord') : t('journal.brokenWord')}
          </StatusTag>{' '}
          {sentence(verdict)}
        </p>
      )}
      <DataGrid
        id="journal"
        title={t('journal.list')}
        columns={columns}
        rowId={({ seq }: Entry) => String(seq)}
        source={pageSource(`journal ${useRevision('journal')}`, client.journal.list)}
        empty={<EmptyState title={t('journal.empty')} />}
      />
    </Screen>
  )
}
