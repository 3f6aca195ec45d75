import { useMemo, useState } from 'react'
import type { Bureau } from '../../../shared/contract/bureaus.ts'
import { ConfirmDialog, type GridColumn, tell, useCommands, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { BureauDialog } from './bureau-dialog.tsx'

function useColumns(onEdit: (bureau: Bureau) => void, onRemove: (bureau: Bureau) => void): GridColumn<Bureau>[] {
  const t = useText()
  return useMemo(
    () => [
      { id: 'name', title: t('bureaus.name'), value: ({ name }) => name, rowHeader: true, lang: 'fr' },
      { id: 'exams', title: t('bureaus.exams'), value: ({ exams }) => exams.map(({ code }) => code).join(', ') },
      { id: 'people', title: t('bureaus.people'), value: ({ members }) => members.map(({ name }) => name).join(', ') },
      { id: 'phone', title: t('bureaus.phone'), value: ({ phone }) => phone },
      { id: 'email', title: t('bureaus.email'), value: ({ email }) => email },
      {
        id: 'acts',
        title: t('bureaus.acts'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <span className="row-buttons">
            <RowButton
              text={t('bureaus.edit')}
              name={t('bureaus.editOf', { name: row.name })}
              run={() => onEdit(row)}
            />
            <RowButton
              text={t('bureaus.remove')}
              name={t('bureaus.removeOf', { name: row.name })}
              run={() => onRemove(row)}
            />
          </span>
        ),
      },
    ],
    [t, onEdit, onRemove],
  )
}

/** The bureaus of the office: their exams, their people, how to reach them. */
export function BureausPanel() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.bureaus.list.queryOptions({ input: {} }))
  const removing = useCommand(client.bureaus.remove)
  const [asked, setAsked] = useState<Bureau | 'add' | null>(null)
  const [leaving, setLeaving] = useState<Bureau | null>(null)
  const columns = useColumns(setAsked, setLeaving)
  useCommands([{ id: 'bureaus.add', textKey: 'bureaus.add', group: 'screen', run: () => setAsked('add') }])
  const remove = async ({ id, name, version }: Bureau) => {
    const done = await removing.send({ id, expectedVersion: version })
    setLeaving(null)
    if (done !== null) tell('success', t('bureaus.removed', { name }))
  }
  const taken = new Set((data?.bureaus ?? []).flatMap(({ exams }) => exams.map(({ code }) => code)))
  const alone = (data?.exams ?? []).filter(({ code }) => !taken.has(code))
  return (
    <div className="panel-part">
      <p className="prose">{t('bureaus.sentence')}</p>
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={removing.problem} />
      {data === undefined && problem === null && <p aria-busy="true">{t('bureaus.loading')}</p>}
      <div className="screen-actions">
        <button type="button" className="button" data-variant="primary" onClick={() => setAsked('add')}>
          {t('bureaus.add')}
        </button>
      </div>
      {data && (
        <SheetTable
          id="bureaus"
          title={t('bureaus.title')}
          columns={columns}
          rows={data.bureaus}
          rowId={({ id }) => id}
          empty={t('bureaus.none')}
        />
      )}
      {data !== undefined && data.bureaus.length > 0 && alone.length > 0 && (
        <p>{t('bureaus.withoutBureau', { exams: alone.map(({ code }) => code).join(', ') })}</p>
      )}
      {asked !== null && data !== undefined && (
        <BureauDialog office={data} changing={asked === 'add' ? null : asked} onClose={() => setAsked(null)} />
      )}
      {leaving !== null && (
        <ConfirmDialog
          opened
          title={t('bureaus.removeOf', { name: leaving.name })}
          sentence={t('bureaus.removeSentence')}
          confirmLabel={t('bureaus.remove')}
          busy={removing.busy}
          onConfirm={() => void remove(leaving)}
          onCancel={() => setLeaving(null)}
        />
      )}
    </div>
  )
}
