import type { Language } from '../../../shared/text/catalogue.ts'
import {
  englishDate,
  englishDateTime,
  englishDuration,
  englishEuros,
  englishMonth,
  englishNumber,
  englishTime,
  englishWeekday,
  shortEnglishDate,
} from './english-format.ts'
import {
  frenchDate,
  frenchDateTime,
  frenchDuration,
  frenchEuros,
  frenchMonth,
  frenchNumber,
  frenchTime,
  frenchWeekday,
  shortFrenchDate,
} from './french-format.ts'

/** How a document writes dates (`YYYY-MM-DD`), local date-times (`YYYY-MM-DDTHH:MM`), times (`HH:MM`), minutes, numbers, cents. */
export type Formats = Readonly<{
  weekday(date: string): string
  date(date: string): string
  shortDate(date: string): string
  /** The month of a date. */
  month(date: string): string
  dateTime(dateTime: string): string
  time(time: string): string
  duration(minutes: number): string
  number(value: number): string
  euros(cents: number): string
}>

const formats: Readonly<Record<Language, Formats>> = {
  fr: {
    weekday: frenchWeekday,
    date: frenchDate,
    shortDate: shortFrenchDate,
    month: frenchMonth,
    dateTime: frenchDateTime,
    time: frenchTime,
    duration: frenchDuration,
    number: frenchNumber,
    euros: frenchEuros,
  },
  en: {
    weekday: englishWeekday,
    date: englishDate,
    shortDate: shortEnglishDate,
    month: englishMonth,
    dateTime: englishDateTime,
    time: englishTime,
    duration: englishDuration,
    number: englishNumber,
    euros: englishEuros,
  },
}

/** The forms of one language. */
export const formatsIn = (language: Language): Formats => formats[language]
