import { describe, expect, test } from 'vitest'
import { activityState } from '../../../../main/domain/activities/activity-state.ts'

const setting = { opensOn: '2026-11-01', closesOn: '2026-11-30', closed: false, message: 'Voyez la DEC.' }

describe('an activity that the office opens and closes [F114]', () => {
  test('is open when the office never set it', () => {
    expect(activityState(undefined, '2026-11-15')).toEqual({
      open: true,
      because: null,
      opensOn: null,
      closesOn: null,
      message: '',
    })
  })

  test('[F119] waits for the administrator where it must, until it is set', () => {
    expect(activityState(undefined, '2026-11-15', true)).toMatchObject({ open: false, because: 'neverOpened' })
    expect(activityState(setting, '2026-11-15', true)).toMatchObject({ open: true, because: null })
  })

  test.each([
    ['2026-10-31', false, 'notYet'],
    ['2026-11-01', true, null],
    ['2026-11-30', true, null],
    ['2026-12-01', false, 'over'],
  ])('on %s: open %s', (today, open, because) => {
    expect(activityState(setting, today)).toMatchObject({ open, because, message: 'Voyez la DEC.' })
  })

  test('closed by hand is closed on every day, and without dates', () => {
    expect(activityState({ ...setting, closed: true }, '2026-11-15')).toMatchObject({
      open: false,
      because: 'byOffice',
    })
    expect(activityState({ opensOn: null, closesOn: null, closed: false, message: '' }, '2026-11-15').open).toBe(true)
  })
})
