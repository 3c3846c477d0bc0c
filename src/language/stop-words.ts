/** Words that carry grammar and no matter: never matched. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every either neither both all such same own other another
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves one ones someone somebody anyone anybody everyone everybody something anything everything
  who whom whose which what when where why how whatever whichever
  is am are was were be been being isn't aren't wasn't weren't 's 're 'm
  do does did done doing don't doesn't didn't have has had having haven't hasn't hadn't 've 'd
  can could can't cannot couldn't will would won't wouldn't 'll shall should shouldn't may might must mustn't ought
  and or but nor so if then than as because while though although unless until whether
  of in on at by for with from to into onto upon about over under above below between among through during before after
  against within without via per out up down off again further here there now just only even also too very really quite rather
  not no yes yeah ok okay please thanks thank hello hi hey well oh um er hmm eh lol btw
  let lets let's im i'm you're they're we're it's that's what's who's where's there's here's whats hows thats theres dont doesnt didnt isnt arent cant wont
  etc eg ie vs versus`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that ask rather than name: they count little as matter of a question. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `use used using make made making get got getting give given giving go going gone come came coming take took taken taking
  tell told say said know known knows show shown see seen look looking find found want wanted wants need needed like liked think thought
  keep kept put work works working thing things stuff way ways people person folks guys kind kinds sort sorts type types lot lots bit
  much many few more most less least little big bigger biggest good better best great new old right sure exactly actually currently
  today nowadays ever still already yet else anyway basically roughly approx approximately around about really possible available
  name names named called call list mention describe explain detail details example examples instance information info question
  have having happen happens happened mean means meant matter place part parts part time times number amount main key major different various several
  curious wonder wondering boss mate dad mum mom gran wife friend colleague heard read try trying ask asking asked answer quick quickly short
  help`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words for the company itself: they stand in every sentence and tell nothing apart. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  `company companies firm firms business businesses corporation enterprise organisation organization outfit startup start-up group`
    .split(/\s+/)
    .filter(Boolean),
)
