import type { TextKey } from '../../shared/text/index.ts'
import type { Translate } from './texts.ts'

/** A key combination in its one spelling: `Ctrl+Shift+C`, `F8`, `V`, `Ctrl+Enter`. */
export type KeyName = string

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Punctuation that zooms a document (ux.md S16). */
const signs: Readonly<Record<string, KeyName>> = { '+': 'Plus', '-': 'Minus' }

/**
 * Name of a key press, by the character it produces, so that AZERTY and QWERTY agree.
 * Null for what we never use: Alt, AltGr (= Ctrl+Alt), digits, punctuation but for the two signs that zoom, bare modifiers.
 */
export function keyNameOf(press: KeyPress): KeyName | null {
  if (press.altKey) return null
  const control = press.ctrlKey || press.metaKey
  // Where the sign is on the keyboard, with Shift or without, is the keyboard's own affair.
  const sign = signs[press.key]
  if (sign !== undefined) return control ? null : sign
  const isLetter = /^[a-z]$/i.test(press.key)
  const isNamed = /^(F\d{1,2}|Enter|Escape| |ArrowUp|ArrowDown|ArrowLeft|ArrowRight|Home|End|PageUp|PageDown)$/.test(
    press.key,
  )
  if (!isLetter && !isNamed) return null
  const key = press.key === ' ' ? 'Space' : isLetter ? press.key.toUpperCase() : press.key
  // Caps Lock gives an upper-case letter without Shift: only the Shift key itself counts.
  return `${control ? 'Ctrl+' : ''}${press.shiftKey ? 'Shift+' : ''}${key}`
}

/** True for a letter alone: an expert's key, live only in lists and switched off by a preference (WCAG 2.1.4). */
export const isOneKey = (name: KeyName) => /^((Shift\+)?[A-Z]|Plus|Minus)$/.test(name)

/** Combinations that text fields need for themselves. */
const editingKeys = new Set(['Ctrl+A', 'Ctrl+C', 'Ctrl+V', 'Ctrl+X', 'Ctrl+Y', 'Ctrl+Z', 'Ctrl+Shift+Z'])

/** True when the key must reach the text field instead of a command. */
export const belongsToFields = (name: KeyName) =>
  !/^(Shift\+)?F\d/.test(name) && (!name.startsWith('Ctrl+') || editingKeys.has(name))

const words: Readonly<Record<string, TextKey>> = {
  Ctrl: 'frame.keys.ctrl',
  Shift: 'frame.keys.shift',
  Enter: 'frame.keys.enter',
  Escape: 'frame.keys.escape',
  Space: 'frame.keys.space',
  Plus: 'frame.keys.plus',
  Minus: 'frame.keys.minus',
  ArrowUp: 'frame.keys.up',
  ArrowDown: 'frame.keys.down',
  ArrowLeft: 'frame.keys.left',
  ArrowRight: 'frame.keys.right',
  Home: 'frame.keys.home',
  End: 'frame.keys.end',
  PageUp: 'frame.keys.pageUp',
  PageDown: 'frame.keys.pageDown',
}

/** The combination as people read it, e.g. "Ctrl+Maj+C". */
export const spellKey = (name: KeyName, t: Translate) =>
  name
    .split('+')
    .map((part) => (words[part] ? t(words[part]) : part))
    .join('+')

/** The combination as `aria-keyshortcuts` wants it. */
export const ariaKey = (name: KeyName) => name.replace('Ctrl', 'Control')
