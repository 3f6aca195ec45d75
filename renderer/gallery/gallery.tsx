import { fold } from '../../shared/model/fold.ts'
import { prepareWindow, startWindow } from '../app/start.tsx'
import {
  registerActivities,
  registerSearchProvider,
  registerShell,
  setSession,
  tell,
  translate,
  useText,
} from '../components/index.ts'
import { DialogScreen, FeedbackScreen } from './feedback-screens.tsx'
import { FieldScreen } from './field-screen.tsx'
import { BigListScreen, ListHelp, ListStatesScreen, PagedListScreen, PersonScreen } from './list-screens.tsx'
import { people } from './people.ts'

const useOpeningDay = () => ({ reason: useText()('gallery.opens') })

registerShell({
  lock: () => tell('information', translate('frame.lock')),
  leave: () => tell('information', translate('frame.leave')),
})
setSession({
  academy: 'Académie de Démonstration',
  person: 'Mme Claire LENOIR',
  roleName: 'gestionnaire',
  roles: ['manager'],
})
registerActivities([
  {
    id: 'list',
    path: '/list',
    textKey: 'gallery.list',
    group: 'gallery.lists',
    element: BigListScreen,
    Help: ListHelp,
    useCount: () => 137,
  },
  { id: 'person', path: '/list/:id', textKey: 'gallery.detail', parent: 'list', element: PersonScreen, Help: ListHelp },
  {
    id: 'paged',
    path: '/paged',
    textKey: 'gallery.paged',
    group: 'gallery.lists',
    element: PagedListScreen,
    Help: ListHelp,
  },
  {
    id: 'states',
    path: '/states',
    textKey: 'gallery.states',
    group: 'gallery.lists',
    element: ListStatesScreen,
    Help: ListHelp,
  },
  {
    id: 'fields',
    path: '/fields',
    textKey: 'gallery.fields',
    group: 'gallery.group',
    element: FieldScreen,
    Help: ListHelp,
  },
  {
    id: 'feedback',
    path: '/feedback',
    textKey: 'gallery.feedback',
    group: 'gallery.group',
    element: FeedbackScreen,
    Help: ListHelp,
  },
  {
    id: 'dialogs',
    path: '/dialogs',
    textKey: 'gallery.dialogs',
    group: 'gallery.group',
    element: DialogScreen,
    Help: ListHelp,
  },
  {
    id: 'closed',
    path: '/closed',
    textKey: 'gallery.closed',
    group: 'gallery.group',
    element: DialogScreen,
    Help: ListHelp,
    useClosed: useOpeningDay,
  },
])
registerSearchProvider({
  id: 'people',
  textKey: 'gallery.people',
  roles: ['manager'],
  search: (query) =>
    Promise.resolve(
      people(500)
        .filter(({ id, name }) => fold(`${id} ${name}`).includes(fold(query)))
        .slice(0, 8)
        .map(({ id, name, city }) => ({ id, label: name, detail: city, path: `/list/${id}` })),
    ),
})
prepareWindow()
startWindow()
