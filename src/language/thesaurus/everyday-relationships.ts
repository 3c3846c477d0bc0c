import type { ThesaurusTopic } from '../thesaurus.ts'

/** Everyday turns of phrase: relationships. */
export const everydayRelationships: ThesaurusTopic = {
  block: 'customer-relationships',
  lines: `
who do I call, who can I shout at, who do I turn to, whom do I ask, get hold of someone, where do I complain, customer service, contact, support
talk to a real person, speak to someone, human on the phone, live agent, phone support
on my own, left alone, left to my own devices, figure it out myself, self-service, without help
hold my hand, hand-hold, walk me through, show me how, guide me, assistance, training
lend a hand, give a hand, help out, pitch in, support
something breaks, goes belly up, packs up, conks out, on the blink, stops working, breaks down, problem, repair, support
fed up, annoyed, cross, cheesed off, upset, unhappy, complaint
keep me posted, keep in the loop, stay informed, newsletter, updates, notify
keep coming back, keep them hooked, keep them sweet, loyalty, retention, repeat business
hang out, chat with others, swap stories, exchange tips, community, forum
learn the ropes, get up to speed, get the hang of it, training, tutorial, onboarding
bit of paper, piece of paper to prove, proof of skill, certificate, diploma
at three in the morning, in the dead of night, on a Sunday, on Christmas day, 24/7, around the clock
have a say, have a voice, suggest ideas, give input, feedback, vote
birthday, anniversary, treats, surprises, gifts, rewards
`,
}
