import { useState } from 'react'
import { useParams } from 'react-router'
import type { ImportRecord } from '../../../shared/contract/imports.ts'
import {
  BusyButton,
  ConfirmDialog,
  goTo,
  Icon,
  Screen,
  StatusTag,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { feedText } from './feed-text.ts'
import { ImportCounts } from './import-counts.tsx'
import { ImportRows } from './import-rows.tsx'

/** One import: what the file says beside what is known, then its application. */
export function ImportScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, problem, retry } = useRead(queries.imports.get.queryOptions({ input: { id } }))
  return (
    <Screen
      title={data?.fileName ?? t('imports.screen.one')}
      context={t('imports.screen.one')}
      sentence={data && feedText(t, data.feed)}
      actions={
        <button type="button" className="button" onClick={() => goTo('/imports')}>
          <Icon name="back" />
          {t('imports.screen.back')}
        </button>
      }
    >
      <Refusal problem={problem} onRetry={retry} />
      {data && <ImportSheet record={data} />}
    </Screen>
  )
}

function ImportSheet({ record }: { record: ImportRecord }) {
  const t = useText()
  const format = useFormat()
  const apply = useCommand(client.imports.apply)
  const [asking, setAsking] = useState(false)
  const { counts, fileName } = record
  const changes = counts.new + counts.changed
  const applied = record.state === 'applied'
  const open = !applied && changes > 0
  const values = {
    file: fileName,
    new: format.number(counts.new),
    changed: format.number(counts.changed),
    rejected: format.number(counts.rejected),
  }
  const applyLabel = t('imports.screen.apply', { count: changes, shown: format.number(changes) })
  const run = async () => {
    const done = await apply.send({ id: record.id })
    setAsking(false)
    if (done !== null) tell('success', t('imports.screen.applied', values))
  }
  useCommands([
    {
      id: 'imports.apply',
      textKey: 'imports.screen.applyCommand',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => open && !asking,
      run: () => setAsking(true),
    },
  ])
  return (
    <>
      <Refusal problem={apply.problem} title={t('imports.screen.notApplied')} />
      <p>
        <StatusTag tone={applied ? 'success' : 'pending'}>{t(`imports.screen.states.${record.state}`)}</StatusTag>{' '}
        {record.appliedAt === null
          ? `${t('imports.screen.createdAt')} ${format.dateTime(localMinute(record.createdAt))}`
          : `${t('imports.screen.appliedAt')} ${format.dateTime(localMinute(record.appliedAt))}`}
        {` - ${t('imports.screen.encoding')} ${record.encoding}`}
      </p>
      {record.alreadyApplied && !applied && (
        <p className="home-notice">
          <Icon name="information" />
          {t('imports.screen.alreadyApplied')}
        </p>
      )}
      <ImportCounts counts={counts} />
      <div className="screen-actions">
        {open && (
          <BusyButton variant="primary" busy={apply.busy} onClick={() => setAsking(true)}>
            {applyLabel}
          </BusyButton>
        )}
        {!applied && changes === 0 && <p>{t('imports.screen.nothingToApply')}</p>}
      </div>
      <ImportRows record={record} />
      <ConfirmDialog
        opened={asking}
        title={t('imports.screen.applyTitle')}
        sentence={t('imports.screen.applySentence', values)}
        confirmLabel={applyLabel}
        busy={apply.busy}
        onConfirm={run}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
