import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import { useFormat, useText } from '../../components/index.ts'
import type { Draft } from '../claims/draft.ts'
import type { DraftKeeper, DraftView } from '../claims/draft-keeper.ts'
import { coverOf } from '../claims/journey-facts.ts'
import { convokedDays } from '../claims/slots-form.tsx'
import { ate, cameBy, everyDay, type MealAnswer } from './answers.ts'
import { KioskStep } from './kiosk-step.tsx'
import type { Means, QuestionId } from './questions.ts'
import { SaveFailed } from './save-failed.tsx'
import { TypedQuestion } from './typed-question.tsx'
import { useAnswer } from './use-answer.ts'

export type QuestionProps = Readonly<{
  id: QuestionId
  keeper: DraftKeeper
  view: DraftView
  aids: TravelAids | undefined
  /** What was answered is saved; the means of transport where it was the question. */
  onAnswered: (means?: Means) => void
  onElsewhere: () => void
  onBack: () => void
}>

type Choice = Readonly<{ key: string; text: string; detail?: string; run: () => void }>

/** One question, its answers as large buttons: a touch answers and goes on. */
export function Question(props: QuestionProps) {
  const { id, keeper, view, aids, onAnswered, onElsewhere, onBack } = props
  const t = useText()
  const format = useFormat()
  const { answer, failed } = useAnswer(keeper)
  const { base: sheet, draft } = view
  const choose = (key: string, text: string, change: ((draft: Draft) => Draft) | null, means?: Means): Choice => ({
    key,
    text,
    run: () => void answer(change, () => onAnswered(means)),
  })
  const elsewhere = (text: string): Choice => ({ key: 'elsewhere', text, run: onElsewhere })
  if (id === 'count' || id === 'distance' || id === 'price') return <TypedQuestion {...props} id={id} />
  const [journey] = draft.journeys
  const days = aids?.days.length ?? 1
  const cover = coverOf(sheet, 0)
  const meals = (key: MealAnswer) => (cover ? [choose(key, t(`kiosk.meals.${key}`), ate(key, cover))] : [])
  const by = (means: Means) => choose(means, t(`kiosk.travel.${means}`), cameBy(means, aids), means)
  const questions: Readonly<
    Record<typeof id, Readonly<{ title: string; sentence: string; choices: readonly Choice[] }>>
  > = {
    asConvoked: {
      title: t('kiosk.hours.title'),
      sentence: sheet.slots
        .map(({ date, startTime, endTime }) =>
          t('claimsScreen.header.slot', { date: format.longDate(date), from: startTime, to: endTime }),
        )
        .join(' ; '),
      choices: [
        choose('all', t('kiosk.hours.all'), (typed) => ({ ...typed, days: convokedDays(sheet) })),
        elsewhere(t('kiosk.hours.other')),
      ],
    },
    travel: {
      title: t('kiosk.travel.title', { from: journey?.fromTown ?? '', to: journey?.toTown ?? '' }),
      sentence: t('kiosk.travel.sentence'),
      choices: [by('none'), by('car'), by('train'), by('publicTransport'), elsewhere(t('kiosk.travel.other'))],
    },
    everyDay: {
      title: t('kiosk.everyDay.title'),
      sentence: t('kiosk.everyDay.sentence', { count: days }),
      choices: [choose('yes', t('kiosk.everyDay.yes'), everyDay(days)), elsewhere(t('kiosk.everyDay.no'))],
    },
    meals: {
      title: t('kiosk.meals.title'),
      sentence: t('claimTravel.detail.covered', {
        lunches: cover?.lunches ?? 0,
        dinners: cover?.dinners ?? 0,
        nights: cover?.nights ?? 0,
      }),
      choices: [...meals('own'), ...(cover?.dinners === 0 ? meals('staff') : []), ...meals('given'), ...meals('none')],
    },
  }
  const { title, sentence, choices } = questions[id]
  return (
    <KioskStep
      title={title}
      sentence={sentence}
      actions={
        <button type="button" className="button" onClick={onBack}>
          {t('kiosk.back')}
        </button>
      }
    >
      {failed && <SaveFailed view={view} />}
      <ul className="kiosk-choices">
        {choices.map(({ key, text, run }) => (
          <li key={key}>
            <button type="button" className="button" onClick={run}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </KioskStep>
  )
}
