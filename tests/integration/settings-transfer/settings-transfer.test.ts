import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accountsHandlers } from '../../../main/features/accounts/index.ts'
import { activitiesHandlers } from '../../../main/features/activities/index.ts'
import { claimDocumentsHandlers } from '../../../main/features/claim-documents/index.ts'
import { convocationsHandlers } from '../../../main/features/convocations/index.ts'
import { printSettingsHandlers } from '../../../main/features/print-settings/index.ts'
import { settingsTransferHandlers } from '../../../main/features/settings-transfer/index.ts'
import { termsOfUseHandlers } from '../../../main/features/terms-of-use/index.ts'
import { travelSettingsHandlers } from '../../../main/features/travel-settings/index.ts'
import { welcomeMessagesHandlers } from '../../../main/features/welcome-messages/index.ts'
import { type SettingSection, settingSections } from '../../../shared/model/settings-transfer.ts'
import { nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'

let giving: TestOffice
let taking: TestOffice
const at = (office: TestOffice) => ({ context: { services: office.services, client: { id: 'window', kiosk: false } } })

beforeEach(async () => {
  giving = await openTestOffice('2026-07-01')
  taking = await openTestOffice('2026-07-02')
  for (const office of [giving, taking])
    office.services.sessions.set('window', sessionOf('administrator', { displayName: 'Claude Admin' }))
  const opening = { code: 'competenceEntry', opensOn: '2026-11-01', closesOn: '2026-11-30', closed: false } as const
  await call(
    activitiesHandlers.set,
    { commandId: nextCommand(), expectedVersion: 0, message: 'En novembre.', ...opening },
    at(giving),
  )
  const message = { audience: 'intervenant', french: 'Bonjour.', english: '', asksReading: true } as const
  await call(welcomeMessagesHandlers.publish, { commandId: nextCommand(), expectedVersion: 0, ...message }, at(giving))
  const settings = { miscNatures: [], departureLocked: true }
  await call(travelSettingsHandlers.change, { commandId: nextCommand(), expectedVersion: 0, settings }, at(giving))
})
afterEach(() => Promise.all([giving.close(), taking.close()]))

const exported = async (office = giving) => (await call(settingsTransferHandlers.export, {}, at(office))).content
const settingsOf = async (office: TestOffice) => JSON.parse(await exported(office)).settings
const preview = (content: string) => call(settingsTransferHandlers.preview, { content }, at(taking))
const apply = (content: string, sections: readonly SettingSection[]) =>
  call(settingsTransferHandlers.apply, { commandId: nextCommand(), content, sections: [...sections] }, at(taking))
const undo = (id: string) => call(settingsTransferHandlers.undo, { commandId: nextCommand(), id }, at(taking))

describe('settings go from one academy to another', () => {
  it('as a file whose differences are shown before anything changes', async () => {
    const { sections } = await preview(await exported())
    const changed = sections.filter(({ changes }) => changes.length > 0).map(({ section }) => section)
    expect(changed).toEqual(['activities', 'welcomeMessages', 'travelSettings'])
    expect(sections[0]?.changes).toContainEqual({
      path: 'competenceEntry.opensOn',
      before: '',
      after: '2026-11-01',
    })
    expect((await settingsOf(taking)).travelSettings.departureLocked).toBe(false)
  })

  it('all or in part, then back as they were', async () => {
    const before = await settingsOf(taking)
    const content = await exported()
    const { id } = await apply(content, ['activities', 'welcomeMessages'])
    const now = await settingsOf(taking)
    expect(now.activities).toEqual((await settingsOf(giving)).activities)
    expect(now.welcomeMessages.intervenant).toEqual({ french: 'Bonjour.', english: '', asksReading: true })
    expect(now.travelSettings).toEqual(before.travelSettings)
    await undo(id)
    expect(await settingsOf(taking)).toEqual(before)
    const [line] = await call(settingsTransferHandlers.list, {}, at(taking))
    expect(line).toMatchObject({ by: 'Claude Admin', sections: ['activities', 'welcomeMessages'] })
    await expect(undo(id)).rejects.toMatchObject({ data: { rule: 'settingsTransfer.undone' } })
  })

  it('the whole of what one office has makes the other the same, and then there is nothing left to bring in', async () => {
    const content = await exported()
    await apply(content, settingSections)
    expect(await settingsOf(taking)).toEqual(await settingsOf(giving))
    await expect(apply(content, settingSections)).rejects.toMatchObject({
      data: { rule: 'settingsTransfer.unchanged' },
    })
  })

  it('[F114] the opening of claims and of service done goes too, and a file from before them leaves theirs', async () => {
    const opening = { opensOn: '2026-05-15', closesOn: '2026-08-31', closed: false, message: 'À la rentrée.' }
    for (const code of ['claims', 'serviceStatements'] as const)
      await call(activitiesHandlers.set, { commandId: nextCommand(), expectedVersion: 0, code, ...opening }, at(giving))
    const content = await exported()
    await apply(content, ['activities'])
    expect((await settingsOf(taking)).activities).toMatchObject({ claims: opening, serviceStatements: opening })
    const older = JSON.parse(content)
    const { claims, serviceStatements, ...known } = older.settings.activities
    older.settings.activities = { ...known, competenceEntry: { ...known.competenceEntry, message: 'En décembre.' } }
    await apply(JSON.stringify(older), ['activities'])
    expect((await settingsOf(taking)).activities).toMatchObject({
      claims: opening,
      serviceStatements: opening,
      competenceEntry: { message: 'En décembre.' },
    })
  })

  it('are not taken back over what somebody changed since', async () => {
    const { id } = await apply(await exported(), ['travelSettings'])
    const settings = { miscNatures: [], departureLocked: false }
    await call(travelSettingsHandlers.change, { commandId: nextCommand(), expectedVersion: 1, settings }, at(taking))
    await expect(undo(id)).rejects.toMatchObject({ data: { rule: 'settingsTransfer.changedSince' } })
  })

  it('terms of use come as a new version, and leave the former text as another', async () => {
    const publish = (office: TestOffice, text: string) =>
      call(termsOfUseHandlers.publish, { commandId: nextCommand(), expectedVersion: 0, text }, at(office))
    await publish(giving, 'Aucun péage.')
    await publish(taking, 'Péages remboursés.')
    const { id } = await apply(await exported(), ['termsOfUse'])
    await undo(id)
    const versions = await call(termsOfUseHandlers.list, {}, at(taking))
    expect(versions.map(({ version, text }) => `${version} ${text}`)).toEqual([
      '3 Péages remboursés.',
      '2 Aucun péage.',
      '1 Péages remboursés.',
    ])
  })

  it('the very first terms of use are taken back too: nothing is asked any more, and nothing that was accepted is gone', async () => {
    const text = 'Aucun péage.'
    await call(termsOfUseHandlers.publish, { commandId: nextCommand(), expectedVersion: 0, text }, at(giving))
    const { id } = await apply(await exported(), ['termsOfUse'])
    await undo(id)
    expect((await settingsOf(taking)).termsOfUse).toBe('')
    expect(await call(termsOfUseHandlers.list, {}, at(taking))).toMatchObject([
      { version: 2, text: '' },
      { version: 1, text },
    ])
    taking.services.sessions.set('window', sessionOf('intervenant', { intervenantId: 'p1' }))
    expect(await call(termsOfUseHandlers.standing, {}, at(taking))).toBeNull()
    taking.services.sessions.set('window', sessionOf('administrator', { displayName: 'Claude Admin' }))
    const publish = { commandId: nextCommand(), expectedVersion: 2, text }
    expect(await call(termsOfUseHandlers.publish, publish, at(taking))).toEqual({ version: 3 })
  })

  it('an office without terms of use takes away nobody’s', async () => {
    const text = 'Péages remboursés.'
    await call(termsOfUseHandlers.publish, { commandId: nextCommand(), expectedVersion: 0, text }, at(taking))
    const content = await exported()
    const shown = (await preview(content)).sections.find(({ section }) => section === 'termsOfUse')
    expect(shown?.changes).toEqual([])
    await apply(content, settingSections)
    expect((await settingsOf(taking)).termsOfUse).toBe(text)
  })

  it('documents, limits of convocations, shared ways of printing and identifiers go too, without a name or an address', async () => {
    const settings = { online: true, byPost: false, pdfOnly: true, postalAddress: '1 rue Ici', message: 'Lisible.' }
    const save = { commandId: nextCommand(), expectedVersion: 0, settings }
    await call(claimDocumentsHandlers.saveSettings, save, at(giving))
    const limits = { commandId: nextCommand(), expectedVersion: 0, noticeDays: 15, payFileMonths: null }
    await call(convocationsHandlers.setSettings, limits, at(giving))
    const print = { name: 'Par centre, v. 2', orderedBy: 'centre', mergedBy: 'centre' } as const
    await call(printSettingsHandlers.add, { commandId: nextCommand(), ...print, shared: true }, at(giving))
    const own = { ...print, name: 'À moi', shared: false }
    await call(printSettingsHandlers.add, { commandId: nextCommand(), ...own }, at(giving))
    const rules = { staff: 'surnameFirst', outsiders: 'number', pointer: 'Appelez le 0.' } as const
    await call(
      accountsHandlers.setEntranceRules,
      { commandId: nextCommand(), expectedVersion: 0, ...rules },
      at(giving),
    )
    const kept = { ...settings, pdfOnly: false, byPost: true, postalAddress: '2 rue Là-bas', message: '' }
    const keep = { commandId: nextCommand(), expectedVersion: 0, settings: kept }
    await call(claimDocumentsHandlers.saveSettings, keep, at(taking))

    const content = await exported()
    expect(content).not.toMatch(/rue Ici|À moi|Claude Admin/)
    const before = await settingsOf(taking)
    const added = ['documentSettings', 'convocationSettings', 'printSettings', 'entranceRules'] as const
    const { id } = await apply(content, added)
    const now = await settingsOf(taking)
    expect(now.documentSettings).toEqual({ online: true, byPost: false, pdfOnly: true, message: 'Lisible.' })
    expect(now.convocationSettings).toEqual({ noticeDays: 15, payFileMonths: null })
    expect(now.printSettings).toEqual({ 'Par centre, v. 2': { orderedBy: 'centre', mergedBy: 'centre' } })
    expect(now.entranceRules).toEqual(rules)
    const documents = await call(claimDocumentsHandlers.settings, {}, at(taking))
    expect(documents.settings.postalAddress).toBe('2 rue Là-bas')
    const [printed] = await call(printSettingsHandlers.list, {}, at(taking))
    expect(printed).toMatchObject({ name: 'Par centre, v. 2', own: true, ownerName: 'Claude Admin' })

    await undo(id)
    expect(await settingsOf(taking)).toEqual(before)
    await apply(content, added)
    expect(await settingsOf(taking)).toEqual(now)
  })

  it('a file of before these parts existed is read, and leaves them as they are', async () => {
    const file = JSON.parse(await exported())
    for (const name of ['documentSettings', 'convocationSettings', 'printSettings', 'entranceRules'])
      delete file.settings[name]
    const { sections } = await preview(JSON.stringify(file))
    expect(sections.filter(({ given }) => !given).map(({ section }) => section)).toEqual([
      'documentSettings',
      'convocationSettings',
      'printSettings',
      'entranceRules',
    ])
    await apply(JSON.stringify(file), settingSections)
  })

  it('documents that could come no way at all are refused', async () => {
    const file = JSON.parse(await exported())
    file.settings.documentSettings = { online: false, byPost: false, pdfOnly: false, message: '' }
    await expect(preview(JSON.stringify(file))).rejects.toMatchObject({
      data: { rule: 'settingsTransfer.unsound', facts: { section: 'documentSettings' } },
    })
  })

  it('a file that is no such file, or breaks a rule of the screens, changes nothing', async () => {
    const broken = async (change: (file: { settings: Record<string, unknown>; version: number }) => void) => {
      const file = JSON.parse(await exported())
      change(file)
      return JSON.stringify(file)
    }
    const ruled = (rule: string) => ({ data: { rule: `settingsTransfer.${rule}` } })
    await expect(preview('pas du JSON')).rejects.toMatchObject(ruled('unreadable'))
    const newer = await broken((file) => {
      file.version = 2
    })
    await expect(preview(newer)).rejects.toMatchObject(ruled('unreadable'))
    const shouted = await broken(({ settings }) => {
      settings.welcomeMessages = { intervenant: { french: '[ici](/claims)', english: '', asksReading: false } }
    })
    await expect(apply(shouted, settingSections)).rejects.toMatchObject(ruled('unsound'))
    const reversed = await broken(({ settings }) => {
      settings.activities = {
        competenceEntry: { opensOn: '2026-12-01', closesOn: '2026-11-01', closed: false, message: '' },
      }
    })
    await expect(preview(reversed)).rejects.toMatchObject(ruled('unsound'))
    expect(await call(settingsTransferHandlers.list, {}, at(taking))).toEqual([])
  })
})
