import { useMemo, useRef, useState } from 'react'
import type { OnCallRow } from '../../../shared/contract/repairs.ts'
import {
  ActionBar,
  CommandButton,
  DataGrid,
  EmptyState,
  type GridColumn,
  memoryRows,
  Screen,
  StatusTag,
  type StatusTone,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { OnCallDialog } from './on-call-dialog.tsx'
import { usePhoneList } from './use-phone-list.ts'

const tones: Readonly<Record<OnCallRow['answer'], StatusTone>> = {
  asked: 'pending',
  accepted: 'success',
  declined: 'stopped',
}

/** People on call, by day: who accepted, how to call them; they come first when somebody is to be replaced (pain 13). */
export function OnCallScreen() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.repairs.onCall.queryOptions({ input: {} }))
  const [adding, setAdding] = useState(false)
  const answering = useCommand(client.repairs.answerOnCall)
  const removing = useCommand(client.repairs.removeOnCall)
  const phoneList = usePhoneList()
  const source = useMemo(() => memoryRows<OnCallRow>(data ?? []), [data])
  const acts = {
    answer: async ({ id, version, name }: OnCallRow, answer: 'accepted' | 'declined') => {
      if ((await answering.send({ id, expectedVersion: version, answer })) === null) return
      tell('success', t('repairs.onCall.answered', { name, answer: t(`repairs.onCall.answers.${answer}`) }))
    },
    remove: async ({ id, version, name }: OnCallRow) => {
      if ((await removing.send({ id, expectedVersion: version })) === null) return
      tell('success', t('repairs.onCall.removed', { name }))
    },
  }
  const latest = useRef(acts)
  latest.current = acts
  useCommands([
    {
      id: 'repairs.addOnCall',
      textKey: 'repairs.onCall.add',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setAdding(true),
    },
    {
      id: 'repairs.phoneList',
      textKey: 'repairs.onCall.phoneList',
      group: 'screen',
      when: () => (data?.length ?? 0) > 0,
      run: () => phoneList.make(),
    },
  ])
  const columns = useMemo<GridColumn<OnCallRow>[]>(() => {
    const button = (row: OnCallRow, act: 'accept' | 'decline' | 'remove', run: () => void) => (
      <RowButton
        text={t(`repairs.onCall.${act}`)}
        name={t('repairs.onCall.actNamed', { act: t(`repairs.onCall.${act}`), name: row.name })}
        run={run}
      />
    )
    const place = ({ centre, departmentCode }: OnCallRow) =>
      [centre, departmentCode && t('repairs.onCall.departmentValue', { code: departmentCode })]
        .filter(Boolean)
        .join(', ') || t('repairs.onCall.anywhere')
    return [
      { id: 'name', title: t('repairs.onCall.person'), value: (row) => row.name, rowHeader: true, width: 170 },
      { id: 'phone', title: t('repairs.onCall.phone'), value: (row) => row.phone, width: 130 },
      {
        id: 'answer',
        title: t('repairs.onCall.answer'),
        value: (row) => t(`repairs.onCall.answers.${row.answer}`),
        cell: (row) => <StatusTag tone={tones[row.answer]}>{t(`repairs.onCall.answers.${row.answer}`)}</StatusTag>,
        width: 120,
      },
      {
        id: 'acts',
        title: t('repairs.onCall.acts'),
        value: () => null,
        sortable: false,
        width: 260,
        cell: (row) => (
          <span className="row-buttons">
            {row.answer !== 'accepted' && button(row, 'accept', () => void latest.current.answer(row, 'accepted'))}
            {row.answer !== 'declined' && button(row, 'decline', () => void latest.current.answer(row, 'declined'))}
            {button(row, 'remove', () => void latest.current.remove(row))}
          </span>
        ),
      },
      {
        id: 'from',
        title: t('repairs.onCall.from'),
        value: (row) => row.from,
        text: (row) => format.date(row.from),
        width: 110,
      },
      {
        id: 'to',
        title: t('repairs.onCall.to'),
        value: (row) => row.to,
        text: (row) => format.date(row.to),
        width: 110,
      },
      { id: 'place', title: t('repairs.onCall.place'), value: place, width: 200 },
      { id: 'session', title: t('repairs.onCall.session'), value: (row) => row.session, width: 140, lang: 'fr' },
      { id: 'school', title: t('repairs.onCall.school'), value: (row) => row.school, width: 180, lang: 'fr' },
    ]
  }, [t, format])
  const accepted = data?.filter(({ answer }) => answer === 'accepted').length ?? 0
  return (
    <Screen
      title={t('repairs.onCall.title')}
      sentence={data && t('repairs.onCall.sentence', { count: data.length, accepted: format.number(accepted) })}
    >
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={answering.problem ?? removing.problem ?? phoneList.problem} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && (
        <DataGrid
          id="onCall"
          title={t('repairs.onCall.list')}
          columns={columns}
          source={source}
          rowId={({ id }) => id}
          empty={<EmptyState title={t('repairs.onCall.empty')} sentence={t('repairs.onCall.emptySentence')} />}
        />
      )}
      <ActionBar>
        <CommandButton id="repairs.addOnCall" variant="primary" />
        <CommandButton id="repairs.phoneList" />
      </ActionBar>
      {adding && <OnCallDialog onClose={() => setAdding(false)} />}
    </Screen>
  )
}
