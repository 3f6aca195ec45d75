import { Link } from 'react-router'
import { useFormat, useText } from '../../components/index.ts'

/** One thing that waits for the person: `step` says what to do, `about` is spoken with it, to tell two alike apart. */
export type ToDo = Readonly<{ id: string; path: string; step: string; about: string; mission: string; date: string }>

const shown = 8

/** What waits for the person, most urgent first. */
export function ToDoTable({ things }: { things: readonly ToDo[] }) {
  const t = useText()
  const format = useFormat()
  if (things.length === 0) return null
  return (
    <>
      <table className="figures">
        <caption className="visually-hidden">{t('home.toDo')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('home.intervenant.step')}</th>
            <th scope="col">{t('home.intervenant.mission')}</th>
            <th scope="col">{t('home.intervenant.date')}</th>
          </tr>
        </thead>
        <tbody>
          {things.slice(0, shown).map(({ id, path, step, about, mission, date }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={path}>
                  {step}
                  <span className="visually-hidden">, {about}</span>
                </Link>
              </th>
              <td>{mission}</td>
              <td>{format.longDate(date)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {things.length > shown && <p>{t('home.intervenant.more', { count: things.length - shown })}</p>}
    </>
  )
}
