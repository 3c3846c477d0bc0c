import type { ThesaurusTopic } from '../thesaurus.ts'

/** Industries and what they deal in. */
export const industries: ThesaurusTopic = {
  block: undefined,
  lines: `
airline, flights, planes, air travel, fares, carrier, aviation
hotel, rooms, lodging, nights, hospitality, beds, stay
restaurant, eatery, dining, fast food, menu, meals, burgers, drive-through, sit-down
fast food, burger, fries, takeaway, quick bite, quick service
pizza, slice, pie, pepperoni
coffee shop, cafe, coffeehouse, latte, cappuccino
supermarket, groceries, produce, fruit and veg, food shopping, weekly shop
fruit, vegetables, veg, greens, produce, salad
meat, steak, beef, sausage, ham, bacon
dairy, milk, cheese, butter, yoghurt, yogurt, cream
bakery, bread, cakes, pastry, loaf, buns
frozen, freezer, ice cream, iced
baby food, formula, diapers, nappies, stroller, pram, infant care
pet food, dog food, kibble, treats, pet supplies
tobacco, cigarette, smoke, cigar, smoking, vaping
car rental, hire a car, rent a car, car hire
car sharing, share a car, borrow a car, shared vehicle
ride sharing, ride-hailing, lift, cab, taxi, ride, get a lift
bike sharing, hire a bike, bicycle rental
electric car, EV, electric vehicle, green car
car parts, spare parts, components, auto parts, replacement parts, spares
tyre, tire, wheel, rubber
motorcycle, motorbike, scooter, two-wheeler, chopper
insurance policy, premium, claim, insured, cover, underwriting
claim, payout, compensation, insurance claim, reimbursement
mortgage, home loan, house loan, housing finance
loan, credit, borrowing, lend, lending, finance, cash advance, peer-to-peer lending
savings account, deposit, deposits, put money away, nest egg, bank account
credit score, creditworthiness, credit rating, credit history, good payer
stock trading, brokerage, buy shares, trade shares, broker, securities trading
wealth management, investment advice, portfolio, manage money, financial advice, robo-adviser
retirement, pension, old age, 401k, superannuation
tax return, tax preparation, filing taxes, tax advice
currency, foreign exchange, forex, exchange rate, foreign money
bitcoin, cryptocurrency, crypto, digital currency, virtual currency, coin, blockchain
wallet, store of money, hold coins, keep money
hospital bed, ward, inpatient, operating room, surgery
surgery, operation, procedure, go under the knife
doctor visit, appointment, consultation, checkup, check-up, see a doctor
telemedicine, online doctor, remote consultation, video visit
prescription, drugs, medicine, medication, pills, tablets
clinical trial, drug testing, study, test on patients
cancer, tumour, tumor, oncology
diabetes, blood sugar, insulin, glucose
heart, cardiac, cardiovascular, cardio
mental health, therapy, counselling, depression, stress, shrink, therapist, mind
biotech, biotechnology, life sciences, biology, biopharma
medical record, health record, patient file, patient data
hearing, ear, deaf, hearing aid
vision, eye, eyesight, eye test, contact lens, optical, optician
weight loss, diet, slim, lose weight, slimming, calories
yoga, meditation, mindfulness, relax, stretch
gym, fitness club, health club, workout studio, exercise class
sportswear, athletic wear, sports clothes, activewear, running gear
jeans, denim, trousers, pants
underwear, lingerie, bra, intimate apparel, socks
suit, formal wear, menswear, tailor
handbag, purse, bag, accessories, leather goods
fabric, textile, cloth, material, cotton, wool
sewing, knit, craft, handmade, crafts, homemade, artisan
art, painting, artwork, sculpture, gallery, print
gift, present, souvenir, keepsake, greeting card
flowers, bouquet, florist, floral, roses
printing, print shop, business cards, custom prints, printed
t-shirt, tee, shirt, hoodie, merchandise
toys and games, action figures, dolls, board games, playthings
arcade, amusement park, theme park, rides, rollercoaster, attraction
cruise, ship holiday, voyage, sailing
casino, gambling, betting, bet, slot machine, wager, lottery
cinema, movie theatre, movie theater, box office, screen
theatre, stage, play, musical
museum, exhibit, exhibition, gallery
television channel, network, TV station, broadcaster, cable channel
cable, satellite, pay TV, set-top box
streaming service, watch online, on-demand, binge, video on demand
podcast, audio show, spoken audio
audiobook, spoken book, listen to books
news, headlines, current affairs, journalism, articles, stories
magazine, periodical, glossy, issue
comic, manga, cartoon, anime, animation
stock photo, image library, pictures for sale, licensed images
font, typeface, lettering
domain name, web address, URL, .com address
web hosting, host a site, hosting plan, server space
email service, mailbox, inbox, mail account
online store builder, set up an online shop, shop software, storefront
crowdsourcing, crowd, many people contribute, open call, contest
contest, competition, challenge, prize draw, hackathon
task, chore, errand, odd job, gig, job, to-do
babysitting, childcare, nanny, babysitter, daycare, day care, look after kids
elder care, home care, carer, senior care, nursing home, care home
pet sitting, dog walking, kennel, dog sitter, pet care
house cleaning, cleaner, housekeeping, maid service
home repair, handyman, plumber, electrician, home improvement, DIY, renovation
garden, lawn, yard, plants, landscaping, gardening
moving house, removal, movers, relocation
storage space, self-storage, lock-up, store my stuff
coworking, shared office, desk space, office space, hot desk, workspace
meeting room, conference room, boardroom
vacation rental, holiday home, short-term rental, holiday let, rent out my place, spare room
apartment rental, flat to rent, find a flat, apartment hunting, rental listing
real estate, property, housing, homes, land, realty
construction, building work, build houses, building site, civil engineering, contractor
cement, concrete, bricks, timber, lumber, building materials, wood
steel, metal, iron, aluminium, aluminum, copper, foundry, alloy
gold, silver, precious metals, mining, minerals
paint, coating, varnish, colour, pigment
chemical, chemicals, compound, solvent, chemistry
plastic, polymer, resin, packaging film
paper, pulp, cardboard, carton, tissue
glass, bottle, pane, window
fertiliser, fertilizer, seeds, crops, pesticide, agrochemical, grain
tractor, farm machinery, harvester, agricultural equipment
excavator, digger, bulldozer, crane, forklift, construction equipment, heavy machinery
engine, motor, turbine, propulsion
jet fighter, missile, weapon, weapons, arms, defence systems, bombs
satellite, rocket, space, orbit, launch, spacecraft
electricity, power, energy, current, kilowatt, juice
solar panel, photovoltaic, rooftop solar, solar system, panels on the roof
wind turbine, windmill, wind farm
battery, energy storage, power pack, cell
LED, lighting, lamp, light bulb, lights
heating, air conditioning, HVAC, boiler, thermostat, cooling, furnace
water supply, drinking water, tap, sewage, wastewater, purification, filter
waste collection, bin, trash collection, garbage, refuse, disposal, dump
lift and escalator, elevator, lift, escalator
lock, key, door, alarm, burglar alarm, home security
camera system, CCTV, surveillance, security camera
elevator pitch, short description, brief account
staffing, temp agency, recruitment agency, placement, employment agency, headhunter
background checks, screening, vetting, references
legal services, legal advice, law firm, legal help, legal documents
testament, legal form, last wishes
patent filing, trademark registration, IP services
accounting, bookkeeping, ledger, books, accounts, balance the books
audit service, tax, advisory, assurance
market research, polling, surveys, consumer research, opinion poll
advertising agency, ad agency, creative agency, media buying
ad technology, ad serving, programmatic, ad network, ad targeting, retargeting
email campaign tool, send newsletters, mass mailing
social media tool, schedule posts, manage accounts
search engine, web search, look things up, query
online maps, navigation, directions, route planner
translation service, interpreter, localisation, localization
language learning, learn a language, speak Spanish, vocabulary
test preparation, exam prep, SAT, entrance exam, cram
tutoring, private lessons, homework help, tutor
online course, MOOC, e-learning, distance learning, web lessons
university degree, bachelor, master, diploma, MBA
textbook, course book, study material, schoolbook
school software, classroom, gradebook, learning management, homework
scholarship, student aid, grant, tuition help
tuition, school fees, course fee, study cost
charity giving, fundraising, raise money for, donate to, good cause
petition, campaign, vote, activism, sign up for a cause
dating service, matchmaking, find a partner, love, singles
photo sharing, share pictures, post photos, album
messaging app, text friends, messenger, chat app, texting
blogging, publish posts, write online, personal page
question and answer site, ask questions, get answers, expert answers
review site, rate places, business reviews, recommendations
deal site, daily deals, group buying, coupons
price comparison, compare prices, find the best price, cheapest offer
classified ads, small ads, listings, want ads
auction house, going once, hammer, lot, sale by bidding
second-hand, used, pre-owned, vintage, thrift, hand-me-down, pre-loved, nearly new
subscription box, monthly box, surprise box, curated box
meal kit, recipe box, cook at home, ingredients delivered
food delivery, order a meal, takeout delivery, bring me dinner
wine, bottle of red, vineyard, winery, grapes
tea, brew, cuppa, herbal
water bottle, mineral water, bottled water, sparkling
energy drink, caffeine, pick-me-up
razor, shave, blade, shaving, beard
hair, haircut, salon, barber, shampoo, hairdresser
spa, massage, pampering, manicure, nails
toothpaste, toothbrush, oral care, brushing
soap, detergent, washing powder, cleaner, household products
mattress, bed, sleep, pillow, bedding
kitchenware, pots, pans, cookware, cutlery
craft beer, microbrew, ale, brewery
hardware store, tools, DIY, nails, home centre
office supplies, stationery, pens, paper, desk
musical instrument, guitar, piano, drums
bicycle, mountain bike, road bike, frame, saddle
outdoor gear, tent, hiking boots, camping, backpack, climbing
ski, snowboard, slopes, winter sports
golf, clubs, course, tee
football, soccer, match, pitch, league
basketball, hoops, court, NBA
swimming, pool, swimwear, bathing suit
fishing, rod, tackle, angling
hunting, rifle, gun, firearm, ammunition
horse, riding, stable, pony
`,
}
