import type { ThesaurusTopic } from '../thesaurus.ts'

/** Activities: what they do. */
export const activities: ThesaurusTopic = {
  block: 'key-activities',
  lines: `
activity, what they do, operation, day-to-day, task, job, core business, work, line of business, main business, all day
make, produce, manufacture, build, assemble, create, construct, fabricate, turn out, churn out
production, manufacturing, output, assembly, making, fabrication, where is it made
design, develop, create, engineer, invent, draw up, conceive, devise, dream up
develop, build, code, program, write software, create, improve, work on, engineer
research, R&D, study, investigation, experiment, invent, discover, explore, look into, work on new things
test, testing, trial, check, inspect, quality control, quality assurance, inspection, examine, try out
operate, run, manage, keep going, maintain, administer, look after, handle
platform management, keep the site running, maintain the platform, run the website, site upkeep, platform development
marketing, promotion, advertising, selling, win customers, brand building, publicity
sales, selling, closing deals, win business, sell
logistics, transport, distribution, haulage, moving goods, supply chain, freight, shipping
supply chain, chain of suppliers, sourcing to delivery, from factory to shop, flow of goods
sourcing, procure, procurement, buying, source, purchase, obtain, where they get, comes from, get hold of
buying team, purchasing, merchandising, choose products, buyer
packaging, pack, box, wrap, wrapping, carton, bottle, container
store, storage, warehouse, stock, keep, hold, stash, inventory
inventory, stock, goods on hand, merchandise, supply on shelf
fulfil, fulfill, pick and pack, process orders, order processing, complete orders, fulfillment
install, fit, set up, mount, put in, deploy
repair, fix, mend, restore, refurbish, overhaul, patch up
recruit users, grow user base, sign people up, attract members, acquire customers, onboard
matching, match, pair, connect, bring together, link up, find each other, matchmaking, put in touch
broker, act as go-between, mediate, intermediary, arrange
negotiate, haggle, bargain, strike deals, agree terms
screen, check, review, vet, moderate, filter, police, monitor
moderate, remove content, police posts, take down, ban, censor
hosting, run servers, store online, keep data, cloud service
publish, put out, release, issue, print, bring out
broadcast, air, stream, show, transmit, streaming, put on air
teach, train, educate, instruct, coach, tutor
consult, advise, counsel, guide, recommend
lend, loan, give credit, finance, advance money, borrow
insure, underwrite, cover, protect against loss, insurance
invest, put money in, manage money, fund, wealth management, asset management, look after money
trade, deal, buy and sell, exchange, swap, barter, trading
process payments, handle money, payment processing, clear payments, take payments, move money
send money, transfer, remit, remittance, wire, transfer funds, money abroad
grow, farm, cultivate, harvest, raise crops, breed, plant, rear
catch, fish, fishing, seafood, trawl
slaughter, butcher, meat processing, meat, poultry, beef, pork, chicken
cook, bake, prepare food, brew, roast, fry
brew, beer, brewery, ale, lager, pint
distil, spirit, whisky, liquor, vodka, booze, alcohol, alcoholic drink
roast, coffee, beans, espresso, brew, cup of joe, barista
drink, beverage, refreshment, soda, soft drink, pop, juice, bottle
food, meal, dish, groceries, grub, eat, snack, cuisine, nosh, bite to eat
snack, crisps, chips, candy, chocolate, sweets, confectionery, treat, cookie, biscuit
clothes, clothing, apparel, garment, fashion, outfit, wear, attire, dress, threads
shoe, footwear, trainers, sneakers, boots, sandals
jewellery, jewelry, ring, diamond, watch, gem, necklace
glasses, eyewear, spectacles, frames, sunglasses, lenses
cosmetics, makeup, make-up, beauty, skincare, lipstick, perfume, fragrance
furniture, sofa, bed, mattress, table, home furnishings, chairs
home, house, household, flat, apartment, residence, dwelling, place
room, accommodation, lodging, bed, suite, place to stay, stay, overnight
toy, game, plaything, doll, board game
game, video game, gaming, console, play, computer game
book, e-book, ebook, title, novel, read, reading, publication
music, song, track, tune, album, recording, audio, listen
film, movie, picture, series, show, TV series, programme, cinema, flick
photo, picture, image, snapshot, snap, photograph, photography
camera, lens, video camera, shoot, filming
phone, smartphone, mobile, handset, cell phone, cellphone, device
computer, PC, laptop, notebook, desktop, tablet
chip, semiconductor, processor, integrated circuit, silicon
software, program, application, code, app, tool, solution
hardware, device, equipment, gadget, machine, appliance
appliance, washing machine, fridge, dishwasher, household device, white goods, kitchen device
tool, utensil, implement, instrument, equipment
drug, medicine, medication, pharmaceutical, treatment, pill, therapy, remedy, cure
vaccine, jab, shot, immunisation
medical device, implant, instrument, equipment for doctors, diagnostic
diagnosis, test, diagnostic, find out what is wrong, screening, lab test
genetic, DNA, gene, genome, ancestry, saliva
sport, athletics, fitness, exercise, workout, training, gym
travel, trip, journey, holiday, vacation, tour, getaway, voyage
flight, fly, air travel, airfare, plane ticket, route, air ticket
ticket, admission, entry, pass, seat, fare
ride, lift, journey, cab, taxi, trip by car, transport
parking, park the car, car park, garage, parking space
event, concert, gig, show, festival, performance, live show
wedding, marriage, bride, groom, tie the knot, big day
dating, date, relationship, romance, love, partner, single, singles, find someone
funeral, burial, death, die, dead
job, work, career, position, employment, vacancy, post
CV, resume, application, apply, profile
`,
}
