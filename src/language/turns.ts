/** How a question leans on what was said before. Lower case, quotes straight. */
export const TURNS = {
  /** Opens by going on: "and …", "what about …". */
  goesOn:
    /^(?:\W*)(?:and|what about|how about|ok(?:ay)?|so|but|or|also|then|plus|now|alright|right|fine|good|great|cool|i see|interesting|hm+)\b[\s,.:!]*/,
  /** Asks again for what was answered: its source, its words, whether it is sure. */
  again:
    /^\W*(?:(?:are|r) (?:you|u) (?:really |quite |absolutely |very )?(?:sure|certain|positive)|(?:is|was) (?:that|this|it) (?:really |actually )?(?:so|true|right|correct|certain)|really|sure|seriously|says who|who says(?: so| that)?|source|sources|reference|citation|cite|proof|prove it|evidence|where (?:does|did|do|is|was|can|could|have) (?:it|that|this|you|i|they|the document)\b.{0,30}\b(?:say|said|says|stated?|written)\b.{0,30}|where (?:did|do|have) you (?:\w{1,10} )?(?:find|found|read|get|got|see|seen|know|take|took|have)(?: (?:that|this|it|those|these))?(?: (?:from|out))?|where (?:can|could|do|did) i (?:read|see|find|check|verify) (?:that|this|it)(?: (?:in|on|out)\b.{0,30})?|where (?:does|did|is|was) (?:that|this|it) (?:come from|stand|found|from)|where(?:'s| is| does) (?:that|this|it) (?:come )?from|how do you know(?: that| this)?|(?:can|could|would|will) you (?:please )?(?:show|give|quote|repeat|say|tell|send|point)\b.{0,20}\b(?:exact|passage|source|sentence|quote|again|that|place|words?|reference|citation|where)\b.{0,30}|show me (?:the )?(?:exact |original )?(?:passage|source|sentence|quote|place|text|words|where)\b.{0,30}|say (?:that|it) again|repeat(?: that| it)?(?: please)?|come again|pardon|what did you say|once more|one more time|again|(?:make it |a bit |can you make it |even )?(?:shorter|briefer|more briefly)(?: please)?|in short|tl;?dr|in fewer words|too long|which section (?:is|was|does) (?:that|this|it)\b.{0,20}|quote (?:it|that|please))(?: please| pls| that| it| again| then| though)?\W*$/,
  /** Asks for the rest: "any others", "what else". */
  others:
    /\b(?:what|who|where|anything|anyone|something|nothing|how|which|any(?:body|where)?) else\b|\bany (?:others?|more|further)\b|\b(?:the )?(?:other|others|rest|remaining)(?: ones?)?\b|\bwhat other\b|\bwhich other\b|\bbesides\b|\bapart from (?:that|those|these|this|it)\b|\bother than (?:that|those|this)\b|\band after that\b|\bmore (?:about|on)\b|\btell me more\b|\bgo on\b|\bcontinue\b/,
  /** Asks for more of the same matter. */
  more: /^\W*(?:(?:ok|okay|and|please),? )?(?:tell me more|more(?: details?| info(?:rmation)?)?|go on|continue|elaborate|details?|explain(?: that| it| further)?|can you (?:elaborate|explain|expand)(?: on (?:that|it))?|say more|what do you mean(?: by that)?)(?: please| about (?:it|that|this|them))?\W*$/,
  /** Points back by a pronoun or a bare "one". "They" and "it" most often mean the company, so they do not count alone. */
  pointsBack: /\b(?:that|those|these|this|them|it|its|one|ones|there|such|same|former|latter|both|he|she|him|her|his)\b/,
  /** Takes back what was said: "no, I meant …". */
  corrects:
    /^\W*(?:no+|nope|sorry|wait|actually|oops|hang on|wrong)?\W{0,9}(?:i (?:mean|meant)|i was (?:asking|talking) about|not (?:that|this|those)(?: one)?|rather|make that|correction)\W+/,
  /** Leaves the matter: "never mind", "back to …". */
  leaves:
    /^\W*(?:(?:ok|okay|right|well|oh|ah),? )?(?:never ?mind|forget (?:it|that)|doesn't matter|moving on|different (?:question|topic)|another (?:question|thing)|something else|change of (?:topic|subject)|new (?:question|topic)|next question|anyway|by the way|btw|back to(?: the)?|going back to|returning to|let's go back to)\W*/,
  /** Counts what was listed: "how many of them". */
  countsThem:
    /^\W*(?:(?:and|so|ok),? )?how many(?: (?:of (?:them|those|these)|are (?:there|they|these|those)|is that|in (?:total|all)|(?:ones|altogether)))*(?: (?:in total|in all|altogether|exactly))?\W*$/,
} as const

/** Words that name a place in a list: "the second one", "the last group". */
export const PLACE_IN_LIST =
  /\b(?:the |their |its |your |our )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|\d{1,2}(?:st|nd|rd|th))\b(?: (?:one|group|of (?:them|those|these)|item|point|type|kind|option|tier|package|segment|category|element|thing|part|bit|stream|proposition|service|partner|product))?/
