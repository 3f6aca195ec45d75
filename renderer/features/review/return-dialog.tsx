import { useEffect, useId, useState } from 'react'
import type { ReviewSheet } from '../../../shared/contract/review.ts'
import { fold } from '../../../shared/model/fold.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { fieldOfReason, type ReturnReason, returnReasons } from '../../../shared/model/review.ts'
import { BusyButton, Dialog, SelectField, TextField, useCommands, useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'
import { usePathName } from './value-field.tsx'

export type Point = Readonly<{ reason: ReturnReason; field: string; note: string }>

/** Whether a reason is about something this claim has: without journeys, none of them can be wrong. */
const applies = (reason: ReturnReason, sheet: ReviewSheet): boolean =>
  !fieldOfReason[reason].startsWith('journeys') || sheet.journeys.length > 0

/** The reasons whose name, or a word of it, begins with what was typed. */
function useMatches(sheet: ReviewSheet): (typed: string) => readonly ReturnReason[] {
  const t = useText()
  return (typed) => {
    const wanted = fold(typed.trim())
    const words = (reason: ReturnReason) => fold(t(`review.returnReasons.${reason}.name`)).split(/\s+/)
    const starts = (reason: ReturnReason) => fold(t(`review.returnReasons.${reason}.name`)).startsWith(wanted)
    return returnReasons
      .filter(
        (reason) => applies(reason, sheet) && (starts(reason) || words(reason).some((word) => word.startsWith(wanted))),
      )
      .toSorted((one, other) => Number(starts(other)) - Number(starts(one)))
  }
}

/** The message that the person will read: its points in their order, numbered where there are several. */
function useMessage(): (points: readonly Point[]) => string {
  const t = useText()
  return (points) =>
    points
      .map(({ reason, note }, index) => {
        const said = [t(`review.returnReasons.${reason}.message`), note.trim()].filter(Boolean).join(' ')
        return points.length === 1 ? said : t('reviewScreen.numbered', { number: index + 1, point: said })
      })
      .join('\n')
}

type ReturnDialogProps = Readonly<{
  sheet: ReviewSheet
  busy: boolean
  problem: Problem | null
  onConfirm: (message: string, points: readonly Point[]) => void
  onClose: () => void
}>

/**
 * Why a claim is given back, by typing: two letters find a ready reason and Enter sends. Several points are gathered one
 * after the other; each is linked to the field of the claim it is about (ux.md S16, R).
 */
export function ReturnDialog({ sheet, busy, problem, onConfirm, onClose }: ReturnDialogProps) {
  const t = useText()
  const id = useId()
  const matchesOf = useMatches(sheet)
  const messageOf = useMessage()
  const pathName = usePathName()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const [note, setNote] = useState('')
  const [journey, setJourney] = useState('0')
  const [points, setPoints] = useState<readonly Point[]>([])
  const [refused, setRefused] = useState(false)
  useEffect(() => document.getElementById(`${id}-reason`)?.focus(), [id])
  const matches = matchesOf(typed)
  // Nothing is chosen before something was typed or an arrow pressed: Enter then sends the points gathered so far.
  const place = typed.trim() === '' ? active : Math.max(0, active)
  const chosen = matches[Math.min(place, matches.length - 1)]
  const pointOf = (reason: ReturnReason): Point => ({
    reason,
    field: fieldOfReason[reason].replace('{journey}', journey),
    note: note.trim(),
  })
  const all = chosen === undefined ? points : [...points, pointOf(chosen)]
  const add = () => {
    if (chosen === undefined) return
    setPoints(all)
    setTyped('')
    setNote('')
    setActive(-1)
    document.getElementById(`${id}-reason`)?.focus()
  }
  const confirm = () => {
    const own = all.some(({ reason, note: said }) => reason === 'other' && said === '')
    if (all.length === 0 || own) {
      setRefused(true)
      document.getElementById(own ? `${id}-note` : `${id}-reason`)?.focus()
    } else if (!busy) onConfirm(messageOf(all), all)
  }
  useCommands([
    {
      id: 'review.confirmReturn',
      textKey: 'reviewScreen.giveBack',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: confirm,
    },
  ])
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setActive(Math.max(0, Math.min(matches.length - 1, active + step)))
    else if (event.key === 'Enter' && event.shiftKey) add()
    else if (event.key === 'Enter' && !event.ctrlKey) confirm()
    else return
    event.preventDefault()
  }
  const aboutJourney = chosen !== undefined && fieldOfReason[chosen].startsWith('journeys')
  return (
    <Dialog
      opened
      title={t('reviewScreen.giveBackTitle', { number: sheet.number })}
      sentence={t('reviewScreen.giveBackSentence')}
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={busy} onClick={confirm}>
            {t('reviewScreen.giveBack')}
          </BusyButton>
          <button type="button" className="button" onClick={add}>
            {t('reviewScreen.addPoint')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <Refusal problem={problem} />
      {points.length > 0 && (
        <ol className="review-points" aria-label={t('reviewScreen.points')}>
          {points.map((point, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same point may be made twice
            <li key={index}>
              {t(`review.returnReasons.${point.reason}.name`)} {point.note}{' '}
              <button
                type="button"
                className="button"
                onClick={() => setPoints(points.filter((other) => other !== point))}
              >
                {t('reviewScreen.removePoint', { number: index + 1 })}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className="review-combobox">
        <label htmlFor={`${id}-reason`}>{t('reviewScreen.reason')}</label>
        <p className="field-hint" id={`${id}-hint`}>
          {t('reviewScreen.reasonHint')}
        </p>
        <input
          id={`${id}-reason`}
          role="combobox"
          autoComplete="off"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-describedby={refused ? `${id}-error` : `${id}-hint`}
          aria-invalid={refused && all.length === 0}
          aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen}`}
          value={typed}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setActive(-1)
            setRefused(false)
          }}
        />
        {refused && all.length === 0 && (
          <p className="field-error" id={`${id}-error`}>
            {t('reviewScreen.reasonMissing')}
          </p>
        )}
        <div className="review-reasons" id={`${id}-list`} role="listbox" aria-label={t('reviewScreen.readyReason')}>
          {matches.map((reason) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the arrows and Enter of the field choose
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as a combobox wants it
            <div
              key={reason}
              id={`${id}-${reason}`}
              role="option"
              aria-selected={reason === chosen}
              onClick={() => setTyped(t(`review.returnReasons.${reason}.name`))}
            >
              {t(`review.returnReasons.${reason}.name`)}
            </div>
          ))}
        </div>
      </div>
      {aboutJourney && sheet.journeys.length > 1 && (
        <SelectField
          label={t('reviewScreen.whichJourney')}
          value={journey}
          options={sheet.journeys.map((_, index) => ({
            value: String(index),
            label: t('claimsScreen.travel.journey', { position: index + 1 }),
          }))}
          onChange={setJourney}
        />
      )}
      <TextField
        id={`${id}-note`}
        label={t('reviewScreen.note')}
        value={note}
        onChange={setNote}
        lines={2}
        optional={chosen !== 'other'}
        error={refused && chosen === 'other' && note.trim() === '' ? t('reviewScreen.noteMissing') : undefined}
      />
      <section aria-labelledby={`${id}-preview`}>
        <h3 id={`${id}-preview`}>{t('reviewScreen.messagePreview')}</h3>
        {all.length === 0 ? (
          <p>{t('reviewScreen.messageEmpty')}</p>
        ) : (
          <ol className="review-points">
            {all.map((point, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same point may be made twice
              <li key={index}>
                {messageOf([point])}
                {point.field !== '' && (
                  <span className="claim-small">{t('reviewScreen.linkedTo', { field: pathName(point.field) })}</span>
                )}
              </li>
            ))}
          </ol>
        )}
      </section>
    </Dialog>
  )
}
