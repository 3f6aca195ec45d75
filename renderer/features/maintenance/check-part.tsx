import { useMemo, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import {
  BusyButton,
  DataGrid,
  type GridColumn,
  memoryRows,
  StatusTag,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, type queries } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { isTextKey } from '../../data/text-key.ts'
import { Refusal } from '../refusal.tsx'

type Report = Awaited<ReturnType<typeof queries.maintenance.check.call>>
type Invariant = Report['invariants'][number]

function useColumns(): GridColumn<Invariant>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const rule = ({ name }: Invariant) => {
      const key = `maintenance.invariants.${name}`
      return isTextKey(key) ? t(key) : name
    }
    const verdict = ({ broken }: Invariant) => (broken === 0 ? t('maintenance.holds') : t('maintenance.fails'))
    return [
      { id: 'rule', title: t('maintenance.rule'), value: rule, rowHeader: true, width: 480 },
      {
        id: 'verdict',
        title: t('maintenance.verdict'),
        value: verdict,
        cell: (row) => <StatusTag tone={row.broken === 0 ? 'success' : 'error'}>{verdict(row)}</StatusTag>,
        width: 140,
      },
      {
        id: 'checked',
        title: t('maintenance.checked'),
        value: ({ checked }) => checked,
        text: ({ checked }) => format.number(checked),
        align: 'end',
        width: 120,
      },
      {
        id: 'broken',
        title: t('maintenance.brokenColumn'),
        value: ({ broken }) => broken,
        text: ({ broken }) => format.number(broken),
        align: 'end',
        width: 120,
      },
    ]
  }, [t, format])
}

/** The check of every rule of the data, each with its count. */
export function CheckPart() {
  const t = useText()
  const columns = useColumns()
  const [report, setReport] = useState<Report | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const source = useMemo(() => memoryRows(report?.invariants ?? []), [report])
  const outcome = ({ clean, invariants }: Report) =>
    clean
      ? t('maintenance.clean')
      : t('maintenance.broken', { count: invariants.filter((one) => one.broken > 0).length })
  const check = async () => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      const found = await client.maintenance.check({})
      setReport(found)
      tell(found.clean ? 'success' : 'error', outcome(found))
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  useCommands([{ id: 'maintenance.check', textKey: 'maintenance.check', group: 'screen', run: check }])
  return (
    <section className="maintenance-part" aria-labelledby="maintenance-check">
      <div>
        <div>
          <h2 id="maintenance-check">{t('maintenance.checkTitle')}</h2>
          <p className="prose">{t('maintenance.checkSentence')}</p>
        </div>
        <BusyButton busy={busy} onClick={check}>
          {t('maintenance.check')}
        </BusyButton>
      </div>
      <Refusal problem={problem} title={t('maintenance.checkFailed')} onRetry={check} />
      {report === null ? (
        <p className="field-hint">{t('maintenance.notChecked')}</p>
      ) : (
        <>
          <p>
            <StatusTag tone={report.clean ? 'success' : 'error'}>{outcome(report)}</StatusTag>
          </p>
          <DataGrid
            id="maintenance.check"
            title={t('maintenance.checkTitle')}
            columns={columns}
            rowId={({ name }) => name}
            source={source}
            presentation="plain"
            filterable={false}
          />
        </>
      )}
    </section>
  )
}
