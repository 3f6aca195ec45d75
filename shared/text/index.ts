import { accounts } from './accounts.ts'
import { type Catalogue, type Language, type Pair, type Texts, textsIn } from './catalogue.ts'
import { components } from './components.ts'
import { frame } from './frame.ts'
import { gallery } from './gallery.ts'
import { problems } from './problems.ts'

/** Every text on screen. A slice adds its catalogue with one import and one line here. */
export const catalogue = {
  accounts,
  frame,
  gallery,
  components,
  problems,
} as const satisfies Catalogue

export type ScreenTexts = Texts<typeof catalogue>

/** Plural forms share one key: `count_one` and `count_other` are asked for as `count`. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key

type Leaves<Node, Path extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends Pair
    ? `${Path}${WithoutPlural<Key>}`
    : Leaves<Node[Key], `${Path}${Key}.`>
}[keyof Node & string]

/** A dotted key of the catalogue, e.g. `frame.leave`. */
export type TextKey = Leaves<typeof catalogue>

/** All texts of one language, as the tree i18next wants. */
export const texts = (language: Language): ScreenTexts => textsIn(catalogue, language)
