import { useMemo, useState } from 'react'
import {
  ActionBar,
  CommandButton,
  ConfirmDialog,
  DataGrid,
  EmptyState,
  type GridColumn,
  memoryRows,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import { Refusal } from '../refusal.tsx'
import { PrintedList } from './printed-list.tsx'
import { UnavailabilityDialog } from './unavailability-dialog.tsx'
import { useAuthorWord, useReasonWord } from './unavailability-words.ts'
import { nameOf, type Unavailability } from './words.ts'

const prefix = 'schoolAvailability.unavailabilities'

export const UnavailabilitiesHelp = () => <p>{useText()(`${prefix}.help`)}</p>

function useColumns(): readonly GridColumn<Unavailability>[] {
  const t = useText()
  const format = useFormat()
  const reason = useReasonWord()
  const author = useAuthorWord()
  return useMemo(
    () => [
      { id: 'name', title: t(`${prefix}.columns.name`), value: nameOf, rowHeader: true, width: 220 },
      {
        id: 'from',
        title: t(`${prefix}.columns.from`),
        value: ({ from }) => from,
        text: ({ from }) => format.date(from),
        width: 120,
      },
      {
        id: 'to',
        title: t(`${prefix}.columns.to`),
        value: ({ to }) => to,
        text: ({ to }) => format.date(to),
        width: 120,
      },
      { id: 'reason', title: t(`${prefix}.columns.reason`), value: reason, width: 300 },
      { id: 'author', title: t(`${prefix}.columns.author`), value: author, width: 220 },
    ],
    [t, format, reason, author],
  )
}

function RemoveDialog({ period, onClose }: { period: Unavailability; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const { send, busy, problem } = useCommand(client.schoolStaff.removeUnavailability)
  const name = nameOf(period)
  const remove = async () => {
    if ((await send({ id: period.id })) === null) return
    tell('success', t(`${prefix}.removed`, { name }))
    onClose()
  }
  return (
    <ConfirmDialog
      opened
      title={t(`${prefix}.removeTitle`, { name })}
      sentence={t(`${prefix}.removeSentence`, { from: format.longDate(period.from), to: format.longDate(period.to) })}
      confirmLabel={t(`${prefix}.remove`)}
      busy={busy}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <Refusal problem={problem} title={t(`${prefix}.failed`)} />
    </ConfirmDialog>
  )
}

type Asking = Readonly<{ kind: 'add' } | { kind: 'change' | 'remove'; period: Unavailability }>

/** Days on which people of the school cannot be called: entered here, or known otherwise. */
export function UnavailabilitiesScreen() {
  const t = useText()
  const { data, problem, loading, retry } = useRead(queries.schoolStaff.unavailabilities.queryOptions({ input: {} }))
  const closed = useActivityClosed('schoolUnavailabilities')
  const [asking, setAsking] = useState<Asking | null>(null)
  const columns = useColumns()
  const rows = useMemo(() => data ?? [], [data])
  const source = useMemo(() => memoryRows(rows), [rows])
  const open = closed === null
  useCommands([
    {
      id: 'school.addUnavailability',
      textKey: `${prefix}.add`,
      group: 'screen',
      keys: ['A'],
      when: () => open,
      run: () => setAsking({ kind: 'add' }),
    },
    { id: 'school.print', textKey: 'schoolStaff.print', group: 'screen', run: () => window.print() },
  ])
  const change = (period: Unavailability) => {
    if (!open) return
    if (period.own) setAsking({ kind: 'change', period })
    else tell('warning', t(`${prefix}.chooseOwn`))
  }
  const sentence = data && t(`${prefix}.sentence`, { count: data.length, own: data.filter(({ own }) => own).length })
  const close = () => setAsking(null)
  return (
    <div className="school-zone" data-one-key>
      <Screen title={t(`${prefix}.title`)} sentence={sentence}>
        <Refusal problem={problem} title={t(`${prefix}.readFailed`)} onRetry={retry} />
        {closed && <p className="school-notice">{t(`${prefix}.closed`, { reason: closed.reason })}</p>}
        {loading && <p aria-busy="true">{t(`${prefix}.loading`)}</p>}
        {data && (
          <>
            <DataGrid
              id="school-unavailabilities"
              title={t(`${prefix}.list`)}
              columns={columns}
              source={source}
              rowId={({ id }) => id}
              onOpen={change}
              initialSort={{ columnId: 'from', direction: 'descending' }}
              empty={<EmptyState title={t(`${prefix}.empty`)} sentence={t(`${prefix}.emptySentence`)} />}
            />
            <PrintedList title={t(`${prefix}.title`)} columns={columns} rows={rows} rowId={({ id }) => id} />
          </>
        )}
        <ActionBar>
          <CommandButton id="school.addUnavailability" variant="primary" />
          <CommandButton id="school.print" />
        </ActionBar>
      </Screen>
      {asking?.kind === 'add' && <UnavailabilityDialog people={[]} period={null} onClose={close} />}
      {asking?.kind === 'change' && (
        <UnavailabilityDialog
          people={[{ ...asking.period, id: asking.period.intervenantId }]}
          period={asking.period}
          onRemove={() => setAsking({ kind: 'remove', period: asking.period })}
          onClose={close}
        />
      )}
      {asking?.kind === 'remove' && <RemoveDialog period={asking.period} onClose={close} />}
    </div>
  )
}
