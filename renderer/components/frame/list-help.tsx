import { useListsOnScreen } from '../../app/lists-on-screen.ts'
import { useText } from '../../app/texts.ts'

const topics = ['count', 'sort', 'filter', 'open', 'add'] as const

/** How any list is sorted, searched, opened and added to (F64). */
export function ListHelp() {
  const t = useText()
  return (
    <ul>
      {topics.map((topic) => (
        <li key={topic}>{t(`guide.lists.${topic}`)}</li>
      ))}
    </ul>
  )
}

/** The columns of the lists on screen, and how to use a list; nothing on a screen without one (F64). */
export function ScreenListHelp() {
  const t = useText()
  const lists = useListsOnScreen()
  if (lists.length === 0) return null
  return (
    <>
      {lists
        .filter(({ columns }) => columns.length > 0)
        .map(({ title, columns }) => (
          <section key={title}>
            <h3>{t('guide.lists.columns', { list: title })}</h3>
            <dl>
              {columns.map((column) => (
                <div key={column.id}>
                  <dt>{column.title}</dt>
                  <dd>{column.meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      <section>
        <h3>{t('guide.lists.title')}</h3>
        <ListHelp />
      </section>
    </>
  )
}
