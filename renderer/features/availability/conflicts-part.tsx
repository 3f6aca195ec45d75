import { useMemo, useState } from 'react'
import type { AvailabilitySheet } from '../../../shared/contract/availability.ts'
import { type GridColumn, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { undoing } from '../undoing.ts'
import { ConflictDialog } from './conflict-dialog.tsx'

type ConflictRow = AvailabilitySheet['conflicts'][number]

/** What a person must not be called for: linked schools, and exams that a relative sits. */
export function ConflictsPart({ intervenantId, rows }: { intervenantId: string; rows: readonly ConflictRow[] }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const { send: sendRemoval, problem } = useCommand(client.availability.removeConflict)
  const columns = useMemo<GridColumn<ConflictRow>[]>(() => {
    const schoolOf = ({ school }: ConflictRow) =>
      school === null ? t('availability.conflicts.everywhere') : `${school.label} (${school.detail})`
    const examOf = ({ exam }: ConflictRow) => (exam === null ? t('availability.conflicts.everyExam') : exam.label)
    const remove = async (row: ConflictRow) => {
      const done = await sendRemoval({ intervenantId, id: row.id })
      if (done === null) return
      const { removal } = done
      tell(
        'success',
        t('availability.conflicts.removed', { about: `${examOf(row)}, ${schoolOf(row)}` }),
        undoing(t, (commandId) => client.availability.restore({ commandId, intervenantId, removal, words: row.note })),
      )
    }
    return [
      {
        id: 'kind',
        title: t('availability.conflicts.kind'),
        value: (row) => t(`availability.conflicts.kinds.${row.kind}`),
        rowHeader: true,
      },
      { id: 'school', title: t('availability.conflicts.school'), value: schoolOf, lang: 'fr' },
      { id: 'exam', title: t('availability.conflicts.exam'), value: examOf, lang: 'fr' },
      { id: 'note', title: t('availability.conflicts.note'), value: (row) => row.note, lang: 'fr' },
      { id: 'author', title: t('availability.conflicts.author'), value: (row) => row.author },
      {
        id: 'act',
        title: t('availability.conflicts.act'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <RowButton
            text={t('availability.conflicts.remove')}
            name={t('availability.conflicts.removeNamed', { about: `${examOf(row)}, ${schoolOf(row)}` })}
            run={() => void remove(row)}
          />
        ),
      },
    ]
  }, [t, intervenantId, sendRemoval])
  return (
    <div className="availability-part">
      {rows.length === 0 && <h2>{t('availability.conflicts.title')}</h2>}
      <Refusal problem={problem} />
      <SheetTable
        id="availability-conflicts"
        title={t('availability.conflicts.title')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        empty={t('availability.conflicts.empty')}
      />
      <p>
        <button type="button" className="button" onClick={() => setAdding(true)}>
          {t('availability.conflicts.add')}
        </button>
      </p>
      {adding && <ConflictDialog intervenantId={intervenantId} onClose={() => setAdding(false)} />}
    </div>
  )
}
