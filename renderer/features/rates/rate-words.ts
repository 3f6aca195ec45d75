import type { RatePeriodRow } from '../../../shared/contract/rates.ts'
import type { RateTableName } from '../../../shared/model/rate-tables.ts'
import type { Translate } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

type Named = Readonly<{ code: string; values: RatePeriodRow['values'] }>

const worded = (t: Translate, key: string, code: string): string => (isTextKey(key) ? t(key) : code)
const group = (t: Translate, code: string | null | undefined): string => worded(t, `rates.groups.${code}`, code ?? '')
const decimal = (value: string, language: string): string => (language === 'fr' ? value.replace('.', ',') : value)

/** What a rate is called, in words. */
export function rateName(t: Translate, table: RateTableName, { code, values }: Named): string {
  if (table === 'trainTariff')
    return values.upToKm == null ? t('rates.wholeScale') : t('rates.upTo', { km: values.upToKm })
  if (table === 'exams') return `${values.label} (${code})`
  if (table === 'nightZones') return `${values.name} (${values.commune})`
  const all = (key: string, value: string | null | undefined, kind: 'groups' | 'zones') =>
    value == null || value === 'ALL' ? key : `${key}, ${worded(t, `rates.${kind}.${value}`, value)}`
  if (table === 'jury') return all(worded(t, `rates.activities.${values.activity}`, code), values.group, 'groups')
  const kind = values.code ?? code
  return all(worded(t, `rates.travel.${kind.replaceAll('.', '_')}`, kind), values.zone, 'zones')
}

/** The key of the words of a choice, where the amount of a rate is one. */
const choiceKey = ({ code, amount }: RatePeriodRow['values']): string => `rates.choices.${code}.${amount}`

/** What a rate is worth, in words; empty text where nobody knows. */
export function rateValue(
  t: Translate,
  table: RateTableName,
  { values }: Pick<Named, 'values'>,
  language: string,
): string {
  if (table === 'trainTariff')
    return t('rates.scale', {
      base: decimal(values.base ?? '', language),
      perKm: decimal(values.perKm ?? '', language),
    })
  if (table === 'exams')
    return values.group === values.copyGroup
      ? group(t, values.group)
      : t('rates.examValue', { group: group(t, values.group), copies: group(t, values.copyGroup) })
  if (table === 'nightZones') return worded(t, `rates.zones.${values.zone}`, values.zone ?? '')
  if (values.amount == null) return ''
  if (isTextKey(choiceKey(values))) return worded(t, choiceKey(values), values.amount)
  const amount = decimal(values.amount, language)
  if (values.unit === 'LOT_COPIES') return t('rates.lots', { amount, size: values.lotSize ?? '' })
  return values.unit === 'RATIO' ? amount : t('rates.euros', { amount })
}

/** The unit of a rate, in words. */
export function rateUnit(t: Translate, table: RateTableName, { unit }: RatePeriodRow['values']): string {
  if (table === 'trainTariff') return t('rates.perTrip')
  if (table === 'exams' || table === 'nightZones' || unit == null) return ''
  return worded(t, `reference.rates.units.${unit}`, unit)
}
