import { useMemo } from 'react'
import {
  CommandButton,
  DataGrid,
  downloadText,
  EmptyState,
  type GridColumn,
  memoryRows,
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

type Unread = Awaited<ReturnType<typeof client.convocations.unread>>[number]

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

/** Who has not said that they read their convocation, and how to reach them by another way (pain 21). */
export function UnreadTab() {
  const t = useText()
  const format = useFormat()
  const unread = useRead(queries.convocations.unread.queryOptions({ input: {} }))
  const note = useCommand(client.convocations.recordAcknowledgement)
  const rows = unread.data
  const send = note.send
  const columns = useMemo<GridColumn<Unread>[]>(
    () => [
      {
        id: 'intervenant',
        title: t('convocationsScreen.list.intervenant'),
        value: (row) => row.intervenant,
        rowHeader: true,
        width: 200,
      },
      { id: 'phone', title: t('convocationsScreen.unread.phone'), value: (row) => row.phone, width: 140 },
      {
        id: 'firstDate',
        title: t('convocationsScreen.list.date'),
        value: (row) => row.firstDate,
        text: (row) => format.date(row.firstDate),
        width: 120,
      },
      { id: 'number', title: t('convocationsScreen.list.number'), value: (row) => row.number, width: 110 },
      { id: 'mission', title: t('convocationsScreen.list.mission'), value: (row) => row.missionNumber, width: 110 },
      { id: 'centre', title: t('convocationsScreen.list.centre'), value: (row) => row.centre, width: 200, lang: 'fr' },
      {
        id: 'school',
        title: t('convocationsScreen.unread.school'),
        value: (row) => row.school,
        width: 200,
        lang: 'fr',
      },
      {
        id: 'act',
        title: t('convocationsScreen.one.act'),
        value: () => null,
        sortable: false,
        width: 160,
        cell: (row) => (
          <RowButton
            text={t('convocationsScreen.unread.read')}
            name={t('convocationsScreen.unread.readNamed', { name: row.intervenant, number: row.number })}
            run={() => {
              void send({ convocationId: row.id }).then((done) => {
                if (done) tell('success', t('convocationsScreen.unread.noted', { name: row.intervenant }))
              })
            }}
          />
        ),
      },
    ],
    [t, format, send],
  )
  const exportPhones = () => {
    const title = [
      t('convocationsScreen.list.intervenant'),
      t('convocationsScreen.unread.phone'),
      t('convocationsScreen.list.mission'),
      t('convocationsScreen.list.date'),
      t('convocationsScreen.list.centre'),
    ]
    // People without a number are in the file too: somebody has to reach them by another way.
    const lines = (rows ?? []).map(({ intervenant, phone, missionNumber, firstDate, centre }) => [
      intervenant,
      phone,
      String(missionNumber),
      firstDate,
      centre,
    ])
    const text = [title, ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n')
    downloadText('convocations-non-lues.csv', `\uFEFF${text}\r\n`)
    tell('success', t('convocationsScreen.unread.exported', { number: format.number(lines.length) }))
  }
  useCommands([
    {
      id: 'convocations.exportPhones',
      textKey: 'convocationsScreen.unread.export',
      group: 'screen',
      when: () => (rows ?? []).length > 0,
      run: exportPhones,
    },
  ])
  const source = useMemo(() => memoryRows(rows ?? []), [rows])
  return (
    <>
      <Refusal problem={note.problem ?? unread.problem} />
      <DataGrid
        id="convocations-unread"
        title={t('convocationsScreen.unread.title')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        actions={<CommandButton id="convocations.exportPhones" />}
        empty={<EmptyState title={t('convocationsScreen.unread.empty')} />}
      />
    </>
  )
}
