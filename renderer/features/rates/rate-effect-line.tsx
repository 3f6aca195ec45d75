import type { RateContent } from '../../../shared/contract/rates.ts'
import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** What a new value would do to claims, before it is entered. */
export function RateEffectLine({ content, effectFrom }: Readonly<{ content: RateContent; effectFrom: string }>) {
  const t = useText()
  const format = useFormat()
  const { data, problem } = useRead(queries.rates.preview.queryOptions({ input: { content, effectFrom } }))
  if (problem !== null) return <Refusal problem={problem} />
  if (data === undefined) return <p className="prose" aria-busy="true" />
  const { open, openCentsBefore, openCentsAfter, accepted } = data
  return (
    <p className="prose" role="status">
      {accepted > 0 && t('rates.form.effect.accepted', { count: accepted })}{' '}
      {open > 0
        ? t('rates.form.effect.open', {
            count: open,
            before: format.cents(openCentsBefore),
            after: format.cents(openCentsAfter),
          })
        : accepted === 0 && t('rates.form.effect.none')}
    </p>
  )
}
