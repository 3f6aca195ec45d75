import { type Role, roles } from '../../../shared/model/roles.ts'
import type { guide } from '../../../shared/text/guide.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useText } from '../../app/texts.ts'

export type GuideTask = keyof (typeof guide)['tasks']

/** What each role does, in the order of its year; whoever has several roles reads them all once. */
const tasksOf: Readonly<Record<Role, readonly GuideTask[]>> = {
  intervenant: ['convocation', 'claim', 'ownCompetences'],
  manager: ['prepare', 'assign', 'review', 'pay', 'inform'],
  administrator: ['administer', 'inform'],
  schoolHead: ['staff'],
  centreHead: ['statement'],
}

const rolesAmong = (names: readonly string[]): readonly Role[] => roles.filter((role) => names.includes(role))

export const guideTasks = (names: readonly string[]): readonly GuideTask[] => [
  ...new Set<GuideTask>(['everybody', ...rolesAmong(names).flatMap((role) => tasksOf[role])]),
]

/** The chapter of the guide that a task is. */
export const taskChapter = (task: GuideTask): string => `task-${task}`

/** Pictures by language and role, as `npm run tour -- --guide` takes them. */
const pictures = import.meta.glob<string>('../../../resources/guide/*.jpg', {
  eager: true,
  query: '?url',
  import: 'default',
})

/** The screen that a role sees most, with what is on it said in words. */
export function GuidePicture({ names }: { names: readonly string[] }) {
  const t = useText()
  const { language } = usePreferences()
  const [role] = rolesAmong(names)
  const picture = role && pictures[`../../../resources/guide/${role}-${language}.jpg`]
  if (role === undefined || picture === undefined) return null
  return (
    <figure className="guide-picture">
      <img src={picture} alt="" width={1120} height={700} loading="lazy" />
      <figcaption>{t(`guide.pictures.${role}`)}</figcaption>
    </figure>
  )
}

export function GuideSteps({ task }: { task: GuideTask }) {
  const t = useText()
  return (
    <ol>
      {t(`guide.tasks.${task}.steps`)
        .split('\n')
        .map((step) => (
          <li key={step}>{step}</li>
        ))}
    </ol>
  )
}
