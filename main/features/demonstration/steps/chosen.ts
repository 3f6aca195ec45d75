/** Order of a claim in its number (`12-10034` is the 12th): what the demonstration decides its story by. */
export const orderOf = (claimNumber: string): number => Number(claimNumber.split('-', 1)[0])

/** Cuts a list into pieces of at most `size`, in order. */
export function pieces<T>(list: readonly T[], size: number): T[][] {
  const cut: T[][] = []
  for (let start = 0; start < list.length; start += size) cut.push(list.slice(start, start + size))
  return cut
}

/** True for one claim in `every`, always the same ones. */
export const oneIn = (order: number, every: number, rest: number): boolean => order % every === rest % every

/** The story of each claim: not done, saved but never sent, or sent. */
export type Story = 'notDone' | 'unfinished' | 'sent'

export function storyOf(order: number): Story {
  if (oneIn(order, 41, 20)) return 'notDone'
  return oneIn(order, 19, 7) ? 'unfinished' : 'sent'
}
