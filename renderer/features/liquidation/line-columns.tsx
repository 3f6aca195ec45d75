import { useMemo } from 'react'
import { type GridColumn, useFormat, useText } from '../../components/index.ts'

type Line = Readonly<{
  lineNumber: number
  kind: 'payment' | 'advance' | 'deduction' | 'reversal'
  claimId: string
  claimNumber: string
  intervenantId: string
  name: string
  cents: number
  label: string
  rateCodes: string
}>

function Link({ path, label, text }: { path: string; label: string; text: string }) {
  return (
    <a href={`#${path}`} aria-label={label}>
      {text}
    </a>
  )
}

/** Columns of the lines of a batch, prepared or sealed; `more` stands before the amount. */
export function useLineColumns<Row extends Line>(more: readonly GridColumn<Row>[]): readonly GridColumn<Row>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'line', title: t('liquidationScreen.line'), value: (line) => line.lineNumber, width: 70, align: 'end' },
      {
        id: 'name',
        title: t('liquidationScreen.name'),
        value: (line) => line.name,
        cell: (line) => (
          <Link
            path={`/intervenants/${line.intervenantId}`}
            label={t('liquidationScreen.openPerson', { name: line.name })}
            text={line.name}
          />
        ),
        width: 200,
      },
      {
        id: 'claim',
        title: t('liquidationScreen.claim'),
        value: (line) => line.claimNumber,
        cell: (line) => (
          <Link
            path={`/review/${line.claimId}`}
            label={t('liquidationScreen.openClaim', { number: line.claimNumber })}
            text={line.claimNumber}
          />
        ),
        width: 140,
      },
      {
        id: 'kind',
        title: t('liquidationScreen.kind'),
        value: (line) => t(`liquidation.kinds.${line.kind}`),
        width: 160,
      },
      { id: 'label', title: t('liquidationScreen.label'), value: (line) => line.label, lang: 'fr', width: 240 },
      { id: 'rates', title: t('liquidationScreen.rates'), value: (line) => line.rateCodes, width: 160 },
      ...more,
      {
        id: 'amount',
        title: t('liquidationScreen.amount'),
        value: (line) => line.cents,
        text: (line) => format.cents(line.cents),
        width: 120,
        align: 'end',
      },
    ],
    [t, format, more],
  )
}
