import type { SentenceFormat } from './sentence-values.ts'
import { sentenceValues } from './sentence-values.ts'
import { isTextKey, type Say } from './text-key.ts'

type Entry = Readonly<{
  role: string
  kind: string
  subjectKind: string | null
  subjectId: string | null
  subjectLabel: string
  facts: string
}>

/** How amounts and the rest of the facts are written. */
export type JournalFormat = SentenceFormat & Readonly<{ cents(cents: number): string }>

type Fact = string | number | boolean | null

/** The facts of an entry; none where they cannot be read. */
export function factsOf(facts: string): Readonly<Record<string, Fact>> {
  try {
    const read: unknown = JSON.parse(facts)
    return typeof read === 'object' && read !== null ? (read as Record<string, Fact>) : {}
  } catch {
    return {}
  }
}

/** Words of an entry of the journal, on screen and in its files: sentences where the act, its object and its facts are known. */
export function journalWords(say: Say, format: JournalFormat) {
  const worded = (key: string, code: string): string => (isTextKey(key) ? say(key) : code)
  const written = (name: string, fact: Fact): string => {
    if (typeof fact === 'boolean') return say(fact ? 'journal.yes' : 'journal.no')
    if (typeof fact !== 'number') return String(sentenceValues({ fact }, format).fact)
    return name === 'cents' || name.endsWith('Cents') ? format.cents(fact) : format.number(fact)
  }
  const subjectWord = (kind: string) => worded(`journal.subjects.${kind}`, kind)
  return {
    role: ({ role }: Pick<Entry, 'role'>) =>
      role === 'system' ? say('journal.system') : worded(`accounts.roles.${role}`, role),
    kind: (kind: string) => worded(`journal.kinds.${kind}`, kind),
    subjectKind: subjectWord,
    subject: ({ subjectKind, subjectId, subjectLabel }: Pick<Entry, 'subjectKind' | 'subjectId' | 'subjectLabel'>) =>
      subjectKind === null
        ? ''
        : `${subjectWord(subjectKind)} ${subjectLabel === '' ? (subjectId ?? '') : subjectLabel}`.trim(),
    facts: ({ facts }: Pick<Entry, 'facts'>) =>
      Object.entries(factsOf(facts))
        .filter(([, fact]) => fact !== null && fact !== '')
        .map(([name, fact]) =>
          say('journal.fact', { name: worded(`journal.factNames.${name}`, name), value: written(name, fact) }),
        )
        .join(', '),
    method: (method: string) => worded(`journal.methods.${method}`, method),
  }
}
