import { expect, it } from 'vitest'
import { nextDates } from '../../../renderer/features/home/next-dates.ts'
import type { ActivityCode, Audience } from '../../../shared/model/activities.ts'

const activity = (code: ActivityCode, more: object) => ({
  code,
  open: true,
  closed: false,
  opensOn: null,
  closesOn: null,
  ...more,
})

it('the next dates are those of the role, soonest first: closings of what is open, openings of what is not yet', () => {
  const activities = [
    activity('competenceEntry', { closesOn: '2026-11-30' }),
    activity('missionConsultation', { open: false, opensOn: '2026-05-15', closesOn: '2026-08-31' }),
    activity('schoolStaff', { closesOn: '2026-04-30' }),
  ]
  expect(nextDates(activities, 'intervenant', '2026-04-01')).toEqual([
    { code: 'missionConsultation', kind: 'opens', date: '2026-05-15' },
    { code: 'competenceEntry', kind: 'closes', date: '2026-11-30' },
  ])
  expect(nextDates(activities, 'schoolHead', '2026-04-01').map(({ code }) => code)).toEqual(['schoolStaff'])
})

it('what is over, what the office closed and what has no date are no dates to come', () => {
  const activities = [
    activity('competenceEntry', { open: false, opensOn: '2026-01-01', closesOn: '2026-02-01' }),
    activity('missionConsultation', { open: false, closed: true, opensOn: '2026-06-01' }),
    activity('schoolStaff', {}),
  ]
  expect(nextDates(activities, 'intervenant', '2026-04-01')).toEqual([])
  expect(nextDates(activities, 'schoolHead', '2026-04-01')).toEqual([])
})

it('claims are dates of the intervenant, service done of the head of centre', () => {
  const activities = [
    activity('claims', { closesOn: '2026-08-31' }),
    activity('serviceStatements', { open: false, opensOn: '2026-06-01' }),
  ]
  const codes = (audience: Audience) => nextDates(activities, audience, '2026-04-01').map(({ code }) => code)
  expect(codes('intervenant')).toEqual(['claims'])
  expect(codes('centreHead')).toEqual(['serviceStatements'])
  expect(codes('schoolHead')).toEqual([])
})
