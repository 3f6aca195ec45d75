import { useMemo, useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  StatusTag,
  type StatusTone,
  tell,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { downloadDocument } from '../../data/files.ts'
import { pageSource } from '../../data/page-source.ts'
import { problemOf } from '../../data/problem.ts'
import { useRevision } from '../../data/revisions.ts'
import { localMinute } from '../../data/rule-text.ts'
import { isTextKey } from '../../data/text-key.ts'
import { BureauSelect, bureauFacet, useBureau } from '../bureaus/index.ts'
import { FacetSelect } from '../facet-select.tsx'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { ConvocationDialog } from './convocation-dialog.tsx'
import type { Run } from './runs-tab.tsx'

type Row = Awaited<ReturnType<typeof client.convocations.list>>['rows'][number]

const tones: Readonly<Record<string, StatusTone>> = { official: 'success', cancelled: 'stopped', replaced: 'neutral' }

function useColumns(onAct: (row: Row) => void): readonly GridColumn<Row>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  return useMemo(() => {
    const stateWord = ({ state }: Row) => {
      const key = `convocationsScreen.states.${state}`
      return isTextKey(key) ? t(key) : state
    }
    return [
      {
        id: 'number',
        title: t('convocationsScreen.list.number'),
        value: (row) => row.number,
        rowHeader: true,
        width: 110,
      },
      {
        id: 'intervenant',
        title: t('convocationsScreen.list.intervenant'),
        value: (row) => row.intervenant,
        width: 200,
      },
      {
        id: 'firstDate',
        title: t('convocationsScreen.list.date'),
        value: (row) => row.firstDate,
        text: (row) => format.date(row.firstDate),
        width: 120,
      },
      {
        id: 'missionNumber',
        title: t('convocationsScreen.list.mission'),
        value: (row) => row.missionNumber,
        width: 110,
      },
      { id: 'exam', title: t('convocationsScreen.list.exam'), value: (row) => row.exam, width: 110, lang: 'fr' },
      {
        id: 'missionType',
        title: t('convocationsScreen.list.type'),
        value: missionTypeName,
        sortable: false,
        width: 190,
      },
      { id: 'centre', title: t('convocationsScreen.list.centre'), value: (row) => row.centre, width: 220, lang: 'fr' },
      {
        id: 'run',
        title: t('convocationsScreen.list.run'),
        value: (row) => row.runNumber,
        sortable: false,
        align: 'end',
        width: 80,
      },
      {
        id: 'state',
        title: t('convocationsScreen.list.state'),
        value: stateWord,
        cell: (row) => <StatusTag tone={tones[row.state] ?? 'neutral'}>{stateWord(row)}</StatusTag>,
        sortable: false,
        width: 130,
      },
      {
        id: 'read',
        title: t('convocationsScreen.list.read'),
        value: (row) => row.acknowledgedAt,
        text: (row) =>
          row.acknowledgedAt === null
            ? t('convocationsScreen.list.unread')
            : format.dateTime(localMinute(row.acknowledgedAt)),
        sortable: false,
        width: 140,
      },
      {
        id: 'act',
        title: t('convocationsScreen.one.act'),
        value: () => null,
        sortable: false,
        width: 100,
        cell: (row) => (
          <RowButton
            text={t('convocationsScreen.one.open')}
            name={t('convocationsScreen.one.openNamed', { number: row.number })}
            run={() => onAct(row)}
          />
        ),
      },
    ]
  }, [t, format, missionTypeName, onAct])
}

/** Every convocation issued; opening a line saves its PDF. */
export function ConvocationsList({ runs }: { runs: readonly Run[] }) {
  const t = useText()
  const [acted, setActed] = useState<Row | null>(null)
  const columns = useColumns(setActed)
  const [runId, setRunId] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const revision = useRevision('convocations')
  const { bureauId } = useBureau()
  const source = useMemo(
    () =>
      pageSource(`convocations ${revision}`, client.convocations.list, {
        ...bureauFacet(bureauId),
        ...(runId === '' ? {} : { runId }),
      }),
    [revision, runId, bureauId],
  )
  const download = async ({ documentId }: Row) => {
    setProblem(null)
    try {
      tell('success', t('convocationsScreen.list.downloaded', { name: await downloadDocument(documentId) }))
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return (
    <>
      <Refusal problem={problem} />
      <DataGrid
        id="convocations"
        title={t('convocationsScreen.list.title')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={(row) => void download(row)}
        actions={
          <>
            <BureauSelect />
            <FacetSelect
              label={t('convocationsScreen.runs.filter')}
              value={runId}
              onChange={setRunId}
              everything={t('convocationsScreen.runs.every')}
              options={runs.map(({ id, number }) => ({
                value: id,
                label: t('convocationsScreen.runs.name', { number }),
              }))}
            />
          </>
        }
        empty={<EmptyState title={t('convocationsScreen.list.empty')} />}
      />
      <p className="field-hint">{t('convocationsScreen.list.hint')}</p>
      {acted !== null && <ConvocationDialog convocation={acted} onClose={() => setActed(null)} />}
    </>
  )
}
