import { useMemo, useState } from 'react'
import {
  ActionBar,
  CommandButton,
  DataGrid,
  EmptyState,
  type GridSelection,
  goTo,
  nothingSelected,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { AddDialog } from './add-dialog.tsx'
import { useCompetenceColumns } from './competence-columns.tsx'
import { CompetenceFacets, type Facets, noFacets, wantedFacets } from './competence-facets.tsx'
import { useUndo } from './use-undo.ts'

/** Competences confirmed one by one in one go; more are confirmed by their filter. */
const most = 500

/** Everything the office knows of who can be called for what; the office works it out and confirms. */
export function CompetencesScreen() {
  const t = useText()
  const format = useFormat()
  const columns = useCompetenceColumns()
  const revision = useRevision('competences', 'intervenants')
  const [facets, setFacets] = useState<Facets>(noFacets)
  const source = useMemo(
    () => pageSource(`competences ${revision}`, client.competences.list, wantedFacets(facets)),
    [revision, facets],
  )
  const summary = useRead(queries.competences.summary.queryOptions({ input: {} }))
  const generate = useCommand(client.competences.generate)
  const state = useCommand(client.competences.state)
  const all = useCommand(client.competences.confirmAll)
  const undo = useUndo()
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const [adding, setAdding] = useState(false)

  const runGeneration = async () => {
    const made = await generate.send({})
    if (made) tell('success', t('competences.generated', { count: made.created, kept: format.number(made.kept) }))
  }
  const confirm = async () => {
    const { mode, ids } = selection
    if (ids.size > most) return tell('warning', t('competences.tooMany', { limit: most }))
    if (mode === 'some' && ids.size === 0) return tell('warning', t('competences.nothingChosen'))
    const done =
      mode === 'some'
        ? await state.send({ competenceIds: [...ids], verdict: 'confirmed', reason: '' })
        : await all.send({ filter: selection.query.filter, facets: wantedFacets(facets), exceptIds: [...ids] })
    if (done === null) return
    undo.done(done.act, t('competences.confirmed', { count: done.stated, shown: format.number(done.stated) }))
    setSelection(nothingSelected)
  }
  const narrow = (next: Facets) => {
    setFacets(next)
    setSelection(nothingSelected)
  }
  useCommands([
    { id: 'competences.generate', textKey: 'competences.generate', group: 'screen', run: runGeneration },
    { id: 'competences.confirm', textKey: 'competences.confirm', group: 'list', keys: ['C'], run: confirm },
    { id: 'competences.add', textKey: 'competences.add.open', group: 'list', keys: ['A'], run: () => setAdding(true) },
  ])

  const counts = summary.data
  const sentence =
    counts &&
    t('competences.summary', {
      competences: format.number(counts.competences),
      effective: format.number(counts.effective),
      intervenants: format.number(counts.intervenants),
      correspondences: format.number(counts.correspondences),
    })
  const narrowed = Object.keys(wantedFacets(facets)).length > 0
  return (
    <Screen title={t('competences.title')} sentence={sentence}>
      <Refusal problem={generate.problem ?? state.problem ?? all.problem ?? undo.problem ?? summary.problem} />
      <DataGrid
        id="competences"
        title={t('competences.list')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ intervenantId }) => goTo(`/intervenants/${intervenantId}`)}
        selection={selection}
        onSelectionChange={setSelection}
        actions={<CompetenceFacets facets={facets} exams={counts?.exams ?? []} onFacets={narrow} />}
        empty={
          narrowed ? (
            <EmptyState title={t('competences.emptyFaceted')} />
          ) : (
            <EmptyState title={t('competences.emptyTitle')} sentence={t('competences.emptySentence')} />
          )
        }
      />
      <ActionBar>
        <CommandButton id="competences.confirm" variant="primary" />
        <CommandButton id="competences.add" />
        <CommandButton id="competences.generate" />
        <CommandButton id="competences.undo" />
      </ActionBar>
      {adding && (
        <AddDialog
          person={null}
          office
          onClose={() => setAdding(false)}
          onAdded={({ act, paper }) => undo.done(act, t('competences.add.done', { paper }))}
        />
      )}
    </Screen>
  )
}
