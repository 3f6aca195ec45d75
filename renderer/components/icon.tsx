/** Line drawings of the interface on a 24 px grid; always beside words, or hidden behind an accessible name. */
const drawings = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 20 20',
  accessibility:
    'M12 3.6a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2ZM4.5 8.6 10 9.8v3.4L8 20.2M19.5 8.6 14 9.8v3.4l2 7M10 13.2h4',
  guide: 'M4 5.5c3-1.2 5.6-.8 8 1 2.4-1.800 5-2.200 8-1v13c-3-1.200-5.600-.8-8 1-2.400-1.800-5-2.200-8-1zM12 6.500v13',
  plan: 'M9 4h6v5H9zM3.500 15.500h6v5h-6zM14.500 15.500h6v5h-6zM12 9v3.200M6.500 15.500v-3.300h11v3.300',
  help: 'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17ZM9.600 9.600c.2-3 4.900-2.900 4.900 0 0 1.900-2.500 1.900-2.500 3.900M12 16.700v.1',
  enlarge: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  restore: 'M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5',
  lock: 'M5.500 11h13v9h-13zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  leave: 'M10 4H5v16h5M14.500 8l4 4-4 4M18 12H9',
  menu: 'M4 6.500h16M4 12h16M4 17.500h16',
  close: 'M6 6l12 12M18 6 6 18',
  information: 'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17ZM12 11v5.500M12 7.700v.1',
  success: 'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17ZM8 12.300l2.800 2.800L16 9.500',
  warning: 'M12 4 21 19.500H3zM12 10v4.500M12 17v.1',
  error: 'M8.500 3.500h7l5 5v7l-5 5h-7l-5-5v-7zM9 9l6 6M15 9l-6 6',
  ascending: 'M12 6.500 18 16.500H6z',
  descending: 'M12 17.500 6 7.500h12z',
  unsorted: 'M8 10l4-4.500 4 4.500M8 14l4 4.500 4-4.500',
  columns: 'M4 5h16v14H4zM9.300 5v14M14.700 5v14',
  copy: 'M8.500 8.500h11v11h-11zM15.500 8.500v-4h-11v11h4',
  download: 'M12 4v11M7.500 11l4.500 4.500 4.500-4.500M4.500 19.500h15',
  pending: 'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17ZM12 7.500V12l3 2',
  stopped: 'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17ZM6 18 18 6',
  neutral: 'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17ZM8 12h8',
  current: 'M12 3.500a8.500 8.500 0 1 1 0 17 8.500 8.500 0 0 1 0-17ZM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  calendar: 'M4.500 6h15v14h-15zM4.500 10.500h15M8.500 3.500v4M15.500 3.500v4',
  file: 'M6 3.500h8l4.500 4.500v12.500H6zM14 3.500V8h4.500',
  back: 'M19 12H5.500M11 6l-6 6 6 6',
  up: 'M6 14.500 12 9l6 5.500',
  down: 'M6 9.500 12 15l6-5.500',
} as const

export type IconName = keyof typeof drawings

const solid: readonly IconName[] = ['ascending', 'descending']

/** A decorative drawing: the words around it carry the meaning. Its size follows the text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" data-solid={solid.includes(name)}>
      <path d={drawings[name]} />
    </svg>
  )
}
