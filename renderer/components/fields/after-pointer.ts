let pressed = false
const follow = (now: boolean) => () => {
  pressed = now
}
window.addEventListener('pointerdown', follow(true), true)
window.addEventListener('pointerup', follow(false), true)
window.addEventListener('pointercancel', follow(false), true)

/**
 * Runs at once, or after the click under way. An error that appears when a field is left by pressing a button would
 * move that button away from under the pointer, and the click would be lost.
 */
export function afterPointer(run: () => void) {
  if (!pressed) {
    run()
    return
  }
  const once = () => {
    window.removeEventListener('pointerup', once)
    window.removeEventListener('pointercancel', once)
    setTimeout(run)
  }
  window.addEventListener('pointerup', once)
  window.addEventListener('pointercancel', once)
}
