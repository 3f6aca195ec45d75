import { journalWords } from '../../../shared/text/journal-entry.ts'
import { DateField, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { FacetSelect } from '../facet-select.tsx'

/** What the person narrows the journal to; empty for no restriction, days that cannot be read restrict nothing yet. */
export type Narrowing = Readonly<{ actor: string; kind: string; subjectKind: string; from: string; to: string }>

export const noNarrowing: Narrowing = { actor: '', kind: '', subjectKind: '', from: '', to: '' }

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The last day comes before the first: nothing could be found. */
const isBackwards = ({ from, to }: Narrowing): boolean => isDay(from) && isDay(to) && to < from

/** The restrictions that can be asked of the core. */
export const facetsOf = (narrowing: Narrowing): Record<string, string> =>
  Object.fromEntries(
    Object.entries(narrowing).filter(([name, value]) =>
      name === 'from' || name === 'to' ? isDay(value) && !isBackwards(narrowing) : value !== '',
    ),
  )

const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label)

/** Narrows the journal by person, act, kind of object and days. */
export function JournalFacetFields({
  narrowing,
  onChange,
}: {
  narrowing: Narrowing
  onChange: (narrowing: Narrowing) => void
}) {
  const t = useText()
  const words = journalWords(t, useFormat())
  const { data } = useRead(queries.journal.choices.queryOptions({ input: {} }))
  const put = (part: Partial<Narrowing>) => onChange({ ...narrowing, ...part })
  return (
    <fieldset className="journal-facets">
      <legend>{t('journal.narrow')}</legend>
      <FacetSelect
        label={t('journal.actor')}
        value={narrowing.actor}
        onChange={(actor) => put({ actor })}
        everything={t('journal.everybody')}
        options={(data?.actors ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FacetSelect
        label={t('journal.kind')}
        value={narrowing.kind}
        onChange={(kind) => put({ kind })}
        everything={t('journal.everyKind')}
        options={(data?.kinds ?? []).map((kind) => ({ value: kind, label: words.kind(kind) })).sort(byLabel)}
      />
      <FacetSelect
        label={t('journal.subject')}
        value={narrowing.subjectKind}
        onChange={(subjectKind) => put({ subjectKind })}
        everything={t('journal.everySubject')}
        options={(data?.subjectKinds ?? [])
          .map((kind) => ({ value: kind, label: words.subjectKind(kind) }))
          .sort(byLabel)}
      />
      <DateField optional label={t('journal.from')} value={narrowing.from} onChange={(from) => put({ from })} />
      <DateField
        optional
        label={t('journal.to')}
        value={narrowing.to}
        onChange={(to) => put({ to })}
        error={isBackwards(narrowing) ? t('journal.wrongOrder') : undefined}
      />
      <button type="button" className="button" onClick={() => onChange(noNarrowing)}>
        {t('journal.noFacet')}
      </button>
    </fieldset>
  )
}
