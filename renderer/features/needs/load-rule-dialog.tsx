import { useState } from 'react'
import type { LoadRuleContent, LoadRuleRow } from '../../../shared/contract/needs.ts'
import {
  NumberField,
  type PickedOption,
  PickerField,
  SelectField,
  TextField,
  tell,
  type Unreadable,
  unreadable,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { searchExams, searchPapers } from '../intervenants/pickers.ts'
import { useMissionTypeOptions } from '../mission-type-options.ts'
import { undoing } from '../undoing.ts'
import { useRoleWord } from './need-number.tsx'

const roleNames = ['examiner', 'president', 'member', 'professional'] as const
type RoleName = (typeof roleNames)[number]
type RoleDraft = Readonly<{ people: number | null | Unreadable; per: 'load' | 'need'; load?: number | undefined }>

const picked = (value: string | null, label: string): PickedOption | null =>
  value === null ? null : { value, label: label || value }

const roleDrafts = (rule: LoadRuleRow | null): Readonly<Record<RoleName, RoleDraft>> => {
  const of = (name: RoleName): RoleDraft => {
    const line = rule?.roles.find(({ role }) => role === name)
    return line ?? { people: null, per: name === 'president' ? 'need' : 'load' }
  }
  return {
    examiner: of('examiner'),
    president: of('president'),
    member: of('member'),
    professional: of('professional'),
  }
}

/** A load rule: what it is about, how much a group takes, who the group is, and where the number comes from. */
export function LoadRuleDialog({ rule, onClose }: Readonly<{ rule: LoadRuleRow | null; onClose: () => void }>) {
  const t = useText()
  const roleWord = useRoleWord()
  const add = useCommand(client.needs.addLoadRule)
  const change = useCommand(client.needs.changeLoadRule)
  const [exam, setExam] = useState(picked(rule?.examCode ?? null, ''))
  const [paper, setPaper] = useState(picked(rule?.paperId ?? null, rule?.paper ?? ''))
  const [type, setType] = useState(rule?.missionTypeCode ?? '')
  const types = useMissionTypeOptions(type)
  const [load, setLoad] = useState<number | null | Unreadable>(rule?.load ?? null)
  const [roles, setRoles] = useState(roleDrafts(rule))
  const [reserve, setReserve] = useState<number | null | Unreadable>(rule?.reserve ?? 0)
  const [unit, setUnit] = useState<'percent' | 'people'>(rule?.reserveUnit ?? 'percent')
  const [source, setSource] = useState(rule?.source ?? '')
  const [tried, setTried] = useState(false)
  const setRole = (name: RoleName, part: Partial<RoleDraft>) =>
    setRoles((before) => ({ ...before, [name]: { ...before[name], ...part } }))

  const content = (): LoadRuleContent | null => {
    const counts = roleNames.map((name) => roles[name].people)
    if (load === unreadable || reserve === unreadable || counts.includes(unreadable) || source.trim() === '')
      return null
    return {
      examCode: exam?.value ?? null,
      paperId: paper?.value ?? null,
      missionTypeCode: type === '' ? null : type,
      load,
      roles: roleNames.flatMap((role) => {
        const { people, per, load: own } = roles[role]
        if (people === null || people === unreadable || people === 0) return []
        return [{ role, people, per, ...(own === undefined ? {} : { load: own }) }]
      }),
      reserve: reserve ?? 0,
      reserveUnit: unit,
      source: source.trim(),
    }
  }
  const save = async () => {
    setTried(true)
    const said = content()
    if (said === null) return
    if (rule === null) {
      const done = await add.send(said)
      if (done === null) return
      const undo = (commandId: string) =>
        client.needs.removeLoadRule({ commandId, id: done.id, expectedVersion: done.version })
      tell('success', t('loadRules.saved'), undoing(t, undo))
    } else {
      const done = await change.send({ id: rule.id, expectedVersion: rule.version, ...said })
      if (done === null) return
      const { id, exam: _exam, paper: _paper, missionType: _type, missionTypeEnglish: _english, ...kept } = rule
      const { needs: _needs, version: _version, ...former } = kept
      const undo = (commandId: string) =>
        client.needs.changeLoadRule({ commandId, id, expectedVersion: done.version, ...former })
      tell('success', t('loadRules.saved'), undoing(t, undo))
    }
    onClose()
  }
  return (
    <EntryDialog
      title={t(rule === null ? 'loadRules.form.addTitle' : 'loadRules.form.editTitle')}
      sentence={t('loadRules.form.sentence')}
      save={t('loadRules.form.save')}
      busy={add.busy || change.busy}
      problem={add.problem ?? change.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <PickerField label={t('loadRules.form.exam')} optional search={searchExams} value={exam} onChange={setExam} />
      <PickerField label={t('loadRules.form.paper')} optional search={searchPapers} value={paper} onChange={setPaper} />
      <SelectField label={t('loadRules.form.type')} optional value={type} options={types} onChange={setType} />
      <NumberField label={t('loadRules.form.load')} optional least={1} most={10_000} value={load} onChange={setLoad} />
      {roleNames.map((name) => (
        <div key={name} className="role-line">
          <NumberField
            label={t('loadRules.form.people', { role: roleWord(name) })}
            optional
            least={0}
            most={50}
            value={roles[name].people}
            onChange={(people) => setRole(name, { people })}
          />
          <SelectField
            label={t('loadRules.form.per', { role: roleWord(name) })}
            optional
            emptyLabel={t('loadRules.form.perLoad')}
            value={roles[name].per === 'need' ? 'need' : ''}
            options={[{ value: 'need', label: t('loadRules.form.perNeed') }]}
            onChange={(per) => setRole(name, { per: per === 'need' ? 'need' : 'load' })}
          />
        </div>
      ))}
      <div className="role-line">
        <NumberField
          label={t('loadRules.form.reserve')}
          optional
          least={0}
          most={100}
          value={reserve}
          onChange={setReserve}
        />
        <SelectField
          label={t('loadRules.form.reserveUnit')}
          optional
          emptyLabel={t('loadRules.form.inPercent')}
          value={unit === 'people' ? 'people' : ''}
          options={[{ value: 'people', label: t('loadRules.form.inPeople') }]}
          onChange={(value) => setUnit(value === 'people' ? 'people' : 'percent')}
        />
      </div>
      <TextField
        label={t('loadRules.form.source')}
        hint={t('loadRules.form.sourceHint')}
        maxLength={300}
        value={source}
        onChange={setSource}
        error={tried && source.trim() === '' ? t('loadRules.form.sourceMissing') : undefined}
      />
    </EntryDialog>
  )
}
