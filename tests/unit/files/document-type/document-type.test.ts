import { expect, it } from 'vitest'
import { documentTypeOf } from '../../../../main/files/document-type.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

it.each([
  ['%PDF-1.7\n', 'application/pdf'],
  ['\u0089PNG\r\n\u001a\n', 'image/png'],
  ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
  ['<html>', null],
  ['MZ\u0090', null],
  ['%PDF', null],
  ['', null],
])('%j is %s', (content, mime) => {
  expect(documentTypeOf(bytes(content))?.mime ?? null).toBe(mime)
})
