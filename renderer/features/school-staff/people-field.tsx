import { useCallback, useState } from 'react'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import { type PickedOption, PickerField, useText } from '../../components/index.ts'
import { nameOf } from './words.ts'

export type Person = Readonly<{ id: string; lastName: string; firstName: string }>

/** One or several people of the school, chosen by typing; each can be taken out again. */
export function PeopleField({
  people,
  staff,
  error,
  onChange,
}: {
  people: readonly Person[]
  staff: readonly (Person & Readonly<{ discipline: string }>)[]
  error: string | undefined
  onChange: (people: readonly Person[]) => void
}) {
  const t = useText()
  // The picker keeps what was chosen: another key empties it for the next person.
  const [turn, setTurn] = useState(0)
  const search = useCallback(
    async (query: string): Promise<readonly PickedOption[]> => {
      const words = queryWords(query)
      return staff
        .filter(({ id }) => !people.some((person) => person.id === id))
        .filter((person) => matchesWords(fold(`${nameOf(person)} ${person.discipline}`), words))
        .map((person) => ({ value: person.id, label: nameOf(person), detail: person.discipline }))
    },
    [staff, people],
  )
  const add = (option: PickedOption | null) => {
    const person = staff.find(({ id }) => id === option?.value)
    if (person === undefined) return
    onChange([...people, person])
    setTurn((last) => last + 1)
    requestAnimationFrame(() => document.getElementById('school-person')?.focus())
  }
  return (
    <div>
      {people.length > 0 && (
        <ul className="school-people" aria-label={t('schoolAvailability.unavailabilities.people')}>
          {people.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                className="button"
                data-variant="small"
                aria-label={t('schoolAvailability.unavailabilities.takeOut', { name: nameOf(person) })}
                onClick={() => {
                  onChange(people.filter(({ id }) => id !== person.id))
                  document.getElementById('school-person')?.focus()
                }}
              >
                {nameOf(person)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <PickerField
        key={turn}
        id="school-person"
        label={t(
          people.length === 0
            ? 'schoolAvailability.unavailabilities.people'
            : 'schoolAvailability.unavailabilities.addPerson',
        )}
        hint={t('schoolAvailability.unavailabilities.peopleHint')}
        value={null}
        search={search}
        onChange={add}
        error={error}
        optional={people.length > 0}
      />
    </div>
  )
}
