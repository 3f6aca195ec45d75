import { sentenceValues } from '../../../shared/text/sentence-values.ts'
import { isTextKey } from '../../../shared/text/text-key.ts'
import { ActionBar, CommandButton, EmptyState, tell, useCommands, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'

type Changed = Awaited<ReturnType<typeof client.convocations.changed>>[number]

/** Convocations that no longer say what is true: what changed in each, and a new version for one or for all. */
export function ChangedTab() {
  const t = useText()
  const format = useFormat()
  const changed = useRead(queries.convocations.changed.queryOptions({ input: {} }))
  const reissue = useCommand(client.convocations.reissue)
  const rows = changed.data ?? []
  const send = async (ids: string[] | null) => {
    if (await reissue.send({ ids })) tell('information', t('convocationsScreen.changed.started'))
  }
  useCommands([
    {
      id: 'convocations.reissue',
      textKey: 'convocationsScreen.changed.command',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => rows.length > 0,
      run: () => void send(null),
    },
  ])
  return (
    <>
      <h2>{t('convocationsScreen.changed.title')}</h2>
      <Refusal problem={reissue.problem ?? changed.problem} />
      {changed.loading && <p aria-busy="true">{t('convocationsScreen.changed.reading')}</p>}
      {changed.data && rows.length === 0 && <EmptyState title={t('convocationsScreen.changed.none')} />}
      {rows.length > 0 && (
        <p className="prose">{t('convocationsScreen.changed.sentence', { number: format.number(rows.length) })}</p>
      )}
      <ul className="finding-rows">
        {rows.map((row) => (
          <li key={row.id} className="finding-row">
            <ChangedText row={row} />
            <RowButton
              text={t('convocationsScreen.changed.one')}
              name={t('convocationsScreen.changed.oneNamed', { number: row.number, name: row.intervenant })}
              run={() => void send([row.id])}
            />
          </li>
        ))}
      </ul>
      <ActionBar>
        <CommandButton id="convocations.reissue" variant="primary" />
      </ActionBar>
    </>
  )
}

function ChangedText({ row }: { row: Changed }) {
  const t = useText()
  const format = useFormat()
  return (
    <div>
      <strong>{row.intervenant}</strong>
      {', '}
      {t('convocationsScreen.changed.line', {
        number: row.number,
        mission: row.missionNumber,
        date: format.date(row.firstDate),
        centre: row.centre,
      })}
      <ul>
        {row.changes.map(({ kind, facts }) => {
          const key = `convocationChanges.${kind}`
          const sentence = isTextKey(key) ? t(key, sentenceValues(facts, format)) : kind
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
    </div>
  )
}
