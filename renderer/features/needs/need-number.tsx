import type { NeedSheet } from '../../../shared/contract/needs.ts'
import { useFormat, useText } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

/** A role in words. */
export function useRoleWord(): (role: string) => string {
  const t = useText()
  return (role) => {
    const key = `missions.roles.${role}`
    return isTextKey(key) ? t(key) : role
  }
}

/** How the number of people of a need is worked out, and the seats it gives. */
export function NeedNumber({ sheet }: { sheet: NeedSheet }) {
  const t = useText()
  const format = useFormat()
  const roleWord = useRoleWord()
  const { row, computation, roles } = sheet
  const sentence = () => {
    if (row.reason !== null) return t('needs.sheet.unknown', { reason: t(`needs.reasons.${row.reason}`) })
    if (row.wanted === 0) return t('needs.sheet.nobody', { reason: t('needs.reasons.nobody') })
    if (computation === null) return t('needs.sheet.typed', { count: row.wanted ?? 0 })
    const { load, loads, reserve } = computation
    if (load === null) return t('needs.sheet.computedByType', { loads, wanted: row.wanted ?? 0 })
    const quantity = format.number(row.quantity)
    return t('needs.sheet.computed', { quantity, load, loads, reserve, wanted: row.wanted ?? 0 })
  }
  return (
    <section aria-label={t('needs.sheet.number')}>
      <h3>{t('needs.sheet.number')}</h3>
      <p>{sentence()}</p>
      {computation?.source != null && <p>{t('needs.sheet.source', { source: computation.source })}</p>}
      <ul>
        {roles.map(({ role, paper, people }) => (
          <li key={`${role} ${paper}`}>
            {t(paper === 'second' ? 'needs.sheet.roleLineSecond' : 'needs.sheet.roleLine', {
              role: roleWord(role),
              count: people,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
