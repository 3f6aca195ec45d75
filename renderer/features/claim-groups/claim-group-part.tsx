import type { GroupedClaim } from '../../../shared/contract/claim-groups.ts'
import { BusyButton, goTo, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

type Props = Readonly<{ claim: Readonly<{ id: string; number: string; version: number }> }>

function Lines({ claims }: { claims: readonly GroupedClaim[] }) {
  const t = useText()
  const format = useFormat()
  return (
    <ul className="claim-sentences">
      {claims.map(({ id, number, missionNumber, firstDate, quantity }) => (
        <li key={id}>
          {t('claimGroups.line', { mission: missionNumber, date: format.longDate(firstDate), quantity, number })}
        </li>
      ))}
    </ul>
  )
}

/** The claims of the continuous assessment that are, or can be, counted on the one under review (F230, F233). */
export function ClaimGroupPart({ claim: { id, number, version } }: Props) {
  const t = useText()
  const { data } = useRead(queries.claimGroups.get.queryOptions({ input: { id } }))
  const group = useCommand(client.claimGroups.group)
  const ungroup = useCommand(client.claimGroups.ungroup)
  if (data === undefined) return null
  const { awaitsEntry, quantity, groupable, members, headId } = data
  if (!awaitsEntry && groupable.length === 0 && members.length === 0 && headId === null) return null
  const alone = groupable.length === 0 && members.length === 0 && headId === null
  const put = async () => {
    const claimIds = groupable.map((other) => other.id)
    const done = await group.send({ id, expectedVersion: version, claimIds })
    if (done !== null) tell('success', t('claimGroups.grouped', { number }))
  }
  const undo = async () => {
    const done = await ungroup.send({ id, expectedVersion: version })
    if (done !== null) tell('success', t('claimGroups.ungrouped', { number }))
  }
  return (
    <section className="claim-part" aria-labelledby="claim-group">
      <h2 id="claim-group">{t(alone ? 'claimGroups.entryTitle' : 'claimGroups.title')}</h2>
      <p className="claim-small">{t(alone ? 'claimGroups.entrySentence' : 'claimGroups.sentence')}</p>
      {headId !== null && (
        <>
          <p>{t('claimGroups.standsOn')}</p>
          <div className="claim-buttons">
            <button type="button" className="button" onClick={() => goTo(`/review/${headId}`)}>
              {t('claimGroups.openHead')}
            </button>
          </div>
        </>
      )}
      <Lines claims={members.length > 0 ? members : groupable} />
      <Refusal problem={group.problem ?? ungroup.problem} title={t('claimGroups.failed')} />
      <div className="claim-buttons">
        {members.length === 0 && (groupable.length > 0 || awaitsEntry) && (
          <BusyButton busy={group.busy} onClick={() => void put()}>
            {groupable.length > 0
              ? t('claimGroups.group', { count: groupable.length })
              : t('claimGroups.enter', { quantity: quantity ?? 0 })}
          </BusyButton>
        )}
        {members.length > 0 && (
          <BusyButton busy={ungroup.busy} onClick={() => void undo()}>
            {t('claimGroups.ungroup')}
          </BusyButton>
        )}
      </div>
    </section>
  )
}
