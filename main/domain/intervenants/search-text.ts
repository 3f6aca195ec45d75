import { fold } from '../../../shared/model/fold.ts'

type Named = Readonly<{ lastName: string; firstName: string; birthName?: string | null }>

/** Text in which keyword filters look for a person: names, birth name and number, folded (F97, F99). */
export const searchTextOf = (person: Named, number: string): string =>
  fold([person.lastName, person.firstName, person.birthName ?? '', number].filter(Boolean).join(' '))
