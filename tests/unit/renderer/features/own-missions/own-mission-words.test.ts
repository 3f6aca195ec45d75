import { describe, expect, it } from 'vitest'
import { centreWords, examWords } from '../../../../../renderer/features/own-missions/own-mission-words.ts'

const centre = { centre: 'LGT de l’Essai', centreUai: '0350001A', outside: false }

describe('cells of the own list of missions', () => {
  it('[F125] joins exam, specialty and paper, without what is missing', () => {
    const mission = { exam: 'Baccalauréat général', specialty: 'OIB', paper: 'Philosophie' }
    expect(examWords(mission)).toBe('Baccalauréat général - OIB - Philosophie')
    expect(examWords({ ...mission, specialty: '' })).toBe('Baccalauréat général - Philosophie')
  })

  it('[F126] follows the centre by its UAI in brackets, and is empty without a centre', () => {
    expect(centreWords(centre)).toBe('LGT de l’Essai (0350001A)')
    expect(centreWords({ ...centre, centreUai: '' })).toBe('LGT de l’Essai')
    expect(centreWords({ centre: '', centreUai: '', outside: true })).toBe('')
  })

  it('[F127] leads a centre of another academy with an asterisk', () => {
    expect(centreWords({ ...centre, outside: true })).toBe('* LGT de l’Essai (0350001A)')
  })
})
