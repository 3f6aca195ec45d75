import { expect, test } from 'vitest'
import { missionTypeIn } from '../../../../renderer/features/mission-type-in.ts'

test('the type of a mission is said in the language on screen [F140]', () => {
  const row = { missionType: 'Interrogation orale', missionTypeEnglish: 'Oral examination' }
  expect(missionTypeIn('fr', row)).toBe('Interrogation orale')
  expect(missionTypeIn('en', row)).toBe('Oral examination')
})
