import type { ReactNode } from 'react'
import type { Format, GridColumn, Translate } from '../../components/index.ts'
import type { queries } from '../../data/client.ts'
import { isTextKey } from '../../data/text-key.ts'

export type Rate = Awaited<ReturnType<typeof queries.reference.rates.call>>['rows'][number]

/** Decimal text of a rate as the reader writes it; a rate may have more digits than a sum of money. */
const decimal = (amount: string, language: string) => (language === 'fr' ? amount.replace('.', ',') : amount)

const notMoney = new Set(['RATIO', 'SWITCH', 'CHOICE'])

/** Fields that only repeat the code of their row, and the value that means "whichever". */
const repeated = new Set(['exam', 'commune'])
const whichever = 'ALL'

/** The columns of the list of rates; `unknown` draws what is still to be filled in. */
export function rateColumns(
  t: Translate,
  format: Format,
  language: string,
  unknown: (words: string) => ReactNode,
): GridColumn<Rate>[] {
  const worded = (key: string, code: string) => (isTextKey(key) ? t(key) : code)
  const unit = (row: Rate) => worded(`reference.rates.units.${row.unit}`, row.unit)
  const missing = ({ priced, amount }: Rate) => priced && amount === null
  const amount = (row: Rate) => {
    if (missing(row)) return t('reference.notKnown')
    if (row.amount === null) return ''
    return notMoney.has(row.unit) ? decimal(row.amount, language) : `${decimal(row.amount, language)} €`
  }
  const applies = (row: Rate) =>
    Object.entries(row.applies)
      .filter(([name, value]) => !repeated.has(name) && value !== whichever)
      .map(([name, value]) => {
        const key = `reference.rates.fields.${name}`
        return isTextKey(key) ? t(key, { value }) : value
      })
      .join(', ')
  return [
    { id: 'code', title: t('reference.rates.code'), value: ({ code }) => code, rowHeader: true, width: 220 },
    {
      id: 'tableName',
      title: t('reference.rates.table'),
      value: ({ tableName }) => worded(`reference.rates.tables.${tableName}`, tableName),
      width: 200,
    },
    {
      id: 'amount',
      title: t('reference.rates.amount'),
      value: amount,
      cell: (row) => (missing(row) ? unknown(t('reference.notKnown')) : amount(row)),
      align: 'end',
      width: 150,
      sortable: false,
    },
    { id: 'unit', title: t('reference.rates.unit'), value: unit, width: 170, sortable: false },
    {
      id: 'validFrom',
      title: t('reference.rates.from'),
      value: ({ validFrom }) => validFrom,
      text: ({ validFrom }) => format.date(validFrom),
      width: 120,
    },
    {
      id: 'validTo',
      title: t('reference.rates.to'),
      value: ({ validTo }) => validTo,
      text: ({ validTo }) => (validTo === null ? t('reference.rates.inForce') : format.date(validTo)),
      width: 130,
      sortable: false,
    },
    { id: 'applies', title: t('reference.rates.applies'), value: applies, width: 280, sortable: false, lang: 'fr' },
    { id: 'source', title: t('reference.rates.source'), value: ({ source }) => source, width: 420, lang: 'fr' },
    {
      id: 'confidence',
      title: t('reference.rates.confidence'),
      value: ({ confidence }) => worded(`reference.rates.confidences.${confidence}`, confidence),
      width: 240,
    },
  ]
}
