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
import { useCompetenceColumns } from './competence-columns.tsx'

/** Competences confirmed in one go. */
const most = 500

/** Everything the office knows of who can be called for what; the office works it out and confirms. */
export function CompetencesScreen() {
  const t = useText()
  const format = useFormat()
  const columns = useCompetenceColumns()
  const revision = useRevision('competences')
  const source = useMemo(() => pageSource(`competences ${revision}`, client.competences.list), [revision])
  const summary = useRead(queries.competences.summary.queryOptions({ input: {} }))
  const generate = useCommand(client.competences.generate)
  const state = useCommand(client.competences.state)
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)

  const runGeneration = async () => {
    const made = await generate.send({})
    if (made) tell('success', t('competences.generated', { count: made.created, kept: format.number(made.kept) }))
  }
  const confirm = async () => {
    if (selection.mode !== 'some' || selection.ids.size > most) {
      tell('warning', t('competences.tooMany', { limit: most }))
      return
    }
    if (selection.ids.size === 0) {
      tell('warning', t('competences.nothingChosen'))
      return
    }
    const done = await state.send({ competenceIds: [...selection.ids], verdict: 'confirmed', reason: '' })
    if (done === null) return
    tell('success', t('competences.confirmed', { count: done.stated }))
    setSelection(nothingSelected)
  }
  useCommands([
    { id: 'competences.generate', textKey: 'competences.generate', group: 'screen', run: runGeneration },
    { id: 'competences.confirm', textKey: 'competences.confirm', group: 'list', keys: ['C'], run: confirm },
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
  return (
    <Screen title={t('competences.title')} sentence={sentence}>
      <Refusal problem={generate.problem ?? state.problem ?? summary.problem} />
      <DataGrid
        id="competences"
        title={t('competences.list')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ intervenantId }) => goTo(`/intervenants/${intervenantId}`)}
        selection={selection}
        onSelectionChange={setSelection}
        empty={<EmptyState title={t('competences.emptyTitle')} sentence={t('competences.emptySentence')} />}
      />
      <ActionBar>
        <CommandButton id="competences.confirm" variant="primary" />
        <CommandButton id="competences.generate" />
      </ActionBar>
    </Screen>
  )
}
