/** Folds a label for searching: lower case, no accents, ligatures spelled out. "BACCALAURÉAT" and "baccalaureat" meet here. */
export const fold = (label: string): string =>
  label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').trim()
