import type { Language } from '../../shared/text/catalogue.ts'
import { usePreferences } from './preferences.ts'

const kilobyte = { fr: 'ko', en: 'kB' } as const
const separators = { fr: ' ; ', en: '; ' } as const
const locales = { fr: 'fr-FR', en: 'en-GB' } as const

/** Formats of values on screen. Days come first in both languages; `longDate` writes the month in letters. */
export type Format = Readonly<{
  /** `YYYY-MM-DD` to `03/06/2026`; used in columns, where the title says the format. */
  date(civilDate: string): string
  /** `YYYY-MM-DD` to `3 juin 2026` / `3 June 2026`. */
  longDate(civilDate: string): string
  /** `YYYY-MM-DD` to `mercredi 3 juin 2026` / `Wednesday 3 June 2026`. */
  weekday(civilDate: string): string
  /** `YYYY-MM` to `juin 2026` / `June 2026`. */
  month(yearMonth: string): string
  /** `YYYY-MM-DDTHH:MM` (local, office time) to `3 juin 2026 08:30`. */
  dateTime(local: string): string
  /** Integer cents to `1 250,50 €` / `€1,250.50`. */
  cents(cents: number): string
  number(value: number): string
  /** Size of a document in bytes to `12 ko` / `12 kB`; never less than one. */
  kilobytes(bytes: number): string
  /** Parts of one sentence that hold commas of their own: `a ; b` / `a; b`. */
  list(parts: readonly string[]): string
}>

const noon = (civilDate: string) => new Date(`${civilDate}T12:00:00Z`)

export function formatFor(language: Language): Format {
  const locale = locales[language]
  const short = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const dayName = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const plain = new Intl.NumberFormat(locale)
  // French writes the first of a month as an ordinal, which Intl does not.
  const ordinal = (written: string) => (language === 'fr' ? written.replace(/^1 /, '1er ') : written)
  const longDate = (civilDate: string) => ordinal(long.format(noon(civilDate)))
  return {
    date: (civilDate) => short.format(noon(civilDate)),
    longDate,
    weekday: (civilDate) => `${dayName.format(noon(civilDate))} ${longDate(civilDate)}`,
    month: (yearMonth) => monthName.format(noon(`${yearMonth}-01`)),
    dateTime: (local) => `${longDate(local.slice(0, 10))} ${local.slice(11, 16)}`,
    cents: (cents) => euros.format(cents / 100),
    number: (value) => plain.format(value),
    kilobytes: (bytes) => `${plain.format(Math.max(1, Math.round(bytes / 1000)))} ${kilobyte[language]}`,
    list: (parts) => parts.join(separators[language]),
  }
}

const formats = { fr: formatFor('fr'), en: formatFor('en') } as const

/** The formats of the current language. */
export const useFormat = (): Format => formats[usePreferences().language]
