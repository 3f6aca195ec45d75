/** What is on screen and is never said: what identifies somebody, the keys of the screen, what changes every second. */
const unspoken = '[data-unspoken], .kiosk-keyboard, .kiosk-toolbar, .kiosk-scroll, [role="timer"], svg, script, style'

/** Pieces of text as sentences that a voice can read: each ends where the next begins. */
export const asSentences = (pieces: readonly string[]): string =>
  pieces
    .map((piece) => piece.replaceAll(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '')
    .map((piece) => (/[.!?:;…]$/.test(piece) ? piece : `${piece}.`))
    .join(' ')

/** What a part of the screen says, as it is read; never what is typed in a field. */
export function spokenText(root: Element): string {
  const pieces: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node
    if (parentElement?.checkVisibility() && parentElement.closest(unspoken) === null)
      pieces.push(node.textContent ?? '')
  }
  return asSentences(pieces)
}

/** An error, after the name of its field where it has one (K9). */
export function spokenError(element: Element): string {
  const name = element.closest('.field')?.querySelector('label')?.textContent ?? ''
  return asSentences([name, element.textContent ?? ''])
}
