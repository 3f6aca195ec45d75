import { useMemo, useState } from 'react'
import type { PersonCompetences } from '../../../shared/contract/competences.ts'
import {
  DataGrid,
  EmptyState,
  memoryRows,
  Screen,
  TabPanels,
  type Translate,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivity, useActivityClosed } from '../activities/use-activity.ts'
import { Refusal } from '../refusal.tsx'
import { useOwnColumns } from './own-columns.tsx'
import { OwnEntry } from './own-entry.tsx'
import { OwnSchools, OwnTeachings } from './own-tables.tsx'
import { type OwnView, OwnViews, rowsInView } from './own-views.tsx'

/** "Consultation compétences": what the office can call the person for, and what it comes from (F142). */
export function ConsultationScreen() {
  const t = useText()
  const closed = useActivityClosed('competenceConsultation')
  if (closed !== null)
    return (
      <Screen title={t('ownCompetences.title')}>
        <EmptyState title={t('ownCompetences.closed', closed)} sentence={t('ownCompetences.closedNext')} />
      </Screen>
    )
  return <OwnScreen content={({ competences }) => <OwnList rows={competences} />} />
}

/** "Saisie compétences": the same, where the person confirms, removes and adds (F158); read-only while it is closed. */
export function EntryScreen() {
  const t = useText()
  const format = useFormat()
  const closed = useActivityClosed('competenceEntry')
  const closesOn = useActivity('competenceEntry')?.closesOn ?? null
  if (closed !== null) {
    const list = (person: PersonCompetences) => (
      <>
        <p className="competence-notice">{t('ownCompetences.readOnly', closed)}</p>
        <OwnList rows={person.competences} />
      </>
    )
    return <OwnScreen content={list} />
  }
  const open = closesOn === null ? '' : t('ownCompetences.openUntil', { date: format.longDate(closesOn) })
  return (
    <OwnScreen
      more={[open, t('ownCompetences.savedAtOnce')].filter(Boolean).join(' ')}
      content={(person, intervenantId) => (
        <>
          <p>{t('ownCompetences.why')}</p>
          <OwnEntry person={person} intervenantId={intervenantId} />
        </>
      )}
    />
  )
}

type OwnScreenProps = Readonly<{
  more?: string
  content: (person: PersonCompetences, intervenantId: string) => React.ReactNode
}>

const sentenceOf = ({ competences }: PersonCompetences, t: Translate) =>
  t('ownCompetences.readSentence', {
    count: competences.length,
    todo: competences.filter(({ toConfirm }) => toConfirm).length,
  })

/** The three tabs that both activities share: competences, schools, teachings. */
function OwnScreen({ more = '', content }: OwnScreenProps) {
  const t = useText()
  const intervenantId = useSessionState()?.account?.intervenantId ?? ''
  const { data, problem, retry } = useRead(queries.competences.person.queryOptions({ input: { intervenantId } }))
  return (
    <Screen title={t('ownCompetences.title')} sentence={data && `${sentenceOf(data, t)} ${more}`.trim()}>
      <Refusal problem={problem} title={t('ownCompetences.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('components.grid.loading')}</p>}
      {data && (
        <TabPanels
          label={t('ownCompetences.tabs.label')}
          panels={[
            {
              id: 'competences',
              title: t('ownCompetences.tabs.competences'),
              content: (
                <div className="competence-panel">
                  {data.teachings.length === 0 && (
                    <p className="competence-notice">
                      {t('ownCompetences.empty.teachings')} {t('ownCompetences.empty.teachingsSentence')}
                    </p>
                  )}
                  {content(data, intervenantId)}
                </div>
              ),
            },
            {
              id: 'schools',
              title: t('ownCompetences.tabs.schools'),
              content: <OwnSchools schools={data.schools} />,
            },
            {
              id: 'teachings',
              title: t('ownCompetences.tabs.teachings'),
              content: <OwnTeachings teachings={data.teachings} />,
            },
          ]}
        />
      )}
    </Screen>
  )
}

/** One's competences to read. */
function OwnList({ rows }: { rows: PersonCompetences['competences'] }) {
  const t = useText()
  const columns = useOwnColumns()
  const [view, setView] = useState<OwnView>('all')
  const source = useMemo(() => memoryRows(rowsInView(rows, view)), [rows, view])
  const done = view === 'toConfirm' && rows.length > 0
  return (
    <>
      <OwnViews rows={rows} view={view} onView={setView} />
      <DataGrid
        id="own-competences"
        title={t('ownCompetences.lists.competences')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        presentation="plain"
        empty={
          done ? (
            <EmptyState title={t('ownCompetences.empty.done')} sentence={t('ownCompetences.empty.doneSentence')} />
          ) : (
            <EmptyState title={t('ownCompetences.empty.title')} sentence={t('ownCompetences.empty.readSentence')} />
          )
        }
      />
    </>
  )
}
