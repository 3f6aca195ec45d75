import type { Facts } from '../model/result.ts'
import { exclusionSentence } from './exclusion-sentence.ts'
import { type SentenceFormat, sentenceValues } from './sentence-values.ts'
import { isTextKey, type Say } from './text-key.ts'

/** What one rule says of one person for one seat, as the core answers it. */
export type Verdict = Readonly<{ rule: string; satisfied: boolean; facts: Facts }>

function variantOf({ rule, satisfied, facts }: Verdict): string {
  if (facts.off === true) return 'off'
  if (facts.known === false) return 'unknown'
  if (facts.wanted === false) return 'notWanted'
  if (facts.remote === true) return 'remote'
  if (facts.permanent === true) return 'permanent'
  if (facts.same === true) return 'same'
  if (rule === 'declaredConflict' && facts.kind === 'relative')
    return facts.school === null ? 'relative' : 'relativeThere'
  if (rule === 'competence' && satisfied && facts.confirmed === true) return 'confirmed'
  if (rule === 'competence' && !satisfied && facts.declared === true) return 'suspended'
  if (rule === 'coolingOff' && facts.jury === true) return 'sameJury'
  return satisfied ? 'satisfied' : 'broken'
}

const kilometres = (metres: Facts[string] | undefined, format: SentenceFormat) =>
  typeof metres === 'number' ? format.number(Math.round(metres / 100) / 10) : ''

/** One verdict as a sentence with its facts; the name of the rule where no sentence is known. */
export function verdictSentence(verdict: Verdict, t: Say, format: SentenceFormat): string {
  const key = `assignments.rules.${verdict.rule}.${variantOf(verdict)}`
  if (!isTextKey(key)) return verdict.rule
  const role = `missions.roles.${String(verdict.facts.role)}`
  return t(key, {
    ...sentenceValues(verdict.facts, format),
    ...(isTextKey(role) ? { role: t(role) } : {}),
    ...(verdict.rule === 'exclusion' ? { rule: exclusionOf(verdict.facts, t) } : {}),
    km: kilometres(verdict.facts.metres, format),
    limitKm: kilometres(verdict.facts.limit, format),
  })
}

const exclusionOf = ({ status, discipline, exam, reason }: Facts, t: Say): string =>
  exclusionSentence(
    {
      status: String(status),
      disciplineCode: typeof discipline === 'string' ? discipline : null,
      examCode: typeof exam === 'string' ? exam : null,
      reason: String(reason ?? ''),
    },
    t,
  )

/** What a rule makes of the people it leaves out: "déjà pris à ces heures". */
export function ruleName(rule: string, t: Say): string {
  const key = `assignments.rules.${rule}.name`
  return isTextKey(key) ? t(key) : rule
}
