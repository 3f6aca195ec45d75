import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/**
 * Knows whether an element holds the focus, even when what was focused inside has been taken out of the page: leaving
 * means that something else took the focus, or that the pointer pressed elsewhere.
 */
export function useFocusHolder(element: RefObject<HTMLElement | null>) {
  const held = useRef(false)
  useEffect(() => {
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) held.current = false
    }
    document.addEventListener('pointerdown', pressed, true)
    return () => document.removeEventListener('pointerdown', pressed, true)
  }, [element])
  return {
    held,
    onFocus: () => {
      held.current = true
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) held.current = false
    },
  }
}
