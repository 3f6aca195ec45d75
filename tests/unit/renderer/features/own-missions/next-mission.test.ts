import { expect, it } from 'vitest'
import { nextAppointment, unreadConvocations } from '../../../../../renderer/features/own-missions/next-mission.ts'
import type { OwnMissionRow } from '../../../../../shared/contract/own-missions.ts'

const today = '2026-06-10'

const mission = (id: string, date: string, more: Partial<OwnMissionRow> = {}): OwnMissionRow => ({
  id,
  number: 1,
  session: '2026-06',
  exam: '',
  specialty: '',
  paper: '',
  missionType: '',
  missionTypeEnglish: '',
  firstDate: date,
  lastDate: date,
  slots: [{ date, startTime: '08:00', endTime: '12:00' }],
  centre: 'LGT de l’Essai',
  centreUai: '',
  centreTown: 'Rennes',
  outside: false,
  quality: null,
  jury: '',
  state: 'official',
  documentId: null,
  convocationId: id,
  version: 1,
  acknowledgedAt: null,
  ...more,
})

const missions = [
  mission('past', '2026-06-09'),
  mission('late', '2026-06-20', { acknowledgedAt: '2026-06-01T08:00:00.000Z' }),
  mission('cancelled', '2026-06-11', { state: 'cancelled' }),
  mission('soon', '2026-06-12'),
  mission('elsewhere', '2026-06-15', { convocationId: null }),
]

it('nobody is sent to a cancelled mission: the next one is the first that stands, today included', () => {
  expect(nextAppointment(missions, today)).toMatchObject({ id: 'soon', date: '2026-06-12', startTime: '08:00' })
  expect(nextAppointment(missions, '2026-06-12')?.id).toBe('soon')
  expect(nextAppointment(missions, '2026-06-21')).toBeNull()
})

it('a convocation is to be read while its mission is to come, stands, and was not said to be read', () => {
  expect(unreadConvocations(missions, today).map(({ id }) => id)).toEqual(['soon'])
  expect(unreadConvocations([...missions, mission('first', today)], today).map(({ id }) => id)).toEqual([
    'first',
    'soon',
  ])
})
