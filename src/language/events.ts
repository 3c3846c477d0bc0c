/** Things that happen to a company or that it does once: a question that presupposes one is answered only by a sentence that tells it. Stems come from the words. */
export const EVENTS: readonly (readonly string[])[] = [
  ['merge', 'merger', 'acquire', 'acquired', 'acquisition', 'takeover', 'buy', 'bought', 'purchase', 'gobble', 'swallow'],
  ['ipo', 'listed', 'float', 'flotation', 'public'],
  ['raise', 'raised', 'hike', 'increase', 'double', 'doubled', 'triple', 'tripled', 'rise', 'grow', 'jump', 'soar'],
  ['cut', 'slash', 'reduce', 'fall', 'drop', 'decline', 'decrease', 'shrink', 'halve', 'lower', 'plunge', 'dip'],
  ['win', 'won', 'award', 'award'],
  ['sell', 'sold', 'divest', 'spin'],
  ['launch', 'launched', 'introduce', 'release', 'start', 'begin', 'open', 'opened'],
]

/** Events that end or harm something: hardly a question names one without presupposing it. */
export const ENDINGS: readonly (readonly string[])[] = [
  [
    'stop',
    'cease',
    'discontinue',
    'halt',
    'end',
    'ended',
    'drop',
    'dropped',
    'ditch',
    'scrap',
    'scrapped',
    'kill',
    'killed',
    'abandon',
    'quit',
    'suspend',
    'suspension',
    'axe',
    'axed',
    'pull',
    'retire',
    'phase',
  ],
  ['leave', 'left', 'exit', 'withdraw', 'withdrew', 'depart', 'pull', 'quit', 'walk'],
  ['close', 'closed', 'closure', 'shut', 'shutter'],
  ['cancel', 'cancelled', 'terminate', 'revoke'],
  ['fire', 'fired', 'sack', 'sacked', 'layoff', 'redundancy', 'dismiss', 'resign', 'oust'],
  ['sue', 'sued', 'lawsuit', 'litigation', 'court', 'trial', 'settlement', 'fine', 'fined', 'penalty'],
  ['bankrupt', 'bankruptcy', 'insolvent', 'collapse', 'bust', 'chapter'],
  ['hack', 'hacked', 'breach', 'leak', 'leaked', 'outage', 'crash', 'crashed', 'downtime', 'incident'],
  ['recall', 'recalled', 'explode', 'accident', 'scandal', 'fraud'],
  ['strike', 'boycott', 'protest'],
  ['ban', 'banned', 'prohibit', 'forbid', 'outlaw', 'block'],
  ['rename', 'renamed', 'rebrand', 'relocate', 'move', 'moved'],
  ['refuse', 'reject', 'deny', 'turn'],
  ['lose', 'lost', 'loss'],
]

/** Says that something is still to come. Lower case. */
export const FUTURE =
  /\b(?:will|won't|going to|gonna|next (?:year|month|quarter|week|decade)|tomorrow|in the future|upcoming|planning to|plans? to|plan on|intends? to|by 20[2-9]\d|forecast|predict|expect(?:ed|s)? to|soon)\b/
