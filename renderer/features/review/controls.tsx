import type { ReviewSheet } from '../../../shared/contract/review.ts'
import {
  goTo,
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
  information: 'information',
  toCheck: 'warning',
  blocking: 'error',
}

/** Blocking ones first, then what to look at, then what is worth knowing, then what is right. */
const order: readonly Control['verdict'][] = ['blocking', 'toCheck', 'information', 'conform']

/** Whether a control asks for a look, or forbids acceptance. */
export const isAlert = ({ verdict }: Control): boolean => verdict === 'toCheck' || verdict === 'blocking'

/** Ids of the sentences that are alerts, so that the focus can go to them. */
export const alertIds = (controls: readonly Control[]): readonly string[] =>
  sorted(controls).flatMap((control, index) => (isAlert(control) ? [`control-${index}`] : []))

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

/** Facts of a control as its sentence takes them: codes in words, cents as amounts, dates written out. */
function useFactWords(): (facts: Control['facts']) => ReturnType<typeof sentenceValues> {
  const t = useText()
  const format = useFormat()
  return (facts) => {
    const kind = String(facts.kind ?? '')
    const worded = Object.entries(facts).map(([name, fact]) => {
      if (name === 'item' && typeof fact === 'string') return [name, itemWord(t, fact)]
      if (typeof fact === 'number' && (name.endsWith('Cents') || (kind.endsWith('Cents') && name !== 'kind')))
        return [name, format.cents(fact)]
      const key = { kind: 'ceilings', half: 'halves', required: '' }[name]
      const path = key === '' ? `claims.documents.${fact}` : `review.${key}.${fact}`
      return [name, key !== undefined && isTextKey(path) ? t(path) : fact]
    })
    return sentenceValues(Object.fromEntries(worded), format)
  }
}

/** The sentence of a control; a refused item says the reason that the rates give. */
function useControlSentence({ refusals }: Pick<ReviewSheet, 'refusals'>): (control: Control) => string {
  const t = useText()
  const factWords = useFactWords()
  const { language } = usePreferences()
  return ({ rule, facts }) => {
    const { code, item } = facts
    const key = `review.controls.${rule}`
    const words = factWords(facts)
    const refusal = refusals.find(
      (one) => one.item === item && (code === undefined || code === null || one.code === code),
    )
    if (refusal !== undefined)
      return t('claimsScreen.labelled', { label: String(words.item), value: refusal.reason[language] })
    return isTextKey(key) ? t(key, words) : rule
  }
}

/** What a control looked at: a text, a statement, other claims. */
function ControlSource({ source }: Pick<Control, 'source'>) {
  const t = useText()
  const factWords = useFactWords()
  const key = `review.sources.${source.name}`
  if (!isTextKey(key)) return null
  return (
    <span className="claim-small">{t('reviewScreen.controlSource', { source: t(key, factWords(source.facts)) })}</span>
  )
}

/** The way to the other claim that a control names. */
function OtherClaim({ facts: { claim, claimId } }: Pick<Control, 'facts'>) {
  const t = useText()
  if (typeof claimId !== 'string' || typeof claim !== 'string') return null
  return (
    <button type="button" className="link-button" onClick={() => goTo(`/review/${claimId}`)}>
      {t('reviewScreen.openOther', { number: claim })}
    </button>
  )
}

/** Every automatic control as a sentence with its verdict and its source. */
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
            <span className="review-control">
              <span>{sentence(control)}</span>
              <ControlSource source={control.source} />
              <OtherClaim facts={control.facts} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
