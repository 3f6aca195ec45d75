import type { RateContent, RatePeriodRow } from '../../../shared/contract/rates.ts'
import { copyGroups, examGroups, nightZones, type RateTableName } from '../../../shared/model/rate-tables.ts'
import type { PickedOption, Unreadable } from '../../components/index.ts'

/** What is typed of a new value, whatever its family. */
export type TypedRate = Readonly<{
  amount: number | null | Unreadable
  choice: string
  lotSize: number | null | Unreadable
  brackets: string
  exam: string
  label: string
  group: string
  copyGroup: string
  commune: PickedOption | null
  zone: string
}>

export type RateField = 'amount' | 'choice' | 'lotSize' | 'brackets' | 'exam' | 'label' | 'commune'

const oneOf = <T extends string>(values: readonly T[], typed: string): T | null =>
  values.find((value) => value === typed) ?? null

/** The whole form as it opens: on the period being followed, or empty for a new rate. */
export function typedFrom(period: RatePeriodRow | null, scale: readonly RatePeriodRow[]): TypedRate {
  const { amount = null, lotSize = null, commune = null, ...values } = period?.values ?? {}
  return {
    amount: amount === null ? null : Number(amount),
    choice: amount ?? '',
    lotSize: lotSize === null ? null : Number(lotSize),
    brackets: scale
      .map(({ values: one }) => [one.upToKm, one.base, one.perKm].join(' ').replaceAll('.', ','))
      .join('\n'),
    exam: values.exam ?? '',
    label: values.label ?? '',
    group: values.group ?? '',
    copyGroup: values.copyGroup ?? '',
    commune: commune === null ? null : { value: commune, label: values.name ?? commune },
    zone: values.zone ?? nightZones[0],
  }
}

/** Two to four decimals, as the shipped rows are written: `3.0825`, `20.00`. */
const decimal = (value: number): string => value.toFixed(4).replace(/0{1,2}$/, '')

function bracketsOf(typed: string) {
  const rows = typed.split('\n').filter((row) => row.trim() !== '')
  const brackets = rows.map((row) => {
    const [upToKm = '', base = '', perKm = '', ...more] = row
      .trim()
      .replaceAll(',', '.')
      .split(/[\s;]+/)
    const good = /^[1-9]\d{0,4}$/.test(upToKm) && [base, perKm].every((one) => /^\d{1,6}(\.\d{1,4})?$/.test(one))
    return good && more.length === 0 ? { upToKm, base, perKm } : null
  })
  const good = brackets.flatMap((bracket) => bracket ?? [])
  const rising = good.every(({ upToKm }, index) => Number(upToKm) > Number(good[index - 1]?.upToKm ?? 0))
  return good.length === brackets.length && good.length > 0 && rising ? good : null
}

type Read = Readonly<{ content: RateContent | null; missing: readonly RateField[] }>

const missingUnless = (good: Readonly<Partial<Record<RateField, boolean>>>): RateField[] =>
  (Object.keys(good) as RateField[]).filter((field) => good[field] === false)

/** The content to send, or the fields that cannot be read. */
export function contentOf(table: RateTableName, period: RatePeriodRow | null, typed: TypedRate): Read {
  if (table === 'trainTariff') {
    const brackets = bracketsOf(typed.brackets)
    return {
      content: brackets && { tableName: table, brackets },
      missing: missingUnless({ brackets: brackets !== null }),
    }
  }
  if (table === 'exams') {
    const code = typed.exam.trim()
    const label = typed.label.trim()
    const [group, copyGroup] = [oneOf(examGroups, typed.group), oneOf(copyGroups, typed.copyGroup)]
    const missing = missingUnless({
      exam: /^[A-Z][A-Z0-9_]{0,19}$/.test(code),
      label: label !== '',
      choice: group !== null && copyGroup !== null,
    })
    const good = missing.length === 0 && group !== null && copyGroup !== null
    return { content: good ? { tableName: table, code, label, group, copyGroup } : null, missing }
  }
  if (table === 'nightZones') {
    const zone = oneOf(nightZones, typed.zone)
    const code = typed.commune === null ? null : `NIGHT_ZONE.${typed.commune.value}`
    const missing = missingUnless({ commune: code !== null, choice: zone !== null })
    return { content: code === null || zone === null ? null : { tableName: table, code, zone }, missing }
  }
  const { code = '', values } = period ?? { values: {} as RatePeriodRow['values'] }
  const isChoice = values.unit === 'SWITCH' || values.unit === 'CHOICE'
  const amount = isChoice ? typed.choice : typeof typed.amount === 'number' ? decimal(typed.amount) : ''
  const isByLot = values.unit === 'LOT_COPIES'
  const lotSize = isByLot && typeof typed.lotSize === 'number' ? typed.lotSize : null
  const missing = missingUnless({
    [isChoice ? 'choice' : 'amount']: amount !== '',
    lotSize: !isByLot || lotSize !== null,
  })
  return { content: missing.length === 0 ? { tableName: table, code, amount, lotSize } : null, missing }
}
