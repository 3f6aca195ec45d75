import { type FormEvent, useState } from 'react'
import { BusyButton, ErrorSummary, type PickedOption, SelectField, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { AcademyField } from './academy-field.tsx'
import type { StartProps } from './first-run.tsx'

const sizes = ['S', 'M', 'L'] as const
type Size = (typeof sizes)[number]

const isSize = (text: string): text is Size => (sizes as readonly string[]).includes(text)

/** The demonstration: a real academy's schools, invented people, a whole year of work. */
export function DemonstrationForm({ state, onStarted }: StartProps) {
  const t = useText()
  const open = useCommand(client.office.openDemonstration)
  const interrupted = state.office
  const [academy, setAcademy] = useState<PickedOption | null>(null)
  const [size, setSize] = useState<string>('S')
  const [attempt, setAttempt] = useState(0)
  const [sent, setSent] = useState(false)
  const academyCode = interrupted?.academyCode ?? academy?.value
  const academyError = sent && academyCode === undefined ? t('office.errors.academy') : undefined
  const sizeError = sent && !isSize(size) ? t('office.errors.size') : undefined
  const errors = [
    { fieldId: 'demonstration-academy', message: academyError },
    { fieldId: 'demonstration-size', message: sizeError },
  ].flatMap(({ fieldId, message }) => (message === undefined ? [] : [{ fieldId, message }]))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (academyCode === undefined || !isSize(size)) return setAttempt((last) => last + 1)
    const started = await open.send({ academyCode, size })
    if (started !== null) onStarted(started.jobId)
  }
  return (
    <form className="gate-form" noValidate onSubmit={send} aria-label={t('office.demonstration.title')}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Refusal problem={open.problem} title={t('office.errors.notSent')} />
      {interrupted !== null && <p>{t('office.resumeSentence')}</p>}
      {interrupted === null && (
        <AcademyField id="demonstration-academy" value={academy} onChange={setAcademy} error={academyError} />
      )}
      <SelectField
        id="demonstration-size"
        label={t('office.demonstration.size')}
        value={size}
        onChange={setSize}
        error={sizeError}
        options={sizes.map((value) => ({ value, label: t(`office.demonstration.sizes.${value}`) }))}
      />
      <div>
        <BusyButton type="submit" variant="primary" busy={open.busy}>
          {interrupted === null ? t('office.demonstration.send') : t('office.demonstration.resume')}
        </BusyButton>
      </div>
    </form>
  )
}
