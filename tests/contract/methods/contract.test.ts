import { describe, expect, test } from 'vitest'
import { permissionTable } from '../../../shared/model/permissions.ts'
import { methods } from './methods.ts'

describe('the contract', () => {
  test('names a permission of the table for each method', () => {
    for (const { path, meta } of methods) {
      expect(Object.keys(permissionTable), path.join('.')).toContain(meta.permission)
    }
  })

  test('opens to people without an account only what sign-in, a locked window, a kiosk, the first run, jobs and files need', () => {
    const open = methods.filter(({ meta }) => meta.permission === 'open').map(({ path }) => path.join('.'))
    expect(open.sort()).toEqual([
      'accounts.chooseFirstPassword',
      'accounts.proveCode',
      'accounts.signIn',
      'accounts.signOut',
      'accounts.state',
      'accounts.stillHere',
      'accounts.unlock',
      'changes.watch',
      'files.append',
      'files.attributions',
      'files.open',
      'jobs.cancel',
      'jobs.list',
      'jobs.watch',
      'kiosk.declareScreen',
      'kiosk.end',
      'kiosk.identify',
      'kiosk.leave',
      'kiosk.staff',
      'kiosk.staffCode',
      'kiosk.staffMenu',
      'kiosk.start',
      'office.academies',
      'office.create',
      'office.openDemonstration',
      'office.restoreBackup',
    ])
  })
})
