/** How a question shows what it asks for. Lower case, quotes straight; each is anchored by word bounds and holds bounded gaps only. */
export const ASKS = {
  /** "how many", "number of" */
  count:
    /\bhow many\b|\bnumber of\b|\bhow (?:large|big) (?:is|was|are) (?:the|your|our|their|its) (?:team|staff|workforce|fleet|network|portfolio|community|user ?base|customer ?base)|\bcount\b|\bhow numerous\b|\bheadcount\b|\bhow often\b|\bin how many\b/,
  /** "how much", "price" */
  amount:
    /\bhow much\b|\bprice|\bwhat (?:do(?:es)?|would|will|did) .{1,60}(?:cost|charge|set .{1,12} back|go for|pay)\b|\bcosts? (?:of|per|for)\b|\bfees?\b|\bhow expensive\b|\bhow (?:big|large|high|hefty|steep) (?:is|was|were|are) (?:the|its|their|our|your)\b|\bwhat(?:'s| is| are| was) .{0,30}(?:turnover|revenue|sales|profit|rate|salary|wage|budget|damage)\b|\bturnover\b|\btop line\b|\bwhat sum\b|\bdollars\b|\bbucks\b|\bquid\b/,
  share:
    /\bwhat (?:share|portion|percentage|percent|proportion|fraction|part|slice|cut|chunk)\b|\bpercentage\b|\bper ?cent\b|\bhow (?:much|large|big) (?:of|a (?:share|part|portion|slice|chunk))\b|\bwhich (?:share|part|portion|percentage)\b|%/,
  date: /\bwhen\b|\b(?:what|which) (?:year|date|month|day|decade)\b|\bsince when\b|\bhow old\b|\bhow long ago\b|\bbirth ?day\b|\bfounding (?:year|date)\b|\bwhat time\b/,
  duration:
    /\bhow (?:long|fast|quick(?:ly)?|soon|speedy)\b|\bhow many (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b|\bhow much time\b|\bhow many times\b|\bhours\b/,
  place:
    /\bwhere\b|\b(?:what|which|whose) (?:country|countries|city|cities|town|towns|state|states|region|regions|place|places|continents?|location|locations|markets?|corners?|parts of the (?:world|globe))\b|\bheadquarter|\blocated\b|\bbased\b|\bhq\b/,
  person:
    /\bwho (?:is|was|'s|are|were|founded|started|runs|leads|owns|created|invented|heads|set up|set it up|came up|built|wrote|discovered)\b|\bwho's\b|\bwhose\b|\bceo\b|\bcfo\b|\bcto\b|\bboss\b|\bfounders?\b|\bname of the (?:ceo|boss|head|founder|person|man|woman)\b|\bwho\b/,
  reason:
    /\bwhy\b|\bhow come\b|\bwhat(?:'s| is| was)? (?:the |behind |made |makes |caused |drove |led )\b.{0,20}(?:reason|behind|cause)?|\breasons?\b|\bwhat for\b|\bwhat made\b|\bwhat drove\b|\bwhat caused\b/,
  manner:
    /^(?:\W*(?:so|and|ok|but|well),? )?how\b(?! (?:many|much|long|old|big|large|often|far|fast|come|about))|\bin what way\b|\bby what means\b|\bhow (?:do|does|did|can|could|is|are|was|would|will|to)\b/,
  definition:
    /^(?:\W*(?:so|and|ok|but|well),? )?(?:what(?:'s| is| are| was)|define|explain|what does .{1,40} mean|meaning of|who (?:is|are))\b/,
  yesNo:
    /^(?:\W*(?:so|and|ok|okay|but|well|hi|hello|hey|or|then),? )*(?:is|are|am|was|were|do|does|did|can|could|will|would|has|have|had|should|may|might|isn't|aren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|hasn't|haven't|any)\b|,? (?:right|correct|true|isn't it|don't they|yes|no|or not|or what)\?*\s*$/,
  list: /\b(?:which|what|list|name|who are|enumerate|give me|tell me)\b.{0,60}?\b(?:\p{L}{3,}s|people|kinds?|types?|sorts?)\b|\ball (?:the|of|their|its|your|our)\b/u,
  compare:
    /\bdifferen(?:ce|t|ces)\b|\bversus\b|\bvs\.?\b|\bcompared? (?:to|with)\b|\bcompar(?:e|ison)\b|\bside by side\b|\bdiffer\b|\bbetter than\b|\bmore than the other\b/,
  overview:
    /\b(?:key|main|basic|important) (?:facts|points)(?: please)?\b|\bin a nutshell\b|\boverview\b|\bsumm(?:ary|arise|arize)\b|\bsum (?:it |this )?up\b|\b(?:quick |short |brief )?(?:rundown|run-down|intro(?:duction)?|profile|sketch|picture) (?:of|on|to|about) (?:how |what )?(?:the|this|your|our|their)\b|\bbusiness model\b(?! (?:of )?canvas)|\b(?:big|whole|full) picture\b|\bpitch (?:me )?(?:this|the|your|us)\b|\bfrom a to z\b|\bthe basics\b|\bup to speed\b|\bthirty seconds\b|\belevator pitch\b|\bthe gist\b|\bcompany profile\b|\btell me (?:everything|all|something|a bit|more)? ?about (?:the|this|your|our) (?:company|business|firm|outfit|place|startup|start-up|enterprise|organi[sz]ation|shop|lot|people|folks|guys|crowd|bunch)\b|\btell me (?:everything|all|something) about (?:them|it|us|you)\b|\bwhat(?:'s| is)? (?:you|they|we|it|this|the|your|our|that|these|those)? ?(?:company|business|firm|outfit|place|startup|start-up|enterprise|organi[sz]ation|shop|lot|people|folks|guys|crowd|bunch) ?(?:is|are)? (?:all )?(?:about|up to)\b|\bwhat (?:do|does) (?:you|they|we|it|this|the|your|our|that|these|those)(?: (?:company|business|firm|outfit|place|startup|start-up|enterprise|organi[sz]ation|shop|lot|people|folks|guys|crowd|bunch))?(?: actually| really| even| all)* do\b\s*(?:\?|$|,|and\b|for a living|all day|here|exactly|actually|really|inside|day to day|keep\b|that\b)|\bwhat (?:you|they|we|it|this|the|your|our|that|these|those)(?: (?:company|business|firm|outfit|place|startup|start-up|enterprise|organi[sz]ation|shop|lot|people|folks|guys|crowd|bunch))?(?: actually| really)? (?:do|does)\b\s*(?:\?|$|\.|,|for a living|all day|inside|here)|\bhow (?:does )?(?:you|they|we|it|this|the|your|our|that|these|those) (?:company|business|firm|outfit|place|startup|start-up|enterprise|organi[sz]ation|shop|lot|people|folks|guys|crowd|bunch) works?\b|\bwhat (?:kind|sort|type) of (?:a )?(?:company|business|firm|outfit|place|startup|start-up|enterprise|organi[sz]ation|shop|lot|people|folks|guys|crowd|bunch) (?:is|are|was)\b|\bwhole (?:outfit|thing|company|business|firm|shebang|operation)\b|\b(?:explain|describe|introduce|present)(?: to)?(?: me| us)? (?:you|they|we|it|this|the|your|our|that|these|those) (?:whole )?(?:company|business|firm|outfit|place|startup|start-up|enterprise|organi[sz]ation|shop|lot|people|folks|guys|crowd|bunch)\b|\bwhat does (?:you|they|we|it|this|the|your|our|that|these|those) (?:company|business|firm)(?: actually| really)* make and do\b|\belevator\b/,
  superlative:
    /\b(?:most|least|biggest|largest|smallest|main|primary|major|highest|lowest|top|best|worst|cheapest|dearest|fanciest|priciest|fastest|slowest|oldest|newest|latest|first|last|single|number one|no\. ?1|chief|leading|\p{L}{4,12}iest)\b/u,
  negation: /\b(?:not|never|no|none|without|n't|nobody|nothing|lack|lacks|refuse)\b|n't\b/,
} as const
