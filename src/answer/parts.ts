/** Where a second question begins in one sentence: "… and what …". */
const JOINT = /,?\s{1,9}(?:and|but|or)(?: also)?\s{1,9}(?=(?:what|who|whom|whose|how|when|where|why|which)\b)/i

/** A sentence that asks: begins where a sentence does, so that each is tried once. */
const ASKED = /(?<=^|[.?!])[^.?!]+\?+/g

/** The questions that a text holds: two when it asks two, else the text itself. */
export function partsOf(text: string): string[] {
  const questions =
    text
      .match(ASKED)
      ?.map((part) => part.trim())
      .filter((part) => part.split(/\s+/).length > 2) ?? []
  if (questions.length === 2 && questions.join(' ').length > text.trim().length * 0.85) return questions
  const joint = JOINT.exec(text)
  if (!joint) return [text]
  const parts = [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)]
  const asks = /\b(?:what|who|whom|whose|how|when|where|why|which|is|are|do|does|did|can|could)\b/i
  return parts.every((part) => part.trim().split(/\s+/).length >= 3) && asks.test(parts[0] as string)
    ? parts.map((part) => part.trim())
    : [text]
}
