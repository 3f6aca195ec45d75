import type { RateContent } from '../../../shared/contract/rates.ts'
import { choicesOfUnit } from '../../../shared/model/rate-tables.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { RateEdit, RatePeriod } from '../../domain/rates/rate-edits.ts'
import type { Readable } from '../../store/index.ts'
import { codeOf, rateId, type StoredRate } from '../rate-tables.ts'

type Content = StoredRate['content']

/** The brackets of the train scale change together: all of them are one rate. */
export const seriesCode = (content: RateContent): string => (content.tableName === 'trainTariff' ? '' : content.code)

/** The successive rows of one rate; `''` names all the brackets of the train scale. */
export const seriesOf = (rates: readonly StoredRate[], tableName: string, code: string): StoredRate[] =>
  rates.filter((rate) => rate.tableName === tableName && (code === '' || rate.code === code))

export const periodOf = ({ id, validFrom, validTo, content }: StoredRate): RatePeriod => ({
  id,
  validFrom,
  validTo,
  isEmpty: content.amount === null,
})

/** What a row holds beside its dates. */
export function withoutDates({ content }: StoredRate): Content {
  const { validFrom, validTo, source, confidence, ...values } = content
  return values
}

function amountContent(
  { amount, lotSize }: Extract<RateContent, { amount: string }>,
  last: StoredRate | undefined,
): Result<Content[]> {
  if (last === undefined) return fail('NOT_FOUND', {})
  const { lotSize: formerLot, ...former } = withoutDates(last)
  const choices = choicesOfUnit[former.unit ?? '']
  if (choices !== undefined && !choices.includes(amount)) return refuse('rates.noSuchChoice')
  const isByLot = former.unit === 'LOT_COPIES'
  if (isByLot && lotSize === null) return refuse('rates.lotSizeNeeded')
  return ok([{ ...former, amount, ...(isByLot && lotSize !== null ? { lotSize: String(lotSize) } : {}) }])
}

async function zoneContent(
  read: Readable,
  { code, zone }: Extract<RateContent, { zone: string }>,
): Promise<Result<Content[]>> {
  const inseeCode = code.replace('NIGHT_ZONE.', '')
  const commune = await read.selectFrom('commune').select('name').where('inseeCode', '=', inseeCode).executeTakeFirst()
  return commune === undefined
    ? fail('NOT_FOUND', { commune: inseeCode })
    : ok([{ commune: inseeCode, zone, name: commune.name }])
}

/** What the new rows of a rate hold: the former ones with what is typed in place of what was there. */
export async function contentsOf(
  read: Readable,
  content: RateContent,
  series: readonly StoredRate[],
): Promise<Result<Content[]>> {
  if (content.tableName === 'exams') {
    const { code, label, group, copyGroup } = content
    return ok([{ exam: code, group, copyGroup, label }])
  }
  if (content.tableName === 'nightZones') return zoneContent(read, content)
  if (content.tableName === 'trainTariff') {
    const limits = content.brackets.map(({ upToKm }) => Number(upToKm))
    const rising = limits.every((limit, index) => limit > (limits[index - 1] ?? 0))
    return rising ? ok(content.brackets.map((bracket) => ({ ...bracket }))) : refuse('rates.bracketsInOrder')
  }
  return amountContent(content, series.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1)).at(-1))
}

type NewRows = Readonly<{ contents: readonly Content[]; source: string; confidence: string; change: string }>

/** The rows of the office after a change; only the last day of former rows ever moves. */
export function afterEdit(
  rates: readonly StoredRate[],
  tableName: StoredRate['tableName'],
  { ended, added }: RateEdit,
  { contents, source, confidence, change }: NewRows,
): Readonly<{ all: StoredRate[]; added: StoredRate[] }> {
  const ends = new Map(ended.map(({ id, validTo }) => [id, validTo]))
  const kept = rates.map((rate) => ({ ...rate, validTo: ends.get(rate.id) ?? rate.validTo }))
  const highest = rates
    .filter((rate) => rate.tableName === tableName)
    .reduce((most, { id }) => Math.max(most, Number(id.split('-').at(-1))), -1)
  const rows = (added === null ? [] : contents).map((content, index) => ({
    id: rateId(tableName, highest + 1 + index),
    tableName,
    code: codeOf[tableName](content as never),
    content,
    validFrom: added?.validFrom ?? '',
    validTo: added?.validTo ?? null,
    source,
    confidence,
    addedIn: change,
  }))
  return { all: [...kept, ...rows].toSorted((one, other) => (one.id < other.id ? -1 : 1)), added: rows }
}
