import { StatusTag, useFormat, useText } from '../../components/index.ts'
import { RowButton } from '../row-button.tsx'
import type { SubstituteRow } from './use-substitute-acts.ts'

type SubstituteProps = Readonly<{
  row: SubstituteRow
  onPromote: () => void
  onName: () => void
  onDrop: () => void
  onRaise: () => void
}>

/** One person who can take the seat: how far, how loaded, how to call them, and what can be done. */
export function Substitute({ row, onPromote, onName, onDrop, onRaise }: SubstituteProps) {
  const t = useText()
  const format = useFormat()
  const { name, rank, phone } = row
  const facts = [
    row.school,
    row.distanceKm === null ? '' : t('repairs.substitutes.distance', { km: format.number(row.distanceKm) }),
    t('repairs.substitutes.load', { count: row.load }),
    t('repairs.substitutes.seats', { count: row.seats }),
  ]
  const button = (act: 'name' | 'drop' | 'raise', run: () => void) => (
    <RowButton text={t(`repairs.substitutes.${act}`)} name={t(`repairs.substitutes.${act}Named`, { name })} run={run} />
  )
  return (
    <li className="substitute" data-substitute={row.intervenantId}>
      <div className="substitute-line">
        <a className="substitute-name" href={`#/intervenants/${row.intervenantId}`}>
          {name}
        </a>
        {rank !== null && <StatusTag tone="information">{t('repairs.substitutes.rank', { rank })}</StatusTag>}
        {row.onCall && <StatusTag tone="success">{t('repairs.substitutes.onCall')}</StatusTag>}
      </div>
      <p className="substitutes-hint">{facts.filter(Boolean).join(' - ')}</p>
      <p>
        {phone === '' ? t('repairs.substitutes.noPhone') : <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>}
      </p>
      <div className="substitute-line">
        <button
          type="button"
          className="button"
          data-promote
          aria-label={t('repairs.substitutes.promoteNamed', { name })}
          onClick={onPromote}
        >
          {t('repairs.substitutes.promote')}
        </button>
        {rank === null ? button('name', onName) : button('drop', onDrop)}
        {rank !== null && rank > 1 && button('raise', onRaise)}
      </div>
    </li>
  )
}
