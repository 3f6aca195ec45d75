import { useState } from 'react'
import type { MissionTypeContent, MissionTypeRow } from '../../../shared/contract/mission-types.ts'
import { enteringParties, entryForms, missionRoles } from '../../../shared/model/mission-types.ts'
import {
  CheckboxField,
  FormSection,
  NumberField,
  SelectField,
  TextField,
  tell,
  type Unreadable,
  unreadable,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { undoing } from '../undoing.ts'
import { TypePreview } from './preview.tsx'
import { contentOfRow, rateTypeName } from './type-words.ts'

const blank: MissionTypeContent = {
  label: '',
  labelEnglish: '',
  entryForm: 'none',
  enteredBy: 'nobody',
  feeRight: null,
  rateType: null,
  travelRight: null,
  roles: ['examiner'],
  roleLoads: {},
  needsCompetence: true,
  dematerialised: false,
}

const codeShape = /^[A-Z][A-Z0-9_]{2,39}$/

const rightCode = (right: boolean | null): string => (right === null ? '' : right ? 'yes' : 'no')
const rightOf = (value: string): boolean | null => (value === '' ? null : value === 'yes')

type Loads = Readonly<Partial<Record<(typeof missionRoles)[number], number | null | Unreadable>>>

/** A new type, or the change of one; what its claim form would ask is said before anything is written. */
export function TypeDialog({ type, onClose }: { type: MissionTypeRow | null; onClose: () => void }) {
  const t = useText()
  const { language } = usePreferences()
  const rateTypes = useRead(queries.missionTypes.rateTypes.queryOptions({ input: {} }))
  const add = useCommand(client.missionTypes.add)
  const change = useCommand(client.missionTypes.change)
  const [code, setCode] = useState('')
  const [content, setContent] = useState(type === null ? blank : contentOfRow(type))
  const [loads, setLoads] = useState<Loads>(content.roleLoads)
  const [tried, setTried] = useState(false)
  const put = (part: Partial<MissionTypeContent>) => setContent((before) => ({ ...before, ...part }))
  const { roles } = content
  const roleLoads = Object.fromEntries(
    roles.flatMap((role) => (typeof loads[role] === 'number' ? [[role, loads[role]]] : [])),
  )
  const whole: MissionTypeContent = {
    ...content,
    label: content.label.trim(),
    labelEnglish: content.labelEnglish.trim(),
    roleLoads,
  }
  const wrongCode = type === null && !codeShape.test(code)
  const wrongLoad = roles.some((role) => loads[role] === unreadable)

  const saveNew = async () => {
    const done = await add.send({ code, ...whole })
    if (done === null) return
    tell(
      'success',
      t('missionTypes.told.added', { label: whole.label }),
      undoing(t, (commandId) => client.missionTypes.remove({ commandId, code, expectedVersion: done.version })),
    )
    onClose()
  }
  const saveChange = async (before: MissionTypeRow) => {
    const own = before.code
    const done = await change.send({ code: own, expectedVersion: before.version, ...whole })
    if (done === null) return
    tell(
      'success',
      t('missionTypes.told.changed', { label: whole.label }),
      undoing(t, (commandId) =>
        client.missionTypes.change({ commandId, code: own, expectedVersion: done.version, ...contentOfRow(before) }),
      ),
    )
    onClose()
  }
  const save = () => {
    setTried(true)
    if (wrongCode || wrongLoad || whole.label === '' || whole.labelEnglish === '') return
    void (type === null ? saveNew() : saveChange(type))
  }
  const toggleRole = (role: (typeof missionRoles)[number], on: boolean) =>
    put({ roles: on ? [...roles, role] : roles.filter((one) => one !== role) })
  const rights = [
    { value: 'yes', label: t('reference.yes') },
    { value: 'no', label: t('reference.no') },
  ]
  const missing = (value: string) => (tried && value === '' ? t('missionTypes.form.labelMissing') : undefined)
  return (
    <EntryDialog
      title={
        type === null
          ? t('missionTypes.form.addTitle')
          : t('missionTypes.form.editTitle', { label: language === 'fr' ? type.label : type.labelEnglish })
      }
      sentence={
        type === null
          ? t('missionTypes.form.addSentence')
          : type.convoked === 0
            ? t('missionTypes.form.editSentence')
            : t('missionTypes.form.keeps', { count: type.convoked })
      }
      save={t('missionTypes.form.save')}
      busy={add.busy || change.busy}
      problem={add.problem ?? change.problem ?? rateTypes.problem}
      onSave={save}
      onClose={onClose}
      below={<TypePreview content={{ ...whole, label: whole.label || '-', labelEnglish: whole.labelEnglish || '-' }} />}
    >
      {type === null && (
        <TextField
          label={t('missionTypes.form.code')}
          hint={t('missionTypes.form.codeHint')}
          value={code}
          onChange={(value) => setCode(value.toUpperCase())}
          maxLength={40}
          error={tried && wrongCode ? t('missionTypes.form.codeWrong') : undefined}
        />
      )}
      <TextField
        label={t('missionTypes.form.french')}
        value={content.label}
        onChange={(label) => put({ label })}
        maxLength={100}
        error={missing(whole.label)}
      />
      <TextField
        label={t('missionTypes.form.english')}
        value={content.labelEnglish}
        onChange={(labelEnglish) => put({ labelEnglish })}
        maxLength={100}
        error={missing(whole.labelEnglish)}
      />
      <SelectField
        label={t('missionTypes.form.entryForm')}
        value={content.entryForm}
        options={entryForms.map((value) => ({ value, label: t(`reference.missionTypes.entryForms.${value}`) }))}
        onChange={(value) => put({ entryForm: entryForms.find((form) => form === value) ?? 'none' })}
      />
      <SelectField
        label={t('missionTypes.form.enteredBy')}
        value={content.enteredBy}
        options={enteringParties.map((value) => ({ value, label: t(`reference.missionTypes.authors.${value}`) }))}
        onChange={(value) => put({ enteredBy: enteringParties.find((party) => party === value) ?? 'nobody' })}
      />
      <SelectField
        label={t('missionTypes.form.feeRight')}
        optional
        emptyLabel={t('missionTypes.form.undecided')}
        value={rightCode(content.feeRight)}
        options={rights}
        onChange={(value) => put({ feeRight: rightOf(value) })}
      />
      <SelectField
        label={t('missionTypes.form.rateType')}
        optional
        emptyLabel={t('missionTypes.form.noRateType')}
        value={content.rateType ?? ''}
        options={(rateTypes.data ?? []).map(({ rateType, rate }) => ({
          value: rateType,
          label:
            rate === 'unknown'
              ? `${rateTypeName(t, rateType)} (${t('missionTypes.rates.unknown')})`
              : rateTypeName(t, rateType),
        }))}
        onChange={(value) => put({ rateType: value === '' ? null : value })}
      />
      <SelectField
        label={t('missionTypes.form.travelRight')}
        optional
        emptyLabel={t('missionTypes.form.undecided')}
        value={rightCode(content.travelRight)}
        options={rights}
        onChange={(value) => put({ travelRight: rightOf(value) })}
      />
      <FormSection legend={t('missionTypes.form.roles')}>
        {missionRoles.map((role) => (
          <CheckboxField
            key={role}
            label={t(`missions.roles.${role}`)}
            value={roles.includes(role)}
            onChange={(on) => toggleRole(role, on)}
          />
        ))}
        {roles.length > 1 && (
          <SelectField
            label={t('missionTypes.form.defaultRole')}
            value={roles[0] ?? ''}
            options={roles.map((value) => ({ value, label: t(`missions.roles.${value}`) }))}
            onChange={(value) =>
              put({ roles: roles.toSorted((one, other) => Number(other === value) - Number(one === value)) })
            }
          />
        )}
        {roles.map((role) => (
          <NumberField
            key={role}
            label={t('missionTypes.form.load', { role: t(`missions.roles.${role}`) })}
            hint={t('missionTypes.form.loadHint')}
            optional
            least={1}
            most={9_999}
            value={loads[role] ?? null}
            onChange={(load) => setLoads((before) => ({ ...before, [role]: load }))}
          />
        ))}
      </FormSection>
      <CheckboxField
        label={t('missionTypes.form.needsCompetence')}
        value={content.needsCompetence}
        onChange={(needsCompetence) => put({ needsCompetence })}
      />
      <CheckboxField
        label={t('missionTypes.form.dematerialised')}
        value={content.dematerialised}
        onChange={(dematerialised) => put({ dematerialised })}
      />
    </EntryDialog>
  )
}
