import { expect, test } from 'vitest'
import type { Theme } from '../../../renderer/app/appearance.ts'
import { variablesFor } from '../../../renderer/components/theme.ts'

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['surface', 'ground', 'raised', 'row-hover', 'row-selected', 'table-head', 'accent-soft']
const tones = ['error', 'success', 'warning', 'information']

/** Colours that stand on others, and the least contrast between them (WCAG 1.4.3, 1.4.11, 2.4.13). */
const pairs: readonly (readonly [foregrounds: readonly string[], grounds: readonly string[], least: number])[] = [
  [['text', 'dimmed', 'link'], grounds, 4.5],
  [tones, ['surface', 'ground', 'raised', 'row-hover'], 4.5],
  ...tones.map((tone) => [[tone, 'text'], [`${tone}-soft`], 4.5] as const),
  [['placeholder'], ['surface', 'raised'], 4.5],
  [['accent-text'], ['accent-soft'], 4.5],
  [['primary-text'], ['primary', 'primary-hover'], 4.5],
  [['header-text'], ['header', 'header-hover'], 4.5],
  [['field-line'], ['surface', 'ground', 'raised'], 3],
  [['accent'], ['surface', 'ground'], 3],
  [['focus'], grounds, 3],
  [['header-focus'], ['header', 'header-hover'], 3],
]

test.each<Theme>(['light', 'strong', 'dark'])(
  '[C43 C56] texts, borders of fields and the ring of the focus stand out in the %s theme',
  (theme) => {
    const { variables } = variablesFor(theme)(undefined as never)
    const colour = (name: string) => {
      const value = variables[`--color-${name}`]
      if (value === undefined) throw new Error(`The theme has no colour “${name}”`)
      return value
    }
    const faint = pairs.flatMap(([foregrounds, behind, least]) =>
      foregrounds.flatMap((foreground) =>
        behind
          .filter((ground) => contrast(colour(foreground), colour(ground)) < least)
          .map(
            (ground) =>
              `${foreground} on ${ground}: ${contrast(colour(foreground), colour(ground)).toFixed(2)} of ${least}`,
          ),
      ),
    )
    expect(faint).toEqual([])
  },
)
