import { describe, expect, it } from 'vitest'
import { claimStateCodes } from '../../../../main/domain/claims/claim-states.ts'
import { claimEvents } from '../../../../main/domain/claims/transition-rules.ts'
import { claims } from '../../../../shared/text/claims.ts'

describe('one machine, two displayed vocabularies (decision X15)', () => {
  it('[F184-F194] every state has its words for the person, for the office, and its historical label', () => {
    for (const branch of ['states', 'officeStates', 'officialStates'] as const)
      expect(Object.keys(claims[branch]).sort(), branch).toEqual([...claimStateCodes].sort())
  })

  it('shows each of the ten historical labels for one state at least', () => {
    const shown = new Set(Object.values(claims.officialStates).map(([french]) => french))
    for (const label of [
      'Pas de frais',
      'Annulé',
      'Mission non effectuée',
      'Mission en cours',
      'Non validé',
      'Validé',
      'Validé par gestionnaire',
      'Invalidable',
      'Traité par le gestionnaire',
      'A traiter par le gestionnaire',
    ])
      expect(shown, label).toContain(label)
  })

  it('[F186] [F187] tells the two meanings of “Mission non effectuée” apart, under one historical label (X3)', () => {
    expect(claims.officialStates.UPCOMING).toEqual(claims.officialStates.NOT_DONE)
    expect(claims.states.UPCOMING).not.toEqual(claims.states.NOT_DONE)
    expect(claims.officeStates.UPCOMING).not.toEqual(claims.officeStates.NOT_DONE)
  })

  it('has a word for every event of the history', () => {
    expect(Object.keys(claims.events).sort()).toEqual([...claimEvents, 'create'].sort())
  })
})
