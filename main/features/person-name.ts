import { textsIn } from '../../shared/text/catalogue.ts'
import { convocations } from '../../shared/text/convocations.ts'

/** Documents are written in French, whatever the screen's language. */
const words = textsIn(convocations, 'fr')

/** A person as documents name them: Mme Léa ALPHA. The title is that of the staff file, M or MME; another is left out. */
export function documentName(person: Readonly<{ title: string; firstName: string; lastName: string }>): string {
  const title = person.title === 'MME' ? words.lady : person.title === 'M' ? words.gentleman : ''
  return [title, person.firstName, person.lastName].filter((part) => part !== '').join(' ')
}
