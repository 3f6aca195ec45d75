import { Link } from 'react-router'
import { useText } from '../../components/index.ts'

export type Figure = Readonly<{
  id: string
  label: string
  value: string
  /** Screen where this is dealt with. */
  path?: string
}>

/** Names and figures; a name with a path opens the screen where it is dealt with. */
export function FiguresTable({
  title,
  what,
  figures,
}: {
  title: string
  /** Title of the first column. */
  what: string
  figures: readonly Figure[]
}) {
  const t = useText()
  return (
    <table className="figures">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col" className="figure">
            {t('home.volume')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, label, value, path }) => (
          <tr key={id}>
            <th scope="row">{path === undefined ? label : <Link to={path}>{label}</Link>}</th>
            <td className="figure">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
