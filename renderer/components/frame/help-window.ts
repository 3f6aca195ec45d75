/**
 * Opens what the help panel shows in a window of its own (F62): a copy, without a link to the application, so that it can stay
 * open beside any screen. False where the machine opens no other window.
 */
export function openHelpWindow(title: string, content: HTMLElement, close: string): boolean {
  const opened = window.open('', '_blank', 'popup,width=640,height=760')
  if (opened === null) return false
  const { document: page } = opened
  page.title = title
  page.documentElement.lang = document.documentElement.lang
  for (const [name, value] of Object.entries(document.documentElement.dataset))
    page.documentElement.dataset[name] = value
  page.documentElement.style.cssText = document.documentElement.style.cssText
  for (const style of document.querySelectorAll('style')) page.head.append(page.importNode(style, true))
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const copy = page.importNode(sheet)
    // The window has no address of its own to start from.
    copy.href = sheet.href
    page.head.append(copy)
  }
  const main = page.createElement('main')
  main.className = 'help-window prose'
  const heading = page.createElement('h1')
  heading.textContent = title
  const copy = page.importNode(content, true)
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href')
  const button = page.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = close
  button.addEventListener('click', () => opened.close())
  main.append(heading, copy, button)
  page.body.append(main)
  opened.focus()
  return true
}
