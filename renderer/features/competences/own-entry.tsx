import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PersonCompetences } from '../../../shared/contract/competences.ts'
import {
  ActionBar,
  CommandButton,
  chosenRows,
  DataGrid,
  EmptyState,
  type GridSelection,
  isFocusLost,
  memoryRows,
  nothingSelected,
  rowInFocus,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'
import { AddDialog } from './add-dialog.tsx'
import { useActColumn, useOwnColumns } from './own-columns.tsx'
import { type OwnView, OwnViews, rowsInView } from './own-views.tsx'
import type { OwnCompetence } from './own-words.ts'
import { useOwnWords } from './use-own-words.ts'

const rowId = ({ id }: OwnCompetence) => id

/** The person confirms, removes and adds their competences; each gesture is saved at once (F158-F169). */
export function OwnEntry({ person, intervenantId }: { person: PersonCompetences; intervenantId: string }) {
  const t = useText()
  const words = useOwnWords()
  const [view, setView] = useState<OwnView>('all')
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const [adding, setAdding] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const latest = useRef(words)
  latest.current = words
  const confirmRow = useCallback((row: OwnCompetence) => void latest.current.say([row], 'confirmed'), [])
  const refuseRow = useCallback((row: OwnCompetence) => void latest.current.say([row], 'invalidated'), [])
  const ownColumns = useOwnColumns()
  const actColumn = useActColumn(confirmRow, refuseRow)
  const columns = useMemo(() => [...ownColumns, actColumn], [ownColumns, actColumn])
  const all = person.competences
  const rows = useMemo(() => rowsInView(all, view), [all, view])
  const source = useMemo(() => memoryRows(rows), [rows])
  useFocusKept(list, rows)

  const chosen = chosenRows(selection, rows, columns, rowId)
  const say = async (verdict: 'confirmed' | 'invalidated') => {
    const inFocus = rows.filter(({ id }) => id === rowInFocus())
    const meant = chosen.length > 0 ? chosen : inFocus
    if (meant.length === 0) return tell('warning', t('ownCompetences.noLine'))
    if (await words.say(meant, verdict)) setSelection(nothingSelected)
  }
  const confirmRest = async () => {
    const rest = all.filter(({ toConfirm }) => toConfirm)
    if (rest.length === 0) tell('information', t('ownCompetences.nothingLeft'))
    else if (await words.say(rest, 'confirmed')) setSelection(nothingSelected)
  }
  useCommands([
    {
      id: 'own.confirmRest',
      textKey: 'ownCompetences.confirmRest',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: confirmRest,
    },
    { id: 'own.confirm', textKey: 'ownCompetences.confirm', group: 'list', keys: ['C'], run: () => say('confirmed') },
    { id: 'own.refuse', textKey: 'ownCompetences.refuse', group: 'list', keys: ['R'], run: () => say('invalidated') },
    { id: 'own.add', textKey: 'competences.add.open', group: 'list', keys: ['A'], run: () => setAdding(true) },
  ])
  const removedOnly = chosen.length > 0 && chosen.every(({ own }) => own === 'invalidated')
  const empty =
    view === 'toConfirm' && all.length > 0 ? (
      <EmptyState title={t('ownCompetences.empty.done')} sentence={t('ownCompetences.empty.doneSentence')} />
    ) : (
      <EmptyState title={t('ownCompetences.empty.title')} sentence={t('ownCompetences.empty.sentence')} />
    )
  return (
    <div ref={list} className="competence-panel" data-one-key>
      <Refusal problem={words.problem} title={t('ownCompetences.notSaved')} />
      <OwnViews rows={all} view={view} onView={setView} />
      <ActionBar>
        <CommandButton id="own.confirmRest" variant="primary" />
        <CommandButton
          id="own.confirm"
          {...(removedOnly ? { textKey: 'ownCompetences.cancelRemoval' as const } : {})}
        />
        <CommandButton id="own.refuse" />
        <CommandButton id="own.add" />
        <CommandButton id="competences.undo" />
      </ActionBar>
      <DataGrid
        id="own-competences-entry"
        title={t('ownCompetences.lists.competences')}
        columns={columns}
        source={source}
        rowId={rowId}
        selection={selection}
        onSelectionChange={setSelection}
        presentation="plain"
        empty={empty}
      />
      {adding && (
        <AddDialog
          person={{ id: intervenantId, name: '' }}
          office={false}
          onClose={() => setAdding(false)}
          onAdded={({ act, paper }) => words.added(act, t('competences.add.done', { paper }))}
        />
      )}
    </div>
  )
}

/** A button that was pressed may go away with what it did: the focus then stays on its line, or near it. */
function useFocusKept(list: React.RefObject<HTMLElement | null>, rows: readonly OwnCompetence[]) {
  const held = useRef<string | null>(null)
  useEffect(() => {
    const element = list.current
    const follow = () => {
      if (!isFocusLost()) held.current = rowInFocus()
    }
    element?.addEventListener('focusin', follow)
    return () => element?.removeEventListener('focusin', follow)
  }, [list])
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again each time the lines change
  useEffect(() => {
    if (held.current === null || !isFocusLost()) return
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-row-id]') ?? [])]
    const line = lines.find(({ dataset }) => dataset.rowId === held.current) ?? lines[0]
    const target = line?.querySelector<HTMLElement>('button') ?? list.current?.querySelector<HTMLElement>('.grid')
    target?.focus()
  }, [rows, list])
}
