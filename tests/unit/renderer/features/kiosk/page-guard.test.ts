import { describe, expect, it } from 'vitest'
import { isClosed } from '../../../../../renderer/features/kiosk/page-guard.ts'
import { asSentences } from '../../../../../renderer/features/kiosk/spoken-text.ts'

const none = { ctrlKey: false, altKey: false, metaKey: false }

describe('keys at a kiosk', () => {
  it.each([
    ['Windows+U, the ease of access', { ...none, metaKey: true, key: 'u' }],
    ['Ctrl+Windows+Enter, the narrator', { ...none, ctrlKey: true, metaKey: true, key: 'Enter' }],
    ['Windows++, the magnifier', { ...none, metaKey: true, key: '+' }],
    ['Command+F5, VoiceOver', { ...none, metaKey: true, key: 'F5' }],
    ['Ctrl+Option, the keys of VoiceOver', { ...none, ctrlKey: true, altKey: true, key: 'ArrowRight' }],
    ['Alt+Windows+S, Orca', { ...none, altKey: true, metaKey: true, key: 's' }],
    ['Shift, five times', { ...none, key: 'Shift' }],
    ['Alt+F4', { ...none, altKey: true, key: 'F4' }],
    ['Tab', { ...none, key: 'Tab' }],
    ['a letter', { ...none, key: 'a' }],
  ])('[K11] %s is left to the system', (_, event) => {
    expect(isClosed(event)).toBe(false)
  })

  it.each([
    { ...none, ctrlKey: true, key: 's' },
    { ...none, ctrlKey: true, key: 'p' },
    { ...none, ctrlKey: true, key: 'c' },
    { ...none, altKey: true, key: 'ArrowLeft' },
    { ...none, key: 'BrowserBack' },
  ])('$key that would take something away or go back is closed', (event) => {
    expect(isClosed(event)).toBe(true)
  })
})

describe('what is said aloud', () => {
  it('[K2] is made of sentences, whatever the screen leaves out', () => {
    expect(asSentences(['Qui êtes-vous ?', '  Numéro\n d’intervenant ', '', 'Continuer'])).toBe(
      'Qui êtes-vous ? Numéro d’intervenant. Continuer.',
    )
  })
})
