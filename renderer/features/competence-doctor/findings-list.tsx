import { useMemo, useState } from 'react'
import type { ChosenFindings, FindingKind, RepairAction } from '../../../shared/contract/competence-doctor.ts'
import {
  ActionBar,
  CommandButton,
  DataGrid,
  EmptyState,
  type GridSelection,
  goTo,
  nothingSelected,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { FacetSelect } from '../facet-select.tsx'
import { useFindingColumns } from './finding-columns.tsx'
import { RepairDialog } from './repair-dialog.tsx'
import { useDoctorRevision } from './use-current.ts'

const kinds = ['taughtNotDeclared', 'declaredNotTaught', 'neverUsed', 'invalidatedBySchool'] as const
const isKind = (text: string): text is FindingKind => (kinds as readonly string[]).includes(text)

type Counts = Readonly<Record<FindingKind, number>>
type FindingsListProps = Readonly<{
  /** Findings of each kind, for the facet; undefined until they are known. */
  counts: Counts | undefined
  /** Only findings of the staff of this school. */
  uai?: string
}>

/** The findings: chosen by kind, ticked, and mended in bulk after a look at the consequences. */
export function FindingsList({ counts, uai }: FindingsListProps) {
  const t = useText()
  const format = useFormat()
  const columns = useFindingColumns()
  const revision = useDoctorRevision()
  const [kind, setKind] = useState<FindingKind | ''>('')
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const [asked, setAsked] = useState<Readonly<{ action: RepairAction; chosen: ChosenFindings }> | null>(null)
  const facets = useMemo(
    () => ({ ...(kind === '' ? {} : { kind }), ...(uai === undefined ? {} : { school: uai }) }),
    [kind, uai],
  )
  const source = useMemo(
    () => pageSource(`findings ${revision}`, client.competenceDoctor.findings, facets),
    [revision, facets],
  )
  const choose = (next: string) => {
    setKind(isKind(next) ? next : '')
    setSelection(nothingSelected)
  }
  const ask = (action: RepairAction) => {
    if (selection.mode === 'some' && selection.ids.size === 0) {
      tell('warning', t('competenceDoctor.nothingChosen'))
      return
    }
    setAsked({ action, chosen: chosenOf(selection, facets) })
  }
  useCommands([
    {
      id: 'competenceDoctor.create',
      textKey: 'competenceDoctor.actions.create',
      group: 'list',
      keys: ['N'],
      run: () => ask('create'),
    },
    {
      id: 'competenceDoctor.confirm',
      textKey: 'competenceDoctor.actions.confirm',
      group: 'list',
      keys: ['C'],
      run: () => ask('confirm'),
    },
    {
      id: 'competenceDoctor.remove',
      textKey: 'competenceDoctor.actions.remove',
      group: 'list',
      keys: ['R'],
      run: () => ask('remove'),
    },
  ])
  const total = counts && kinds.reduce((sum, one) => sum + counts[one], 0)
  return (
    <>
      <DataGrid
        id="competenceDoctor.findings"
        title={t('competenceDoctor.findings')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ intervenantId }) => goTo(`/intervenants/${intervenantId}`)}
        selection={selection}
        onSelectionChange={setSelection}
        minimumHeight={26}
        empty={<EmptyState title={t('competenceDoctor.emptyTitle')} sentence={t('competenceDoctor.emptySentence')} />}
        actions={
          <FacetSelect
            label={t('competenceDoctor.kindFacet')}
            value={kind}
            onChange={choose}
            everything={t('competenceDoctor.everyKind', { count: format.number(total ?? 0) })}
            options={kinds.map((value) => ({
              value,
              label: t('competenceDoctor.kindCount', {
                kind: t(`competenceDoctor.kinds.${value}`),
                count: format.number(counts?.[value] ?? 0),
              }),
            }))}
          />
        }
      />
      <div className="doctor-acts">
        <ActionBar>
          <CommandButton id="competenceDoctor.create" />
          <CommandButton id="competenceDoctor.confirm" />
          <CommandButton id="competenceDoctor.remove" />
        </ActionBar>
      </div>
      {asked && (
        <RepairDialog
          {...asked}
          onClose={(repaired) => {
            setAsked(null)
            if (repaired) setSelection(nothingSelected)
          }}
        />
      )}
    </>
  )
}

/** What the core is told was ticked: a hundred thousand rows are named by the filter behind them. */
function chosenOf(selection: GridSelection, facets: Readonly<Record<string, string>>): ChosenFindings {
  const ids = [...selection.ids]
  return selection.mode === 'some'
    ? { mode: 'some', ids }
    : { mode: 'allExcept', ids, filter: selection.query.filter, facets: { ...facets } }
}
