import { describe, expect, test } from 'vitest'
import {
  mayNavigate,
  mayOpenOutside,
  mayReceivePort,
  mayRequest,
  mayUse,
} from '../../../main/shell-electron/policies.ts'

const elsewhere = [
  'https://attacker.example/',
  'https://attacker.example/?next=app://ui/index.html',
  'https://attacker.example/#app://ui/index.html',
  'https://app://ui/index.html',
  'app://ui.attacker.example/index.html',
  'app://attacker.example/index.html',
  'app://ui@attacker.example/index.html',
  'app://ui:80@attacker.example/index.html',
  'app://someone@ui/index.html',
  'app://ui:8080/index.html',
  'apps://ui/index.html',
  'http://ui/index.html',
  'http://127.0.0.1/index.html',
  'http://localhost/index.html',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'about:blank',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'blob:https://attacker.example/1',
  '',
  'not an address',
]

describe('navigation', () => {
  test.each(['app://ui/index.html', 'app://ui/index.html#/people', 'app://ui/index.html?x=1'])('stays on %s', (url) =>
    expect(mayNavigate(url)).toBe(true),
  )
  test.each([...elsewhere, 'app://ui/', 'app://ui/assets/main.js', 'app://ui/../index.htm'])(
    'never goes to %s',
    (url) => expect(mayNavigate(url)).toBe(false),
  )
})

describe('[F181] what the browser of the system is given', () => {
  const given = ['https://imagin.ac-exemple.fr/etats-de-frais']

  test('is an address of the list, whole', () => expect(mayOpenOutside(given[0] ?? '', given)).toBe(true))

  test.each([
    ...elsewhere,
    'app://ui/index.html',
    'https://imagin.ac-exemple.fr/',
    'https://imagin.ac-exemple.fr/etats-de-frais/',
    'https://imagin.ac-exemple.fr/etats-de-frais?nir=1',
    'https://imagin.ac-exemple.fr/etats-de-frais#x',
    'http://imagin.ac-exemple.fr/etats-de-frais',
    'https://imagin.ac-exemple.fr.attacker.example/etats-de-frais',
    'https://imagin.ac-exemple.fr@attacker.example/etats-de-frais',
    'https://attacker.example/?https://imagin.ac-exemple.fr/etats-de-frais',
    'HTTPS://IMAGIN.AC-EXEMPLE.FR/etats-de-frais',
  ])('is never %s', (url) => expect(mayOpenOutside(url, given)).toBe(false))

  test.each(['file:///etc/passwd', 'http://intranet.example/', 'javascript:alert(1)', 'smb://server/share'])(
    'is never %s, even from a list that was tampered with',
    (url) => expect(mayOpenOutside(url, [url])).toBe(false),
  )
})

describe('requests', () => {
  test.each(['app://ui/assets/main.js', 'data:image/png;base64,AA==', 'blob:app://ui/0e8c'])('%s is ours', (url) =>
    expect(mayRequest(url)).toBe(true),
  )
  test.each(elsewhere.filter((url) => !url.startsWith('data:')))('%s is refused', (url) =>
    expect(mayRequest(url)).toBe(false),
  )
})

describe('permissions', () => {
  const ours = { url: 'app://ui/index.html', isMainFrame: true }
  test('our page may copy', () => expect(mayUse('clipboard-sanitized-write', ours)).toBe(true))
  test.each([
    { url: 'https://attacker.example/', isMainFrame: true },
    { url: 'app://ui/index.html', isMainFrame: false },
  ])('%o may not', (frame) => expect(mayUse('clipboard-sanitized-write', frame)).toBe(false))
  test.each([
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'midi',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'hid',
    'serial',
    'usb',
    'fileSystem',
    'display-capture',
    'unknown',
  ])('%s is refused even to our page', (permission) => expect(mayUse(permission, ours)).toBe(false))
})

describe('the port', () => {
  test('goes to the main frame of our page', () =>
    expect(mayReceivePort({ url: 'app://ui/index.html#/people', isMainFrame: true })).toBe(true))
  test('goes to no frame inside it', () =>
    expect(mayReceivePort({ url: 'app://ui/index.html', isMainFrame: false })).toBe(false))
  test('goes to no frame that is gone', () => expect(mayReceivePort(null)).toBe(false))
  test.each(elsewhere)('goes to no foreign page: %s', (url) =>
    expect(mayReceivePort({ url, isMainFrame: true })).toBe(false),
  )
})
