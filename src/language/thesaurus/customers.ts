import type { ThesaurusTopic } from '../thesaurus.ts'

/** Customers. */
export const customers: ThesaurusTopic = {
  block: 'customer-segments',
  lines: `
customer, client, buyer, purchaser, shopper, patron, user, consumer, clientele, punter, account
who buys, who uses, who is it for, aimed at, target market, customer segment, audience, target group, intended for, made for, meant for, type of person, kind of people, crowd
segment, group, category, class, type, cluster, bracket, slice of the market
niche, specialised market, narrow market, small group, particular group, specialist
mass market, general public, broad market, all walks of life, ordinary people, the masses, average joe, no particular group
multi-sided, two-sided, both sides, two groups, interdependent, marketplace, platform connecting
consumer, individual, private person, ordinary people, man in the street, general public, joe public, household, end user
business customer, corporate client, company, enterprise, firm, organisation, organization, corporate, B2B
large company, big business, corporation, enterprise, multinational, conglomerate, big corporation, giant, blue chip, fortune 500
small business, SME, small and medium-sized, SMB, mom and pop, little shop, small company, corner shop, small firm, small outfit
startup, start-up, new venture, young company, early-stage company, fledgling, newly founded
freelancer, self-employed, independent contractor, sole trader, one-man band, solo, gig worker, contractor
entrepreneur, founder, business owner, self-starter, businessman, businesswoman
government, public sector, state, federal, municipal, authority, council, public body, civil service, agency, ministry
military, army, defence, defense, armed forces, navy, air force, soldiers, troops, veterans
non-profit, nonprofit, charity, NGO, not-for-profit, foundation, voluntary organisation, good cause
school, college, university, academic institution, education, educational institution, campus, academy
student, pupil, learner, undergraduate, kid at school, scholar, trainee, freshman
teacher, educator, instructor, lecturer, professor, tutor, teaching staff, faculty
parent, mum, dad, mom, mother, father, family, folks with kids, guardian
child, children, kid, kids, little ones, youngster, toddler, minors, youth, boy, girl
baby, infant, newborn, toddler, tot, little one
teenager, teen, adolescent, youth, youngster, young people, high schooler
young adult, millennial, twenty-something, young people, young professional, generation
elderly, senior, retiree, pensioner, older people, old folks, aged, grandparent, granny, grandpa
women, woman, female, lady, ladies, girls, mothers
men, man, male, gentleman, guy, bloke, lads, fellow
couple, partner, married, newlyweds, husband, wife, spouse, fiance
wealthy, rich, affluent, high-income, well-off, high net worth, well-heeled, loaded, moneyed, upper class
poor, low-income, underprivileged, hard up, broke, less well-off, needy, disadvantaged, skint, tight budget
middle class, middle-income, average earner, ordinary household
professional, white-collar, office worker, expert, practitioner, specialist, knowledge worker
blue-collar, manual worker, labourer, tradesman, handyman, working class
doctor, physician, clinician, medic, practitioner, surgeon, GP, medical professional
nurse, caregiver, carer, healthcare worker, health aide
patient, sick person, sufferer, ill people, person treated
hospital, clinic, medical centre, medical center, surgery, healthcare provider, infirmary
dentist, dental, teeth, orthodontist, tooth
pharmacy, chemist, drugstore, pharmacist, druggist
lawyer, attorney, solicitor, legal professional, barrister, counsel, law firm
accountant, bookkeeper, CPA, auditor, tax preparer
developer, programmer, coder, software engineer, techie, hacker, tech people, IT people
designer, artist, creative, illustrator, graphic designer
photographer, videographer, camera person, filmmaker
musician, band, singer, recording artist, performer, songwriter
writer, author, novelist, blogger, storyteller, wordsmith
journalist, reporter, press, correspondent, newspaper people
publisher, media company, content owner, website owner, newspaper, magazine
marketer, marketing professional, advertiser, brand manager, ad people, brands
advertiser, brand, sponsor, marketer, company that places ads
merchant, retailer, seller, shopkeeper, store owner, vendor, trader, stallholder
seller, vendor, supplier, merchant, person selling
buyer, purchaser, bidder, acquirer, person buying
landlord, property owner, host, lessor, homeowner, letting owner
tenant, renter, lodger, lessee, occupant
homeowner, house owner, property owner, home buyer, householder
home buyer, house hunter, property seeker, someone looking for a place
real estate agent, estate agent, broker, realtor, property agent, letting agent
guest, visitor, lodger, holidaymaker, overnight guest
traveller, traveler, tourist, holidaymaker, vacationer, tripper, globetrotter, passenger, backpacker
business traveller, business traveler, road warrior, people travelling for work
passenger, rider, commuter, flyer, flier, person on board
driver, motorist, car owner, chauffeur, person behind the wheel
cyclist, biker, bike rider, rider
pet owner, dog owner, cat owner, animal lover, people with pets
farmer, grower, agricultural producer, rancher, agriculture
restaurant, eatery, diner, cafe, bistro, food place, place to eat
hotel, inn, lodging, guesthouse, motel, place to stay, accommodation, resort, hostel
builder, contractor, construction company, tradesperson, building firm
manufacturer, maker, producer, factory owner, industrial company
engineer, technician, technical staff, mechanic
scientist, researcher, academic, lab worker, boffin
investor, shareholder, financier, backer, fund manager, people with money to invest
bank, lender, financial institution, credit union, building society
insurer, insurance company, underwriter
telecom, telco, phone company, mobile operator, carrier, network operator
utility company, energy company, power company, electric company
airline, carrier, air carrier, aviation company
car maker, automaker, automotive manufacturer, vehicle manufacturer, car company, auto industry
gamer, player, video game fan, people who play games
sports fan, athlete, sporty people, fitness enthusiast, gym-goer, runner
fan, enthusiast, hobbyist, aficionado, buff, lover, devotee, geek
job seeker, jobseeker, candidate, applicant, unemployed, out of work, people looking for work
employer, recruiter, hiring company, company looking for staff, hiring manager
HR, human resources, personnel department, people team
manager, executive, boss, supervisor, decision maker, leader, higher-up
beginner, novice, newbie, first-timer, no experience, amateur, newcomer
expert, pro, experienced, advanced user, skilled, veteran, old hand
member, subscriber, registered user, signed-up user, account holder
loyal customer, regular, repeat customer, returning customer, devotee, comes back again and again
new customer, first-time buyer, newcomer, prospect, lead, potential customer
existing customer, current client, established customer
famous client, big-name customer, well-known customers, notable clients, prominent customers, household name, big names, marquee client
demographic, age group, gender, age, income level, generation
vegetarian, vegan, plant-based, meat-free, health-conscious
religious, faith, church, congregation, believers
immigrant, migrant, expat, foreign worker, people sending money home
disabled, disability, wheelchair, impaired, handicapped, accessibility
`,
}
