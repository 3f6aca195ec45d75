import { useState } from 'react'
import { FormSection, goTo, tell, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { undoing } from '../undoing.ts'
import type { MissionSheet } from './mission-detail.tsx'
import { MissionFields } from './mission-fields.tsx'
import { blankForm, contentOf, formOf } from './mission-form.ts'
import { countsOf, groupsOf, SeatFields } from './seat-fields.tsx'

type MissionDialogProps = Readonly<{
  what: 'add' | 'edit' | 'copy'
  /** The mission changed or copied; null for a new one. */
  mission: MissionSheet | null
  onClose: () => void
}>

/** A new mission, a change of one, or a local copy of one. */
export function MissionDialog({ what, mission, onClose }: MissionDialogProps) {
  const t = useText()
  const choices = useRead(queries.missions.choices.queryOptions({ input: {} }))
  const create = useCommand(client.missions.create)
  const change = useCommand(client.missions.change)
  const [form, setForm] = useState(mission === null ? blankForm : formOf(mission))
  const [counts, setCounts] = useState(countsOf(mission?.seatsDetail ?? []))
  const [tried, setTried] = useState(false)
  const content = contentOf(form)
  const groups = groupsOf(counts)
  const imposed = what === 'edit' && mission?.origin === 'cyclades'
  const type = choices.data?.types.find(({ code }) => code === form.missionTypeCode)
  const roles = type?.roles ?? []
  const number = mission?.number ?? 0

  const saveNew = async () => {
    if (content === null || groups === null) return
    const seats = groups.filter(
      ({ role, paper }) => roles.includes(role) && (paper === 'first' || content.secondPaperId !== null),
    )
    const done = await create.send({ ...content, seats, copyOf: what === 'copy' ? (mission?.id ?? null) : null })
    if (done === null) return
    const { id, version } = done
    tell(
      'success',
      t('missionEditing.told.created', { number: done.number }),
      undoing(t, (commandId) => client.missions.remove({ commandId, id, expectedVersion: version })),
    )
    onClose()
    goTo(`/missions/${id}`)
  }
  const saveChange = async (before: MissionSheet) => {
    const former = contentOf(formOf(before))
    if (content === null || former === null) return
    const { id, version } = before
    const done = await change.send({ id, expectedVersion: version, ...content })
    if (done === null) return
    tell(
      done.convoked === 0 ? 'success' : 'warning',
      done.convoked === 0
        ? t('missionEditing.told.changed', { number })
        : t('missionEditing.told.toConvoke', { number, count: done.convoked }),
      undoing(t, (commandId) => client.missions.change({ commandId, id, expectedVersion: done.version, ...former })),
    )
    onClose()
  }
  const save = () => {
    setTried(true)
    void (what === 'edit' && mission !== null ? saveChange(mission) : saveNew())
  }
  const convoked = mission?.seatsDetail.filter(({ state }) => state === 'convoked').length ?? 0
  const sentence =
    what === 'copy'
      ? t('missionEditing.form.copySentence')
      : what === 'edit' && convoked > 0
        ? t('missionEditing.convokedNote', { count: convoked })
        : imposed
          ? t('missionEditing.cycladesNote')
          : undefined
  return (
    <EntryDialog
      title={t(`missionEditing.form.${what}Title`, { number })}
      {...(sentence === undefined ? {} : { sentence })}
      save={t('missionEditing.form.save')}
      busy={create.busy || change.busy}
      problem={create.problem ?? change.problem ?? choices.problem}
      onSave={save}
      onClose={onClose}
    >
      <MissionFields form={form} onChange={setForm} choices={choices.data} imposed={imposed} tried={tried} />
      {what !== 'edit' && roles.length > 0 && (
        <FormSection legend={t('missions.sheet.seats')}>
          <SeatFields roles={roles} two={form.secondPaper !== null} counts={counts} onChange={setCounts} />
        </FormSection>
      )}
    </EntryDialog>
  )
}
