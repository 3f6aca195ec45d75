import type { Language } from '../../../shared/text/catalogue.ts'
import {
  englishDate,
  englishDuration,
  englishNumber,
  englishTime,
  englishWeekday,
  shortEnglishDate,
} from './english-format.ts'
import {
  frenchDate,
  frenchDuration,
  frenchNumber,
  frenchTime,
  frenchWeekday,
  shortFrenchDate,
} from './french-format.ts'

/** How a document writes dates (`YYYY-MM-DD`), times (`HH:MM`), minutes and numbers. */
export type Formats = Readonly<{
  weekday(date: string): string
  date(date: string): string
  shortDate(date: string): string
  time(time: string): string
  duration(minutes: number): string
  number(value: number): string
}>

const formats: Readonly<Record<Language, Formats>> = {
  fr: {
    weekday: frenchWeekday,
    date: frenchDate,
    shortDate: shortFrenchDate,
    time: frenchTime,
    duration: frenchDuration,
    number: frenchNumber,
  },
  en: {
    weekday: englishWeekday,
    date: englishDate,
    shortDate: shortEnglishDate,
    time: englishTime,
    duration: englishDuration,
    number: englishNumber,
  },
}

/** The forms of one language. */
export const formatsIn = (language: Language): Formats => formats[language]
