import {
  FormSection,
  NumberField,
  type PickedOption,
  PickerField,
  SelectField,
  type Unreadable,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { searchPapers } from '../intervenants/pickers.ts'

/** What is supposed, as typed. */
export type Supposed = Readonly<{
  loadMore: number | null | Unreadable
  areaKm: number | null | Unreadable
  borrowedArea: string
  paper: PickedOption | null
  discipline: string
  grade: string
}>

export const nothing: Supposed = {
  loadMore: null,
  areaKm: null,
  borrowedArea: '',
  paper: null,
  discipline: '',
  grade: '',
}

type WhatIfProps = Readonly<{ supposed: Supposed; onChange: (supposed: Supposed) => void }>

/** What may be supposed: a greater load, a wider area, a neighbour's people, another discipline or grade. */
export function WhatIf({ supposed, onChange }: WhatIfProps) {
  const t = useText()
  const choices = useRead(queries.shortageRadar.choices.queryOptions({ input: {} }))
  const set = (part: Partial<Supposed>) => onChange({ ...supposed, ...part })
  const { areas = [], disciplines = [], grades = [] } = choices.data ?? {}
  return (
    <FormSection legend={t('shortageRadar.what.title')}>
      <NumberField
        label={t('shortageRadar.what.load')}
        hint={t('shortageRadar.what.loadHint')}
        optional
        least={-50}
        most={200}
        value={supposed.loadMore}
        onChange={(loadMore) => set({ loadMore })}
      />
      <NumberField
        label={t('shortageRadar.what.areaKm')}
        optional
        least={0}
        most={500}
        value={supposed.areaKm}
        onChange={(areaKm) => set({ areaKm })}
      />
      <SelectField
        label={t('shortageRadar.what.borrowed')}
        optional
        emptyLabel={t('shortageRadar.what.none')}
        value={supposed.borrowedArea}
        options={areas.map((area) => ({ value: area, label: area.replace(/^0/, '') }))}
        onChange={(borrowedArea) => set({ borrowedArea })}
      />
      <SelectField
        label={t('shortageRadar.what.discipline')}
        optional
        emptyLabel={t('shortageRadar.what.none')}
        value={supposed.discipline}
        options={disciplines.map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))}
        onChange={(discipline) => set({ discipline })}
      />
      <SelectField
        label={t('shortageRadar.what.grade')}
        optional
        emptyLabel={t('shortageRadar.what.none')}
        value={supposed.grade}
        options={grades.map((grade) => ({ value: grade, label: grade }))}
        onChange={(grade) => set({ grade })}
      />
      <PickerField
        label={t('shortageRadar.what.paper')}
        hint={t('shortageRadar.what.paperHint')}
        optional
        search={searchPapers}
        value={supposed.paper}
        onChange={(paper) => set({ paper })}
      />
      <button type="button" className="button" onClick={() => onChange(nothing)}>
        {t('shortageRadar.what.clear')}
      </button>
    </FormSection>
  )
}
