import { useMemo } from 'react'
import { type Format, type GridColumn, StatusTag, type Translate, useFormat, useText } from '../../components/index.ts'
import { type OwnCompetence, ownState, saidSentence } from './own-words.ts'

const tones = {
  toConfirm: 'pending',
  confirmed: 'success',
  kept: 'success',
  removed: 'stopped',
  removedBySchool: 'stopped',
  contradictory: 'warning',
  removedContradictory: 'warning',
} as const

const Struck = ({ row, text }: { row: OwnCompetence; text: string }) =>
  row.state === 'effective' ? text : <s>{text}</s>

const specialtyOf = ({ specialtyCode, specialty }: OwnCompetence) => `${specialtyCode} – ${specialty}`

/** Authors stacked, each as a sentence with the original's code beside it (F144-F150). */
function Authors({ row, t, format }: { row: OwnCompetence; t: Translate; format: Format }) {
  return (
    <ul className="competence-authors">
      {row.authors.map((author) => (
        <li key={author.code}>
          {saidSentence(author, t, format)} <small>{author.code}</small>
        </li>
      ))}
    </ul>
  )
}

/** Columns of the person's own list (F143); a competence not in effect is struck through and its state says why (F152). */
export function useOwnColumns(): readonly GridColumn<OwnCompetence>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const stateWord = (row: OwnCompetence) => t(`ownCompetences.states.${ownState(row)}`)
    const authors = (row: OwnCompetence) =>
      format.list(row.authors.map((author) => `${saidSentence(author, t, format)} - ${author.code}`))
    return [
      {
        id: 'exam',
        title: t('ownCompetences.columns.exam'),
        meaning: t('ownCompetences.meanings.exam'),
        value: (row) => row.exam,
        cell: (row) => <Struck row={row} text={row.exam} />,
        width: 190,
        lang: 'fr',
      },
      {
        id: 'specialty',
        title: t('ownCompetences.columns.specialty'),
        meaning: t('ownCompetences.meanings.specialty'),
        value: specialtyOf,
        cell: (row) => <Struck row={row} text={specialtyOf(row)} />,
        width: 220,
        lang: 'fr',
      },
      {
        id: 'paper',
        title: t('ownCompetences.columns.paper'),
        meaning: t('ownCompetences.meanings.paper'),
        value: (row) => row.paper,
        cell: (row) => <Struck row={row} text={row.paper} />,
        rowHeader: true,
        distinction: (row) => `${row.exam}, ${specialtyOf(row)}`,
        width: 240,
        lang: 'fr',
      },
      {
        id: 'state',
        title: t('ownCompetences.columns.state'),
        meaning: t('ownCompetences.meanings.state'),
        value: stateWord,
        cell: (row) => <StatusTag tone={tones[ownState(row)]}>{stateWord(row)}</StatusTag>,
        width: 180,
      },
      {
        id: 'authors',
        title: t('ownCompetences.columns.authors'),
        meaning: t('ownCompetences.meanings.authors'),
        value: authors,
        cell: (row) => <Authors row={row} t={t} format={format} />,
        sortable: false,
        width: 320,
      },
    ]
  }, [t, format])
}

type Act = (row: OwnCompetence) => void

/** The buttons of a line: + while it is not confirmed by the person, × while it is not removed by them (F159-F161). */
export function useActColumn(confirm: Act, refuse: Act): GridColumn<OwnCompetence> {
  const t = useText()
  return useMemo(() => {
    const button = (row: OwnCompetence, verdict: 'confirm' | 'refuse', sign: string, act: Act) => (
      <button
        type="button"
        className="button"
        data-variant="small"
        aria-label={t(`ownCompetences.${verdict}Named`, { paper: row.paper, exam: row.exam })}
        onClick={() => act(row)}
      >
        <span aria-hidden="true">{sign}</span> {t(`ownCompetences.${verdict}`)}
      </button>
    )
    return {
      id: 'act',
      title: t('ownCompetences.columns.act'),
      value: () => null,
      cell: (row) => (
        <span className="competence-acts">
          {row.own !== 'confirmed' && button(row, 'confirm', '+', confirm)}
          {row.own !== 'invalidated' && button(row, 'refuse', '×', refuse)}
        </span>
      ),
      sortable: false,
      width: 190,
    }
  }, [t, confirm, refuse])
}
