import type { ReviewSheet } from '../../../shared/contract/review.ts'
import {
  StatusTag,
  type StatusTone,
  type Translate,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { sentenceValues } from '../../data/rule-text.ts'
import { isTextKey } from '../../data/text-key.ts'

export type { ReviewSheet }
export type Control = ReviewSheet['controls'][number]

const tones: Readonly<Record<Control['verdict'], StatusTone>> = {
  conform: 'success',
  toCheck: 'warning',
  blocking: 'error',
}

/** Blocking ones first, then what to look at, then what is right. */
const order: readonly Control['verdict'][] = ['blocking', 'toCheck', 'conform']

/** Ids of the sentences that are alerts, so that the focus can go to them. */
export const alertIds = (controls: readonly Control[]): readonly string[] =>
  sorted(controls).flatMap(({ verdict }, index) => (verdict === 'conform' ? [] : [`control-${index}`]))

const sorted = (controls: readonly Control[]): readonly Control[] =>
  controls.toSorted((left, right) => order.indexOf(left.verdict) - order.indexOf(right.verdict))

/** A path of the rate engine (`travel[0].dinners`) in words; anything else as it is. */
function itemWord(t: Translate, item: string): string {
  const [, index, field = ''] = /^travel\[(\d+)\](?:\.(\w+))?$/.exec(item) ?? []
  if (item.split('.')[0] === 'fee') return t('claims.tracks.fee')
  if (index === undefined) return item
  const journey = t('claimsScreen.travel.journey', { position: Number(index) + 1 })
  const key = [`claims.recap.${field}`, `claimsScreen.travel.${field}`].find(isTextKey)
  return key === undefined ? journey : `${journey}, ${t(key)}`
}

/** The sentence of a control; a refused item says the reason that the rates give. */
function useControlSentence({ refusals }: Pick<ReviewSheet, 'refusals'>): (control: Control) => string {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  return ({ rule, facts }) => {
    const { code, item } = facts
    const key = `review.controls.${rule}`
    const words = typeof item === 'string' ? { ...facts, item: itemWord(t, item) } : facts
    const refusal = refusals.find(
      (one) => one.item === item && (code === undefined || code === null || one.code === code),
    )
    if (refusal !== undefined)
      return t('claimsScreen.labelled', { label: String(words.item), value: refusal.reason[language] })
    return isTextKey(key) ? t(key, sentenceValues(words, format)) : rule
  }
}

/** Every automatic control as a sentence with its verdict. */
export function Controls({ sheet }: { sheet: ReviewSheet }) {
  const { controls } = sheet
  const t = useText()
  const sentence = useControlSentence(sheet)
  return (
    <section className="claim-part" aria-labelledby="review-controls">
      <h2 id="review-controls">{t('reviewScreen.controls')}</h2>
      {controls.length === 0 && <p>{t('reviewScreen.noControls')}</p>}
      <ul className="review-controls">
        {sorted(controls).map((control, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: controls have no id and are replaced as a whole
          <li key={`${control.rule} ${index}`} id={`control-${index}`} tabIndex={-1}>
            <StatusTag tone={tones[control.verdict]}>{t(`review.verdicts.${control.verdict}`)}</StatusTag>
            <span>{sentence(control)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
