import type { ThesaurusTopic } from '../thesaurus.ts'

/** Everyday turns of phrase: value. */
export const everydayValue: ThesaurusTopic = {
  block: 'value-proposition',
  lines: `
what's so great about, what's so special, what's the big deal, why bother, what's in it for me, why would I, what do I get out of it, what's the point, value, benefit, advantage
claim to fame, known for, best known, famous for, reputation, what are they good at
bells and whistles, extras, features, functions, functionality, capabilities, what can it do
feature, function, functionality, capability, what it can do, characteristic
no-brainer, easy choice, obvious choice, advantage
nice to have, added bonus, cherry on top, extra, add-on
save me trouble, save effort, less work, takes the pain out, make life easier, convenience
quick as a flash, in a jiffy, lickety-split, fast, speed
rock solid, bulletproof, never fails, reliable, dependability
best in class, top of the heap, cream of the crop, second to none, best, leading, superior
trailblazing, ahead of its time, cutting edge, innovative
too good to be true, what's the catch, downside, drawback
sleep well, sleep at night, not worry, peace of mind, guarantee, security
keep prying eyes out, keep nosy people away, privacy, security
not get ripped off, not get cheated, protect buyers, buyer protection, fraud protection, trust
show off, brag, boast, impress, status, brand, award
pat on the back, gong, trophies, silverware, prizes, award, recognised, honoured
thumbs up, good word, five stars, glowing review, positive feedback
under one roof, in one place, one place for everything, one-stop, comprehensive, centralised
on my own terms, when it suits me, whenever I want, flexible, convenience
made for me, cut to fit, one of a kind for me, customised, personalised
all sorts of things, a bit of everything, range, variety, selection, breadth
easy on the planet, kind to nature, tree-hugger, environmentally friendly, sustainable, green
good cause, give to the needy, helping the poor, charitable, social mission
make the world better, change the world, social impact, do good
second to none, unrivalled, beats everybody, market leading
old school, traditional, classic, time-honoured
hot off the press, brand spanking new, newest, latest
`,
}
