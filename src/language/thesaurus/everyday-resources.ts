import type { ThesaurusTopic } from '../thesaurus.ts'

/** Everyday turns of phrase: resources and people. */
export const everydayResources: ThesaurusTopic = {
  block: 'key-resources',
  lines: `
what would hurt most to lose, can't do without, couldn't live without, most precious, treasure, prized possession, key resource, important asset
who's on board, people behind it, the folks behind, team, staff
bums on seats, heads, bodies, headcount, number of employees
brainy people, clever people, boffins, whizz kids, geniuses, engineers, scientists
right-hand man, number two, deputy, vice president, second in command
big cheese, head honcho, top man, top woman, captain of the ship, at the helm, runs the show, calls the shots, in the driving seat, CEO, boss
brains behind, who dreamt it up, who came up with, who thought of, inventor, founder, creator, started it
guys who started it, two friends who, founding team, founders, started the company
get off the ground, got started, first opened doors, open its doors, founded, established
been around, in business since, been going, how long, founded, established, age
work out of, camped in, operate from, headquartered, based, home turf
bricks, buildings and land, property, real estate, facilities
machines and gear, kit, equipment, machinery
secret sauce, magic, special ingredient, proprietary technology
know-how, brain power, grey matter, expertise, knowledge
nicked, copied, stolen idea, copycat, copy, protect, patent
legal protection for ideas, protected inventions, patent, intellectual property
where it's kept, where they keep, stored, warehouse, storage
money behind it, whose money, sugar daddy, benefactor, investors, funded by
who owns this lot, who does it belong to, owner, parent company
`,
}
