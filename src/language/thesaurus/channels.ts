import type { ThesaurusTopic } from '../thesaurus.ts'

/** Channels: reaching and selling. */
export const channels: ThesaurusTopic = {
  block: 'channels',
  lines: `
channel, sales channel, route to market, how it reaches, way of selling, distribution, avenue, outlet, where to get it
sell, sold, market, offer, vend, flog, peddle, shift, on sale, retail
buy, purchase, acquire, get hold of, order, pick up, get my hands on, obtain, procure, lay hands on, grab
website, site, web page, online, internet, web, homepage, portal, web address, .com
online, on the internet, web-based, digitally, from home, over the net, virtual, from the sofa, from my couch
app, mobile app, application, phone app, smartphone app, on my phone, download, iPhone, Android, iOS
app store, play store, iTunes, download, where to download
store, shop, outlet, retail location, branch, showroom, boutique, brick-and-mortar, bricks and mortar, physical store, premises, high street
shopping centre, mall, shopping center, shopping mall, high street, plaza, arcade
supermarket, grocery, grocer, grocery store, hypermarket, food store, convenience store
department store, big store, chain store, retail chain, big-box
retailer, third-party retailer, stockist, shop that carries it, reseller, merchant
distributor, wholesaler, middleman, intermediary, go-between, reseller, dealer, agent, third party
dealer, dealership, car lot, showroom, forecourt, authorised dealer, authorized dealer
franchise, franchisee, licensed store, independent owner, run under licence, franchised location
kiosk, stand, booth, stall, counter, pop-up, vending machine
vending machine, machine, dispenser, coin-operated
catalogue, catalog, mail order, brochure, leaflet, flyer, printed list
sales force, sales team, sales staff, salespeople, sales rep, reps, sales representatives, direct sales, account executive, sellers, salesman, in-house sales, own sellers
direct sales, sells itself, without a middleman, straight to customers, direct to customer, cut out the middleman, face-to-face selling
door-to-door, in person, face to face, visit, house call, on site
telesales, telemarketing, call center sales, phone sales, by telephone, cold calling, ring up
partner channel, indirect sales, through partners, resellers, value-added reseller, system integrator
marketplace, third-party site, online marketplace, e-commerce platform
e-commerce, online store, webshop, online shop, web shop, internet shop, order online, buy online, cart
order, place an order, put in an order, ordering, book, request, reserve
book, reserve, reservation, booking, appointment, make a date, schedule
deliver, delivery, ship, shipping, dispatch, send out, bring to the door, mail, post, transport, drop off, courier, brought to my house
pick up, collect, collection, pickup, click and collect, fetch, in-store pickup
post, mail, postal service, parcel, package, letter, mailbox, postman, by mail
courier, carrier, shipping company, logistics provider, haulier, freight forwarder, parcel company
advertise, advertising, promote, plug, publicise, publicize, spread the word, get the word out, get noticed, make themselves known, commercial, campaign, ad
television, TV, telly, commercial, broadcast, small screen, TV spot
radio, on air, broadcast, radio spot, airwaves
newspaper, magazine, print, press, print advertising, periodical, journal
billboard, outdoor advertising, poster, hoarding, signage, street ads
social media, social network, socials, tweet, follow, posts
search engine, SEO, search results, found on the web, look up, search advertising
email marketing, newsletter, mailing list, mailshot, email campaign, inbox
word of mouth, referral, recommend to friends, tell a friend, recommendation, buzz, spread by users, hearsay, invite a friend
public relations, PR, press release, press coverage, news, publicity, media coverage
event, conference, trade show, exhibition, fair, convention, expo, summit, meet-up, seminar, gathering
sponsor sports, sponsorship, event sponsorship, team shirt, naming rights
celebrity, endorsement, famous face, ambassador, star, influencer, celebs, big star
blog, article, content marketing, posts, written pieces, white paper, publication
video, clip, footage, film, watch, webcast
webinar, online seminar, web event, live session, online talk
demo, demonstration, show how it works, presentation, walk-through, product tour
campus, university programme, student ambassador, college outreach
affiliate, affiliate programme, affiliate program, refer customers, paid for referrals, link to us, partner site
API, interface, programming interface, developers connect, hook into, integrate software
platform, system, software, technology platform, marketplace, service
call centre, call center, phone line, hotline, telephone line, switchboard, contact centre
branch, bank branch, local office, counter, teller
ATM, cash machine, cashpoint, hole in the wall, withdraw
airport, terminal, on board, gate, duty free, station
direct mail, letter, flyer, mailer, through the letterbox, junk mail
local presence, offices abroad, regional offices, subsidiaries, on the ground, overseas office
export, sell abroad, foreign sales, overseas sales, ship abroad, outside the country
country, countries, nation, land, state, market, where in the world, territory
`,
}
