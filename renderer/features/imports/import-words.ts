import type { ImportRecord } from '../../../shared/contract/imports.ts'
import type { StatusTone, Translate } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

const worded = (t: Translate, key: string, otherwise: string): string => (isTextKey(key) ? t(key) : otherwise)

/** Name of a feed on screen; the core writes `sts-web`, the catalogue `stsWeb`. */
export const feedText = (t: Translate, feed: string): string =>
  worded(t, `imports.feeds.${feed.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())}`, feed)

/** Name of a datum of a row, by its column; those that only the application knows have none. */
export const fieldText = (t: Translate, field: string): string =>
  field === '' ? t('imports.screen.wholeRow') : worded(t, `imports.fields.${field}`, t('imports.screen.otherDatum'))

export const tableText = (t: Translate, table: string): string => worded(t, `imports.tables.${table}`, table)

export const stateTones: Readonly<Record<ImportRecord['state'], StatusTone>> = {
  previewed: 'pending',
  applied: 'success',
  undone: 'stopped',
}
