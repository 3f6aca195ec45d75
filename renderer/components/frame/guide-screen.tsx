import { activitiesFor, useActivities } from '../../app/activities.ts'
import { useSession } from '../../app/session.ts'
import { useText } from '../../app/texts.ts'
import { KeysList } from './keys-list.tsx'
import { Screen } from './screen.tsx'

/** "Guide": the help of every activity in one page, then the keys. */
export function GuideScreen() {
  const t = useText()
  const chapters = activitiesFor(useActivities(), useSession()?.roles ?? []).filter(({ Help }) => Help !== undefined)
  return (
    <Screen title={t('frame.guideTitle')} sentence={t('frame.guideSentence')}>
      <div className="guide prose">
        {chapters.map(({ id, textKey, Help }) => (
          <section key={id}>
            <h2>{t(textKey)}</h2>
            {Help && <Help />}
          </section>
        ))}
        <section>
          <h2>{t('frame.keysHelp')}</h2>
          <KeysList />
        </section>
      </div>
    </Screen>
  )
}
