import './kiosk.css'
import { registerShell } from '../../components/index.ts'
import { kioskStart } from '../../data/kiosk.ts'
import { KioskApp } from './kiosk-app.tsx'
import { guardPage } from './page-guard.ts'
import { wipePage } from './purge.ts'

if (kioskStart.kiosk) {
  // Again as a page begins: the one before may have been cut off by a crash or a power cut.
  void wipePage()
  guardPage()
  registerShell({ Whole: KioskApp })
}
