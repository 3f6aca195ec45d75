/** Lets windows be answered between two parts of a long work: SQLite answers at once, so nothing else makes it wait. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
