import type { Readable } from '../../store/index.ts'

/** Number before the first one the office gives to a person. */
const beforeFirstNumber = 100_000

/** Gives the next numbers of the office. Numbers that came from elsewhere may hold letters: they do not count. */
export async function numbering(read: Readable): Promise<() => string> {
  const rows = await read.selectFrom('intervenant').select('number').execute()
  let last = beforeFirstNumber
  for (const { number } of rows) if (/^\d+$/.test(number)) last = Math.max(last, Number(number))
  return () => {
    last += 1
    return String(last)
  }
}
