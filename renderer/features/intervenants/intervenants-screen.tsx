import { useMemo, useState } from 'react'
import {
  CommandButton,
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  Screen,
  StatusTag,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { type Criteria, facetsOf, keepCriteria, keptCriteria, noCriteria } from './criteria.ts'
import { CriteriaChips } from './criteria-chips.tsx'
import { CriteriaDialog } from './criteria-dialog.tsx'
import { stateTones } from './intervenant-words.ts'

type Row = Awaited<ReturnType<typeof client.intervenants.list>>['rows'][number]

function useColumns(): readonly GridColumn<Row>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'lastName',
        title: t('intervenants.columns.name'),
        value: (row) => row.lastName,
        rowHeader: true,
        distinction: ({ firstName, number }) => `${firstName}, ${number}`,
        width: 170,
      },
      { id: 'firstName', title: t('intervenants.columns.firstName'), value: (row) => row.firstName, width: 140 },
      { id: 'number', title: t('intervenants.columns.number'), value: (row) => row.number, width: 120 },
      {
        id: 'discipline',
        title: t('intervenants.columns.discipline'),
        value: (row) => row.discipline,
        width: 190,
        lang: 'fr',
      },
      { id: 'school', title: t('intervenants.columns.school'), value: (row) => row.school, width: 230, lang: 'fr' },
      { id: 'town', title: t('intervenants.columns.town'), value: (row) => row.town, width: 150, lang: 'fr' },
      {
        id: 'competences',
        title: t('intervenants.columns.competences'),
        value: (row) => row.competences,
        text: (row) => format.number(row.competences),
        align: 'end',
        sortable: false,
        width: 130,
      },
      {
        id: 'missions',
        title: t('intervenants.columns.missions'),
        value: (row) => row.missions,
        text: (row) => format.number(row.missions),
        align: 'end',
        sortable: false,
        width: 100,
      },
      {
        id: 'state',
        title: t('intervenants.columns.state'),
        value: (row) => row.state,
        text: (row) => t(`intervenants.states.${row.state}`),
        cell: (row) => <StatusTag tone={stateTones[row.state]}>{t(`intervenants.states.${row.state}`)}</StatusTag>,
        width: 120,
      },
    ],
    [t, format],
  )
}

/** Everybody the office can call, under keywords and criteria; a line opens the sheet of the person. */
export function IntervenantsScreen() {
  const t = useText()
  const columns = useColumns()
  const [criteria, setCriteria] = useState(keptCriteria)
  const [choosing, setChoosing] = useState(false)
  const revision = useRevision('intervenants', 'competences', 'assignments')
  const source = useMemo(
    () => pageSource(`intervenants ${revision}`, client.intervenants.list, facetsOf(criteria)),
    [revision, criteria],
  )
  const apply = (next: Criteria) => {
    keepCriteria(next)
    setCriteria(next)
    setChoosing(false)
  }
  useCommands([
    {
      id: 'intervenants.criteria',
      textKey: 'intervenantForms.criteria.open',
      group: 'screen',
      keys: ['C'],
      run: () => setChoosing(true),
    },
    {
      id: 'intervenants.new',
      textKey: 'intervenantForms.create.open',
      group: 'screen',
      keys: ['N'],
      run: () => goTo('/intervenants/new'),
    },
  ])
  const narrowed = Object.keys(criteria).length > 0
  return (
    <Screen title={t('intervenants.title')} sentence={t('intervenants.sentence')}>
      <CriteriaChips criteria={criteria} onChange={apply} />
      <DataGrid
        id="intervenants"
        title={t('intervenants.title')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ id }) => goTo(`/intervenants/${id}`)}
        actions={
          <>
            <CommandButton id="intervenants.criteria" icon="search" />
            <CommandButton id="intervenants.new" />
          </>
        }
        empty={
          narrowed ? (
            <EmptyState
              title={t('intervenantForms.criteria.noneTitle')}
              sentence={t('intervenantForms.criteria.noneSentence')}
              action={
                <button type="button" className="button" onClick={() => apply(noCriteria)}>
                  {t('intervenantForms.criteria.clear')}
                </button>
              }
            />
          ) : (
            <EmptyState title={t('intervenants.emptyTitle')} sentence={t('intervenants.emptySentence')} />
          )
        }
      />
      {choosing && <CriteriaDialog criteria={criteria} onApply={apply} onClose={() => setChoosing(false)} />}
    </Screen>
  )
}
