import type { ThesaurusTopic } from '../thesaurus.ts'

/** Everyday turns of phrase: activities. */
export const everydayActivities: ThesaurusTopic = {
  block: 'key-activities',
  lines: `
what do they get up to, what are they up to, what keeps them busy, busy with, all day long, what do they do all day, daily grind, activity, work
what does it actually do, what on earth is it, what is this thing, what's it about, what's it for, in plain words, company description, provides
put together, knock together, cobble together, assemble, build, make
where's it made, who makes it, where does it come from, made in, production, manufacturing
cook up, dream up, come up with, think up, design, develop, invent
tinker, experiment, fiddle with, try things, research, develop
keep the wheels turning, keep the show on the road, keep things running, operate, maintenance
behind the scenes, under the hood, backstage, how does it work, how it works, process, mechanism
step by step, what happens when, walk me through it, process, procedure
get goods from A to B, move stuff around, shift goods, logistics, transport
check for flaws, weed out duds, make sure it's good, quality control, inspection
`,
}
