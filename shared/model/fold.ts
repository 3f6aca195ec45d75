/** Text of plain letters has nothing to normalise, and most labels are such: lists fold a hundred thousand of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is exactly ASCII
const plain = /^[\u0000-\u007f]*$/

/** Folds a label for searching: lower case, no accents, ligatures spelled out. "BACCALAURÉAT" and "baccalaureat" meet here. */
export function fold(label: string): string {
  const lower = label.toLowerCase()
  if (plain.test(lower)) return lower.trim()
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae').trim()
}
