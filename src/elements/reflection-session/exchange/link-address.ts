/**
 * Which address goes before the answers in a link. Knows no page: the addresses
 * of the page and of what frames it are passed in.
 */

/**
 * The address without its fragment; the empty text where the page lies on a disk:
 * that address leads nobody else anywhere, and may hold the name of a person.
 *
 * @param page address of the page
 * @param base address that its relative links start from, for a page without one of its own
 */
export function linkAddress(page: string, base: string): string {
  const address = [page, base].find((each) => /^(https?|file):/.test(each)) ?? '';
  return address.startsWith('file:') ? '' : address.replace(/#.*$/s, '');
}
