import { Link } from 'react-router'
import type { Waiting } from '../../../shared/contract/dashboard.ts'
import { daysBetween } from '../../../shared/model/civil-days.ts'
import { isComing } from '../../../shared/model/dashboard.ts'
import { StatusTag, useFormat, useText } from '../../components/index.ts'
import { moveAmongLinks } from './arrow-links.ts'
import { prepareQueue, queuePaths } from './queue-place.ts'

/** How long the oldest has waited, or how many days are left before the nearest. */
function useAge(today: string): (row: Waiting) => string {
  const t = useText()
  const format = useFormat()
  return ({ queue, oldest }) => {
    if (oldest === null || today === '') return ''
    const days = daysBetween(oldest, today)
    if (days === 0) return t('dashboard.waiting.today')
    if (!isComing(queue)) return t('dashboard.waiting.since', { count: days })
    return days < 0
      ? t('dashboard.waiting.until', { days: format.number(-days) })
      : t('dashboard.waiting.past', { count: days })
  }
}

/** Queues with what waits in them; each line opens the queue it counts. */
export function WaitingTable({ queues, today }: { queues: readonly Waiting[]; today: string }) {
  const t = useText()
  const format = useFormat()
  const age = useAge(today)
  const volume = ({ count, cents }: Waiting) => {
    if (count === null) return t('dashboard.waiting.counting')
    const number = format.number(count)
    return cents === null ? number : t('dashboard.waiting.amount', { number, amount: format.cents(cents) })
  }
  return (
    <table className="figures">
      <caption className="visually-hidden">{t('dashboard.waiting.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('dashboard.waiting.queue')}</th>
          <th scope="col" className="figure">
            {t('dashboard.waiting.volume')}
          </th>
          <th scope="col" className="figure">
            {t('dashboard.waiting.oldest')}
          </th>
          <th scope="col" className="figure">
            {t('dashboard.waiting.late')}
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={moveAmongLinks}>
        {queues.map((row) => (
          <tr key={row.queue}>
            <th scope="row">
              <Link to={queuePaths[row.queue]} onClick={() => prepareQueue(row.queue)}>
                {t(`dashboard.queues.${row.queue}`)}
              </Link>
            </th>
            <td className="figure">{volume(row)}</td>
            <td className="figure">{age(row)}</td>
            <td className="figure">
              {row.late === null && row.count !== null && t('dashboard.waiting.noDelay')}
              {row.late === 0 && format.number(0)}
              {row.late !== null && row.late > 0 && <StatusTag tone="warning">{format.number(row.late)}</StatusTag>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
