import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, Dialog, goTo, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { undoing } from '../undoing.ts'
import type { MissionSheet } from './mission-detail.tsx'

/** Deleting a mission in its three steps, in order, with the people each one is about (services.md 1.2). */
export function DeletionDialog({ mission, onClose }: { mission: MissionSheet; onClose: () => void }) {
  const t = useText()
  const removal = useCommand(client.missions.remove)
  const [unassigning, setUnassigning] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)
  const { id, number, version, seatsDetail } = mission
  const convoked = seatsDetail.filter(({ state }) => state === 'convoked')
  const assigned = seatsDetail.filter(({ state }) => state === 'confirmed' || state === 'locked')
  const runOf = (intervenantId: string | null) =>
    mission.convocations.find((one) => one.intervenantId === intervenantId && one.state === 'official')?.runNumber

  const unassign = async () => {
    setUnassigning(true)
    setRefused(null)
    try {
      for (const { assignmentId, version: own } of assigned)
        if (assignmentId !== null && own !== null)
          await client.assignments.withdraw({ commandId: newCommandId(), id: assignmentId, expectedVersion: own })
      tell('success', t('missionEditing.told.unassigned', { count: assigned.length }))
    } catch (error) {
      setRefused(problemOf(error))
    } finally {
      setUnassigning(false)
    }
  }
  const remove = async () => {
    const done = await removal.send({ id, expectedVersion: version })
    if (done === null) return
    tell(
      'success',
      t('missionEditing.told.removed', { number }),
      undoing(t, (commandId) => client.missions.restore({ commandId, removal: done.removal })),
    )
    onClose()
    goTo('/missions')
  }
  const later = (step: string) => t('missionEditing.deletion.notYet', { step })
  return (
    <Dialog
      opened
      title={t('missionEditing.deletion.title', { number })}
      sentence={t('missionEditing.deletion.sentence')}
      onClose={onClose}
      actions={
        <button type="button" className="button" onClick={onClose}>
          {t('components.dialog.close')}
        </button>
      }
    >
      <Refusal problem={removal.problem ?? refused} />
      <ol className="mission-steps" aria-label={t('missionEditing.deletion.steps')}>
        <li>
          {convoked.length === 0 ? (
            t('missionEditing.deletion.noConvoked')
          ) : (
            <>
              <p>{t('missionEditing.deletion.convoked', { count: convoked.length })}</p>
              <ul>
                {convoked.map(({ seatId, intervenantId, intervenant }) => (
                  <li key={seatId}>
                    {t('missionEditing.deletion.run', { name: intervenant ?? '', run: runOf(intervenantId) ?? '' })}
                  </li>
                ))}
              </ul>
              <button type="button" className="button" onClick={() => goTo('/convocations')}>
                {t('missionEditing.deletion.toConvocations')}
              </button>
            </>
          )}
        </li>
        <li>
          {assigned.length === 0 ? (
            convoked.length > 0 ? (
              later(t('missionEditing.deletion.unassignStep'))
            ) : (
              t('missionEditing.deletion.noAssigned')
            )
          ) : (
            <>
              <p>{t('missionEditing.deletion.assigned', { count: assigned.length })}</p>
              <ul>
                {assigned.map(({ seatId, intervenant }) => (
                  <li key={seatId}>{intervenant}</li>
                ))}
              </ul>
              {convoked.length === 0 ? (
                <BusyButton busy={unassigning} onClick={() => void unassign()}>
                  {t('missionEditing.deletion.unassign')}
                </BusyButton>
              ) : (
                later(t('missionEditing.deletion.unassignStep'))
              )}
            </>
          )}
        </li>
        <li>
          {convoked.length + assigned.length > 0 ? (
            later(t('missionEditing.deletion.last'))
          ) : (
            <>
              <p>{t('missionEditing.deletion.last')}</p>
              {mission.convocations.length > 0 && <p>{t('missionEditing.deletion.lastNote')}</p>}
              <BusyButton variant="primary" busy={removal.busy} onClick={() => void remove()}>
                {t('missionEditing.deletion.remove')}
              </BusyButton>
            </>
          )}
        </li>
      </ol>
    </Dialog>
  )
}
