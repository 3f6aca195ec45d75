import { describe, expect, it } from 'vitest'
import { qualityOf } from '../../../../main/domain/missions/quality.ts'

const served = (role: string, entryForm = 'none', enteredBy = 'nobody', needsCompetence = true) =>
  qualityOf({ role, entryForm, enteredBy, needsCompetence })

describe('the quality in which somebody serves [F128]', () => {
  it.each([
    ['examiner', 'copies', 'intervenant', 'corrector'],
    ['examiner', 'copies', 'santorin', 'correctorSantorin'],
    ['examiner', 'candidates', 'intervenant', 'interrogator'],
    ['examiner', 'slots', 'intervenant', 'interrogator'],
    ['examiner', 'applications', 'intervenant', 'interrogator'],
    ['examiner', 'hours', 'intervenant', 'examiner'],
    ['president', 'none', 'nobody', 'president'],
    ['professional', 'candidates', 'intervenant', 'professional'],
    ['member', 'none', 'nobody', 'teachingMember'],
  ])('%s of %s entered by %s is %s', (role, entryForm, enteredBy, quality) => {
    expect(served(role, entryForm, enteredBy)).toBe(quality)
  })

  it('a member whom no competence calls is a plain member, and an unknown role has no quality', () => {
    expect(served('member', 'hours', 'office', false)).toBe('member')
    expect(served('')).toBeNull()
  })
})
