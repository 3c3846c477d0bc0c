import type { ThesaurusTopic } from '../thesaurus.ts'

/** Rivals and market. */
export const rivals: ThesaurusTopic = {
  block: undefined,
  lines: `
competitor, rival, competition, opponent, other companies like it, alternative, who else does this, up against, compete, contender, similar companies, enemies
market share, share of the market, slice of market, portion of the market, position
market leader, leading, number one, top player, dominant, biggest player, largest provider
industry, sector, field, trade, branch, business area, vertical, line of business, space, market
market, demand, trade, marketplace, commercial area, territory
trend, fashion, fad, direction, development, shift, movement
opportunity, chance, potential, opening, possibility
threat, danger, risk, menace, what could go wrong, peril
risk, danger, hazard, exposure, threat, uncertainty, what keeps them awake
weakness, weak spot, shortcoming, drawback, disadvantage, flaw, downside, catch, achilles heel
strength, strong point, advantage, forte, what it is good at
challenge, difficulty, hurdle, obstacle, problem, barrier, hard part
crisis, disaster, emergency, catastrophe, trouble
strategy, plan, approach, game plan, direction, road map, roadmap, how they intend
goal, aim, objective, target, mission, purpose, vision, what they want to achieve, ambition, dream
mission, purpose, reason for being, why they exist, calling, raison d'etre
vision, dream, future, long-term aim
future, plans, next step, coming years, upcoming, going forward, in the pipeline
expansion, expand, new markets, grow abroad, open new, branch out, enter
focus, concentrate, emphasis, specialise, specialize, main thing, priority, attention
important, key, crucial, vital, essential, critical, significant, main, central, major, matters most, principal
main, primary, chief, principal, biggest, number one, core, top, most important, leading, first and foremost
additional, extra, more, besides, secondary, as well
special, particular, specific, certain, dedicated
different, various, several, diverse, distinct, separate, multiple, assorted
identical, equal, alike, similar, like, comparable
many, lots, plenty, numerous, loads, a great number, tons, heaps, oodles
few, not many, handful, couple, small number, a few
big, large, huge, massive, great, enormous, giant, vast, substantial, considerable, significant
example, such as, for instance, including, e.g., like, illustration
list, name, enumerate, which ones, spell out, run through
kind, type, sort, category, variety, class, form
part, piece, portion, component, element, section, share
reason, cause, motive, grounds, how come, rationale
way, method, means, manner, approach, process, procedure
start, begin, commence, kick off, get going, set about
stop, end, cease, finish, halt, quit, discontinue
use, utilise, utilize, employ, apply, make use of, rely on, take advantage of, run on
need, require, want, demand, must have, call for, depend on, necessary
offer, provide, give, supply, deliver, grant, make available, hand out, furnish
allow, enable, permit, empower, make possible, so that you can
include, contain, comprise, consist of, cover, involve, made up of, has in it
help someone do, facilitate, assist, enable, make easier
choose, pick, select, opt, decide, go for, prefer
find, discover, locate, look for, search, seek, track down, come across, spot, hunt
search, look up, browse, hunt for, seek, query, explore
compare, contrast, side by side, weigh up, difference
share, distribute, pass on, split, spread
keep, retain, hold, preserve, maintain, hang on to
change, alter, modify, switch, adapt, shift
improve, enhance, better, upgrade, boost, refine, increase, strengthen, make better
reduce, lower, cut, decrease, lessen, minimise, minimize, shrink, bring down
create, make, generate, produce, build, set up, come up with
show, display, present, exhibit, demonstrate, reveal
send, dispatch, transmit, forward, transfer, mail
receive, get, obtain, collect, accept, be given
join, enter, become a member, sign up, enrol, enroll, register, get in
leave, quit, depart, exit, walk away, drop out
possess, hold, belong to
depend on, rely on, count on, hinge on, based on, lean on, need
measure, track, monitor, gauge, assess, count, keep an eye on
monitor, watch, track, observe, supervise, keep tabs, surveillance
decide, determine, settle, choose, resolve
promise, pledge, commitment, vow, guarantee, assure
agree, accept, consent, approve, sign off
refuse, reject, turn down, decline, deny, say no
open, launch, start, establish, inaugurate
visit, go to, come to, stop by, drop in, attend
eat, dine, have a meal, consume, feed
sleep, stay overnight, spend the night, bed down, lodge
drive, steer, operate a car, behind the wheel
fly, travel by plane, air, board
move, relocate, shift, transport, carry, haul, cart
clean, wash, tidy, laundry, spotless, hygiene
wear, put on, dress, try on
watch, view, see, stream, look at
listen, hear, tune in, stream music
read, peruse, look through, study
write, author, compose, pen, draft
talk, speak, chat, converse, discuss, conversation
meet, get together, gather, encounter, assemble
`,
}
