import { StatusTag, type StatusTone, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { sentenceValues } from '../../data/rule-text.ts'
import { isTextKey } from '../../data/text-key.ts'

export type ReviewSheet = Awaited<ReturnType<typeof client.review.get>>
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

function useControlSentence(): (control: Control) => string {
  const t = useText()
  const format = useFormat()
  return ({ rule, facts }) => {
    const key = `review.controls.${rule}`
    return isTextKey(key) ? t(key, sentenceValues(facts, format)) : rule
  }
}

/** Every automatic control as a sentence with its verdict. */
export function Controls({ controls }: { controls: readonly Control[] }) {
  const t = useText()
  const sentence = useControlSentence()
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
