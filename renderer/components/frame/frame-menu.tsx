import { useEffect, useRef } from 'react'
import { NavLink, useLocation } from 'react-router'
import type { Activity, Closed } from '../../app/activities.ts'
import { tell } from '../../app/console-log.ts'
import { useFormat } from '../../app/format.ts'
import { changeFrame, useFrameState } from '../../app/frame-state.ts'
import { useText } from '../../app/texts.ts'
import { Icon } from '../icon.tsx'

const useOpen = (): Closed | null => null
const useNoCount = (): number | null => null

/** A long menu shows where one is, however one came there. `scrollIntoView` would also move where Tab goes on from. */
function bringIntoSight(entry: HTMLElement) {
  const menu = entry.closest('.frame-side')
  if (menu === null) return
  const [own, seen] = [entry.getBoundingClientRect(), menu.getBoundingClientRect()]
  if (own.top < seen.top || own.bottom > seen.bottom) menu.scrollTop += own.top - seen.top - seen.height / 2
}

function MenuEntry({ activity, current }: { activity: Activity; current: boolean }) {
  const t = useText()
  const format = useFormat()
  const useClosed = activity.useClosed ?? useOpen
  const useCount = activity.useCount ?? useNoCount
  const closed = useClosed()
  const count = useCount()
  const name = t(activity.textKey)
  const entry = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (current && entry.current !== null) bringIntoSight(entry.current)
  }, [current])
  const reason = closed && `${t('frame.closed')}, ${closed.reason}`
  if (closed && !closed.readable)
    return (
      <li>
        <button
          type="button"
          className="menu-entry"
          data-closed="true"
          aria-disabled="true"
          onClick={() => tell('information', `${name} : ${reason}`)}
        >
          <span>{name}</span>
          <small>{reason}</small>
        </button>
      </li>
    )
  return (
    <li>
      <NavLink
        ref={entry}
        to={activity.path}
        className="menu-entry"
        data-current={current}
        aria-current={current ? 'page' : undefined}
        onClick={() => changeFrame({ menuOpen: false })}
      >
        <span>{name}</span>
        {count !== null && <span className="menu-count">({format.number(count)})</span>}
        {reason && <small>{reason}</small>}
      </NavLink>
    </li>
  )
}

/** True when the address is the activity's or a detail screen of it. */
const isCurrent = (activity: Activity, all: readonly Activity[], path: string) => {
  const own = (candidate: Activity) => {
    const base = candidate.path.replace(/\/:.*$/, '')
    return path === base || (base !== '/' && path.startsWith(`${base}/`))
  }
  return own(activity) || all.some((other) => other.parent === activity.id && own(other))
}

/** The activities of the person, by group; closed ones stay visible with their reason. */
export function FrameMenu({ activities }: { activities: readonly Activity[] }) {
  const t = useText()
  const { enlarged, menuOpen } = useFrameState()
  const { pathname } = useLocation()
  const entries = activities.filter(({ parent }) => parent === undefined)
  const groups = [...new Set(entries.map(({ group }) => group))]
  return (
    <div className="frame-side" data-zone="menu" data-open={menuOpen} hidden={enlarged}>
      <button
        type="button"
        className="button menu-toggle"
        aria-expanded={menuOpen}
        onClick={() => changeFrame({ menuOpen: !menuOpen })}
      >
        <Icon name="menu" />
        {menuOpen ? t('frame.closeMenu') : t('frame.openMenu')}
      </button>
      <nav className="frame-menu" aria-label={t('frame.activities')}>
        {groups.map((group) => (
          <section key={group ?? ''}>
            {group && <h2>{t(group)}</h2>}
            <ul>
              {entries
                .filter((activity) => activity.group === group)
                .map((activity) => (
                  <MenuEntry
                    key={activity.id}
                    activity={activity}
                    current={isCurrent(activity, activities, pathname)}
                  />
                ))}
            </ul>
          </section>
        ))}
      </nav>
    </div>
  )
}
