import type { ThesaurusTopic } from '../thesaurus.ts'

/** Everyday turns of phrase: customers and use. */
export const everydayCustomers: ThesaurusTopic = {
  block: 'customer-segments',
  lines: `
who would want this, who would use this, who goes there, who shops there, who signs up, customer, target
people like me, somebody like me, the likes of me, ordinary customer, individual
would it suit, right for me, fit for, suitable, appropriate, meant for
my neighbour, my friend, my aunt, my uncle, my nephew, my cousin, individual, consumer
my boss, my company, my firm, my shop, our office, business customer, company
big fish, big guns, heavyweight, large company, enterprise, corporation
little guy, small fry, small business, one-person business
bread-and-butter customers, main customers, core audience, primary market
folks, people, persons, humans, crowd, individuals
rich people, fat cats, the one percent, wealthy, millionaires
down on their luck, struggling, poor, low-income
young at heart, young people, the young, kids these days, youth
tech-savvy, good with computers, digital native, comfortable with technology
clueless about computers, no tech skills, technophobe, not technical, non-technical, laymen, layman
nine-to-five, office worker, desk worker, employee, working people
shift worker, night worker, hourly employee
housewife, stay-at-home mum, homemaker, housekeeper
outdoorsy, hiker, camper, adventurer, nature lover, outdoor enthusiast
bookworm, reader, book lover, avid reader
foodie, gourmet, food lover, cook at home
movie buff, film lover, couch potato, binge-watcher, viewer, audience
music lover, listener, audience, fan
collector, hobby, antique, enthusiast
bargain hunter, price-conscious, penny-wise, frugal shopper, price-sensitive, cost-conscious, thrifty
fashionista, trendy, style-conscious, fashion-conscious
fitness freak, gym rat, athlete, fitness enthusiast
patient, hospital visitor, the sick, people with an illness, ill, poorly, unwell
expecting, pregnant, mum-to-be, expectant mother
dog, cat, pet, animal, puppy, furry friend
people abroad, foreigners, international customers, non-residents
`,
}
