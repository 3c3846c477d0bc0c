/** How a text shows that it asks and answers questions: data, each expression bounded on hostile input. */

/** UTF-16 units of a heading or a question that are looked at. */
export const LONGEST_ASKED = 300

const ABOUT = '(?: (?:about|on|for|from|of|by|regarding|around|zu|zum|zur|über|rund um|von|sur|sobre|su|over) .{1,80})?'

/** A heading above questions with their answers: "FAQ", "Questions and answers", "Got questions?", "Häufige Fragen". Lower case, trimmed. */
export const ASKED_HEADING = new RegExp(
  `^(?:${[
    '(?:.{0,60}[^\\p{L}])?(?:faqs?|f\\.a\\.q\\.?|frequently asked(?: questions?)?)(?:[^\\p{L}].{0,80})?',
    `(?:.{0,60}[^\\p{L}])?(?:q ?(?:&|and|\\+|/|n) ?a|questions? (?:and|&|\\+) answers?)${ABOUT}`,
    `(?:[\\p{L}’'-]{2,20} ){0,3}questions?(?: (?:we|people|you|they|customers|clients|others)(?: \\p{L}{2,12}){1,4}| answered)?${ABOUT}`,
    'answers to .{0,40}questions?',
    '(?:what|things) (?:\\p{L}{2,12} ){1,3}asks?(?: us| me)?',
    `(?:[\\p{L}-]{2,20} ){0,3}fragen(?: (?:und|&) antworten)?${ABOUT}`,
    'foire aux questions|questions fréquentes|questions (?:et|&) réponses',
    'preguntas (?:frecuentes|y respuestas)|domande (?:frequenti|e risposte)|perguntas (?:frequentes|e respostas)',
    'veelgestelde vragen|vragen (?:en|&) antwoorden',
  ].join('|')})[^\\p{L}]{0,9}$`,
  'u',
)

/** Stands before a question: "Q:", "Q3.", "Question:", "Frage:", also in bold. */
export const BEFORE_QUESTION = /^[*_]{0,3}(?:(?:q|question|frage)\s?\d{0,3}\s?[:.)]|f\s?\d{0,3}:)[*_]{0,3}\s{0,9}(?=\S)/iu

/** Stands before an answer: "A:", "Answer:", "Antwort:", also in bold. Begins at the answer. */
export const BEFORE_ANSWER =
  /^[*_]{0,3}(?:(?:a|answer|antwort)\s?\d{0,3}\s?[:)]|(?:a|answer|antwort)\s?\d{0,3}\.(?=\s+\S))[*_]{0,3}\s{0,9}/iu

/** The number of a question: "3. ", "3) ". */
export const NUMBER_BEFORE = /^\d{1,3}(?:\.\d{1,2})?[.)]?\s{1,9}(?=\p{L}|¿)/u

/** Ends with a question mark, whatever closes after it. */
export const ASKS_AT_END = /[?？][\s"'”’»)\]*_:]{0,9}$/u
