import { useState } from 'react'
import type { NeedSheet } from '../../../shared/contract/needs.ts'
import {
  BusyButton,
  Dialog,
  type GridColumn,
  TextField,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { isTextKey } from '../../data/text-key.ts'
import { useRead } from '../../data/use-read.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { NeedNumber, useRoleWord } from './need-number.tsx'
import type { NeedActs } from './use-need-acts.ts'
import { WithoutCandidates } from './without-candidates.tsx'

type NeedPanelProps = Readonly<{ id: string; acts: NeedActs; onEdit: () => void; onClose: () => void }>

/** One need: its number of people, what its mission does not follow yet, and what to do about it. */
export function NeedPanel({ id, acts, onEdit, onClose }: NeedPanelProps) {
  const t = useText()
  const format = useFormat()
  const [keeping, setKeeping] = useState(false)
  const { data, problem, retry } = useRead(queries.needs.get.queryOptions({ input: { id }, staleTime: 0, gcTime: 0 }))
  const chosen = { mode: 'some' as const, ids: [id] }
  const accept = async () => {
    if (await acts.accept(chosen)) onClose()
  }
  if (keeping) return <KeepDialog acts={acts} id={id} onClose={onClose} />
  const flagged = data !== undefined && (data.changes.length > 0 || data.row.state === 'withoutCandidates')
  return (
    <Dialog
      opened
      size="large"
      title={t('needs.sheet.title', { paper: data?.paper ?? '' })}
      {...(data === undefined
        ? {}
        : {
            sentence: t('needs.sheet.where', {
              centre: data.centre,
              date: format.weekday(data.date),
              start: data.startTime,
              end: data.endTime,
            }),
          })}
      onClose={onClose}
      actions={
        <>
          {flagged && (
            <BusyButton variant="primary" busy={acts.busy} onClick={() => void accept()}>
              {t('needs.acts.accept')}
            </BusyButton>
          )}
          {data !== undefined && data.changes.length > 0 && (
            <button type="button" className="button" onClick={() => setKeeping(true)}>
              {t('needs.acts.keep')}
            </button>
          )}
          <button type="button" className="button" onClick={onEdit}>
            {t('needs.acts.edit')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.close')}
          </button>
        </>
      }
    >
      <Refusal problem={problem ?? acts.problem} onRetry={retry} />
      {data === undefined ? problem === null && <div aria-busy="true" /> : <Parts sheet={data} />}
    </Dialog>
  )
}

function Parts({ sheet }: { sheet: NeedSheet }) {
  const t = useText()
  const roleWord = useRoleWord()
  const { row, changes, effect, assigned } = sheet
  return (
    <div className="need-parts">
      <NeedNumber sheet={sheet} />
      {row.state === 'withoutCandidates' && <WithoutCandidates sheet={sheet} />}
      {changes.length > 0 && (
        <div>
          <Changes changes={changes} />
          {effect !== null && <p>{t('needs.sheet.effect', { added: effect.added, removed: effect.removed })}</p>}
          {effect !== null && effect.surplus.length > 0 && (
            <p>{t('needs.sheet.surplus', { names: effect.surplus.map(({ name }) => name).join(', ') })}</p>
          )}
          {effect !== null && effect.convoked > 0 && <p>{t('needs.done.convoked', { count: effect.convoked })}</p>}
        </div>
      )}
      {row.missionId !== null && (
        <section aria-label={t('needs.sheet.people')}>
          <h3>{t('needs.sheet.people')}</h3>
          {assigned.length === 0 && <p>{t('needs.sheet.nobodyYet')}</p>}
          <ul>
            {assigned.map(({ assignmentId, intervenantId, name, role }) => (
              <li key={assignmentId}>
                <a href={`#/intervenants/${intervenantId}`}>{name}</a> ({roleWord(role)})
              </li>
            ))}
          </ul>
          <p>
            <a href={`#/missions/${row.missionId}`}>{t('needs.sheet.mission', { number: row.missionNumber ?? '' })}</a>
          </p>
        </section>
      )}
    </div>
  )
}

type Change = NeedSheet['changes'][number]

function Changes({ changes }: { changes: readonly Change[] }) {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const types = useRead(queries.reference.missionTypes.queryOptions({ input: {} }))
  const typeName = (code: string) => {
    const type = types.data?.find((one) => one.code === code)
    return type === undefined ? code : language === 'fr' ? type.label : type.labelEnglish
  }
  const fieldName = ({ field }: Change) => {
    const key = `needs.fields.${field}`
    return isTextKey(key) ? t(key) : field
  }
  const shown = (field: string, value: string | null) => {
    if (value === null) return null
    if (field === 'date') return format.longDate(value)
    return field === 'missionTypeCode' ? typeName(value) : value
  }
  const columns: GridColumn<Change>[] = [
    { id: 'field', title: t('needs.sheet.field'), value: fieldName, rowHeader: true },
    { id: 'before', title: t('needs.sheet.before'), value: ({ field, before }) => shown(field, before) },
    { id: 'now', title: t('needs.sheet.now'), value: ({ field, now }) => shown(field, now) },
  ]
  return (
    <SheetTable
      id="needChanges"
      title={t('needs.sheet.changes')}
      columns={columns}
      rows={changes}
      rowId={({ field }) => field}
      empty={t('needs.sheet.changes')}
    />
  )
}

function KeepDialog({ id, acts, onClose }: { id: string; acts: NeedActs; onClose: () => void }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const save = async () => {
    setTried(true)
    if (reason.trim() === '') return
    if (await acts.keep({ mode: 'some', ids: [id] }, reason.trim())) onClose()
  }
  return (
    <EntryDialog
      title={t('needs.sheet.keepTitle')}
      sentence={t('needs.sheet.keepSentence')}
      save={t('needs.acts.keep')}
      busy={acts.busy}
      problem={acts.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('needs.sheet.reason')}
        hint={t('needs.sheet.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={300}
        error={tried && reason.trim() === '' ? t('needs.sheet.reasonMissing') : undefined}
      />
    </EntryDialog>
  )
}
