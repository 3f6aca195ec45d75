import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import { useActivitiesFor } from '../../app/activities.ts'
import { announce } from '../../app/announcer.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useSession } from '../../app/session.ts'
import { type Translate, useText } from '../../app/texts.ts'
import { AccessibilityConformity, AccessibilityUse, accessibilityChapter } from './accessibility-chapters.tsx'
import { GuidePicture, GuideSteps, guideTasks, taskChapter } from './guide-tasks.tsx'
import { KeysList } from './keys-list.tsx'
import { ListHelp } from './list-help.tsx'
import { Screen } from './screen.tsx'

type Chapter = Readonly<{ id: string; title: string; content: ReactNode }>

/** The tasks of the roles, how lists work, the help of every activity, accessibility, then the keys. */
function useChapters(t: Translate): readonly Chapter[] {
  const names = useSession()?.roles
  const activities = useActivitiesFor(names)
  return useMemo(() => {
    const held = names ?? []
    // A detail screen that shares the help of the screen it comes from has no chapter of its own.
    const own = activities.filter(({ parent, Help }) => activities.find(({ id }) => id === parent)?.Help !== Help)
    return [
      ...guideTasks(held).map((task, place) => ({
        id: taskChapter(task),
        title: t(`guide.tasks.${task}.title`),
        content: (
          <>
            <GuideSteps task={task} />
            {place === 1 && <GuidePicture names={held} />}
          </>
        ),
      })),
      { id: 'lists', title: t('guide.lists.title'), content: <ListHelp /> },
      ...own.map(({ id, textKey, Help }) => ({ id, title: t(textKey), content: <Help /> })),
      { id: accessibilityChapter, title: t('accessibilityGuide.use.title'), content: <AccessibilityUse /> },
      { id: 'conformity', title: t('accessibilityGuide.conformity.title'), content: <AccessibilityConformity /> },
      { id: 'keys', title: t('frame.keysHelp'), content: <KeysList /> },
    ]
  }, [t, names, activities])
}

/** Which chapters hold the words, read in what is on the page itself: help is written once, and found as it is shown. */
function useFound(query: string, chapters: readonly Chapter[]) {
  const book = useRef<HTMLDivElement>(null)
  const { language } = usePreferences()
  const [found, setFound] = useState<ReadonlySet<string> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language writes other words on the same page
  useLayoutEffect(() => {
    const words = queryWords(query)
    const sections = [...(book.current?.querySelectorAll<HTMLElement>('[data-chapter]') ?? [])]
    const holding = sections.filter((section) => matchesWords(fold(section.textContent), words))
    setFound(words.length === 0 ? null : new Set(holding.map(({ dataset }) => dataset.chapter ?? '')))
  }, [query, chapters, language])
  return { book, found }
}

const headingOf = (id: string) => `guide-${id}`

/** "Guide": written for the roles of who reads it, searched while typing (F58). */
export function GuideScreen() {
  const t = useText()
  const [query, setQuery] = useState('')
  const chapters = useChapters(t)
  const { book, found } = useFound(query, chapters)
  const [asked] = useSearchParams()
  const chapter = asked.get('chapter')
  useEffect(() => {
    if (chapter !== null) document.getElementById(headingOf(chapter))?.focus()
  }, [chapter])
  const isShown = (id: string) => found === null || found.has(id)
  const count = chapters.filter(({ id }) => isShown(id)).length
  const sentence = count === 0 ? t('guide.none', { query }) : t('guide.hits', { count })
  useLayoutEffect(() => {
    if (query !== '') announce(sentence)
  }, [query, sentence])
  return (
    <Screen title={t('frame.guideTitle')} sentence={t('frame.guideSentence')}>
      <div className="guide-search">
        <label htmlFor="guide-search">{t('guide.search')}</label>
        <input
          id="guide-search"
          type="search"
          autoComplete="off"
          aria-describedby="guide-hint"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p id="guide-hint">{t('guide.hint')}</p>
        <p className="guide-count">{sentence}</p>
        {query !== '' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setQuery('')
              document.getElementById('guide-search')?.focus()
            }}
          >
            {t('guide.clear')}
          </button>
        )}
      </div>
      <div className="guide">
        <nav aria-label={t('guide.contents')} hidden={count === 0}>
          <ul>
            {chapters
              .filter(({ id }) => isShown(id))
              .map(({ id, title }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => document.getElementById(headingOf(id))?.focus()}
                  >
                    {title}
                  </button>
                </li>
              ))}
          </ul>
        </nav>
        <div ref={book} className="prose">
          {chapters.map(({ id, title, content }) => (
            <section key={id} data-chapter={id} hidden={!isShown(id)}>
              <h2 id={headingOf(id)} tabIndex={-1}>
                {title}
              </h2>
              {content}
            </section>
          ))}
        </div>
      </div>
    </Screen>
  )
}
