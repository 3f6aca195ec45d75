/**
 * A catalogue holds both languages side by side, so that neither can be forgotten: every leaf is `[French, English]`.
 * Placeholders are i18next's `{{name}}`; plural forms are keys ending in `_one` and `_other`.
 */
export type Pair = readonly [french: string, english: string]
export type Catalogue = { readonly [key: string]: Pair | Catalogue }
export type Language = 'fr' | 'en'

/** The same tree with one string per leaf: what i18next wants, and what types the keys of `t`. */
export type Texts<T extends Catalogue> = {
  readonly [K in keyof T]: T[K] extends Pair ? string : T[K] extends Catalogue ? Texts<T[K]> : never
}

const isPair = (node: Pair | Catalogue): node is Pair => Array.isArray(node)

/** Takes one language out of a catalogue. */
export function textsIn<const T extends Catalogue>(catalogue: T, language: Language): Texts<T> {
  const entries = Object.entries(catalogue).map(([key, node]) => [
    key,
    isPair(node) ? node[language === 'fr' ? 0 : 1] : textsIn(node, language),
  ])
  return Object.fromEntries(entries) as Texts<T>
}
