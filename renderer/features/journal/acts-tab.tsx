import { useMemo, useRef, useState } from 'react'
import {
  BusyButton,
  DataGrid,
  EmptyState,
  goTo,
  tell,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { downloadMade } from '../../data/files.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { type Entry, journalColumns } from './journal-columns.ts'
import { facetsOf, JournalFacetFields, noNarrowing } from './journal-facets.tsx'
import { subjectPlace } from './subject-place.ts'

/** Every act, found by words, person, act, object and days; what is shown can be taken out as a file. */
export function ActsTab() {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const columns = useMemo(() => journalColumns(t, format), [t, format])
  const revision = useRevision('journal')
  const [narrowing, setNarrowing] = useState(noNarrowing)
  const saving = useCommand(client.journal.exportFile)
  /** The keyword filter of the rows on screen: what a file must hold too. */
  const filter = useRef('')
  const source = useMemo(
    () =>
      pageSource<Entry>(
        `journal ${revision}`,
        (input, options) => {
          filter.current = input.filter
          return client.journal.list(input, options)
        },
        facetsOf(narrowing),
      ),
    [revision, narrowing],
  )
  const save = async (kind: 'csv' | 'pdf') => {
    const made = await saving.send({ filter: filter.current, facets: facetsOf(narrowing), format: kind, language })
    if (made !== null) tell('success', t('journal.saved', { name: await downloadMade(made) }))
  }
  const open = (entry: Entry) => {
    const place = subjectPlace(entry)
    if (place !== null) goTo(place)
  }
  return (
    <>
      <JournalFacetFields narrowing={narrowing} onChange={setNarrowing} />
      <Refusal problem={saving.problem} />
      <DataGrid
        id="journal"
        title={t('journal.list')}
        columns={columns}
        rowId={({ seq }: Entry) => String(seq)}
        source={source}
        onOpen={open}
        actions={
          <>
            <BusyButton busy={saving.busy} onClick={() => void save('csv')}>
              {t('journal.exportCsv')}
            </BusyButton>
            <BusyButton busy={saving.busy} onClick={() => void save('pdf')}>
              {t('journal.exportPdf')}
            </BusyButton>
          </>
        }
        empty={<EmptyState title={t('journal.empty')} />}
      />
      <p className="field-hint">{t('journal.openSubject')}</p>
    </>
  )
}
