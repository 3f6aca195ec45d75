import { call, createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRouter } from '../../../main/app/router.ts'
import { claimsHandlers } from '../../../main/features/claims/index.ts'
import { filesHandlers } from '../../../main/features/files/index.ts'
import { publishTerms, termsOfUseHandlers } from '../../../main/features/terms-of-use/index.ts'
import { methods } from '../../contract/methods/methods.ts'
import { manager } from '../support/convocations.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody, sendAs } from '../support/sent-claims.ts'

type Router = Record<string, Record<string, (input: unknown) => Promise<unknown>>>

let office: TestOffice
const window = (id: string) => ({ context: { services: office.services, client: { id, kiosk: false } } })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
  office.services.sessions.set('abel', sessionOf('intervenant', { intervenantId: 'p1', displayName: 'Camille Abel' }))
  office.services.sessions.set('blain', sessionOf('intervenant', { intervenantId: 'p2' }))
  office.services.sessions.set('office', sessionOf('manager', { displayName: 'Claude Gestion' }))
})
afterEach(() => office.close())

const publish = (expectedVersion: number, text: string) =>
  publishTerms(office.services, manager, { commandId: nextCommand(), expectedVersion, text })
const mine = (id = 'abel') => call(claimsHandlers.mine, {}, window(id))
const accept = (version: number, id = 'abel') =>
  call(termsOfUseHandlers.accept, { commandId: nextCommand(), version }, window(id))
const waiting = { code: 'RULE', data: { rule: 'termsOfUse.notAccepted' } }

describe('the terms of use', () => {
  it('ask for nothing while the office published none', async () => {
    expect(await call(termsOfUseHandlers.standing, {}, window('abel'))).toBeNull()
    expect(await mine()).toHaveLength(3)
  })

  it('[F174] close the claims of each person until that person accepts them, once', async () => {
    good(await publish(0, 'Aucun péage.'))
    await expect(mine()).rejects.toMatchObject(waiting)
    const id = await claimIdOf(office, 10003, 'p1')
    const onClaim = { commandId: nextCommand(), id, expectedVersion: 1 }
    await expect(call(claimsHandlers.get, { id }, window('abel'))).rejects.toMatchObject(waiting)
    await expect(call(claimsHandlers.send, onClaim, window('abel'))).rejects.toMatchObject(waiting)
    expect(await call(termsOfUseHandlers.standing, {}, window('abel'))).toMatchObject({ version: 1, accepted: false })
    await accept(1)
    await accept(1)
    expect(await mine()).toHaveLength(3)
    await expect(mine('blain')).rejects.toMatchObject(waiting)
    const [standing] = await call(termsOfUseHandlers.list, {}, window('office'))
    expect(standing).toMatchObject({ version: 1, publishedBy: 'Claude Gestion', acceptances: 1 })
  })

  it('[F115] are the office’s own text, versioned: a new version asks again, and the one accepted stays as it was', async () => {
    good(await publish(0, 'Aucun péage.'))
    await accept(1)
    good(await publish(1, 'Péages sur justificatif.'))
    await expect(mine()).rejects.toMatchObject(waiting)
    await expect(accept(1)).rejects.toMatchObject({ data: { rule: 'termsOfUse.replaced' } })
    await accept(2)
    expect(await mine()).toHaveLength(3)
    const versions = await call(termsOfUseHandlers.list, {}, window('office'))
    expect(versions.map(({ version, text }) => [version, text])).toEqual([
      [2, 'Péages sur justificatif.'],
      [1, 'Aucun péage.'],
    ])
  })

  it('keep what is being typed when a new version comes meanwhile', async () => {
    const id = await claimIdOf(office, 10003, 'p1')
    good(await publish(0, 'Aucun péage.'))
    const saving = {
      commandId: nextCommand(),
      id,
      expectedVersion: 1,
      entry: { candidates: 6 },
      journeys: [],
      draft: null,
    }
    expect(await call(claimsHandlers.save, saving, window('abel'))).toMatchObject({ entry: { candidates: 6 } })
  })

  it('refuse the same text twice, and a publication decided on another version', async () => {
    good(await publish(0, 'Aucun péage.'))
    expect(refusalOf(await publish(1, 'Aucun péage.'))).toBe('termsOfUse.unchanged')
    expect(refusalOf(await publish(0, 'Autre texte.'))).toBe('CONFLICT')
  })

  it('[F174] close every method by which a person deals with claims, documents, journeys and statements, and no other', async () => {
    good(await publish(0, 'Aucun péage.'))
    const closedTo = async (id: string) => {
      const client = createRouterClient(createRouter(office.services), window(id)) as unknown as Router
      const closed: string[] = []
      for (const { path } of methods) {
        const [slice, name] = path
        // No schema takes this input: what is refused for its terms was refused before anything was read.
        const rule = await client[slice]?.[name]?.({ forged: true }).then(null, (error) => error.data?.rule)
        if (rule === 'termsOfUse.notAccepted') closed.push(path.join('.'))
      }
      return closed.sort()
    }
    expect(await closedTo('abel')).toEqual([
      'claimDocuments.attach',
      'claimDocuments.deposit',
      'claimDocuments.depositJoined',
      'claimDocuments.held',
      'claimDocuments.panel',
      'claimDocuments.remove',
      'claimDocuments.restore',
      'claimRecaps.declarations',
      'claimRecaps.dossier',
      'claimRecaps.recap',
      'claimTravel.aids',
      'claimTravel.communes',
      'claimTravel.simulate',
      'claims.account',
      'claims.declareNotDone',
      'claims.get',
      'claims.mine',
      'claims.reportDifference',
      'claims.send',
      'claims.takeBack',
      'claims.tracker',
      'claims.withdrawDifference',
      'juryEntries.enter',
      'juryEntries.list',
      'kiosk.drawCode',
      'yearlyStatements.mine',
      'yearlyStatements.myFile',
    ])
    expect(await closedTo('office')).toEqual([])
    await accept(1)
    expect(await closedTo('abel')).toEqual([])
  })

  it('[F174] close the recap of a claim to its person, not to the office', async () => {
    const { recapDocumentId } = await sendAs(office, 10003, 'p1', { candidates: 6 })
    const read = (id: string) => call(filesHandlers.read, { documentId: recapDocumentId ?? '', offset: 0 }, window(id))
    good(await publish(0, 'Aucun péage.'))
    await expect(read('abel')).rejects.toMatchObject(waiting)
    expect(await read('office')).toMatchObject({ mime: 'application/pdf' })
    await accept(1)
    expect(await read('abel')).toMatchObject({ mime: 'application/pdf' })
  }, 30_000)
})
