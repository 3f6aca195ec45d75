import { type FormEvent, useRef, useState } from 'react'
import type { Inspection, ReadingOptions } from '../../../shared/contract/imports.ts'
import type { Problem } from '../../../shared/model/result.ts'
import {
  BusyButton,
  CheckboxField,
  ErrorSummary,
  SelectField,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { Refusal } from '../refusal.tsx'
import type { Asked } from './use-import-run.ts'

const encodings = ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15'] as const
const separators = [';', ',', '\t'] as const

/** Column of the file that stands for each of the profile, as it was recognised. */
const chosenOf = ({ columns }: Inspection): Record<string, string> =>
  Object.fromEntries(
    columns.flatMap(({ name, profileColumn }) =>
      profileColumn === null || profileColumn === '' ? [] : [[profileColumn, name]],
    ),
  )

type Props = Readonly<{
  asked: Asked
  busy: boolean
  onSaid: (told: Readonly<{ reading: ReadingOptions; remember: boolean }>) => void
  onCancel: () => void
}>

/** Which column of the file stands for which of the profile; what was recognised is proposed, and kept for next time. */
export function ColumnMapping({ asked, busy, onSaid, onCancel }: Props) {
  const t = useText()
  const format = useFormat()
  const [inspection, setInspection] = useState<Inspection>(asked.inspection)
  const [chosen, setChosen] = useState(() => chosenOf(asked.inspection))
  const [reading, setReading] = useState<ReadingOptions>({})
  const [remember, setRemember] = useState(true)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [attempt, setAttempt] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const profile = inspection.formats.find(({ name }) => name === inspection.format)?.columns ?? []
  const unread = inspection.columns.map(({ name }) => name).filter((name) => !Object.values(chosen).includes(name))
  const errorOf = (name: string): string | undefined => {
    const column = chosen[name] ?? ''
    if (column === '') {
      const required = profile.some((one) => one.name === name && one.required)
      return required ? t('imports.mapping.missing', { column: name }) : undefined
    }
    const other = profile.find((one) => one.name !== name && chosen[one.name] === column)
    return other === undefined ? undefined : t('imports.mapping.twice', { column, other: other.name })
  }
  const hintOf = (name: string): string => {
    const column = inspection.columns.find((one) => one.name === chosen[name])
    if (column === undefined) return t('imports.mapping.hows.none')
    const how =
      column.profileColumn === name ? t(`imports.mapping.hows.${column.how}`) : t('imports.mapping.hows.chosen')
    return column.samples.length === 0
      ? how
      : t('imports.mapping.sampled', { how, samples: format.list(column.samples) })
  }

  const inspectAgain = async (change: ReadingOptions) => {
    const next = { ...reading, ...change }
    setReading(next)
    setProblem(null)
    try {
      const again = await client.imports.inspect({ feed: asked.feed, fileToken: asked.token, ...next })
      setInspection(again)
      setChosen(chosenOf(again))
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  const errors = profile.flatMap(({ name }) => {
    const message = errorOf(name)
    return message === undefined ? [] : [{ fieldId: `mapping-${name}`, message }]
  })
  const standing = (column: string): string => profile.find(({ name }) => chosen[name] === column)?.name ?? ''
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setAttempt((last) => last + 1)
    if (errors.length > 0) return
    const mapping = Object.fromEntries(inspection.columns.map(({ name }) => [name, standing(name)]))
    onSaid({ reading: { ...reading, format: inspection.format, mapping }, remember })
  }
  useCommands([
    {
      id: 'imports.mapping',
      textKey: 'imports.mapping.goOn',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => form.current?.requestSubmit(),
    },
  ])
  return (
    <form ref={form} className="import-mapping" noValidate onSubmit={send} aria-labelledby="mapping-title">
      <h2 id="mapping-title">{t('imports.mapping.title', { file: asked.file.name })}</h2>
      <p className="prose">
        {t('imports.mapping.sentence', { count: inspection.rows, shown: format.number(inspection.rows) })}
      </p>
      <Refusal problem={problem} title={t('imports.screen.unreadable')} />
      {attempt > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
      <div className="import-reading">
        {inspection.formats.length > 1 && (
          <SelectField
            label={t('imports.mapping.format')}
            value={inspection.format}
            onChange={(name) => void inspectAgain({ format: name })}
            options={inspection.formats.map(({ name }) => ({ value: name, label: name }))}
          />
        )}
        {inspection.kind === 'csv' && (
          <SelectField
            label={t('imports.screen.encoding')}
            value={inspection.encoding}
            onChange={(encoding) => void inspectAgain({ encoding: encoding as (typeof encodings)[number] })}
            options={encodings.map((one) => ({ value: one, label: one }))}
          />
        )}
        {inspection.separator !== null && (
          <SelectField
            label={t('imports.mapping.separator')}
            value={inspection.separator}
            onChange={(separator) => void inspectAgain({ separator: separator as (typeof separators)[number] })}
            options={separators.map((one) => ({
              value: one,
              label: one === '\t' ? t('imports.mapping.tabulation') : one,
            }))}
          />
        )}
        {inspection.sheets.length > 1 && (
          <SelectField
            label={t('imports.mapping.sheet')}
            value={inspection.sheet ?? ''}
            onChange={(sheet) => void inspectAgain({ sheet })}
            options={inspection.sheets.map((one) => ({ value: one, label: one }))}
          />
        )}
      </div>
      <div className="import-columns">
        {profile.map(({ name, required }) => (
          <SelectField
            key={name}
            id={`mapping-${name}`}
            label={name}
            hint={hintOf(name)}
            optional={!required}
            value={chosen[name] ?? ''}
            error={attempt > 0 ? errorOf(name) : undefined}
            onChange={(column) => setChosen((all) => ({ ...all, [name]: column }))}
            emptyLabel={t('imports.mapping.none')}
            options={inspection.columns.map((column) => ({ value: column.name, label: column.name }))}
          />
        ))}
      </div>
      {unread.length > 0 && <p>{t('imports.mapping.unread', { columns: unread.join(', ') })}</p>}
      <CheckboxField label={t('imports.mapping.remember')} value={remember} onChange={setRemember} />
      <div className="screen-actions">
        <BusyButton type="submit" variant="primary" busy={busy}>
          {t('imports.mapping.goOn')}
        </BusyButton>
        <button type="button" className="button" onClick={onCancel}>
          {t('imports.screen.cancel')}
        </button>
      </div>
    </form>
  )
}
