/** Where sentences end: data, and one function of plain text. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Shortened words after which a sentence goes on. Lower case, without the last point, as all words here. */
const GOES_ON = words('e.g eg i.e ie vs v cf viz z.b bzw incl excl')

/** The same before a name: "Dr. Smith", "St. Louis". Written with a capital letter. */
const BEFORE_NAME = words('dr mr mrs ms prof st mt gen col lt sgt capt rev hon sen rep gov messrs mme mlle univ')

/** The same before a number: "No. 5", "approx. 200", "Dec. 31". */
const BEFORE_NUMBER = words(
  'no nos nr approx ca circa fig figs vol vols pp p ch sec art par est max min avg jan feb mar apr jun jul aug sep sept oct nov dec',
)

/** Shortened words that end a sentence only before a word that opens one. */
const MAY_END = words(
  'inc ltd corp co llc llp plc pty pvt bros jr sr s.a s.p.a b.v n.v a.g a.s ltda cia s.r.l k.k ph.d m.d b.a m.a m.b.a a.m p.m assoc intl mfg bn mn ave blvd rd',
)

/** Names that end with a mark of their own: what follows goes on, unless it opens a sentence. */
const MARKED_NAMES = words('yahoo yum e joomla kahoot jeopardy')

/** Words that open a sentence rather than go on with a name. */
const OPENERS = words(
  'the a an it its in on at this these that those they their there we our he she his her as for from to with by and but however also additionally moreover furthermore finally lastly first firstly second secondly third thirdly while when where since some such each both all other others another through within under over after before during because although though if once one two three most many much several today currently specifically you your i what who how why which overall further thus hence then not no per key instead rather besides similarly meanwhile subsequently consequently therefore accordingly according based given despite due like unlike notable examples customers clients users members employees',
)

const CLOSERS = `"'”“’‘»«›‹)\\]}*_`
/** A mark that may end a sentence, with the quotes and brackets that close after it. */
const MARK = new RegExp(`([.?!…]+|[。！？｡]+)([${CLOSERS}」』）】]*)`, 'gu')
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.&’'-]*$/u
const WORD_AFTER = /^["'“”‘’«»([]*([\p{L}\p{M}\p{N}’'-]*)/u

/**
 * Offsets in a text at which its sentences end (closing quotes belong to the sentence), in order; the last is the text's length.
 * White space is expected to be folded. A sentence without a full stop ends where the text does. Linear in the length.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  let start = 0
  for (const match of text.matchAll(MARK)) {
    const end = match.index + match[0].length
    if (end >= text.length) break
    if (!endsSentence(text, start, match.index, match[1]!, end)) continue
    ends.push(end)
    start = end
  }
  if (text.length > 0) ends.push(text.length)
  return ends
}

function endsSentence(text: string, start: number, at: number, mark: string, end: number): boolean {
  if (/[。！？｡]/.test(mark)) return true
  const before = WORD_BEFORE.exec(text.slice(Math.max(start, at - 40), at))![0]
  const rest = text.slice(end, end + 60)
  if (!rest.startsWith(' ')) return isGlued(text.slice(Math.max(start, at - 40), at), rest)
  const next = WORD_AFTER.exec(rest.slice(1))![1]!
  const opens = OPENERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next)
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}{1,2}\p{Lu}/u.test(next)) return false
  if (mark === '!') return opens || !MARKED_NAMES.has(before.toLowerCase())
  if (mark !== '.') return true
  if (/^\d{1,4}$/.test(before) && text.slice(start, at).trim() === before) return false
  const word = before.toLowerCase().replace(/^.*[-’'&]/, '')
  if (GOES_ON.has(word) || (BEFORE_NUMBER.has(word) && /^\d/.test(next))) return false
  if (BEFORE_NAME.has(word) && /^\p{Lu}/u.test(before)) return opens
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before) || MAY_END.has(word)) return opens
  return true
}

/** "network.The company": two sentences without a space between. */
function isGlued(before: string, rest: string): boolean {
  const next = /^(\p{Lu}\p{Ll}*)(?=[\s,’'])/u.exec(rest)?.[1]
  if (!next) return false
  const opens = OPENERS.has(next.toLowerCase())
  if (next.length <= 3 && !opens) return false // "Booking.Com"
  if (/(?:https?:|www\.|@|\/)\S*$/i.test(before)) return false
  if (/(?:\p{Ll}{2}|[\p{Ll}\p{N}][)”"’%])$/u.test(before)) return true
  return opens && next.length > 1 && /[\p{L}\p{N})%]{2}$/u.test(before)
}
