import { useMemo } from 'react'
import { type GridColumn, StatusTag, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'

export type CompetenceRow = Awaited<ReturnType<typeof client.competences.list>>['rows'][number]

const tones = { effective: 'success', suspended: 'stopped', contradictory: 'warning' } as const

const Struck = ({ row, text }: { row: CompetenceRow; text: string }) => (row.effective ? text : <s>{text}</s>)

/** Columns of the list; a competence not in effect is struck through, and its state says so in words. */
export function useCompetenceColumns(): readonly GridColumn<CompetenceRow>[] {
  const t = useText()
  return useMemo(() => {
    const stateWord = ({ state }: CompetenceRow) => t(`competences.states.${state}`)
    return [
      {
        id: 'intervenant',
        title: t('competences.columns.intervenant'),
        value: (row) => row.intervenant,
        rowHeader: true,
        distinction: ({ exam, specialty, paper }) => `${exam}, ${specialty}, ${paper}`,
        width: 170,
      },
      {
        id: 'school',
        title: t('competences.columns.school'),
        value: (row) => row.school,
        width: 180,
        lang: 'fr',
      },
      {
        id: 'exam',
        title: t('competences.columns.exam'),
        value: (row) => row.exam,
        cell: (row) => <Struck row={row} text={row.exam} />,
        width: 105,
        lang: 'fr',
      },
      {
        id: 'specialty',
        title: t('competences.columns.specialty'),
        value: (row) => row.specialty,
        cell: (row) => <Struck row={row} text={row.specialty} />,
        width: 160,
        lang: 'fr',
      },
      {
        id: 'paper',
        title: t('competences.columns.paper'),
        value: (row) => row.paper,
        cell: (row) => <Struck row={row} text={row.paper} />,
        width: 200,
        lang: 'fr',
      },
      {
        id: 'state',
        title: t('competences.columns.state'),
        value: stateWord,
        cell: (row) => <StatusTag tone={tones[row.state]}>{stateWord(row)}</StatusTag>,
        sortable: false,
        width: 150,
      },
      {
        id: 'authors',
        title: t('competences.columns.authors'),
        value: (row) => row.authors,
        sortable: false,
        width: 200,
      },
    ]
  }, [t])
}
