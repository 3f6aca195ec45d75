/** What a typed text means as a date; `empty` is not an error, the field decides whether it may be. */
export type TypedDate =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'date'; date: string }>
  | Readonly<{ kind: 'format' }>
  | Readonly<{ kind: 'impossible' }>

const daysIn = (year: number, month: number) => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** Two-digit years are 1950-2049; the field shows the date it understood, in full. */
const fullYear = (year: string) =>
  year.length === 4 ? Number(year) : Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year)

/**
 * Reads a date typed day first: `jj/mm/aaaa`, `j/m/aa`, `jjmmaaaa` or `jjmmaa`; `/`, `-`, `.` or spaces separate.
 * Strict: any other order or an impossible day is refused, never moved to another date.
 */
export function typedDate(typed: string): TypedDate {
  const text = typed.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  if (text === '') return { kind: 'empty' }
  const parts =
    /^(\d{1,2})(?: ?([/.-]) ?| )(\d{1,2})(?: ?\2 ?)(\d{4}|\d{2})$/.exec(text)?.filter((_, index) => index !== 2) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text)
  if (!parts) return { kind: 'format' }
  const [, dayText = '', monthText = '', yearText = ''] = parts
  const [day, month, year] = [Number(dayText), Number(monthText), fullYear(yearText)]
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return { kind: 'impossible' }
  return { kind: 'date', date: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` }
}

/** `YYYY-MM-DD` as the text a person would type; anything else gives an empty text. */
export const dateAsTyped = (date: string) => /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.slice(1).reverse().join('/') ?? ''
