import type { ComponentType } from 'react'
import type { TextKey } from '../../shared/text/index.ts'
import { useText } from '../app/texts.ts'

/** The help of an activity that one paragraph explains: `Help: textHelp('guide.activities.home')`. */
export const textHelp = (textKey: TextKey): ComponentType =>
  function Help() {
    return <p>{useText()(textKey)}</p>
  }
