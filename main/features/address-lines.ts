type Address = Readonly<{ address: string; postalCode: string; town: string }>

/** The lines of a document that say something. */
export const filled = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '')

/** An address as documents print it: the street, then the town; no line for what is not known. */
export const addressLines = ({ address, postalCode, town }: Address): readonly string[] =>
  filled([address, `${postalCode} ${town}`])
