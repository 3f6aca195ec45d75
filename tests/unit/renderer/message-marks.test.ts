import { expect, it } from 'vitest'
import { withMark } from '../../../renderer/features/welcome-messages/message-marks.ts'

const select = (marked: string) => {
  const [before = '', inside = '', after = ''] = marked.split('|')
  return { text: before + inside + after, from: before.length, to: (before + inside).length }
}
const shown = ({ text, from, to }: ReturnType<typeof select>) =>
  `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`

it.each([
  ['strong', 'un |mot| ici', 'un **|mot|** ici'],
  ['strong', 'un || ici', 'un **||** ici'],
  ['link', 'le |calendrier| !', 'le [calendrier](|https://|) !'],
  ['link', 'voir || !', 'voir [texte](|https://|) !'],
  ['heading', 'a\nTi|tr|e\nb', 'a\n# Titr||e\nb'],
  ['list', '|un\ndeux|', '- un\n- deux||'],
  ['numbers', '|un\ndeux|', '1. un\n2. deux||'],
] as const)('the button “%s” writes its mark around what is selected: %s', (mark, before, after) => {
  expect(shown(withMark(select(before), mark, 'texte'))).toBe(after)
})
