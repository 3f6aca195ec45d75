import { correctionReasons } from '../../../shared/model/review.ts'
import { FormSection, SelectField, useText } from '../../components/index.ts'
import type { ReviewSheet } from './controls.tsx'
import { fieldsOf, valueAt } from './declaration-fields.ts'
import type { Correcting } from './use-correcting.ts'
import { useFieldName, usePathName, useValueText, ValueField } from './value-field.tsx'

/** The id of the field of a value, for the focus and for the points that name it. */
export const fieldId = (path: string): string => `sanctioned-${path.replaceAll('.', '-')}`

/** What was declared beside what is granted, value by value, with the reason of each difference. */
function LinesTable({ sheet }: { sheet: ReviewSheet }) {
  const t = useText()
  const nameOf = useFieldName()
  const text = useValueText()
  const fields = fieldsOf(sheet.declared, false)
  const reasonOf = (path: string) => sheet.corrections.find(({ field }) => field === path)?.reason
  return (
    <table className="review-lines">
      <caption className="visually-hidden">{t('reviewScreen.lines')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reviewScreen.columns.value')}</th>
          <th scope="col">{t('reviewScreen.declared')}</th>
          <th scope="col">{t('reviewScreen.sanctioned')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => {
          const reason = reasonOf(field.path)
          return (
            <tr key={field.path} data-corrected={reason !== undefined}>
              <th scope="row">{nameOf(field)}</th>
              <td>{text(field.name, field.value)}</td>
              <td>
                {text(field.name, valueAt(sheet.sanctioned, field.path))}
                {reason !== undefined && <span className="claim-small">{t(`review.correctionReasons.${reason}`)}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The fields in which the office types what it grants, each followed by why where it differs. */
function LinesForm({ sheet, correcting }: { sheet: ReviewSheet; correcting: Correcting }) {
  const t = useText()
  const nameOf = useFieldName()
  const text = useValueText()
  const reasons = correctionReasons.map((value) => ({ value, label: t(`review.correctionReasons.${value}`) }))
  const { mode, fields, shown, differs, reasonOf, setReason, change } = correcting
  return (
    <FormSection legend={t(mode === 'correct' ? 'reviewScreen.correcting' : 'reviewScreen.entering')}>
      {fields.map((field) => {
        const { path, name } = field
        const declared = text(name, valueAt(sheet.declared, path))
        return (
          <div key={path} className="review-line-fields">
            <ValueField
              id={fieldId(path)}
              field={field}
              value={shown(path)}
              label={nameOf(field)}
              hint={mode === 'correct' ? t('reviewScreen.declaredValue', { value: declared }) : ''}
              onChange={(value) => change(path, value)}
            />
            {differs(path) && (
              <SelectField
                id={`${fieldId(path)}-reason`}
                label={t('reviewScreen.correctionReason')}
                value={reasonOf(path)}
                options={reasons}
                onChange={(reason) => setReason(path, reason)}
              />
            )}
          </div>
        )
      })}
    </FormSection>
  )
}

/** The values of a claim, declared beside granted; being typed, they are fields. */
export function ClaimLines({ sheet, correcting }: { sheet: ReviewSheet; correcting: Correcting | null }) {
  const t = useText()
  return (
    <section className="claim-part" aria-labelledby="review-lines">
      <h2 id="review-lines">{t('reviewScreen.lines')}</h2>
      {correcting === null ? <LinesTable sheet={sheet} /> : <LinesForm sheet={sheet} correcting={correcting} />}
    </section>
  )
}

/** What the claim was given back for, point by point, and what became of each since. */
export function ReturnedFor({ sheet }: { sheet: ReviewSheet }) {
  const t = useText()
  const pathName = usePathName()
  if (sheet.returnPoints.length === 0) return null
  return (
    <section className="claim-note" aria-labelledby="review-returned">
      <h2 id="review-returned">{t('reviewScreen.returnedFor')}</h2>
      <ol className="review-points">
        {sheet.returnPoints.map(({ reason, field, note }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: points have no id and are shown as a whole
          <li key={index}>
            {t(`review.returnReasons.${reason}.message`)} {note}
            {field !== '' && <span className="claim-small">{pathName(field)}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
