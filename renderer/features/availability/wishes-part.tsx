import { useMemo, useState } from 'react'
import type { AvailabilitySheet } from '../../../shared/contract/availability.ts'
import { type GridColumn, StatusTag, tell, usePreferences, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { undoing } from '../undoing.ts'
import { WishDialog } from './wish-dialog.tsx'

type WishRow = AvailabilitySheet['wishes'][number]

/** What a person would like, or would rather not do: weighs in assignment, never excludes. */
export function WishesPart({ intervenantId, rows }: { intervenantId: string; rows: readonly WishRow[] }) {
  const t = useText()
  const { language } = usePreferences()
  const [adding, setAdding] = useState(false)
  const { send: sendRemoval, problem } = useCommand(client.availability.removeWish)
  const columns = useMemo<GridColumn<WishRow>[]>(() => {
    const about = ({ paper, centre, missionType }: WishRow) =>
      [
        paper && `${paper.label} (${paper.detail})`,
        centre && `${centre.label} (${centre.detail})`,
        missionType && (language === 'fr' ? missionType.label : missionType.detail),
      ]
        .filter(Boolean)
        .join(', ')
    const remove = async (row: WishRow) => {
      const done = await sendRemoval({ intervenantId, id: row.id })
      if (done === null) return
      const { removal } = done
      tell(
        'success',
        t('availability.wishes.removed', { about: about(row) }),
        undoing(t, (commandId) => client.availability.restore({ commandId, intervenantId, removal, words: row.note })),
      )
    }
    return [
      { id: 'about', title: t('availability.wishes.about'), value: about, rowHeader: true, lang: 'fr' },
      {
        id: 'preference',
        title: t('availability.wishes.preference'),
        value: (row) => t(`availability.wishes.preferences.${row.preference}`),
        cell: (row) => (
          <StatusTag tone={row.preference === 'wanted' ? 'success' : 'warning'}>
            {t(`availability.wishes.preferences.${row.preference}`)}
          </StatusTag>
        ),
      },
      { id: 'note', title: t('availability.wishes.note'), value: (row) => row.note, lang: 'fr' },
      { id: 'author', title: t('availability.wishes.author'), value: (row) => row.author },
      {
        id: 'act',
        title: t('availability.wishes.act'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <RowButton
            text={t('availability.wishes.remove')}
            name={t('availability.wishes.removeNamed', { about: about(row) })}
            run={() => void remove(row)}
          />
        ),
      },
    ]
  }, [t, language, intervenantId, sendRemoval])
  return (
    <div className="availability-part">
      {rows.length === 0 && <h2>{t('availability.wishes.title')}</h2>}
      <p className="field-hint">{t('availability.wishes.effect')}</p>
      <Refusal problem={problem} />
      <SheetTable
        id="availability-wishes"
        title={t('availability.wishes.title')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        empty={t('availability.wishes.empty')}
      />
      <p>
        <button type="button" className="button" onClick={() => setAdding(true)}>
          {t('availability.wishes.add')}
        </button>
      </p>
      {adding && <WishDialog intervenantId={intervenantId} onClose={() => setAdding(false)} />}
    </div>
  )
}
