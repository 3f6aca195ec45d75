import { type Browser, chromium } from '@playwright/test'
import { ensureChromium } from '../../scripts/chromium.ts'

/** A real Chromium that calls nobody. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await ensureChromium()
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--disable-sync', '--disable-quic'],
  })
}
