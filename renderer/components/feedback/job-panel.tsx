import { useEffect, useRef } from 'react'
import { announce } from '../../app/announcer.ts'
import { useFormat } from '../../app/format.ts'
import { useText } from '../../app/texts.ts'
import { StatusTag, type StatusTone } from './status-tag.tsx'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

export type JobPanelProps = Readonly<{
  /** What the job does: "Import de 20 000 lignes". */
  name: string
  state: JobState
  done: number
  /** Null while nobody knows. */
  total: number | null
  /** What it is doing now, or how it ended. */
  sentence?: string
  onCancel?: () => void
}>

/** A long job speaks at most once in this time (ux item 53). */
const silence = 10_000

const tones: Readonly<Record<JobState, StatusTone>> = {
  waiting: 'pending',
  running: 'information',
  done: 'success',
  failed: 'error',
  cancelled: 'stopped',
}

function useSparseAnnouncement(text: string, state: JobState) {
  const last = useRef({ at: 0, state })
  useEffect(() => {
    const now = Date.now()
    if (last.current.state === state && now - last.current.at < silence) return
    last.current = { at: now, state }
    announce(text)
  }, [text, state])
}

/** A long job: its name, how far it is, and a way to interrupt it. The window stays usable. */
export function JobPanel({ name, state, done, total, sentence, onCancel }: JobPanelProps) {
  const t = useText()
  const format = useFormat()
  const counts = { done: format.number(done), total: format.number(total ?? 0) }
  const figures = total === null ? t('components.job.unknown', counts) : t('components.job.progress', counts)
  const active = state === 'running' || state === 'waiting'
  useSparseAnnouncement(
    active && total !== null
      ? t('components.job.progressNamed', { name, ...counts })
      : `${name} - ${t(`components.job.${state}`)}`,
    state,
  )
  return (
    <section className="job-panel" aria-label={name}>
      <div className="job-head">
        <span className="job-name">{name}</span>
        <StatusTag tone={tones[state]}>{t(`components.job.${state}`)}</StatusTag>
        <span className="job-figures">{figures}</span>
        {active && onCancel && (
          <button
            type="button"
            className="button"
            data-variant="small"
            aria-label={t('components.job.cancelNamed', { name })}
            onClick={onCancel}
          >
            {t('components.job.cancel')}
          </button>
        )}
      </div>
      <progress
        className="progress"
        aria-label={name}
        max={total ?? 1}
        value={total === null && active ? undefined : Math.min(done, total ?? 1)}
      />
      {sentence && <p className="job-sentence">{sentence}</p>}
    </section>
  )
}
