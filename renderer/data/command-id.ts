/** A fresh id for one intention of the person: sent again with a retry, it changes nothing twice. */
export const newCommandId = (): string => crypto.randomUUID()
