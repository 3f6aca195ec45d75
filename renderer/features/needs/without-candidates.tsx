import type { NeedSheet } from '../../../shared/contract/needs.ts'
import { useText } from '../../components/index.ts'

/** The way out of a mission without candidates (pain 6): its convocations, its people, then the mission itself. */
export function WithoutCandidates({ sheet }: { sheet: NeedSheet }) {
  const t = useText()
  const { assigned, row } = sheet
  const convoked = assigned.filter(({ state }) => state === 'convoked').length
  const step = (text: string, open: boolean, path: string) =>
    open ? <a href={path}>{text}</a> : t('needs.sheet.stepDone', { step: text })
  return (
    <section aria-label={t('needs.sheet.withoutTitle')}>
      <h3>{t('needs.sheet.withoutTitle')}</h3>
      <ol>
        <li>{step(t('needs.sheet.stepCancel', { count: convoked }), convoked > 0, '#/convocations')}</li>
        <li>
          {step(
            t('needs.sheet.stepWithdraw', { count: assigned.length }),
            assigned.length > 0,
            `#/missions/${row.missionId ?? ''}`,
          )}
        </li>
        <li>{t('needs.sheet.stepDelete')}</li>
      </ol>
    </section>
  )
}
