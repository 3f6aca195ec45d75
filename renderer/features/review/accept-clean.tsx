import { useState } from 'react'
import {
  BusyButton,
  CheckboxField,
  Dialog,
  type GridColumn,
  goTo,
  StatusTag,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { useBureau } from '../bureaus/index.ts'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { tellDecision } from './done-decisions.ts'

type Panel = Awaited<ReturnType<typeof client.review.cleanPanel>>
type Outcome = Awaited<ReturnType<typeof client.review.acceptClean>>

/** The claims drawn to be opened first: opening one is asking what the bulk is worth. */
function Samples({ panel }: { panel: Panel }) {
  const t = useText()
  const format = useFormat()
  const opened = panel.samples.filter((sample) => sample.opened).length
  return (
    <section aria-labelledby="clean-samples">
      <h3 id="clean-samples">{t('reviewScreen.bulk.samples')}</h3>
      <p>
        {panel.needed === 0
          ? t('reviewScreen.bulk.samplesOffered')
          : t('reviewScreen.bulk.samplesNeeded', { needed: panel.needed, opened })}
      </p>
      <ul className="claim-sentences">
        {panel.samples.map(({ id, number, intervenant, feeCents, travelCents, opened: seen }) => (
          <li key={id}>
            <button type="button" className="button" onClick={() => goTo(`/review/${id}`)}>
              {t('reviewScreen.bulk.open', { number, intervenant, amount: format.cents(feeCents + travelCents) })}
            </button>{' '}
            {seen && <StatusTag tone="success">{t('reviewScreen.bulk.opened')}</StatusTag>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How the bulk spreads over exams. */
function Spread({ panel }: { panel: Panel }) {
  const t = useText()
  const format = useFormat()
  return (
    <table className="review-lines">
      <caption>{t('reviewScreen.bulk.spread')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reviewScreen.columns.exam')}</th>
          <th scope="col">{t('reviewScreen.bulk.claims')}</th>
          <th scope="col">{t('reviewScreen.total')}</th>
        </tr>
      </thead>
      <tbody>
        {panel.byExam.map(({ exam, count, cents }) => (
          <tr key={exam}>
            <th scope="row" lang="fr">
              {exam}
            </th>
            <td>{format.number(count)}</td>
            <td>{format.cents(cents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What became of each claim of the bulk. */
function Result({ outcome }: { outcome: Outcome }) {
  const t = useText()
  const format = useFormat()
  const columns: GridColumn<Outcome['lines'][number]>[] = [
    { id: 'number', title: t('reviewScreen.columns.number'), value: (row) => row.number, rowHeader: true },
    { id: 'intervenant', title: t('reviewScreen.columns.intervenant'), value: (row) => row.intervenant },
    {
      id: 'amount',
      title: t('reviewScreen.total'),
      value: (row) => row.feeCents + row.travelCents,
      text: (row) => format.cents(row.feeCents + row.travelCents),
      align: 'end',
    },
    {
      id: 'outcome',
      title: t('reviewScreen.bulk.outcome'),
      value: (row) => t(`reviewScreen.bulk.outcomes.${row.outcome}`),
    },
  ]
  return (
    <SheetTable
      id="review-clean-lines"
      title={t('reviewScreen.bulk.lines')}
      columns={columns}
      rows={outcome.lines}
      rowId={({ id }) => id}
      empty={t('reviewScreen.acceptCleanNone')}
    />
  )
}

type AcceptCleanProps = Readonly<{ filter: string; except: ReadonlySet<string>; onClose: () => void }>

/**
 * Accepts every claim to review that has no alert, once the person has seen how many that makes, what they come to and how
 * they spread, has opened samples, and has left out those they want to look at. One Ctrl+Z undoes the whole.
 */
export function AcceptClean({ filter, except, onClose }: AcceptCleanProps) {
  const t = useText()
  const format = useFormat()
  const { send, busy, problem } = useCommand(client.review.acceptClean)
  const { bureau, bureauId } = useBureau()
  const view = { filter, bureauId }
  const read = useRead(queries.review.cleanPanel.queryOptions({ input: view }))
  const [left, setLeft] = useState(except)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const panel = read.data
  const count = (panel?.count ?? 0) - left.size
  const accept = async () => {
    if (outcome !== null || busy || count <= 0) return
    const done = await send({ ...view, except: [...left] })
    if (done === null) return
    const { decision, accepted, feeCents, travelCents } = done
    const values = { accepted, left: done.left, fee: format.cents(feeCents), travel: format.cents(travelCents) }
    tellDecision(t, format, { decision, claimId: null, what: t('reviewScreen.acceptedClean', values) })
    setOutcome(done)
  }
  useCommands([
    {
      id: 'review.confirmClean',
      textKey: 'reviewScreen.acceptClean',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: accept,
    },
  ])
  const close = (
    <button type="button" className="button" onClick={onClose}>
      {t('components.dialog.close')}
    </button>
  )
  const ready = outcome === null && panel !== undefined && panel.count > 0
  return (
    <Dialog
      opened
      title={t('reviewScreen.acceptCleanTitle')}
      size="large"
      onClose={onClose}
      actions={
        ready ? (
          <>
            <BusyButton variant="primary" busy={busy} onClick={() => void accept()}>
              {t('reviewScreen.acceptCleanConfirm', { count })}
            </BusyButton>
            {close}
          </>
        ) : (
          close
        )
      }
    >
      <Refusal problem={problem ?? read.problem} title={t('reviewScreen.acceptCleanFailed')} />
      {read.loading && <p aria-busy="true">{t('reviewScreen.loading')}</p>}
      {outcome !== null && <Result outcome={outcome} />}
      {outcome === null && panel?.count === 0 && <p>{t('reviewScreen.acceptCleanNone')}</p>}
      {ready && (
        <>
          <p>
            {t('reviewScreen.acceptCleanSentence', { count })}{' '}
            {t('reviewScreen.bulk.total', { amount: format.cents(panel.feeCents + panel.travelCents) })}
          </p>
          {filter !== '' && <p>{t('reviewScreen.acceptCleanFilter', { filter })}</p>}
          {bureau !== undefined && <p>{t('reviewScreen.acceptCleanBureau', { bureau: bureau.name })}</p>}
          <Spread panel={panel} />
          <Samples panel={panel} />
          <details>
            <summary>{t('reviewScreen.bulk.choose')}</summary>
            <ul className="claim-sentences">
              {panel.claims.map(({ id, number, intervenant, feeCents, travelCents }) => (
                <li key={id}>
                  <CheckboxField
                    label={t('reviewScreen.bulk.line', {
                      number,
                      intervenant,
                      amount: format.cents(feeCents + travelCents),
                    })}
                    value={!left.has(id)}
                    onChange={(kept) =>
                      setLeft(new Set([...[...left].filter((other) => other !== id), ...(kept ? [] : [id])]))
                    }
                  />
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </Dialog>
  )
}
