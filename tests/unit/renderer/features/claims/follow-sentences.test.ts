import { describe, expect, it } from 'vitest'
import { claimStateCodes } from '../../../../../main/domain/claims/claim-states.ts'
import { feeNotice, travelNotice } from '../../../../../renderer/features/claims/follow-sentences.ts'
import { textsIn } from '../../../../../shared/text/catalogue.ts'
import { claimFollow } from '../../../../../shared/text/claim-follow.ts'

const french = textsIn(claimFollow, 'fr')
const english = textsIn(claimFollow, 'en')

/** States in which the intervenant types, or will. */
const typed = ['UPCOMING', 'IN_PROGRESS', 'TO_COMPLETE', 'RETURNED']
/** States that the office alone fills. */
const ofTheOffice = ['OFFICE_TO_ENTER', 'OFFICE_ENTERED']

const asked = /saisi(r|ssez)|corrigez/
const feeOf = (feeState: string, enteredBy = 'intervenant', entryForm = 'candidates') =>
  feeNotice({ feeState, enteredBy, entryForm })

describe('what the follow-up says of each part', () => {
  it.each(claimStateCodes)('[F184-F192] says of a travel %s only what is so', (travelState) => {
    const textKey = travelNotice({ travelState })
    expect(textKey).toBe(`claimWizard.follow.travel.${travelState}`)
    const sentence = french.travel[travelState]
    expect(english.travel[travelState]).not.toBe('')
    expect(/à saisir|à l’étape/.test(sentence.replace('rien à saisir', ''))).toBe(typed.includes(travelState))
  })

  it.each(claimStateCodes.filter((code) => code !== 'ELSEWHERE' && !ofTheOffice.includes(code)))(
    '[F184-F191] says of a fee %s that the intervenant enters only what is so',
    (feeState) => {
      expect(feeOf(feeState)).toEqual({ textKey: `claimWizard.follow.fee.${feeState}`, isOffice: false })
      const sentence = french.fee[feeState as keyof typeof french.fee].replace('rien à saisir', '')
      expect(asked.test(sentence)).toBe(typed.includes(feeState))
    },
  )

  it.each(ofTheOffice)('[F193] [F194] says who enters a fee %s', (feeState) => {
    expect(feeOf(feeState, 'office', 'none')).toEqual({ textKey: 'claimWizard.follow.author.office', isOffice: true })
    expect(feeOf(feeState, 'santorin', 'copies').textKey).toBe('claimWizard.follow.author.santorin')
    expect(feeOf(feeState, 'president').textKey).toBe('claimWizard.follow.author.president')
  })

  it.each(['ACCEPTED', 'EXPORTED', 'PAID', 'CANCELLED', 'NOT_DONE'])(
    'says of a fee %s what became of it, whoever entered it',
    (feeState) => {
      for (const enteredBy of ['intervenant', 'office', 'santorin', 'president'])
        expect(feeOf(feeState, enteredBy, 'copies').textKey).toBe(`claimWizard.follow.fee.${feeState}`)
    },
  )
})
