import { describe, expect, it } from 'vitest'
import { belongsToFields, isOneKey, keyNameOf } from '../../../../renderer/app/key-names.ts'

const press = (key: string, held: Partial<Parameters<typeof keyNameOf>[0]> = {}) =>
  keyNameOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('the name of a key', () => {
  it('is that of the character, wherever it is on the keyboard', () => {
    expect([press('v'), press('V', { shiftKey: true }), press('V'), press(' ')]).toEqual(['V', 'Shift+V', 'V', 'Space'])
    expect([press('+', { shiftKey: true }), press('+'), press('-')]).toEqual(['Plus', 'Plus', 'Minus'])
  })

  it('is none for what belongs to the browser, the system or a text', () => {
    const held = [press('+', { ctrlKey: true }), press('-', { metaKey: true }), press('v', { altKey: true })]
    expect([...held, press('7'), press('/')]).toEqual([null, null, null, null, null])
  })

  it('of a sign or a letter alone answers in lists only, and leaves text fields alone', () => {
    for (const name of ['V', 'Shift+V', 'Plus', 'Minus'])
      expect([isOneKey(name), belongsToFields(name)]).toEqual([true, true])
    expect([isOneKey('Ctrl+V'), isOneKey('F7'), isOneKey('Space')]).toEqual([false, false, false])
  })
})
