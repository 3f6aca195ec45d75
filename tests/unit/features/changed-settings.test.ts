import { expect, it } from 'vitest'
import { changedSettings } from '../../../main/features/changed-settings.ts'

it('the journal is told what changed of settings, from what to what, and nothing of what stayed', () => {
  const before = { clean: 5, natures: ['TAXI', 'PARKING'], locked: false, office: 'DEC 1' }
  const after = { clean: null, natures: ['TAXI'], locked: false, office: 'DEC 2', added: 1 }
  expect(changedSettings(before, after)).toEqual({
    clean: '5 -> -',
    natures: 'TAXI PARKING -> TAXI',
    office: 'DEC 1 -> DEC 2',
    added: '- -> 1',
  })
  expect(changedSettings(before, before)).toEqual({})
})
