import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outsideAddress } from '../../../../shared/model/outside-address.ts'
import { ok } from '../../../../shared/model/result.ts'

describe('[F181] an address outside', () => {
  test.each([
    ['https://imagin.ac-exemple.fr', 'https://imagin.ac-exemple.fr/'],
    ['  https://IMAGIN.ac-exemple.fr:443/Etats?an=2026 ', 'https://imagin.ac-exemple.fr/Etats?an=2026'],
    ['https://académie.example/', 'https://xn--acadmie-eya.example/'],
  ])('%s is kept as browsers write it', (typed, kept) => expect(outsideAddress(typed)).toEqual(ok(kept)))

  test.each([
    ['', 'unreadable'],
    ['imagin.ac-exemple.fr', 'unreadable'],
    ['https://', 'unreadable'],
    ['http://imagin.ac-exemple.fr/', 'notHttps'],
    ['ftp://imagin.ac-exemple.fr/', 'notHttps'],
    ['https://claude:secret@imagin.ac-exemple.fr/', 'credentials'],
    ['https://claude@imagin.ac-exemple.fr/', 'credentials'],
    ['https://imagin.ac-exemple.fr:8443/', 'port'],
    ['https://localhost/', 'host'],
    ['https://imagin.localhost/', 'host'],
    ['https://127.0.0.1/', 'host'],
    ['https://2130706433/', 'host'],
    ['https://[::1]/', 'host'],
    ['https://intranet/', 'host'],
  ])('%s is refused (%s)', (typed, rule) =>
    expect(outsideAddress(typed)).toMatchObject({ ok: false, error: { rule: `academyAddresses.${rule}` } }),
  )

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'mailto:bureau@ac-exemple.fr'])(
    '%s is refused whatever the reason',
    (typed) => expect(outsideAddress(typed).ok).toBe(false),
  )

  test('whatever is typed, what is kept is https, without credentials or port, and stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ validSchemes: ['https', 'http'] }), fc.string()), (typed) => {
        const kept = outsideAddress(typed)
        if (!kept.ok) return
        const { protocol, username, password, port } = new URL(kept.value)
        expect([protocol, username, password, port]).toEqual(['https:', '', '', ''])
        expect(outsideAddress(kept.value)).toEqual(kept)
      }),
    )
  })
})
