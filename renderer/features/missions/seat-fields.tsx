import type { SeatGroup } from '../../../shared/contract/missions.ts'
import { missionRoles } from '../../../shared/model/mission-types.ts'
import { NumberField, type Unreadable, useText } from '../../components/index.ts'

export type SeatCounts = Readonly<Record<string, number | null | Unreadable>>

const nameOf = (role: string, paper: SeatGroup['paper']): string => `${role}/${paper}`

/** How many seats of each role there are. */
export function countsOf(seats: readonly Readonly<{ role: string; paper: SeatGroup['paper'] }>[]): SeatCounts {
  const groups = Map.groupBy(seats, ({ role, paper }) => nameOf(role, paper))
  return Object.fromEntries([...groups].map(([group, members]) => [group, members.length]))
}

/** The seats wanted, or null while a number cannot be read. */
export function groupsOf(counts: SeatCounts): SeatGroup[] | null {
  const groups: SeatGroup[] = []
  for (const role of missionRoles)
    for (const paper of ['first', 'second'] as const) {
      const count = counts[nameOf(role, paper)] ?? 0
      if (typeof count !== 'number') return null
      if (count > 0) groups.push({ role, paper, count })
    }
  return groups
}

/** A number of seats for each role of the type, and for each paper of a jury of two. */
export function SeatFields({
  roles,
  two,
  counts,
  onChange,
}: {
  roles: readonly string[]
  two: boolean
  counts: SeatCounts
  onChange: (counts: SeatCounts) => void
}) {
  const t = useText()
  const papers = two ? (['first', 'second'] as const) : (['first'] as const)
  return missionRoles
    .filter((role) => roles.includes(role))
    .flatMap((role) =>
      papers.map((paper) => (
        <NumberField
          key={nameOf(role, paper)}
          label={t(paper === 'first' ? 'missionEditing.form.seatsOf' : 'missionEditing.form.seatsOfSecond', {
            role: t(`missions.roles.${role}`),
          })}
          optional
          least={0}
          most={500}
          value={counts[nameOf(role, paper)] ?? null}
          onChange={(count) => onChange({ ...counts, [nameOf(role, paper)]: count })}
        />
      )),
    )
}
