import { useMemo } from 'react'
import type { Journey } from '../../../shared/contract/claims.ts'
import { type GridColumn, useFormat, useText } from '../../components/index.ts'
import { SheetTable } from '../sheet-table.tsx'
import type { JourneyDraft } from './draft.ts'
import { inField, isDay } from './draft-days.ts'

/** One line of the list: a journey, its place among those asked for, or null once deleted. */
export type ListedJourney = Readonly<{
  key: string
  place: number | null
  departDate: string
  departTime: string
  returnDate: string
  returnTime: string
  fromTown: string
  toTown: string
}>

/** A journey that nobody can change any more, as a line of the list. */
export const listedJourney = ({ departAt, returnAt, fromTown, toTown }: Journey, place: number): ListedJourney => ({
  key: String(place),
  place,
  departDate: departAt.slice(0, 10),
  departTime: departAt.slice(11),
  returnDate: returnAt.slice(0, 10),
  returnTime: returnAt.slice(11),
  fromTown,
  toTown,
})

/** A journey being entered, as a line of the list: what cannot be read shows as it was typed. */
export const typedJourney = (draft: JourneyDraft, place: number | null): ListedJourney => ({
  key: draft.key,
  place,
  departDate: inField(draft.departDate),
  departTime: inField(draft.departTime),
  returnDate: inField(draft.returnDate),
  returnTime: inField(draft.returnTime),
  fromTown: draft.fromTown,
  toTown: draft.toTown,
})

const names = ['departDate', 'departTime', 'returnDate', 'returnTime', 'fromTown', 'toTown'] as const

/** The journeys with the six columns people know (F240), and what can be done with each. */
export function JourneyList({
  rows,
  acts,
}: {
  rows: readonly ListedJourney[]
  acts?: (row: ListedJourney) => React.ReactNode
}) {
  const t = useText()
  const format = useFormat()
  const columns = useMemo<GridColumn<ListedJourney>[]>(() => {
    const shown = (row: ListedJourney, name: (typeof names)[number]) => {
      const value = row[name]
      if (name === 'fromTown' && row.place === null) return t('claimTravel.deleted', { town: value })
      return isDay(value) ? format.date(value) : value
    }
    const facts = names.map((name) => ({
      id: name,
      title: t(`claimTravel.columns.${name}`),
      value: (row: ListedJourney) => row[name],
      text: (row: ListedJourney) => shown(row, name),
      // In the order of the journeys, which their buttons name: sorting would only take room from them.
      sortable: false,
      rowHeader: name === 'fromTown',
    }))
    if (acts === undefined) return facts
    const buttons = {
      id: 'acts',
      title: t('claimTravel.columns.acts'),
      value: () => null,
      sortable: false,
      cell: (row: ListedJourney) => <span className="row-buttons">{acts(row)}</span>,
    }
    return [...facts, buttons]
  }, [t, format, acts])
  return (
    <SheetTable
      id="claim-journeys"
      title={t('claimTravel.list')}
      columns={columns}
      rows={rows}
      rowId={({ key }) => key}
      empty={t('claimsScreen.travel.none')}
    />
  )
}
