import type { Format, GridColumn, Translate } from '../../components/index.ts'
import type { queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { isTextKey } from '../../data/text-key.ts'

export type Entry = Awaited<ReturnType<typeof queries.journal.list.call>>['rows'][number]

/** Facts of an entry as "name: value", in the words the core wrote. */
function factsText(facts: string): string {
  try {
    const read = JSON.parse(facts) as Record<string, unknown>
    return Object.entries(read)
      .map(([name, value]) => `${name} : ${String(value)}`)
      .join(', ')
  } catch {
    return facts
  }
}

/** The columns of the journal: sentences rather than codes where the act is known. */
export function journalColumns(t: Translate, format: Format): GridColumn<Entry>[] {
  const worded = (key: string, code: string) => (isTextKey(key) ? t(key) : code)
  const subject = ({ subjectKind, subjectId }: Entry) =>
    subjectKind === null ? '' : `${worded(`journal.subjects.${subjectKind}`, subjectKind)} ${subjectId ?? ''}`.trim()
  return [
    {
      id: 'seq',
      title: t('journal.seq'),
      value: ({ seq }) => seq,
      text: ({ seq }) => format.number(seq),
      align: 'end',
      rowHeader: true,
      width: 90,
    },
    {
      id: 'at',
      title: t('journal.at'),
      value: ({ at }) => at,
      text: ({ at }) => format.dateTime(localMinute(at)),
      width: 200,
    },
    { id: 'actor', title: t('journal.actor'), value: ({ actor }) => actor, width: 200 },
    {
      id: 'role',
      title: t('journal.role'),
      value: ({ role }) => (role === 'system' ? t('journal.system') : worded(`accounts.roles.${role}`, role)),
      width: 150,
    },
    { id: 'kind', title: t('journal.kind'), value: ({ kind }) => worded(`journal.kinds.${kind}`, kind), width: 260 },
    { id: 'subject', title: t('journal.subject'), value: subject, width: 260, sortable: false },
    { id: 'facts', title: t('journal.facts'), value: ({ facts }) => factsText(facts), width: 420, sortable: false },
  ]
}
