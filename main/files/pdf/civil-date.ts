/** The numbers of a civil date `YYYY-MM-DD`. Throws on anything else: a document never prints a guess. */
export function dateParts(date: string): Readonly<{ year: number; month: number; day: number; weekday: number }> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date)
  if (!match) throw new Error(`Not a civil date: ${date}`)
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() }
}
