/** Opens an address in a tab of its own, which learns nothing of this page. The core has checked that it may be opened. */
export function openOutside(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  link.click()
}
