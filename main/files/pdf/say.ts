import type { Language } from '../../../shared/text/catalogue.ts'
import type { SentenceFormat } from '../../../shared/text/sentence-values.ts'
import { pairOf, type Say } from '../../../shared/text/text-key.ts'
import { fillText } from './fill-text.ts'
import { formatsIn } from './formats.ts'

/** Texts of the screens as a document writes them; `count` chooses between `_one` and `_other`. */
export function sayIn(language: Language): Say {
  const singular = (count: number) => (language === 'fr' ? Math.abs(count) < 2 : Math.abs(count) === 1)
  return (key, values = {}) => {
    const form = typeof values.count === 'number' && singular(values.count) ? 'one' : 'other'
    const pair = pairOf(key) ?? pairOf(`${key}_${form}`)
    if (pair === null) throw new Error(`No text for ${key}`)
    return fillText(pair[language === 'fr' ? 0 : 1], values)
  }
}

/** Dates and numbers inside the sentences of a document. */
export function sentenceFormatIn(language: Language): SentenceFormat {
  const formats = formatsIn(language)
  return {
    longDate: formats.date,
    dateTime: (local) => `${formats.date(local.slice(0, 10))} ${formats.time(local.slice(11, 16))}`,
    number: formats.number,
  }
}
