/** Milliseconds that all that is still on its way has together, so that the first screen is back within two seconds. */
export const patience = 1_200

/** Does one thing after another, whatever becomes of those before; each begins, but none is waited for once time is up. */
export async function inTime(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const timeIsUp = new Promise((resolve) => setTimeout(resolve, patience))
  for (const work of works) await Promise.race([work().catch(() => null), timeIsUp])
}
