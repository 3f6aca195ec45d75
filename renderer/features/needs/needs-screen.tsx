import { useEffect, useMemo, useRef, useState } from 'react'
import type { ChosenNeeds, NeedSheet } from '../../../shared/contract/needs.ts'
import {
  ActionBar,
  CommandButton,
  DataGrid,
  EmptyState,
  type GridSelection,
  nothingSelected,
  rowInFocus,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { useRead } from '../../data/use-read.ts'
import { BureauSelect, bureauFacet, useBureau } from '../bureaus/index.ts'
import { Refusal } from '../refusal.tsx'
import { useReadAgain } from '../use-read-again.ts'
import { CentreDialog, DuplicateDialog, FillDialog, MultiplyDialog, ShiftDialog } from './bulk-dialogs.tsx'
import { GenerateDialog } from './generate-dialog.tsx'
import { fieldInFocus, useNeedColumns } from './need-columns.tsx'
import { NeedDialog } from './need-dialog.tsx'
import { type Facets, NeedFacets, noFacets, wantedFacets } from './need-facets.tsx'
import { NeedPanel } from './need-panel.tsx'
import { dayAfter } from './next-day.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { useNeedActs } from './use-need-acts.ts'

type Asked =
  | Readonly<{ what: 'add' | 'generate' }>
  | Readonly<{ what: 'paste'; pasted: string }>
  | Readonly<{ what: 'edit'; sheet: NeedSheet }>
  | Readonly<{ what: 'see'; id: string }>
  | Readonly<{ what: 'duplicate'; chosen: ChosenNeeds; nextDay: string }>
  | Readonly<{ what: 'shift' | 'multiply' | 'centre' | 'fill'; chosen: ChosenNeeds }>

/** How many people are wanted where and when: covered or missing at a glance, changed in bulk, made into missions. */
export function NeedsScreen() {
  const t = useText()
  const format = useFormat()
  const columns = useNeedColumns()
  const [facets, setFacets] = useState<Facets>(noFacets)
  const { bureauId } = useBureau()
  const wanted = useMemo(() => ({ ...wantedFacets(facets), ...bureauFacet(bureauId) }), [facets, bureauId])
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const [asked, setAsked] = useState<Asked | null>(null)
  const revision = useRevision('needs', 'missions', 'assignments', 'imports', 'reference')
  const source = useMemo(() => pageSource(`needs ${revision}`, client.needs.list, wanted), [revision, wanted])
  const summary = useReadAgain(useRead(queries.needs.summary.queryOptions({ input: {} })), revision)
  const acts = useNeedActs()
  const close = () => setAsked(null)

  /** The ticked needs, else the one in focus. */
  const chosen = (): ChosenNeeds | null => {
    const ids = [...selection.ids]
    if (selection.mode === 'allExcept')
      return { mode: 'allExcept', ids, filter: selection.query.filter, facets: wanted }
    const focused = rowInFocus()
    if (ids.length === 0 && focused !== null) return { mode: 'some', ids: [focused] }
    if (ids.length > 0) return { mode: 'some', ids }
    tell('warning', t('needs.nothingChosen'))
    return null
  }
  const withChosen = (run: (ones: ChosenNeeds) => void) => () => {
    const ones = chosen()
    if (ones !== null) run(ones)
  }
  const edit = async (id: string) => setAsked({ what: 'edit', sheet: await client.needs.get({ id }) })
  const editFocused = async () => {
    const id = rowInFocus() ?? [...selection.ids][0]
    if (id === undefined) tell('warning', t('needs.nothingChosen'))
    else await edit(id)
  }
  const duplicate = async (ones: ChosenNeeds) => {
    const [first] = ones.ids
    const from = ones.mode === 'some' && first !== undefined ? (await client.needs.get({ id: first })).date : null
    setAsked({ what: 'duplicate', chosen: ones, nextDay: from === null ? '' : dayAfter(from) })
  }
  const fillDown = async () => {
    const field = fieldInFocus(columns)
    const focused = rowInFocus()
    const [first] = selection.mode === 'some' ? [...selection.ids] : []
    const from = first ?? rowAbove()
    if (field === null || focused === null || from === null) {
      const ones = chosen()
      if (ones !== null) setAsked({ what: 'fill', chosen: ones })
      return
    }
    const ids = first === undefined ? [focused] : [...selection.ids]
    await acts.adjust({ mode: 'some', ids }, { kind: 'copy', fromId: from, field })
  }
  const list = 'list' as const
  useCommands([
    { id: 'needs.add', textKey: 'needs.acts.add', group: list, keys: ['N'], run: () => setAsked({ what: 'add' }) },
    {
      id: 'needs.duplicate',
      textKey: 'needs.acts.duplicate',
      group: list,
      keys: ['D'],
      run: withChosen((ones) => void duplicate(ones)),
    },
    {
      id: 'needs.paste',
      textKey: 'needs.acts.paste',
      group: list,
      keys: ['P'],
      run: () => setAsked({ what: 'paste', pasted: '' }),
    },
    { id: 'needs.edit', textKey: 'needs.acts.edit', group: list, keys: ['F2'], run: editFocused },
    { id: 'needs.fill', textKey: 'needs.acts.fill', group: list, keys: ['Ctrl+D'], run: fillDown },
    {
      id: 'needs.shift',
      textKey: 'needs.acts.shift',
      group: list,
      run: withChosen((ones) => setAsked({ what: 'shift', chosen: ones })),
    },
    {
      id: 'needs.multiply',
      textKey: 'needs.acts.multiply',
      group: list,
      run: withChosen((ones) => setAsked({ what: 'multiply', chosen: ones })),
    },
    {
      id: 'needs.centre',
      textKey: 'needs.acts.centre',
      group: list,
      run: withChosen((ones) => setAsked({ what: 'centre', chosen: ones })),
    },
    {
      id: 'needs.accept',
      textKey: 'needs.acts.accept',
      group: list,
      keys: ['A'],
      run: withChosen((ones) => void acts.accept(ones)),
    },
    {
      id: 'needs.cancel',
      textKey: 'needs.acts.cancel',
      group: list,
      run: withChosen((ones) => void acts.adjust(ones, { kind: 'cancel' })),
    },
    {
      id: 'needs.reinstate',
      textKey: 'needs.acts.reinstate',
      group: list,
      run: withChosen((ones) => void acts.adjust(ones, { kind: 'reinstate' })),
    },
    {
      id: 'needs.remove',
      textKey: 'needs.acts.remove',
      group: list,
      run: withChosen((ones) => void acts.remove(ones)),
    },
    {
      id: 'needs.generate',
      textKey: 'needs.acts.generate',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setAsked({ what: 'generate' }),
    },
  ])
  usePastedIntoList((pasted) => setAsked({ what: 'paste', pasted }))
  const narrow = (next: Facets) => {
    setFacets(next)
    setSelection(nothingSelected)
  }
  const counts = summary.data
  const narrowed = Object.keys(wanted).length > 0
  return (
    <Screen
      title={t('needs.title')}
      sentence={
        counts &&
        t('needs.sentence', {
          needs: format.number(counts.needs),
          wanted: format.number(counts.wanted),
          filled: format.number(counts.filled),
        })
      }
    >
      <Refusal problem={acts.problem ?? summary.problem} onRetry={summary.retry} />
      <DataGrid
        id="needs"
        minimumHeight={26}
        title={t('needs.list')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ id }) => setAsked({ what: 'see', id })}
        selection={selection}
        onSelectionChange={setSelection}
        actions={
          <>
            <BureauSelect onChosen={() => setSelection(nothingSelected)} />
            <NeedFacets facets={facets} counts={counts} onFacets={narrow} />
          </>
        }
        empty={
          narrowed ? (
            <EmptyState title={t('needs.emptyFaceted')} />
          ) : (
            <EmptyState title={t('needs.emptyTitle')} sentence={t('needs.emptySentence')} />
          )
        }
      />
      <ActionBar>
        <CommandButton id="needs.generate" variant="primary" />
        <CommandButton id="needs.add" />
        <CommandButton id="needs.paste" />
        <CommandButton id="needs.duplicate" />
        <CommandButton id="needs.edit" />
        <CommandButton id="needs.accept" />
      </ActionBar>
      <details className="need-more">
        <summary>{t('needs.acts.more')}</summary>
        <ActionBar label={t('needs.acts.more')}>
          <CommandButton id="needs.fill" />
          <CommandButton id="needs.shift" />
          <CommandButton id="needs.multiply" />
          <CommandButton id="needs.centre" />
          <CommandButton id="needs.cancel" />
          <CommandButton id="needs.reinstate" />
          <CommandButton id="needs.remove" />
        </ActionBar>
      </details>
      {asked?.what === 'add' && <NeedDialog sheet={null} sessionId={facets.sessionId} acts={acts} onClose={close} />}
      {asked?.what === 'edit' && <NeedDialog sheet={asked.sheet} sessionId="" acts={acts} onClose={close} />}
      {asked?.what === 'see' && (
        <NeedPanel id={asked.id} acts={acts} onEdit={() => void edit(asked.id)} onClose={close} />
      )}
      {asked?.what === 'duplicate' && <DuplicateDialog {...asked} acts={acts} onClose={close} />}
      {asked?.what === 'shift' && <ShiftDialog chosen={asked.chosen} acts={acts} onClose={close} />}
      {asked?.what === 'multiply' && <MultiplyDialog chosen={asked.chosen} acts={acts} onClose={close} />}
      {asked?.what === 'centre' && <CentreDialog chosen={asked.chosen} acts={acts} onClose={close} />}
      {asked?.what === 'paste' && <PasteDialog pasted={asked.pasted} acts={acts} onClose={close} />}
      {asked?.what === 'fill' && <FillDialog chosen={asked.chosen} acts={acts} onClose={close} />}
      {asked?.what === 'generate' && (
        <GenerateDialog
          acts={acts}
          onLeft={() => {
            narrow({ ...noFacets, state: 'unknown' })
            close()
          }}
          onClose={close}
        />
      )}
    </Screen>
  )
}

/** Rows pasted while the list has the focus open their preview at once. */
function usePastedIntoList(open: (text: string) => void) {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text === '' || !document.activeElement?.closest('[data-row-id]')) return
      event.preventDefault()
      latest.current(text)
    }
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [])
}

/** The row above the one in focus, as on paper. */
const rowAbove = (): string | null => {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')
  const above = row && document.querySelector<HTMLElement>(`[data-row="${Number(row.dataset.row) - 1}"]`)
  return above?.dataset.rowId ?? null
}
