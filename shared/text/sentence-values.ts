import { civilDay } from '../model/civil-days.ts'
import type { Facts } from '../model/result.ts'
import type { TextValues } from './text-key.ts'

/** How values are written inside a sentence: in the language of the page, or of a document. */
export type SentenceFormat = Readonly<{
  longDate(civilDate: string): string
  /** A local date-time `YYYY-MM-DDTHH:MM`. */
  dateTime(local: string): string
  number(value: number): string
}>

const civilDate = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** Facts as a sentence takes them: dates written out, nothing for what is not known. */
export function sentenceValues(facts: Facts, format: SentenceFormat): TextValues {
  const said = (fact: Facts[string]): string | number => {
    if (typeof fact === 'number') return fact
    const text = fact === null ? '' : String(fact)
    if (civilDate.test(text)) return format.longDate(text)
    return instant.test(text) ? format.dateTime(localMinute(text)) : text
  }
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, said(fact)]))
}

/** An instant or a local date-time, as `YYYY-MM-DDTHH:MM` on the clock of this computer. */
export function localMinute(text: string): string {
  if (!text.endsWith('Z')) return text.slice(0, 16)
  const at = new Date(text)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${civilDay(text)}T${two(at.getHours())}:${two(at.getMinutes())}`
}
