import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/text/catalogue.ts'
import { shell } from '../../shared/text/shell.ts'

/** A session without the `persist:` prefix lives in memory: nothing of a kiosk's page is ever written on disk. */
export const kioskPartition = 'kiosk'

/** The one kind of window there is: isolated, sandboxed, without Node. */
export function windowOptions(
  options: Readonly<{ preloadFile: string; kiosk: boolean; packaged: boolean }>,
): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 860,
    minWidth: 320,
    minHeight: 256,
    show: false,
    kiosk: options.kiosk,
    autoHideMenuBar: true,
    title: shell.title[0],
    webPreferences: {
      preload: options.preloadFile,
      ...(options.kiosk ? { partition: kioskPartition } : {}),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !options.packaged && !options.kiosk,
    },
  }
}

/** Editing and zoom, without which a keyboard user could neither paste nor enlarge the text. */
export function windowMenu(language: Language, platform: NodeJS.Platform): readonly MenuItemConstructorOptions[] {
  const say = (name: keyof typeof shell.menu): string => shell.menu[name][language === 'fr' ? 0 : 1]
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: say('edit'),
      submenu: [
        { role: 'undo', label: say('undo') },
        { role: 'redo', label: say('redo') },
        { type: 'separator' },
        { role: 'cut', label: say('cut') },
        { role: 'copy', label: say('copy') },
        { role: 'paste', label: say('paste') },
        { role: 'selectAll', label: say('selectAll') },
      ],
    },
    {
      label: say('view'),
      submenu: [
        { role: 'zoomIn', label: say('zoomIn') },
        { role: 'zoomOut', label: say('zoomOut') },
        { role: 'resetZoom', label: say('resetZoom') },
        { type: 'separator' },
        { role: 'togglefullscreen', label: say('fullScreen') },
        { role: 'quit', label: say('quit') },
      ],
    },
  ]
}
