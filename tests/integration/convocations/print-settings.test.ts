import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  addPrintSetting,
  changePrintSetting,
  clonePrintSetting,
  listPrintSettings,
  removePrintSetting,
} from '../../../main/features/print-settings/settings.ts'
import { good, nextCommand, openTestOffice, refusalOf, type TestOffice } from '../support/office.ts'

const owner = { id: 'claude', name: 'Claude', role: 'manager' } as const
const other = { id: 'dominique', name: 'Dominique', role: 'manager' } as const

describe('print settings', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice()
  })
  afterEach(() => office.close())

  const content = { name: 'Par centre', orderedBy: 'centre', mergedBy: 'centre', shared: true } as const
  const add = (part: Partial<{ name: string; shared: boolean }> = {}) =>
    addPrintSetting(office.services, owner, { commandId: nextCommand(), ...content, ...part })
  const names = async (account: string) =>
    (await listPrintSettings(office.services.read(), account)).map(({ name, own }) => `${name} ${own}`)

  test('one’s own and shared ones are seen; a name is used once', async () => {
    good(await add())
    good(await add({ name: 'À moi', shared: false }))
    expect(await names('claude')).toEqual(['Par centre true', 'À moi true'])
    expect(await names('dominique')).toEqual(['Par centre false'])
    expect(refusalOf(await add())).toBe('printSettings.nameTaken')
  })

  test('only the owner changes or deletes; anybody who sees one may clone it', async () => {
    const { id, version } = good(await add())
    const on = () => ({ commandId: nextCommand(), id, expectedVersion: version })
    expect(refusalOf(await removePrintSetting(office.services, other, on()))).toBe('printSettings.ownerOnly')
    expect(refusalOf(await changePrintSetting(office.services, other, { ...on(), ...content }))).toBe(
      'printSettings.ownerOnly',
    )
    good(await clonePrintSetting(office.services, other, { commandId: nextCommand(), id, name: 'Copie' }))
    expect(await names('dominique')).toEqual(['Copie true', 'Par centre false'])
    expect(await names('claude')).toEqual(['Par centre true'])
    good(await changePrintSetting(office.services, owner, { ...on(), ...content, shared: false }))
    expect(refusalOf(await removePrintSetting(office.services, other, on()))).toBe('NOT_FOUND')
    expect(refusalOf(await removePrintSetting(office.services, owner, on()))).toBe('CONFLICT')
    good(await removePrintSetting(office.services, owner, { ...on(), expectedVersion: version + 1 }))
    expect(await names('claude')).toEqual([])
  })
})
