import { useMemo, useState } from 'react'
import { useParams } from 'react-router'
import {
  ActionBar,
  BusyButton,
  DataGrid,
  DescriptionList,
  EmptyState,
  type GridColumn,
  goTo,
  memoryRows,
  nothingSelected,
  PageRefused,
  type PageRequest,
  pagedRows,
  Screen,
  StatusTag,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../components/index.ts'
import { type Person, people, person } from './people.ts'

const many = 100_000
const everybody = people(many)
const few = people(8)
const source = memoryRows(everybody)
const fewRows = memoryRows(few)
const none = memoryRows<Person>([])
const tones = { toCheck: 'pending', accepted: 'success', returned: 'warning' } as const

function useColumns(): readonly GridColumn<Person>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'name', title: t('gallery.name'), value: ({ name }) => name, rowHeader: true, width: 250 },
      {
        id: 'number',
        title: t('gallery.number'),
        value: ({ id }) => Number(id),
        text: ({ id }) => id,
        width: 110,
        align: 'end',
      },
      { id: 'city', title: t('gallery.city'), value: ({ city }) => city, lang: 'fr', width: 170 },
      {
        id: 'birth',
        title: t('gallery.birth'),
        value: ({ birth }) => birth,
        text: ({ birth }) => format.date(birth),
        width: 130,
      },
      {
        id: 'claimed',
        title: t('gallery.claimed'),
        value: ({ cents }) => cents,
        text: ({ cents }) => (cents === null ? '' : format.cents(cents)),
        width: 130,
        align: 'end',
      },
      {
        id: 'state',
        title: t('gallery.state'),
        value: ({ state }) => state,
        text: ({ state }) => t(`gallery.${state}`),
        cell: ({ state }) => <StatusTag tone={tones[state]}>{t(`gallery.${state}`)}</StatusTag>,
        width: 160,
      },
    ],
    [t, format],
  )
}

export const ListHelp = () => <p>{useText()('gallery.help')}</p>

/** A hundred thousand rows in the page, with selection and a command on it. */
export function BigListScreen() {
  const t = useText()
  const [selection, setSelection] = useState(nothingSelected)
  useCommands([
    {
      id: 'gallery.accept',
      textKey: 'gallery.accept',
      group: 'screen',
      keys: ['V'],
      run: () =>
        tell('success', t('gallery.accepted1'), {
          label: t('gallery.undo'),
          run: () => tell('information', t('gallery.undone')),
        }),
    },
  ])
  return (
    <Screen title={t('gallery.list')} sentence={t('gallery.sentence')}>
      <DataGrid
        id="gallery-big"
        title={t('gallery.people')}
        columns={useColumns()}
        source={source}
        rowId={({ id }) => id}
        selection={selection}
        onSelectionChange={setSelection}
        onOpen={({ id }) => goTo(`/list/${id}`)}
      />
      <ActionBar>
        <BusyButton variant="primary" onClick={() => tell('success', t('gallery.accepted1'))}>
          {t('gallery.accept')}
        </BusyButton>
      </ActionBar>
    </Screen>
  )
}

/** The detail opened from the list. */
export function PersonScreen() {
  const t = useText()
  const format = useFormat()
  const { id = '' } = useParams()
  const { name, city, birth, cents } = person(Number(id) - 100_000)
  const items = [
    { term: t('gallery.number'), value: id },
    { term: t('gallery.city'), value: city, lang: 'fr' as const },
    { term: t('gallery.birth'), value: format.longDate(birth) },
    { term: t('gallery.claimed'), value: cents === null ? '' : format.cents(cents) },
  ]
  return (
    <Screen title={t('gallery.detail')} context={id} sentence={name}>
      <DescriptionList items={items} />
      <ActionBar>
        <BusyButton icon="back" onClick={() => goTo('/list')}>
          {t('components.button.back')}
        </BusyButton>
      </ActionBar>
    </Screen>
  )
}

/** Plays the core: sorts by number only, filters by the end of it, answers a little later. */
const answerPage = ({ startIndex, size, sort, filter, signal }: PageRequest) =>
  new Promise<{ rows: readonly Person[]; count: number; total: number }>((resolve, reject) => {
    const timer = setTimeout(() => {
      const found =
        filter === '' ? everybody : everybody.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()))
      const sorted = sort?.direction === 'descending' ? found.toReversed() : found
      resolve({ rows: sorted.slice(startIndex, startIndex + size), count: found.length, total: many })
    }, 30)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
const pagedSource = pagedRows('gallery', answerPage)

/** The same list asked in windows. */
export function PagedListScreen() {
  const t = useText()
  const [selection, setSelection] = useState(nothingSelected)
  return (
    <Screen title={t('gallery.paged')}>
      <DataGrid
        id="gallery-paged"
        title={t('gallery.people')}
        columns={useColumns()}
        source={pagedSource}
        rowId={({ id }) => id}
        selection={selection}
        onSelectionChange={setSelection}
      />
    </Screen>
  )
}

const forever = pagedRows<Person>('forever', () => new Promise(() => {}))
const refused = pagedRows<Person>('refused', () => Promise.reject(new PageRefused({ code: 'BUSY', facts: {} })))

/** Short, empty, loading and failing lists. */
export function ListStatesScreen() {
  const t = useText()
  const columns = useColumns()
  const rowId = ({ id }: Person) => id
  return (
    <Screen title={t('gallery.states')}>
      <DataGrid
        id="gallery-small"
        title={t('gallery.smallList')}
        columns={columns}
        source={fewRows}
        rowId={rowId}
        presentation="plain"
        onOpen={({ id }) => goTo(`/list/${id}`)}
      />
      <DataGrid
        id="gallery-empty"
        title={t('gallery.nothingList')}
        columns={columns}
        source={none}
        rowId={rowId}
        empty={<EmptyState title={t('gallery.emptyList')} />}
      />
      <DataGrid
        id="gallery-loading"
        title={t('gallery.loadingList')}
        columns={columns}
        source={forever}
        rowId={rowId}
      />
      <DataGrid
        id="gallery-failing"
        title={t('gallery.failingList')}
        columns={columns}
        source={refused}
        rowId={rowId}
      />
    </Screen>
  )
}
