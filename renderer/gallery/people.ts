/** An invented person of the gallery. */
export type Person = Readonly<{
  id: string
  name: string
  city: string
  birth: string
  cents: number | null
  state: 'toCheck' | 'accepted' | 'returned'
}>

const names = [
  'MARTIN',
  'LE GALL',
  'BÉRANGER',
  'NGUYEN',
  'FAURE',
  'ŒILLET',
  'DA SILVA',
  'ÇELIK',
  'ROUSSEL',
  'KOWALSKI',
  'PETIT',
  'HÉBERT',
]
const firstNames = [
  'Alice',
  'Benoît',
  'Chloé',
  'Driss',
  'Élodie',
  'François',
  'Gaëlle',
  'Hugo',
  'Inès',
  'Jérôme',
  'Karim',
  'Léa',
  'Noémie',
]
const cities = ['Rennes', 'Saint-Étienne', 'Évreux', 'Nîmes', 'Le Havre', 'Besançon', 'Orléans']
const states = ['toCheck', 'accepted', 'returned'] as const

const at = <T>(values: readonly T[], index: number) => values[index % values.length] as T

/** The same people at each call: the n-th differs from its neighbours by its number. */
export const person = (index: number): Person => ({
  id: String(100_000 + index),
  name: `${at(names, index * 7)} ${at(firstNames, index * 5 + Math.floor(index / 12))} ${index + 1}`,
  city: at(cities, index * 3 + Math.floor(index / 50)),
  birth: `${1955 + ((index * 13) % 45)}-${String(1 + ((index * 5) % 12)).padStart(2, '0')}-${String(1 + ((index * 11) % 28)).padStart(2, '0')}`,
  cents: index % 9 === 4 ? null : (index * 7919) % 250_000,
  state: at(states, index * 2 + Math.floor(index / 5)),
})

export const people = (count: number): readonly Person[] => Array.from({ length: count }, (_, index) => person(index))
