import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { convocationChanges } from '../../../shared/text/convocation-changes.ts'
import type { ConvocationChange } from '../../domain/convocations/changes.ts'
import type { ConvocationModel } from '../../files/pdf/convocation-model.ts'
import { fillText } from '../../files/pdf/fill-text.ts'
import { formatsIn } from '../../files/pdf/formats.ts'

/** What a convocation says, kept with it as text; pictures stay where they are. */
export const contentOf = (model: ConvocationModel): string =>
  JSON.stringify({ ...model, signature: { ...model.signature, image: null } })

/** The same, read again; what the store holds was written by `contentOf`. */
export const modelOf = (content: string): ConvocationModel => JSON.parse(content) as ConvocationModel

/** What changed, one sentence each, as the document prints it. */
export function changeSentences(changes: readonly ConvocationChange[], language: Language): readonly string[] {
  const texts = textsIn(convocationChanges, language)
  const { date, time } = formatsIn(language)
  const written = (name: string, value: string): string => {
    if (name === 'date') return date(value)
    return /^\d{2}:\d{2}$/.test(value) ? time(value) : value
  }
  return changes.map(({ kind, facts }) =>
    fillText(
      texts[kind],
      Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, written(name, String(value ?? ''))])),
    ),
  )
}
