import { useEffect, useRef } from 'react'
import type { Verification } from '../../../shared/contract/journal.ts'
import { BusyButton, StatusTag, tell, useCommands, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** A proof older than this, in milliseconds, is made again when the journal is opened. */
const proofLasts = 24 * 3_600_000

const isOld = (last: Verification | null): boolean => last === null || Date.now() - Date.parse(last.at) > proofLasts

function useSentence() {
  const t = useText()
  const format = useFormat()
  return ({ journal, consultations }: Verification): string => {
    if (journal.firstBreak !== null) return t('journal.broken', { line: format.number(journal.firstBreak) })
    if (consultations.firstBreak !== null)
      return t('journal.brokenConsultations', { line: format.number(consultations.firstBreak) })
    return t('journal.intact', { count: journal.entries, shown: format.number(journal.entries) })
  }
}

const isIntact = ({ journal, consultations }: Verification): boolean =>
  journal.firstBreak === null && consultations.firstBreak === null

/** Whether the chains hold, since when that is known, and the way to prove it again now. */
export function Integrity() {
  const t = useText()
  const format = useFormat()
  const sentence = useSentence()
  const last = useRead(queries.journal.integrity.queryOptions({ input: {} }))
  const verifying = useCommand(client.journal.verify)
  const begun = useRef(false)
  const { data } = last
  const verify = async () => {
    const found = await verifying.send({})
    if (found !== null) tell(isIntact(found) ? 'success' : 'error', sentence(found))
  }
  useEffect(() => {
    if (begun.current || data === undefined || !isOld(data)) return
    begun.current = true
    void verify()
  })
  useCommands([{ id: 'journal.verify', textKey: 'journal.verify', group: 'screen', keys: ['Ctrl+Enter'], run: verify }])
  return (
    <section aria-label={t('journal.integrity')}>
      <Refusal problem={last.problem ?? verifying.problem} onRetry={verify} />
      {data && (
        <p>
          <StatusTag tone={isIntact(data) ? 'success' : 'error'}>
            {t(isIntact(data) ? 'journal.intactWord' : 'journal.brokenWord')}
          </StatusTag>{' '}
          {sentence(data)} {t('journal.verified', { at: format.dateTime(localMinute(data.at)) })}
        </p>
      )}
      {data === null && <p>{t('journal.neverVerified')}</p>}
      <BusyButton variant="primary" busy={verifying.busy} onClick={() => void verify()}>
        {t('journal.verify')}
      </BusyButton>
    </section>
  )
}
