import { useEffect, useState } from 'react'
import type { ReviewSheet } from '../../../shared/contract/review.ts'
import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import type { Declaration } from './declaration-fields.ts'
import type { Correcting } from './use-correcting.ts'

/** Long enough for a number to be typed whole, short enough to be seen with it. */
const typingPause = 150

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), typingPause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** What a declaration comes to under the rates, without writing anything. */
function usePreview(id: string, declaration: Declaration, enabled: boolean) {
  const input = { id, entry: declaration.entry, journeys: declaration.journeys }
  return useRead({ ...queries.review.preview.queryOptions({ input }), enabled })
}

type Line = ReviewSheet['lines'][number]

/** The lines of both sides in one order: a line may be there on one side only. */
function paired(declared: readonly Line[], sanctioned: readonly Line[]) {
  const keyed = (lines: readonly Line[]) => {
    const seen = new Map<string, number>()
    return new Map(
      lines.map((line) => {
        const key = `${line.track} ${line.code}`
        const place = (seen.get(key) ?? 0) + 1
        seen.set(key, place)
        return [`${key} ${place}`, line]
      }),
    )
  }
  const [left, right] = [keyed(declared), keyed(sanctioned)]
  return [...new Set([...left.keys(), ...right.keys()])].map((key) => ({
    key,
    line: left.get(key) ?? right.get(key),
    declaredCents: left.get(key)?.cents ?? 0,
    sanctionedCents: right.get(key)?.cents ?? 0,
  }))
}

/** Each computed line, as declared and as granted, and the totals: what a correction is worth is seen while it is typed. */
export function Amounts({ sheet, correcting }: { sheet: ReviewSheet; correcting: Correcting | null }) {
  const t = useText()
  const format = useFormat()
  const typed = useSettled(correcting?.value ?? null)
  const isTyped = correcting?.mode === 'correct' && typed !== null
  const isCorrected = sheet.corrections.length > 0
  const asDeclared = usePreview(sheet.id, sheet.declared, isCorrected)
  const asTyped = usePreview(sheet.id, typed ?? sheet.sanctioned, isTyped)
  const declared = isCorrected ? (asDeclared.data?.lines ?? []) : sheet.lines
  const sanctioned = isTyped ? (asTyped.data?.lines ?? []) : sheet.lines
  const total = (lines: readonly Line[]) => lines.reduce((sum, { cents }) => sum + cents, 0)
  const rows = paired(declared, sanctioned)
  if (rows.length === 0) return null
  return (
    <section className="claim-part" aria-labelledby="review-amounts">
      <h2 id="review-amounts">{t('reviewScreen.amounts')}</h2>
      <Refusal problem={asTyped.problem} title={t('reviewScreen.previewFailed')} />
      <table className="review-lines" aria-busy={isTyped && asTyped.loading}>
        <caption className="visually-hidden">{t('reviewScreen.amounts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reviewScreen.columns.line')}</th>
            <th scope="col">{t('reviewScreen.declared')}</th>
            <th scope="col">{t('reviewScreen.sanctioned')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, line, declaredCents, sanctionedCents }) => (
            <tr key={key} data-corrected={declaredCents !== sanctionedCents}>
              <th scope="row">
                {line === undefined ? '' : t(`claims.tracks.${line.track}`)}
                <span className="claim-small">{line?.code}</span>
              </th>
              <td>{format.cents(declaredCents)}</td>
              <td>{format.cents(sanctionedCents)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('reviewScreen.total')}</th>
            <td>{format.cents(total(declared))}</td>
            <td>
              <strong>{format.cents(total(sanctioned))}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
