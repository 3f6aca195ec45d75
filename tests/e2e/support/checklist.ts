import { expect, type Page } from '@playwright/test'

/**
 * Faults of the page as it is now against what ux.md 1.11 asks of every screen, each begun by the number of its item.
 * axe sees a third of the criteria: this is what it does not look at. The audience decides the size of targets.
 */
export const checklistFaults = (page: Page, smallestTarget: 24 | 44 | 64): Promise<string[]> =>
  page.evaluate(
    ({ smallest }) => {
      const faults: string[] = []
      const scope = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? document.body
      const all = <Kind extends Element = HTMLElement>(selector: string, from: ParentNode = scope) => [
        ...from.querySelectorAll<Kind>(selector),
      ]
      const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()
      const wordsOf = (element: Element | null) => plain(element?.textContent ?? null)
      const nameOf = (element: Element) =>
        `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${[...element.classList].join('.')} “${(
          element.getAttribute('aria-label') ?? wordsOf(element)
        ).slice(0, 50)}”`
      const fault = (item: number, what: string, element?: Element) =>
        faults.push(`${item}: ${what}${element ? ` ${nameOf(element)}` : ''}`)
      const spokenOnly = (element: Element) => element.closest('.visually-hidden') !== null
      const referred = (element: Element, attribute: string) =>
        (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean)

      // 1, 3: the window says what the screen says; one title, no level skipped.
      const titles = all('h1', document).filter(shown)
      if (titles.length !== 1) fault(3, `${titles.length} first-level headings`)
      // A kiosk has no frame, and its window is always named alike: a title would leave a trace of who was there.
      const framed = all('header.frame-header', document).length > 0
      if (framed && !plain(document.title).includes(wordsOf(titles[0] ?? null)))
        fault(1, `the window is named “${document.title}”`)
      if (!/Imagin/.test(document.title)) fault(1, `the window does not name the product: “${document.title}”`)
      let level = 0
      for (const heading of all('main :is(h1, h2, h3, h4, h5, h6)', document)) {
        if (!shown(heading) || heading.closest('dialog, aside')) continue
        const own = Number(heading.tagName[1])
        if (own > level + 1) fault(3, `level ${own} after ${level}`, heading)
        level = own
      }

      // 4: the zones.
      for (const [selector, count] of [
        ['header.frame-header', framed ? 1 : 0],
        ['main', 1],
      ] as const)
        if (all(selector, document).filter(shown).length !== count) fault(4, `not one ${selector}`)

      // 7: the same tools in the same order, on every screen that has them.
      const tools = all('header.frame-header [data-command]', document).map((tool) => tool.dataset.command)
      const usual = ['palette', 'accessibility', 'guide', 'plan', 'help', 'enlarge', 'lock', 'leave'].map(
        (id) => `general.${id}`,
      )
      const expected = usual.filter((id) => tools.includes(id))
      if (tools.join() !== expected.join()) fault(7, `the tools are ${tools.join()}`)

      // 8: ids are once, references lead somewhere.
      const ids = all('[id]', document).map(({ id }) => id)
      for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
        fault(8, `two elements are #${id}`)
      for (const attribute of [
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'aria-activedescendant',
        'aria-owns',
        'for',
      ])
        for (const element of all(`[${attribute}]`, document).filter(shown))
          for (const id of referred(element, attribute))
            if (document.getElementById(id) === null) fault(8, `${attribute} leads to no #${id}`, element)

      // 9, 10, 14: tables say what they are, and each cell has its headers.
      for (const table of all<HTMLTableElement>('table:not(.month-days)').filter(shown)) {
        const named =
          wordsOf(table.caption) ||
          referred(table, 'aria-labelledby')
            .map((id) => wordsOf(document.getElementById(id)))
            .join('')
        if (named === '' && !table.getAttribute('aria-label')) fault(9, 'a table without a caption', table)
        for (const header of all('thead th', table))
          if (header.getAttribute('scope') !== 'col' && header.getAttribute('scope') !== 'colgroup')
            fault(10, 'a title without scope', header)
        for (const row of all<HTMLTableRowElement>('tbody > tr', table).filter(
          (line) => shown(line) && line.cells.length > 1 && !line.ariaBusy,
        ))
          if (row.querySelector(':scope > th[scope="row"]') === null) fault(10, 'a line without its header', row)
        for (const name of namesOf(all<HTMLInputElement>('tbody input[type="checkbox"]', table)))
          fault(12, `two boxes are named “${name}”`)
      }

      // 15: what scrolls sideways has a name and takes the focus.
      for (const element of all('*').filter((one) => shown(one) && one.scrollWidth > one.clientWidth + 1)) {
        if (
          !['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
          element.matches('input, textarea, select')
        )
          continue
        const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')
        const reached = element.tabIndex >= 0 || element.querySelector('[tabindex="0"]') !== null
        if (!named || !reached) fault(15, named ? 'scrolls and takes no focus' : 'scrolls and has no name', element)
      }

      // 21, 23, 24, 32: fields.
      for (const field of all<HTMLInputElement>('input:not([type="hidden"]), select, textarea').filter(shown)) {
        const labels = [...(field.labels ?? [])]
        const label = labels.map(wordsOf).join(' ')
        const spoken = field.getAttribute('aria-label')
        if (label === '' && !spoken && !field.hasAttribute('aria-labelledby'))
          fault(21, 'a field without a name', field)
        if (spoken && label && !spoken.startsWith(label)) fault(21, `named “${spoken}”, shows “${label}”`, field)
        if (
          field.matches('[type="checkbox"], [type="radio"], [type="search"], [role="combobox"], [type="file"]') ||
          field.readOnly ||
          field.disabled
        )
          continue
        if (field.tagName === 'SELECT' || field.closest('[role="search"], .grid-toolbar, .filters, td, th')) continue
        const optional = /\((facultatif|optional)\)/.test(label)
        const required = field.required || field.getAttribute('aria-required') === 'true'
        if (optional === required)
          fault(23, optional ? 'said optional and required' : 'neither required nor optional', field)
        if (
          field.matches('[inputmode="numeric"], [inputmode="decimal"]') &&
          referred(field, 'aria-describedby').length === 0
        )
          fault(24, 'no format nor bounds', field)
      }
      for (const group of all('[role="radiogroup"], [role="group"], fieldset').filter(shown)) {
        const legend = wordsOf(group.querySelector(':scope > legend'))
        if (legend === '' && !group.hasAttribute('aria-label') && !group.hasAttribute('aria-labelledby'))
          fault(33, 'a group without a name', group)
      }

      // 34: what a button does is in its name, and two names are two actions.
      const buttons = all<HTMLElement>('button, [role="button"], a[href]').filter(
        (one) => shown(one) && !one.closest('[aria-hidden="true"]'),
      )
      for (const button of buttons) {
        const name = button.getAttribute('aria-label') ?? wordsOf(button)
        if (name === '' && !button.hasAttribute('aria-labelledby') && !button.querySelector('img[alt]'))
          fault(34, 'a button without a name', button)
        if (/^(ok|valider|submit|cliquez ici|click here|ici|here|en savoir plus|more)$/i.test(name))
          fault(34, 'a name that says nothing', button)
        const visible = wordsOf(button).replace(/^[^\p{L}\p{N}]+/u, '')
        const label = button.getAttribute('aria-label')
        if (
          label &&
          /\p{L}{2}/u.test(visible) &&
          !button.querySelector('.visually-hidden') &&
          !plain(label).toLowerCase().includes(visible.toLowerCase())
        )
          fault(21, `shows “${visible}” and is named`, button)
      }
      for (const name of namesOf(
        // The cross of a dialog and its button that closes do the same.
        buttons.filter((one) => one.tagName === 'BUTTON' && !one.closest('[role="tablist"], .dialog-head, thead')),
      ))
        fault(34, `two buttons are named “${name}”`)

      // 36, 37: a dialog has a name, and one sentence at most is read with it.
      for (const dialog of all('dialog[open]', document)) {
        if (referred(dialog, 'aria-labelledby').every((id) => wordsOf(document.getElementById(id)) === ''))
          fault(36, 'a dialog without a name', dialog)
        const described = referred(dialog, 'aria-describedby')
          .map((id) => wordsOf(document.getElementById(id)))
          .join(' ')
        if (described.length > 200) fault(37, `${described.length} characters are read with the dialog`, dialog)
      }

      // 45: the order of the page is the order of Tab.
      for (const element of all('[tabindex]', document))
        if (element.tabIndex > 0) fault(45, 'a place of its own in the order of Tab', element)

      for (const element of all(':not([class*="mantine-Checkbox"])').filter(shown)) {
        const { order, flexDirection, display } = getComputedStyle(element)
        if (order !== '0' || (display.includes('flex') && flexDirection.includes('reverse')))
          fault(45, 'drawn in another order than read', element)
      }

      // 55: nothing moves when motion is reduced.
      for (const animation of document.getAnimations())
        if (animation.playState === 'running' && Number(animation.effect?.getComputedTiming().activeDuration) > 200)
          fault(55, 'moves', (animation.effect as KeyframeEffect).target ?? undefined)

      // 50: targets.
      const targets = all<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [role="tab"], [role="option"]',
      ).filter(
        (one) =>
          shown(one) && !spokenOnly(one) && !one.matches('.skip-link') && getComputedStyle(one).position !== 'absolute',
      )
      for (const target of targets) {
        if (target.tagName === 'A' && getComputedStyle(target).display === 'inline') continue
        const box = target.matches('[type="checkbox"], [type="radio"]') ? (target as HTMLInputElement) : null
        const held = box ? (box.labels?.[0] ?? box.closest('.grid-check') ?? box) : target
        const { width, height } = held.getBoundingClientRect()
        const least = target.closest('.frame-header, .frame-menu, .frame-console, .grid-scroll, table, .grid-toolbar')
          ? Math.min(24, smallest)
          : smallest
        if (width > 0 && (width < least - 0.5 || height < least - 0.5))
          fault(50, `${Math.round(width)} × ${Math.round(height)}`, target)
      }
      return [...new Set(faults)]

      /** Names that stand for several things; lines alike in every cell are one another's equal. */
      function namesOf(elements: readonly HTMLElement[]): Set<string> {
        const named = Map.groupBy(elements, (one) => one.getAttribute('aria-label') ?? wordsOf(one))
        const lines = (alike: readonly HTMLElement[]) =>
          new Set(alike.map((one, index) => wordsOf(one.closest('tr')) || String(index))).size
        return new Set(
          [...named]
            .filter(([name, alike]) => name !== '' && alike.length > 1 && lines(alike) > 1)
            .map(([name]) => name),
        )
      }
    },
    { smallest: smallestTarget },
  )

/** Fails with what the checklist finds. */
export async function expectChecklist(page: Page, state: string, smallestTarget: 24 | 44 | 64 = 24): Promise<void> {
  expect.soft(await checklistFaults(page, smallestTarget), `checklist of ${state}`).toEqual([])
}
