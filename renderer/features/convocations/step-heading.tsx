import { useEffect, useRef } from 'react'

/** Title of a step; takes the focus when the person comes to it, so that the step is read from its beginning. */
export function StepHeading({ text, focused = true }: { text: string; focused?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focused) heading.current?.focus()
  }, [focused])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  )
}
