const day = 86_400_000

/** The civil day (`YYYY-MM-DD`) some days after another; before it when negative. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
