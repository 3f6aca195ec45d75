export type KeyboardLayout = 'letters' | 'digits'

/** What the rows of letters show: in the order of a French keyboard, of the alphabet, or the other signs of a password. */
export type LetterPage = 'azerty' | 'alphabet' | 'signs'

const digits: readonly string[] = ['123', '456', '789', ',0']

const letters: Readonly<Record<LetterPage, readonly string[]>> = {
  azerty: ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn-.@_'],
  alphabet: ['1234567890', 'abcdefghij', 'klmnopqrst', 'uvwxyz-.@_'],
  signs: ['éèàùçêâîôû', "ëïüöäñœæ’'", '!?;:,"()[]', '+*/=%&#€$£', '<>{}\\|~^`§'],
}

/** The keys to draw, row by row, each a character. */
export const keyRows = (layout: KeyboardLayout, page: LetterPage): readonly string[] =>
  layout === 'digits' ? digits : letters[page]
