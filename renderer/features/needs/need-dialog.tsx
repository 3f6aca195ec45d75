import { useState } from 'react'
import type { NeedSheet } from '../../../shared/contract/needs.ts'
import {
  DateField,
  DescriptionList,
  NumberField,
  PickerField,
  SelectField,
  TextField,
  TimeField,
  tell,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { searchSchools } from '../accounts/pickers.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { searchPapers } from '../intervenants/pickers.ts'
import { useMissionTypeOptions } from '../mission-type-options.ts'
import { contentOf, draftOf, emptyDraft, type NeedDraft } from './need-draft.ts'
import { RoleSelect } from './role-select.tsx'
import type { NeedActs } from './use-need-acts.ts'

type NeedDialogProps = Readonly<{
  /** The need that changes; null for a new one. */
  sheet: NeedSheet | null
  /** Session of the list, for a new need. */
  sessionId: string
  acts: NeedActs
  onClose: () => void
}>

/** A need of the office, or the part of a need of CYCLADES that the office says itself. */
export function NeedDialog({ sheet, sessionId, acts, onClose }: NeedDialogProps) {
  const t = useText()
  const [draft, setDraft] = useState<NeedDraft>(sheet === null ? emptyDraft(sessionId) : draftOf(sheet))
  const [tried, setTried] = useState(false)
  const add = useCommand(client.needs.add)
  const change = useCommand(client.needs.change)
  const set = (part: Partial<NeedDraft>) => setDraft((before) => ({ ...before, ...part }))
  const given = sheet?.origin === 'cyclades'

  const save = async () => {
    setTried(true)
    const content = contentOf(draft)
    if (content === null) return
    const done =
      sheet === null
        ? await add.send(content)
        : await change.send({ id: sheet.id, expectedVersion: sheet.version, ...content })
    if (done === null) return
    tell('success', sheet === null ? t('needs.done.added', { count: 1 }) : t('needs.done.changed'), acts.undo(done.act))
    onClose()
  }
  const own = (
    <>
      <PickerField
        label={t('needs.form.secondPaper')}
        hint={t('needs.form.secondPaperHint')}
        optional
        search={searchPapers}
        value={draft.secondPaper}
        onChange={(secondPaper) => set({ secondPaper })}
      />
      <NumberField
        label={t('needs.form.people')}
        hint={t('needs.form.peopleHint')}
        optional
        least={0}
        most={500}
        value={draft.people}
        onChange={(people) => set({ people })}
      />
      <RoleSelect value={draft.role} onChange={(role) => set({ role })} />
    </>
  )
  return (
    <EntryDialog
      title={t(sheet === null ? 'needs.form.addTitle' : 'needs.form.editTitle')}
      sentence={t('needs.form.sentence')}
      save={t('needs.form.save')}
      busy={add.busy || change.busy}
      problem={add.problem ?? change.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      {sheet !== null && given ? <Given sheet={sheet} /> : <OwnFields draft={draft} set={set} tried={tried} />}
      {own}
    </EntryDialog>
  )
}

/** What CYCLADES gives, read only. */
function Given({ sheet }: { sheet: NeedSheet }) {
  const t = useText()
  const format = useFormat()
  return (
    <section aria-label={t('needs.form.given')}>
      <h3>{t('needs.form.given')}</h3>
      <DescriptionList
        items={[
          { term: t('needs.form.paper'), value: sheet.paper, lang: 'fr' },
          { term: t('needs.form.centre'), value: sheet.centre, lang: 'fr' },
          { term: t('needs.form.commission'), value: sheet.commission },
          { term: t('needs.form.date'), value: format.longDate(sheet.date) },
          { term: t('needs.form.start'), value: sheet.startTime },
          { term: t('needs.form.end'), value: sheet.endTime },
          { term: t('needs.form.quantity'), value: format.number(sheet.quantity) },
        ]}
      />
    </section>
  )
}

type OwnFieldsProps = Readonly<{ draft: NeedDraft; set: (part: Partial<NeedDraft>) => void; tried: boolean }>

function OwnFields({ draft, set, tried }: OwnFieldsProps) {
  const t = useText()
  const sessions = useRead(queries.missions.sessions.queryOptions({ input: {} }))
  const types = useMissionTypeOptions(draft.missionTypeCode)
  const missing = (empty: boolean) => (tried && empty ? t('needs.form.missing') : undefined)
  return (
    <>
      <SelectField
        label={t('needs.form.session')}
        value={draft.sessionId}
        options={(sessions.data ?? []).map(({ id, examCode, year, month }) => ({
          value: id,
          label: t('missions.sessionName', { exam: examCode, month: String(month).padStart(2, '0'), year }),
        }))}
        onChange={(sessionId) => set({ sessionId })}
        error={missing(draft.sessionId === '')}
      />
      <PickerField
        label={t('needs.form.paper')}
        hint={t('needs.form.paperHint')}
        search={searchPapers}
        value={draft.paper}
        onChange={(paper) => set({ paper })}
        error={missing(draft.paper === null)}
      />
      <SelectField
        label={t('needs.form.type')}
        value={draft.missionTypeCode}
        options={types}
        onChange={(missionTypeCode) => set({ missionTypeCode })}
        error={missing(draft.missionTypeCode === '')}
      />
      <PickerField
        label={t('needs.form.centre')}
        search={searchSchools}
        value={draft.centre}
        onChange={(centre) => set({ centre })}
        error={missing(draft.centre === null)}
      />
      <TextField
        label={t('needs.form.commission')}
        optional
        maxLength={20}
        value={draft.commission}
        onChange={(commission) => set({ commission })}
      />
      <DateField
        label={t('needs.form.date')}
        value={draft.date}
        onChange={(date) => set({ date })}
        error={missing(draft.date === '')}
      />
      <TimeField
        label={t('needs.form.start')}
        value={draft.startTime}
        onChange={(startTime) => set({ startTime })}
        error={missing(draft.startTime === '')}
      />
      <TimeField
        label={t('needs.form.end')}
        value={draft.endTime}
        onChange={(endTime) => set({ endTime })}
        error={missing(draft.endTime === '')}
      />
      <NumberField
        label={t('needs.form.quantity')}
        optional
        least={0}
        most={100_000}
        value={draft.quantity}
        onChange={(quantity) => set({ quantity })}
      />
    </>
  )
}
