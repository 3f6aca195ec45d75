import { call } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  academyAddressesHandlers,
  openableAddresses,
  setAddress,
} from '../../../main/features/academy-addresses/index.ts'
import { manager } from '../support/convocations.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

let office: TestOffice
beforeEach(async () => {
  office = await openTestOffice()
  office.services.sessions.set('abel', sessionOf('intervenant', { intervenantId: 'p1' }))
  office.services.sessions.set('admin', sessionOf('administrator'))
})
afterEach(() => office.close())

const window = (id: string, kiosk = false) => ({ context: { services: office.services, client: { id, kiosk } } })
const set = (academyCode: string, address: string, expectedVersion = 0) =>
  setAddress(office.services, manager, { commandId: nextCommand(), academyCode, address, expectedVersion })
const known = (kiosk = false) => call(academyAddressesHandlers.known, {}, window('abel', kiosk))

it('[F181] an https address is kept whole, given to the page and to the shell, and taken away again', async () => {
  expect(await known()).toEqual([])
  const address = 'https://imagin.ac-exemple.fr/etats'
  expect(good(await set('17', address))).toEqual({ address, version: 1 })
  expect(await known()).toEqual([{ academyCode: '17', address }])
  expect(await openableAddresses(office.services.read())).toEqual([address])
  const list = await call(academyAddressesHandlers.list, {}, window('admin'))
  expect(list.filter((academy) => academy.address !== '')).toEqual([
    { academyCode: '17', label: 'Nantes', address, version: 1 },
  ])
  good(await set('17', '', 1))
  expect(await openableAddresses(office.services.read())).toEqual([])
})

it('[F181] any other address is refused with its reason, and nothing is kept', async () => {
  expect(refusalOf(await set('17', 'http://imagin.ac-exemple.fr/'))).toBe('academyAddresses.notHttps')
  expect(refusalOf(await set('17', 'https://a:b@imagin.ac-exemple.fr/'))).toBe('academyAddresses.credentials')
  expect(refusalOf(await set('17', 'https://imagin.ac-exemple.fr:8443/'))).toBe('academyAddresses.port')
  expect(refusalOf(await set('17', 'javascript:alert(1)'))).toMatch(/^academyAddresses\./)
  expect(refusalOf(await set('99', 'https://imagin.ac-exemple.fr/'))).toBe('NOT_FOUND')
  expect(refusalOf(await set('17', 'https://imagin.ac-exemple.fr/', 4))).toBe('CONFLICT')
  expect(await openableAddresses(office.services.read())).toEqual([])
})

it('a kiosk is refused where addresses are; only the administrator changes an address', async () => {
  await expect(known(true)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  const change = { commandId: nextCommand(), academyCode: '17', address: '', expectedVersion: 0 }
  const refused = call(academyAddressesHandlers.set, change, window('abel'))
  await expect(refused).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})
