/** A label: up to eight words before a spaced dash or a colon, at the start. */
const LABEL = /^([^:–—.?!]{2,70}?)(?: +[–—-]+ +| *: +|[–—])(?=\S)/

/** The words before a dash or colon at the start of a text that names its matter so. */
export function labelOf(text: string): string | undefined {
  const label = LABEL.exec(text)?.[1]?.trim()
  return label && label.split(' ').length <= 8 && /^[\p{Lu}\p{N}"“'‘]/u.test(label) ? label : undefined
}
