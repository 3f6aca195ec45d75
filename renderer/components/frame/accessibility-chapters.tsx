import { useText } from '../../app/texts.ts'

/** Points of `tests/accessibility-checklist.json`; a test keeps the number true. */
const checkedPoints = 72

export const accessibilityChapter = 'accessibility'

/** What each person may set, and how to do without a mouse, a screen, or haste. */
export function AccessibilityUse() {
  const t = useText()
  return (
    <ul>
      {(['settings', 'keyboard', 'oneKey', 'readers', 'time', 'documents'] as const).map((part) => (
        <li key={part}>{t(`accessibilityGuide.use.${part}`)}</li>
      ))}
    </ul>
  )
}

/** What the application claims of its accessibility, what was not checked, and whom to turn to (ux.md 1.1). */
export function AccessibilityConformity() {
  const t = useText()
  return (
    <>
      <p>{t('accessibilityGuide.conformity.aim')}</p>
      <p>{t('accessibilityGuide.conformity.tested', { items: checkedPoints })}</p>
      <p>{t('accessibilityGuide.conformity.untested')}</p>
      <p>{t('accessibilityGuide.conformity.tell')}</p>
      <p>{t('accessibilityGuide.conformity.defender')}</p>
    </>
  )
}
