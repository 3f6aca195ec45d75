import { isTextKey, type Say } from './text-key.ts'

type Rule = Readonly<{ status: string; disciplineCode: string | null; examCode: string | null; reason: string }>

/** A rule as a sentence with its reason: "Les stagiaires de la discipline L1300 ne sont pas convoqués. Motif : ...". */
export function exclusionSentence({ status, disciplineCode, examCode, reason }: Rule, t: Say): string {
  const key = `exclusions.people.${status}`
  const shape =
    disciplineCode === null ? (examCode === null ? 'plain' : 'exam') : examCode === null ? 'discipline' : 'both'
  const sentence = t(`exclusions.sentence.${shape}`, {
    people: isTextKey(key) ? t(key) : status,
    discipline: disciplineCode ?? '',
    exam: examCode ?? '',
  })
  const ended = /[.!?]$/.test(reason) ? reason : `${reason}.`
  return reason === '' ? sentence : t('exclusions.sentence.withReason', { sentence, reason: ended })
}
