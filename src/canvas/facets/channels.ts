import type { Facet } from '../facet.ts'

/** What people ask of the ways in which a business reaches its customers, sells to them and delivers to them. */
export const channelFacets: readonly Facet[] = [
  {
    name: 'main sales channel',
    blocks: ['channels'],
    answer: 'text',
    told: [
      /\b(main|primary|principal|key|core|most important|biggest|largest) ((sales|distribution|marketing|customer) )?channels?\b.{0,40}\b(is|are|include|includes|remain|remains|consist)\b/i,
      /\b(is|are|as|serves? as|operates? as) (its|their|our|the)( company’s| company's)? (main|primary|principal|key|core)( sales| distribution)? (point of sale|channels?)\b/i,
      /\b(acquires?|reach(es)?|gets?|wins?) (most|the majority|all|the bulk) of (its|their|our) (customers|clients|users|business)\b/i,
      /\b(most|majority|bulk) of (its|their|our) (sales|revenues?|business)\b.{0,40}\b(through|via|directly)\b/i,
      /\b(principally|primarily|mainly|mostly) (makes? (its )?sales|sells?|distributes?|reach(es)?)\b.{0,60}\b(through|via|directly|online)\b/i,
    ],
    asked: `
main channel
primary route to market
how do they sell their stuff
where does most of the business come in from
what is the number one way they reach buyers
which avenue brings in the bulk of customers
how do you mainly get your goods in front of people
principal sales channel used
through what medium are clients acquired
what's the go-to way of shifting the product
biggest path to the customer
how does anyone end up buying from this lot
by what means does the firm find most of its clientele
my teacher asks how the company gets to its market
is it chiefly web, shop counter or salespeople
do we rely on reps, shops or the internet most
the most important outlet for what they make
if you had to name one way in which orders arrive, what would it be
how do customers usually come across and purchase from you
top distribution route
what does the go-to-market look like
how is the product chiefly brought to consumers
what's the front door of this business
where do the orders mostly roll in
who or what does most of the selling
go to market channel
how do people get hold of what you offer
`,
  },
  {
    name: 'other sales channels',
    blocks: ['channels'],
    answer: 'text',
    told: [
      /\b(it|company|they|we) (also|additionally|further) (sells?|conducts? sales|makes? (\w+ ){0,2}sales|acquires? customers|distributes?|markets|reach(es)?)\b/i,
      /\b(also|additionally) (sold|available|offered|distributed|marketed|purchased)\b.{0,60}\b(through|via|at|by|from|on|in)\b/i,
      /\b(another|second|secondary|additional|further|other|alternative|supplementary)( key| major| important| sales| distribution)? channels?\b/i,
      /\bsells? (its|their|our) \w+( \w+){0,3} indirectly\b/i,
    ],
    asked: `
other channels
secondary sales routes
besides the main way, how else do they sell
any additional outlets for their wares
what else do they use to reach purchasers
do they have a plan B for getting to market
is there a second way of purchasing
apart from the website, where can one get it
additional avenues of distribution
further ways customers are won
do you sell anywhere else
what are the smaller, supporting channels
beyond the sales staff who else brings in buyers
alternative points of purchase
is there more than one way to get hold of it
what complements the direct team
which indirect routes exist
do we put all our eggs in one basket for selling
how many different ways can people order
does the company run a multichannel approach
omnichannel set-up
list every way they sell
supplementary sales paths
is it possible to buy it some other way
where else do they hawk their goods
mix of direct and indirect selling
`,
  },
  {
    name: 'website address',
    blocks: ['channels'],
    answer: 'names',
    told: [
      /\b(website|web site|homepage|site|portal|online store|webshop|page)s?\b.{0,40}\b(at|www\.|under|located at|found at)\s?(https?:|www\.|\w+\.(com|org|net|de|co|io|fr|ca|in))/i,
      /\bwww\.[\w-]{1,40}\.[a-z]{2,}/i,
      /\bhttps?:\/\//i,
    ],
    asked: `
web address
URL
what's the website called
where do I find them on the internet
which link should I type into my browser
homepage of the business
give me the internet address
do they have a site and what is it
what domain do they use
dot com or what
where can I look them up on the web
how do I get to your page
please send me the link to your homepage
which web page belongs to the firm
site name
my gran wants to visit them online, what does she type
what is the official internet presence
the www thing
on what domain is the platform hosted
can I see more on your own site
where on the net are they
online address please
is there a webpage I can bookmark
what do I put in the address bar
name of the main site
internet domain of the company
`,
  },
  {
    name: 'purpose of the website',
    blocks: ['channels'],
    answer: 'text',
    told: [
      /\b(website|homepage|site|web pages?|portal)\b.{0,60}\b(through which|where|which|that|on which)\b.{0,30}\b(provides?|offers?|can|are able|allows?|enables?|hosts?|displays?|lists?)\b/i,
      /\bwebsite (provides|offers|allows|enables|lets|features|hosts|includes|serves|doubles|functions)\b/i,
      /\buses? (its|the|our) website (to|for|as)\b/i,
    ],
    asked: `
what is the website for
purpose of their site
what can be found on the homepage
what information do they put online
what can visitors do on your web pages
is the site just a brochure or more
what does the internet presence offer
which details do they publish on the web
if I go to the homepage what will I see
function of the corporate website
is the web page only informative
what's on there besides a company history
content of their online presence
can I look up product details on your site
does the page list services and locations
what use is their site to a customer
why do they run a website at all
role of the web in reaching people
what do users do once they land on the site
do they show their catalogue of products on the page
is the web presence a shop window
tell me what the online page provides
what does one learn by browsing there
things you can do on the website
web presence role
`,
  },
  {
    name: 'several websites or brand sites',
    blocks: ['channels'],
    answer: 'names',
    told: [
      /\b(separate|several|numerous|multiple|dedicated|various|individual|local|regional|country-specific|brand(ed)?|number of)( \w+){0,3} (websites|sites|web portals|online channels|online portals|domains)\b/i,
      /\b(websites|sites|portals)\b.{0,30}\b(including|such as|include|comprising)\b.{0,120}\b(www\.|\.com|\.co)/i,
      /\bwebsites? for (each|its|their|our) .{0,30}(brands?|divisions?|segments?|markets?|countries|subsidiaries)\b/i,
      /\bits (brand |\w+ )?websites\b/i,
    ],
    asked: `
other websites
separate sites for each brand
do they run more than one web page
do all the labels share a single homepage
local versions of the site for foreign countries
is there a special page for developers or investors
which additional domains do they own
how many sites does the group have
do subsidiaries have their own internet presence
country specific web pages
does each division keep its own domain
are there different portals for different audiences
any sister sites
microsites
do you have a separate site for my country
names of the various portals
is the German customer sent to a different page
does every brand live on its own homepage
second website
one site to rule them all, or many
regional homepages
list of their online platforms
which web properties belong to the group
do they operate a family of sites
is there a consumer page apart from the corporate one
`,
  },
  {
    name: 'website languages',
    blocks: ['channels', 'customer-relationships'],
    answer: 'number',
    told: [
      /\b(website|site|platform|portal|app|content|store|channels?)s?\b.{0,60}\b(in|into) (more than |over |up to |about )?(\d+|two|three|four|five|six|seven|eight|nine|ten|several|multiple|various|many|different|local)( \w+)? languages\b/i,
      /\b(available|translated|offered|accessible|localis?z?ed)\b.{0,30}\b(languages|in (english|german|french|spanish|chinese))\b/i,
      /\b\w+[- ]language (websites?|sites?|versions?|sales channels?|portals?)\b/i,
    ],
    asked: `
languages of the site
is the page available in Spanish
how many tongues does the platform speak
can my grandmother read it in Polish
which languages is the app offered in
do they translate their web content
is it English only
multilingual
localised versions
I don't speak English, can I still use it
has the interface been translated
does the website come in French or German
language options
number of supported languages
can we serve people who speak Mandarin
do foreigners get the site in their mother tongue
in what language is the service available
translation of the store
what about Arabic readers
is there a Portuguese edition of the page
switch language
bilingual website
do I need to know English to order
are texts localised for each market
which idioms does the portal cover
`,
  },
  {
    name: 'online sales',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(online|web|internet|e-?commerce|digital)[- ]?(based )?(sales?|retail|ordering|purchasing|booking|shopping)( \w+)? ?(channel|portal|store|platform|facility|shop|site|service)s?\b/i,
      /\b(online (store|shop)|web ?shop|web ?store|e-?shop|e-?commerce)\b/i,
      /\b(purchas(e|es|ed)|buy|bought|order(ed)?|sold|sells?|shop|subscribe|book)\b.{0,60}\b(online|(through|via|on|from|directly from) (its|the|their|our)( company’s| company's)?( own| main| brand| mobile)?( and \w+)? (website|site|homepage|web ?page)s?)\b/i,
      /\b(does|do) not (\w+ ){0,3}(sell|operate|offer|provide|have|accept|allow)\b.{0,40}\b(online|sales channel)\b/i,
    ],
    asked: `
online shop
do they sell on the internet
can I buy from the website
is there an e-commerce store
web sales yes or no
can orders be placed online
add to basket and pay with a card on their page
can customers purchase with a click
do you have a webshop
is it possible to shop from the sofa
can you get it without leaving the house
digital sales channel
do we take internet orders
is buying over the web an option or must I phone
do they flog anything online
checkout on the site
is there a virtual storefront
could my aunt order it from her laptop
does the company trade electronically
e-store
do they let you purchase straight from the homepage
are transactions handled on the web
does the page only inform or does it also take money
can one book or subscribe over the internet
online ordering
shopping cart
why can't I buy it on the site
`,
  },
  {
    name: 'online marketplaces and third-party web retailers',
    blocks: ['channels', 'key-partners'],
    answer: 'names',
    told: [
      /\b(third[- ]party|external|independent|other|various|partner|leading|major|authori[sz]ed)( \w+)? (online|e-?commerce|internet|web) ?(\w+ )?(retailers?|stores?|merchants?|sites?|websites?|marketplaces?|platforms?|channels?)\b/i,
      /\b(through|via|on|by|including|at|from|of) (online|internet|e-?commerce) (retailers|merchants|marketplaces|travel agencies|travel agents|resellers)\b/i,
      /\bonline travel (agenc|agent)\w+/i,
    ],
    asked: `
marketplaces on the web
auction site
sold on marketplaces
which e-tailers carry the range
do third-party web shops stock it
can I get it off one of the giant web bazaars
are items listed on a Chinese or craft marketplace
do they use someone else's online store
external internet merchants
is it on any of the big shopping platforms
other people's sites where it can be ordered
do online travel agents resell it
comparison and booking portals they are listed on
does an e-commerce giant sell it for them
which online retailers are used
third party websites as an outlet
do we list our goods on a marketplace
web merchants offering the brand
is there a shopfront inside a bigger mall on the net
who sells it online apart from the maker
internet retail partners
do they depend on big tech marketplaces
found it cheaper on another web store, is that official
partner sites for purchase
authorised internet dealers
`,
  },
  {
    name: 'customer portal or online account',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(online|web|self-service|digital|secure|customer|client|member|user|patient|partner|supplier)[- ](based )?(customer |client |account |service |member |support )?(portal|account access|accounts? area|dashboard|extranet)s?\b/i,
      /\b(manage|access|administer|view|update)s?\b.{0,30}\b(account|accounts|account details|plans|subscriptions|bills|policies)\b.{0,60}\b(online|website|portal|homepage|app)\b/i,
      /\b(portal|website|site|platform|channel|app)s?\b.{0,60}\b(manage|access|administer|view|update) (their |user |customer |your )?(own )?(accounts?|account details|plans|subscriptions|policies|payments)\b/i,
      /\blog ?in\b.{0,40}\b(portal|account|platform|page)\b/i,
      /\b(create|register|set up|open)\w*( for)?( an?| their)?( own)?( free)?( user| customer| online){0,6} accounts?\b/i,
    ],
    asked: `
customer portal
log in
online account
my account page
where can clients manage their details
is there a members' area
password protected area for customers
can I change my address myself on the web
dashboard for users
where do I see my past orders
do existing clients get a login
can subscribers handle their plan on screen
client extranet
register a profile
sign-in section
web access to policies and statements
is there somewhere to check my contract online
do they provide a personal user area
how do people administer their subscription
can we give customers a place to look after their own records
user account features
portal for suppliers or partners
view my balance
secure client zone
do you need to create an account
what can one do after signing in
`,
  },
  {
    name: 'paying bills online',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(pay|paying|make|manage|schedule|process)\b.{0,20}\b(bills?|payments?|invoices?)\b/i,
      /\b(paperless|online|electronic|mobile|bill)[- ](bill ?pay|billing|payments?|pay service|pay)\b/i,
    ],
    asked: `
pay my bill online
settle an invoice over the web
online payment
paperless billing
where do I pay
can payments be made in the app
electronic invoicing for customers
direct debit set-up on the page
can I hand over the money digitally
can clients settle what they owe without phoning
how do people make payments
transfer money through the portal
does the site take card payments for bills
e-billing
can a tenant pay the electricity bill on her phone
do they accept payments through the internet
schedule a payment
bill pay service
settling accounts electronically
how do I clear my balance
do you send paper bills or can I do it on screen
managing payments yourself
pay and go online
premiums paid via website
means of paying from home
`,
  },
  {
    name: 'mobile app',
    blocks: ['channels', 'customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(mobile|smartphone|iphone|ipad|ios|android|tablet|phone|windows phone|blackberry)\b.{0,30}\b(apps?|applications?)\b/i,
      /\bapps? (for|on) (\w+ ){0,3}(ios|android|mobile|smartphones?|tablets?|windows)\b/i,
      /\b(app stores?|play (store|apps))\b/i,
      /\b(its|the|an|our|free|own) apps?\b.{0,40}\b(allows?|enables?|lets|available|download\w*|users)\b/i,
    ],
    asked: `
mobile app
is there something for my phone
which handsets does it run on
can I use it on a smartphone
app for tablets
do they have an application in the phone maker's store
get it onto a mobile from the app store
does it work on the go
which operating systems does the app support
can I do it from my handset
version for the fruit-logo phones
do we offer our service on phones
smartphone software
what does their app do
can my kid install it on his mobile
any chance of using it on a tablet
is mobile covered
does an app exist
phone application features
does it support my old smartphone
apps on offer
is it only for desktop or also for pocket devices
what can be done from the app
tap and swipe version
do they reach people on their mobiles
listing in the phone app stores
`,
  },
  {
    name: 'own shops',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(own|owns|operates?|runs?|company-(owned|operated)|its|branded|flagship|physical|brick[- ]and[- ]mortar|bricks[- ]and[- ]mortar)\b.{0,50}\b(retail (stores?|outlets?|locations?|shops?|network)|stores|shops|boutiques|showrooms|outlets|storefronts)\b/i,
      /\b(network|chain) of .{0,30}(stores|shops|outlets|boutiques|showrooms|supercenters|supermarkets|warehouses)\b/i,
      /\b(flagship|outlet|factory|pop-up|concept) (stores?|shops?)\b/i,
      /\b(no|not|without)\b.{0,40}\b(physical|brick\w*[- ]and[- ]mortar)\b.{0,20}(stores?|shops?|outlets?|retail|presence|locations?)/i,
    ],
    asked: `
shops
do they have physical stores
brick and mortar
is there a shop on the high street
can I walk in somewhere and try it on
real stores or only internet
do you have a branch at the mall
company-owned retail outlets
is there a till I can queue at
boutiques of their own
can people touch the goods before buying
do they run showrooms
own retail network
does the brand keep its own stores
flagship store
is it purely virtual or does it have premises for shoppers
factory outlets
somewhere in town where I can pick one off the shelf
do we have any storefronts
can my mum go and see it in person
pop-up shop
physical points of sale
does the business have shop assistants behind a counter
offline retail
any outlets of its own
where can you browse in real life
`,
  },
  {
    name: 'number of shops',
    blocks: ['channels', 'key-resources', 'key-activities'],
    answer: 'number',
    told: [
      /\b(\d[\d,.]{0,20}|hundreds of|thousands of|dozens of|(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty))\+?( \S{1,40}){0,4} (stores|shops|outlets|boutiques|supermarkets|showrooms|supercenters|dealerships|retail locations|points of sale|storefronts|drugstores|pharmacies|restaurants)\b/i,
      /\b(stores|shops|outlets|boutiques|restaurants)\b.{0,20}\b(total(l?ing)?|number(ing)?|count)\b.{0,15}\d/i,
    ],
    asked: `
number of stores
how many shops do they have
store count
how big is the retail network
size of the chain
total outlets
how many branches on the high street
number of restaurants
a couple of shops or thousands
how many points of sale are there
how large is the store estate
how many locations does the chain run
boutiques, how many
in how many places can I walk in
quantity of retail premises
what's the tally of stores worldwide
do we have more than a hundred shops
how many doors has the retailer got
count of showrooms
how many sites does the chain operate
store numbers
shops in total
are there plenty of branches or just a handful
how many supermarkets belong to the group
outlet total across all countries
`,
  },
  {
    name: 'where the shops are',
    blocks: ['channels', 'customer-segments'],
    answer: 'place',
    told: [
      /\b(stores|shops|outlets|boutiques|showrooms|restaurants|branches|dealerships|retail locations)\b.{0,40}\b(in|across|throughout|around|over|within|located|spread|spanning)\b.{0,40}\b([A-Z][a-z]{1,40}|US|USA|UK|U\.S\.|\d+ (countries|states)|countries|states|the world|globe|worldwide)\b/i,
      /\bretail\b.{0,30}\b(presence|network)\b.{0,30}\b(in|across|throughout|spanning)\b/i,
    ],
    asked: `
store locations
where are the shops
nearest branch
in which cities are their stores
is there an outlet in London
countries with retail outlets
where can I visit a showroom
which states have a store
are the restaurants only in America
location of boutiques
does the chain extend to Europe
which towns have one
geographic spread of the stores
is there a shop near me
on which continents do they keep outlets
where would I have to drive to reach a store
shopping centres in which regions
are there any branches in Canada
the map of the retail network
do they have premises in Asia
whereabouts are the points of sale
can I find one in my neighbourhood
places with their own shops
are the stores all over the world
in what part of the country is the chain present
`,
  },
  {
    name: 'retailers that sell it',
    blocks: ['channels', 'customer-segments', 'key-partners'],
    answer: 'names',
    told: [
      /\b(sells?|sold|available|distributes?|distributed|offered|marketed|purchased|stocked|channels?)\b.{0,70}\b(retailers|retail (chains|stores|outlets|partners)|supermarkets|grocery|pharmac(y|ies)|drug ?stores?|department stores|convenience stores|mass merchandisers|club stores|specialty stores|electronics stores|discount stores)\b/i,
      /\b(retail partners|third[- ]party retail(ers)?|independent retailers|specialty retailers|mass merchants|wholesale clubs|warehouse clubs)\b/i,
    ],
    asked: `
which retailers carry it
sold in supermarkets
stockists
do department stores stock the brand
at which chains is it on the shelf
is it at the big-box stores
can I pick it up at the grocery
available at the chemist's
drugstores and pharmacies selling it
does the corner shop have it
third-party retail outlets
through whose shops is it sold
what stores keep their products
where do I find it in the aisle
retail partners
convenience stores
does the electronics store have it
do petrol stations sell it
warehouse clubs and discounters
who puts it on their shelves
which merchants resell it to the public
do we sell through other people's shops
mass merchandisers
specialist shops offering the line
is it possible to get it at my local chemist
in which chains can shoppers find it
`,
  },
  {
    name: 'franchise outlets',
    blocks: ['channels', 'key-partners', 'revenue-streams'],
    answer: 'text',
    told: [
      /\bfranchis(e|es|ed|ee|ees|ing|or|ors)\b/i,
      /\blicen[sc]ed (stores|shops|locations|outlets|restaurants|operators|retailers)\b/i,
    ],
    asked: `
franchise
are outlets run by franchisees
can I open one of these myself
are the shops owned or licensed out
independent operators running the restaurants
share of franchised stores
do they work with franchise holders
is it like a burger chain where locals run the branch
licensed stores
who owns the individual branches
franchising model
can an entrepreneur take on a location under their name
how many are franchised
do they let others trade under the brand
master franchise
are we a franchisor
franchisee network
does a local owner pay for using the sign above the door
are the stores company-run or somebody else's
percentage of outlets held by franchise partners
licence to run a shop under their logo
is the hotel run by an independent under the brand
franchised locations
rules for opening an outlet under their flag
is the sandwich place owned by some local chap
`,
  },
  {
    name: 'kiosks, vending and cash machines',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(kiosks?|vending|automated teller machines?|ATMs?|self-service (terminals?|machines?)|ticket machines?|packstations?|parcel lockers?)\b/i,
    ],
    asked: `
kiosks
vending machines
cash machine
ATMs
how many automated tellers
where can I draw out money
are there machines in airports
self-service terminals
parcel lockers
a coin-operated thing in the lobby
do they have booths in shopping centres
ticket machine
hole in the wall
can I get it from a machine
touch-screen terminals
do travellers use check-in kiosks
drop boxes and collection lockers
automatic dispensers
stand in the mall
number of teller machines
unattended points of sale
do they sell from automats
stalls and stands
machines customers can use
street kiosks
`,
  },
  {
    name: 'branches',
    blocks: ['channels', 'key-resources'],
    answer: 'number',
    told: [
      /\b(bank(ing)?|local|retail|physical|network of|own|its|\d[\d,.]{0,20}|customer|service|brokerage|financial)\b.{0,25}\b(branch(es)?|branch network|financial cent(er|re)s|banking cent(er|re)s|customer cent(er|re)s)\b/i,
      /\bbranch (network|offices|locations)\b/i,
    ],
    asked: `
branches
bank branch network
how many branches does the bank run
can I go to a local counter
is there a teller I can speak with
branch offices
where can account holders be served in person
financial centres
bricks and mortar banking
do they still have counters or is it all digital
number of local branches
high street bank presence
is there one on Main Street
service points where I can walk in with my papers
banking centres
can my grandad still visit his branch
where do they meet depositors
do they keep a network of customer offices
how dense is the branch network
brokerage offices open to the public
closing branches
physical bank locations
in person banking
where do I pay in a cheque
lobby with clerks
`,
  },
  {
    name: 'service facilities where customers are served',
    blocks: ['channels', 'key-resources', 'value-proposition'],
    answer: 'number',
    told: [
      /\b(network of|operates?|owns?|runs?|portfolio of|comprises?|comprising)\b.{0,50}\b(hospitals|clinics|(care|medical|health ?care|treatment|patient|community|service) (facilities|cent(er|re)s)|hotels|resorts|restaurants|service stations|gas stations|schools|campuses|theat(er|re)s|theme parks|casinos|cruise ships|gyms)\b/i,
      /\b\d[\d,.]{0,20}( \S{1,40}){0,3} (hospitals|clinics|service cent(er|re)s|hotels|resorts|care (cent(er|re)s|facilities)|medical facilities|theat(er|re)s|campuses|service stations)\b/i,
    ],
    asked: `
hospitals and clinics they run
number of hotels
service centres
where are patients looked after
how many facilities serve customers
places where the service is carried out
petrol stations
cinemas and theatres
number of resorts or casinos
campuses
where do guests stay
sites at which care is given
depots and garages for repair
repair workshops
which premises does the public come to
care homes run
labs where samples are taken
number of treatment centres
where does the service physically happen
how many schools or learning centres
terminals used
stations where drivers fill up
theme parks and ships
venues operated
gyms and studios
where do I have to go to be treated
`,
  },
  {
    name: 'direct sales team',
    blocks: ['channels', 'key-activities', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(direct|in-house|own|dedicated|internal|specialist|hybrid|captive|global|its)( \w+){0,3} (sales|selling|sales and marketing|sales and service) (force|forces|teams?|staff|personnel|organi[sz]ations?|representatives|professionals|people|executives|consultants|agents)\b/i,
      /\b(sales ?(people|persons|men)|account executives|sales reps?|sales representatives|sales engineers|sales consultants)\b/i,
      /\bdirect[- ]sales\b/i,
    ],
    asked: `
sales team
sales force
do they employ reps
are there people knocking on doors
who closes the deals
in-house sellers
direct selling to customers
does a salesman call round
who talks to prospects
do we have our own salespeople
staff whose job is to sell
account executives
is it sold by human beings or by a web page
commercial team
door to door
who pitches the product to clients
own sellers on the payroll
do they sell without a middleman
is a purchase made by speaking to a rep
selling organisation
who negotiates prices with buyers
smooth-talking guys in suits
must I talk to somebody in sales
direct to client selling
reps with briefcases
who persuades the companies to sign
sales department
`,
  },
  {
    name: 'size of the sales team',
    blocks: ['channels', 'key-resources', 'key-activities'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}\+?( \S{1,40}){0,5} (sales (people|persons?|professionals|representatives|reps|staff|personnel|employees|associates|agents|consultants|engineers|executives|and marketing)|salespeople|advisou?rs|brokers|account executives|telesales)\b/i,
      /\bsales (force|team|staff|organi[sz]ation|personnel|workforce|and marketing)\b.{0,25}\b(of|comprises?|comprising|consist\w*|includes?|totals?|numbers?)( \w+){0,3} \d[\d,]{1,20}(?! (sites|offices|countries|locations))/i,
      /\b\d[\d,]{1,20}( \S{1,40}){0,4} (employees|people|professionals|members|individuals)\b.{0,40}\b(sales|selling)\b/i,
    ],
    asked: `
how many salespeople
size of the sales force
number of reps
headcount in selling
how large is the commercial team
how many people flog the product
sellers on the payroll, how many
number of account executives
count of sales staff
is it a big selling department
how many agents work for them
how many advisers do they have in the field
salesmen total
do they have hundreds of representatives
sales headcount
how many of the workers are in sales
strength of the sales organisation
an army of reps or just two
how many folk do we have selling
employees in sales and marketing
number of brokers attached
how many consultants call on buyers
staff numbers in the commercial department
share of staff who sell
how many feet on the street
`,
  },
  {
    name: 'organisation of the sales team',
    blocks: ['channels', 'key-activities'],
    answer: 'text',
    told: [
      /\b(sales|marketing|service|teams?|force|personnel|employees|organi[sz]ations?)\b.{0,60}\b(organi[sz]ed|divided|structured|split|segmented|grouped|aligned|tailored|specialis?z?ed)\b.{0,40}\b(geograph\w+|region\w*|segment\w*|industry|industries|product\w*|division\w*|market\w*|customer|brand|function\w*|countr\w+|vertical)\b/i,
      /\b(separate|dedicated|specialist|individual|different|regional)( \w+)? sales (teams|forces|organi[sz]ations|divisions|units)\b/i,
    ],
    asked: `
how is the sales force organised
sales teams by region
structure of the selling organisation
are reps split by territory
is there a separate crew for each industry
how do they carve up the sales patch
sales division by segment
do sellers specialise in one product line
different teams for big and small accounts
by what criterion are sales staff grouped
territories
are the sellers arranged geographically
who covers which area in sales
set-up of the commercial department
does each business unit have its own reps
sales org chart
do we slice our sellers by country or by market
regional sales managers
specialised selling units
are sales staff divided according to customer type
how the field is partitioned among representatives
alignment of sales groups
organised by what
layout of the sales organisation
hunters for new accounts versus farmers for old ones
`,
  },
  {
    name: 'inside sales, telesales and call centres',
    blocks: ['channels', 'customer-relationships', 'key-activities'],
    answer: 'text',
    told: [
      /\b(inside[- ]sales|tele-?sales|telephone sales|telemarketing|tele-?marketers|outbound call\w*|cold call\w*)\b/i,
      /\bcall[- ]cent(er|re)s?\b/i,
      /\b(sales|sell|order|purchase|book)\w*\b.{0,60}\b(over the (tele)?phone|by (tele)?phone|via (tele)?phone|toll-free)\b/i,
    ],
    asked: `
call centre
telesales
inside sales
do they sell over the phone
cold calling
telemarketing
will someone ring me up to sell me it
can I order by telephone
toll-free order line
people with headsets
is there a phone bank
phone-based selling
do they pester folk at dinner time
desk-based sellers
ring up and buy
outbound calls
contact centre for orders
does a voice on the line take the booking
are there operators standing by
telephone agents
remote sellers
do we use dialling teams
purchase by calling
sales by phone
where are the call centres
`,
  },
  {
    name: 'field sales visits',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(field[- ](sales|based|force|representatives|service|consultants|agents|teams?)|field-based sales|outside sales|face[- ]to[- ]face sales|on-site sales|detailing|medical representatives)\b/i,
      /\b(visits?|visiting|call on|calls on|meets?)\b.{0,20}\b(customers|clients|prospects|doctors|physicians|stores|retailers)\b.{0,30}\b(in person|directly|face[- ]to[- ]face|site|premises|offices?)\b/i,
    ],
    asked: `
field sales
do reps visit in person
outside sellers on the road
travelling salesmen
does somebody come to my office
face to face selling
reps driving round in company cars
drug reps calling on doctors
house visits
on-site sales meetings
do sellers travel to the client
boots on the ground
field representatives
will an adviser drop by
personal calls on buyers
sales engineers who go to the customer
do they meet customers at their premises
in-person pitches
people out on the patch
fly out to see clients
sample case and handshake
visits from the supplier
do we send people out
selling in the field
knocks at the surgery or the building site
`,
  },
  {
    name: 'business development team',
    blocks: ['channels', 'key-activities'],
    answer: 'text',
    told: [
      /\b(business[- ]development|biz ?dev|partnerships?|client development|corporate development)( and \w+)? (teams?|staff|personnel|function|professionals|executives|group|department|managers?|representatives|efforts)\b/i,
    ],
    asked: `
business development team
biz dev
who hunts for new deals
staff that strike partnerships
who opens doors to new clients
is new business won by a dedicated group
people in charge of growth deals
how do they land big partners
who does the schmoozing
prospecting crew
do they have business developers
partnership managers
who brings in fresh accounts
deal makers
team that acquires clients by networking
who signs up universities, cities or advertisers
new client acquisition staff
origination team
do we have people chasing leads
relationship builders for new markets
who approaches potential partners
winning new mandates
hunters rather than farmers
who gets advertisers on board
who wines and dines possible allies
`,
  },
  {
    name: 'where the sales offices are',
    blocks: ['channels', 'key-resources'],
    answer: 'place',
    told: [
      /\b(offices|sales office|regional office|branch office|office network)\b.{0,40}\b(in|across|throughout|located|spanning|around|worldwide|spans?)\b/i,
      /\b(sales|personnel|force|teams?)\b.{0,30}\boperates?\b.{0,20}\b(out of|from)\b.{0,80}\boffices\b/i,
      /\b(sales|regional|local|administrative|corporate|branch|international|country) offices\b.{0,40}\b(in|across|around|located|including)\b/i,
    ],
    asked: `
sales offices
where are the offices they sell from
locations of their bureaus
does the firm have an office in Singapore
in what cities do sellers sit
is there a local rep office in Germany
regional offices
from which places does the commercial staff operate
do they have a desk in Hong Kong
where can a client call in on them
office network
branch offices abroad
cities with a presence
any outpost in Brazil
where is your nearest office
do they have somebody in Sydney
locations from which clients are served
foreign bureaux
are there local offices across Europe
where in the world are they based for sales
outposts
does the company have people in Dubai
list of office towns
office footprint
do we have premises in New York
`,
  },
  {
    name: 'number of sales offices',
    blocks: ['channels', 'key-resources'],
    answer: 'number',
    told: [
      /\b(\d[\d,.]{0,20}|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens of|hundreds of)\+?( \S{1,40}){0,5} offices\b/i,
      /\boffices in (more than |over |approximately |around |some )?(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i,
    ],
    asked: `
how many offices
number of sales offices
office count
how many bureaus does the firm have worldwide
a single office or dozens
total of regional offices
how many places do sellers work from
how many local offices are there
number of agencies
how big is the network of offices
more than fifty offices or fewer
how many countries have an office
how many buildings house sellers
amount of outposts
are there a lot of offices
how many administrative sites
how many addresses has the company
count of locations with staff
how many country offices do we run
offices, number of
quantity of branch offices abroad
what's the total for offices around the globe
how many desks around the planet
number of towns with an outpost
how many floors of sellers do they rent
`,
  },
  {
    name: 'number of countries sold in',
    blocks: ['channels', 'customer-segments', 'value-proposition', 'key-resources'],
    answer: 'number',
    told: [
      /\b(\d[\d,.]{0,20}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|dozens of|many)\+?( \w+)? (countries|nations|jurisdictions|territories|states|markets)\b/i,
    ],
    asked: `
how many countries
number of nations served
in how many markets do they sell
how international are they
how many states do they cover
country count
how widespread is the business
a handful of countries or the whole globe
how many flags on the map
total jurisdictions
number of foreign markets
how many lands have they conquered
global footprint in figures
sold in over a hundred countries?
how many territories are active
how far does the network reach in number of countries
how many places around the world can one buy it
to how many nations do they export
how many national markets do we serve
extent of worldwide presence
countries, number
across how many borders do they trade
present in how many states of the union
how many passports would it take to see all their markets
one land or many
`,
  },
  {
    name: 'regions of presence and sale',
    blocks: ['channels', 'customer-segments', 'value-proposition'],
    answer: 'place',
    told: [
      /\b(sells?|sold|sales|operat(es?|ions|ing)|presence|serves?|available|network|distribut\w+|locations|offices)\b.{0,60}\b(across|in|throughout|to|including|covering|spanning|outside)\b.{0,40}\b(North America|Latin America|South America|Europe|Asia|Asia Pacific|Africa|Middle East|Australia|Canada|China|India|Japan|Brazil|Germany|UK|United Kingdom|United States|Mexico)\b/i,
      /\b(sells?|sold|sales|operates?|operations|presence|serves?|available|distribut\w+|offices|customers)\b.{0,50}\b(worldwide|around the world|globally|internationally|nationwide|across the (US|UK|country|globe|United States))\b/i,
    ],
    asked: `
which countries
where do they sell
markets served
is it available in Australia
do you deliver abroad
are they active in China
geographic reach
which regions of the world
only in the United States or elsewhere
do they operate in Europe
where on earth is it sold
does the firm do business in Africa
international presence
can somebody in India buy it
which continents
home market
domestic or global
can I get it where I live
do we trade overseas
does the network stretch to Latin America
parts of the globe covered
foreign markets
is the service nationwide
territory
area of operation
where can you get hold of it geographically
`,
  },
  {
    name: 'export and international sales set-up',
    blocks: ['channels', 'key-partners'],
    answer: 'text',
    told: [
      /\b(international|foreign|overseas|export|outside (of )?(the )?(US|U\.S\.|United States|UK|North America|Europe|China|India|Canada|Japan))\b.{0,60}\b(sales|sells?|sold|distribut\w+|markets?|customers|agents|subsidiar\w+|partners|through|via)\b/i,
      /\b(exports?|exporting|importers?)\b/i,
    ],
    asked: `
international sales set-up
how do they sell abroad
exports
who handles overseas markets
outside the home country how is it distributed
importers
do they ship it to foreign buyers through partners
how are foreign customers reached
sales beyond the border
do local subsidiaries or agents sell it abroad
export department
international distributors
how does a Japanese client order it
route to market in other countries
overseas agents
do they have foreign sales companies
what do they do outside North America
handling of sales in emerging markets
non-domestic channels
are there import partners
who sells for them overseas
customs and cross-border trade
how is the rest of the world served
do we go through agents abroad
what happens when a buyer sits on another continent
`,
  },
  {
    name: 'distributors and wholesalers',
    blocks: ['channels', 'key-partners', 'customer-segments'],
    answer: 'text',
    told: [
      /\b(sells?|sales|sold|distribut\w+|channels?|through|via|network of|including|reach\w*|acquires?)\b.{0,70}\b(distributors|wholesalers|wholesale (distribut\w+|customers|channels?|sales|clubs)|distribution partners)\b/i,
      /\b(third[- ]party|independent|authori[sz]ed|exclusive|wholesale|local|regional|industrial|international) distributors?\b/i,
      /\b(sells?|sold)( \w+){0,4} wholesale\b/i,
    ],
    asked: `
distributors
wholesalers
who carries the goods to the trade
is there a middleman
do they use intermediaries who buy in bulk
third-party distribution
wholesale trade
do they deal with the cash and carry
independent distributors
who stocks up and resells to shops
exclusive distribution agreements
distribution network
do they sell in bulk to merchants
how are retailers supplied
go-betweens
do drug wholesalers handle it
which firms distribute their products
are goods moved by an outside trading company
do we use a trade distributor
who takes it from the factory to the shops
bulk buyers who pass it on
B2B trade channel
distribution agreements with others
regional stockists supplying the trade
wholesale arm
`,
  },
  {
    name: 'dealers',
    blocks: ['channels', 'key-partners', 'customer-segments'],
    answer: 'text',
    told: [/(?<!broker[-/ ])\b(dealers?|dealerships?|dealer network)\b/i],
    asked: `
dealers
dealership
where do I buy the car or tractor
showroom of an independent dealer
dealer network
how many dealers are there
authorised dealers
who sells the trucks
local machinery merchant
motor trade outlets
do they sell through garages
franchised car dealers
independent dealers
can I test drive it somewhere
which merchants sell the equipment on their behalf
where would a farmer purchase it
boat and bike dealers
dealer base
do dealers take care of sales
do we supply dealerships
number of dealerships
salesroom run by someone else
trade dealer
who hands over the keys
where the salesman kicks the tyres with you
`,
  },
  {
    name: 'resellers and channel partners',
    blocks: ['channels', 'key-partners'],
    answer: 'text',
    told: [
      /\b(channel partners?|value[- ]added[- ](resellers?|distributors?)|VARs?|resellers?|reseller partners?|systems? integrators?|solution providers|managed service providers|referral partners|sales partners|strategic partners|alliance partners)\b/i,
      /\b(independent software vendors|ISVs)\b/i,
    ],
    asked: `
resellers
channel partners
value-added resellers
VARs
who resells the software
is it sold via integrators
partner sales
do IT houses sell it on
system integrators
indirect selling through partners
do other firms sell it under their contracts
which types of partners sell for them
partner channel
do consultancies bring in orders
who else is allowed to sell licences
can my IT supplier get it for me
managed service providers
authorised resellers
third-party sellers of the solution
do they lean on partners to sell
do we have a partner network that sells
independent software vendors
can my agency resell your product
strategic partners who sell
sales through allies
go to market with partners
`,
  },
  {
    name: 'number of sales partners and distributors',
    blocks: ['channels', 'key-partners'],
    answer: 'number',
    told: [
      /\b(\d[\d,.]{0,20}|hundreds of|thousands of|dozens of)\+?( \S{1,40}){0,5} (distributors|resellers|dealers|dealerships|wholesalers|channel partners|sales partners|partners|agents|brokers|retailers|travel agenc(y|ies)|merchants|affiliates|importers)\b/i,
    ],
    asked: `
number of distributors
how many resellers
how many dealers sell it
count of channel partners
size of the partner network
how many independent agents are signed up
how many middlemen
number of wholesalers supplied
how many retailers stock it
in how many shops of others is it found
total partners selling
how big is the dealer base
how many agencies resell it
number of brokers
thousands of partners or a few
how many outside firms sell for them
distribution partners in figures
how many affiliates earn commission
quantity of stockists
reseller headcount
how many merchants take part
do we have more than a thousand partners
how many shops under other owners sell the range
how large is the army of outside sellers
figure for third parties who resell
`,
  },
  {
    name: 'share of sales by channel',
    blocks: ['channels', 'revenue-streams'],
    answer: 'percent',
    told: [
      /\b\d+(\.\d+)?\s?(%|percent|per cent).{0,80}\b(channel|partners?|distributors?|wholesalers?|resellers?|direct|directly|online|web(site)?|internet|stores|retail|dealers|agents|mobile|e-?commerce|app)\b/i,
      /\b(channels?|partners|distributors|wholesalers|resellers|direct sales|online|website|stores|dealers|agents|e-?commerce)\b.{0,40}\b(account\w*|represent\w*|generat\w*|contribut\w*|ma[dk]e\w*|for)\b.{0,30}\b\d+(\.\d+)?\s?(%|percent|per cent)/i,
      /\b(half|(one|a|two)[- ](third|quarter)s?|three[- ]quarters) of (its |the |their |our |all )?(\w+ )?(sales|revenue|orders|bookings|business)\b.{0,60}\b(through|via|direct|online|channel|partners|distributors|stores|website|from)\b/i,
    ],
    asked: `
share of sales per channel
what percentage comes through partners
how much of turnover is online
online versus shop sales
proportion sold directly
what fraction goes via wholesalers
percent of revenue through resellers
how much of the business is done over the web
split between direct and indirect
channel mix
what part of orders arrive by phone app
how big is e-commerce in total sales
portion of bookings made on the site
how much do dealers account for
is most of it sold by own staff or by third parties
percentage of sales made in stores
weight of each route
what share do distributors take
breakdown of sales by outlet
how dependent are they on partners for revenue
how many percent walk in through the shops
mobile share of sales
direct share
does the internet bring in half of the takings
ratio of web to counter trade
`,
  },
  {
    name: 'agents and brokers',
    blocks: ['channels', 'key-partners'],
    answer: 'text',
    told: [
      /\b(independent|third[- ]party|exclusive|captive|licensed|authori[sz]ed|insurance|real estate|sales|local|commissioned|manufacturers?['’]?|network of)( \w+)? (agents|agencies|brokers|brokerages?|intermediaries|advisou?rs|representatives|reps)\b/i,
      /\b(brokers|agents),? (and|or) (\w+ )?(brokers|agents|consultants|advisou?rs)\b/i,
      /\bfinancial (advisou?rs|planners|intermediaries)\b/i,
    ],
    asked: `
independent agents
brokers
does an insurance agent sell it
sold by commission agents
intermediaries such as advisers
travel agents
do they use brokers
my broker recommended it, do they work together
agents on commission
third-party sales agents
manufacturers' representatives
financial advisers selling the policies
freelance sellers
captive or independent agents
estate agents
who earns commission for bringing clients
do planners sell their funds
do they rely on outside advisers
agency network
can I take out a policy through an agent
brokerage channel
self-employed representatives
do we pay agents to sell
the man from the insurance
consultants and brokers recommending it
`,
  },
  {
    name: 'sale through manufacturers that build it in',
    blocks: ['channels', 'key-partners', 'customer-segments'],
    answer: 'text',
    told: [
      /\b(original equipment manufacturers?|original design manufacturers?|OEMs?|ODMs?)\b/i,
      /\b(pre-?installed|pre-?loaded|embedded|bundled|white[- ]label\w*|private[- ]label)\b.{0,60}\b(by|in|on|with|devices|products|manufacturers|partners|brands?)\b/i,
    ],
    asked: `
OEM
original equipment manufacturers
is it built into other makers' devices
pre-installed on computers
do carmakers put it in their vehicles
sold as a component
white label
bundled with hardware
contract with device manufacturers
is it inside somebody else's machine
embedded in third-party products
private label goods
parts for other producers
do phone makers ship it
OEM partners as a route
comes with the laptop you buy
delivered to manufacturers rather than users
factory-fitted
do others sell it under their own badge
rebranded by others
supplied as an ingredient to producers
machine builders fitting it
do we sell to equipment makers
design-in
chips soldered into other brands' boards
`,
  },
  {
    name: 'affiliate and referral programme',
    blocks: ['channels', 'key-partners', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(affiliate|referral|refer-a-friend|refer a friend|ambassador|invite)s?,?( \w+)? (program(me)?s?|scheme|marketing|partners|network|links?|bonus|fees?|incentives)\b/i,
      /\b(refer|referring|recommend(ing)?|invit(e|ing))\b.{0,20}\b(friends?|others|new (customers|users|members)|family)\b/i,
    ],
    asked: `
affiliate programme
refer a friend
do I get something for recommending them
commission for bloggers who link to it
referral bonus
tell a mate and earn credit
invite friends scheme
can site owners make money by sending traffic
partner links
recommendation rewards
is there a finder's fee
associates program
do they pay per lead to publishers
bring a buddy
referral partners
member gets member
introduce a neighbour and get a voucher
affiliate marketing
tracking links for webmasters
kickback for sending customers
invitation codes
do existing users bring in new ones for a reward
can I earn by promoting it on my blog
do we reward recommendations
what does an influencer earn per sign-up link
`,
  },
  {
    name: 'subsidiaries and joint ventures that sell',
    blocks: ['channels', 'key-partners', 'key-resources'],
    answer: 'text',
    told: [
      /\b(network of|through|via|including|its|various|local|operating|international|wholly[- ]owned|own)\b.{0,40}\b(subsidiar(y|ies)|joint ventures?|affiliated companies|affiliate companies|operating companies|group companies|subsidiary companies)\b/i,
    ],
    asked: `
subsidiaries
joint ventures
does a daughter company sell it
local operating companies
sold by sister firms
group companies that reach the customers
which entities serve clients abroad
are affiliates of the group involved in selling
jointly owned ventures
trading names and legal entities used
local arm
is a national company of the group in charge of sales
which businesses under the umbrella sell
ventures with local partners
operating units that deal with the market
do they sell under the name of a company they own
child companies
holding structure towards customers
is my contract with a subsidiary
partly owned distribution companies
JV
which brands and firms of the group do I meet as a customer
regional companies in the same family
two firms sharing one sales company
which limited company invoices me
`,
  },
  {
    name: 'how promoted',
    blocks: ['channels', 'key-activities'],
    answer: 'text',
    told: [
      /\b(promotes?|promoted|markets|publici[sz]es?|advertises?|raises? awareness)\b.{0,40}\b(its|the|their|our)\b.{0,30}\b(offerings?|products?|services?|brands?|solutions?|platform|business)\b.{0,40}\b(through|via|by|using|on|with|in)\b/i,
      /\b(promotional|marketing|promotion) (methods|channels|activities|campaigns|techniques|efforts|tactics|tools|mix|initiatives|programs)\b/i,
      /\b(marketing|promotion)\b.{0,40}\b(through|via|includes?|consists?|comprises?|involves?)\b/i,
    ],
    asked: `
promotion
how do they get the word out
marketing methods
how does anybody hear about them
what do they do to make noise
how is awareness raised
publicity measures
how do you drum up interest
in what way is the offering marketed
how do they plug it
marketing mix
what sort of campaigns do they run
how is the brand made known
getting noticed
how do they put themselves on the map
ways of attracting attention
marketing tactics
how do we spread the message
by what means is it promoted
how do potential customers become aware
pushing the product
do they market through web, fairs or telly
how do they blow their own trumpet
promotional activities
outreach
how do they create buzz
`,
  },
  {
    name: 'advertising media',
    blocks: ['channels', 'cost-structure', 'key-activities'],
    answer: 'text',
    told: [
      /\b(promotes?|through|via|including|uses?|utili[sz]es?|relies|runs|and|its|mass|media|paid|traditional|outdoor)\b.{0,60}\badvertising\b/i,
      /\badvertis(es|ed|ing|ements?|ing campaigns?)\b.{0,40}\b(in|on|through|via|including|across|\()/i,
      /\b(ads|commercials|ad campaigns|advertisements)\b.{0,30}\b(on|in|via|across)\b/i,
    ],
    asked: `
advertising
do they run ads
where do they advertise
which media carry their commercials
have I seen an advert of theirs somewhere
ad campaigns
do they place adverts
paid media
what kind of advertisements are used
is the firm advertised anywhere
media buying
do you pay for ads
commercials
in which outlets do their adverts appear
above the line marketing
slogans and campaigns
is any publicity bought
do we advertise
do they plaster their name everywhere
ad types
mass media presence
promotional spots
agency work for ads
advertising channels used
how do they get on screens, pages and walls
`,
  },
  {
    name: 'television and radio advertising',
    blocks: ['channels'],
    answer: 'text',
    told: [
      /\b(tv|television|radio|broadcast|cinema)\b.{0,40}\b(advertis\w+|ads?|adverts?|commercials?|spots?|campaigns?|marketing|infomercials?)\b/i,
      /\b(advertis\w+|ads|commercials?|adverts|marketing|promot\w+)\b.{0,60}\b(tv|television|radio|broadcast)\b/i,
    ],
    asked: `
TV advertising
on the telly
radio spots
do they have commercials during the football
television adverts
is it on the box
broadcast advertising
do they run a jingle
infomercials
heard them on the wireless
ad at half time of the big final
cinema advertising
prime time spots
do they buy airtime
small screen campaigns
was that their ad between the soap episodes
do we use television
radio marketing
adverts on air
do they pay for telly slots
video spots on broadcast channels
ad break
home shopping channel
the spot with the catchy tune
on which stations are they heard
`,
  },
  {
    name: 'online advertising and search marketing',
    blocks: ['channels'],
    answer: 'text',
    told: [
      /\b(online|digital|internet|web|display|banner|mobile|search|search engine|pay-per-click|social media|programmatic)( and \w+)? (advertis\w+|ads|marketing|adverts|banners|campaigns|optimi[sz]ation)\b/i,
      /\b(SEO|SEM|PPC|retargeting|keyword ads|pay-per-click|search engines?)\b/i,
    ],
    asked: `
online ads
keyword adverts
search engine marketing
SEO
pay per click
banner ads
do they bid on keywords
retargeting
those ads that follow me around the web
display advertising
digital marketing
do they show up high in search results
internet marketing
ads in the social feeds
how do they drive traffic to the site
paid search
pop-ups
sponsored links
do they optimise pages for search
clicks bought on the web
performance marketing
do we spend on web adverts
ads before video clips
search optimisation
traffic acquisition
`,
  },
  {
    name: 'print and outdoor advertising',
    blocks: ['channels'],
    answer: 'text',
    told: [
      /\b(print|newspapers?|magazines?|billboards?|outdoor|out-of-home|trade (journals?|publications?|magazines?)|posters?|flyers|circulars) (and \w+ )?(advertis\w+|ads?|adverts|campaigns?|marketing)\b/i,
      /\b(advertis\w+|ads|marketing|promotes?|promotional|channels?)\b.{0,70}\b(print|newspapers?|magazines?|billboards?|outdoor|journals|posters?|flyers|leaflets|brochures|circulars)\b/i,
    ],
    asked: `
print ads
billboards
newspaper adverts
posters at the bus stop
magazine advertising
flyers and leaflets
outdoor advertising
hoardings along the motorway
do they hand out brochures
ads in trade journals
out of home campaigns
glossies
leaflet through the letterbox
do they put notices in the local paper
underground and subway posters
phone directory entry
printed matter
supermarket circulars
do we print brochures
adverts on buses and taxis
trade press
sandwich boards
press advertising
paper advertising
big signs beside the road
`,
  },
  {
    name: 'direct mail, e-mail marketing and catalogues',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(direct[- ](mail|mailing|marketing|e-?mail)|e-?mail (marketing|campaigns?|promotions?|advertising|blasts?)|mailings|mass mail|mailers|text message marketing)\b/i,
      /\b(mail[- ]order|printed?|print|product|direct)? ?catalog(ue)?s\b/i,
      /\bmail[- ]order\b/i,
    ],
    asked: `
direct mail
e-mail marketing
catalogues
mail order
do they post out a catalogue
junk mail
mailshots
email campaigns
promotional letters in the post
will my inbox get spammed
mailing lists
can I order from a printed book of products
letterbox advertising to named people
text message marketing
do they write to prospects
direct marketing
mass mailings
do they send offers by post
SMS promotions
the thick book with pictures of everything they sell
electronic mailings
order form cut from a brochure
do we send mailers
database marketing
envelope full of offers
`,
  },
  {
    name: 'social media presence for promotion',
    blocks: ['channels', 'customer-relationships'],
    answer: 'names',
    told: [
      /\bsocial[- ](media|networks?|networking)\b.{0,30}\b(pages?|accounts?|presence|channels?|profiles?|platforms?|marketing|sites?|including|such as)\b/i,
      /\bsocial (media|network\w*)\b/i,
    ],
    asked: `
social media
are they on the social networks
socials
what is their handle
do they tweet
which social networks do they use
video channel
professional network profile
can I follow them
do they post snaps and stories
any short dance clips from them
where can one like and share them
social presence
pin boards and photo feeds
do you have a page I can follow
hashtags
social networking accounts
are we active on socials
Chinese messenger accounts
can I leave a comment on their wall
feeds to subscribe to
their profiles on the networks
do the young people meet them in photo apps
social channels
followers and likes
`,
  },
  {
    name: 'trade shows and conferences',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(trade[- ](shows?|fairs?)|tradeshows?|conferences|expos?|exhibitions?|exhibits|conventions?|summits?|symposi(a|ums?)|road ?shows?|industry events|forums)\b/i,
    ],
    asked: `
trade shows
conferences
do they exhibit at fairs
expos
can I meet them at an exhibition
industry events
is there a stand at the big industry fair
summits and symposia
conventions attended
roadshows
booth at a show
do they turn up at trade fairs
where could I see a presentation in person
speaking at conferences
do they give talks at congresses
exhibition hall
event marketing
which gatherings does the firm attend
fairs
do we take a booth anywhere
networking events
handing out pens at a stall
do staff go to shows to meet prospects
forum participation
name badge and lanyard gatherings
`,
  },
  {
    name: 'webinars, seminars and workshops for prospects',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [/\b(webinars?|seminars?|workshops?|webcasts?|web seminars?|lunch and learns?|meet-?ups|open houses?|hackathons?)\b/i],
    asked: `
webinars
seminars
workshops
webcasts
do they hold online talks
can I join an online presentation
live streams for interested people
evening lectures
is there a session where I learn about it
meetups
lunch and learn
hands-on sessions
open day
virtual presentations
hackathon
do experts speak on screen about the topic
do we hold seminars
recorded talks
sit in on a web session
educational events for prospects
info evenings
dial in to a talk
tutorial session with a speaker
workshop for potential clients
coffee morning with a lecture
`,
  },
  {
    name: 'sponsorship',
    blocks: ['channels', 'key-partners', 'cost-structure'],
    answer: 'text',
    told: [/\bsponsor(s|ed|ing|ships?)?\b/i, /\b(naming rights|official (partner|supplier|sponsor) (of|to))\b/i],
    asked: `
sponsorship
do they sponsor a team
whose football shirts carry the logo
stadium naming rights
do they fund sporting events
motor racing or Olympic backing
official partner of a league
are they behind a music festival
do they support athletes with money
sports marketing
logo on the racing car
charity run supported by them
sponsored events
is an arena called after them
patron of the arts
do we sponsor anything
which clubs get money from them
perimeter boards at the pitch
cycling team
do they back a tournament
sponsor deals
putting their name on a cup
who pays for the local kids' kit
marathon or regatta backing
whose banner hangs at the concert
`,
  },
  {
    name: 'celebrities, ambassadors and influencers',
    blocks: ['channels', 'key-partners'],
    answer: 'text',
    told: [
      /\b(celebrit(y|ies)|influencers?|brand ambassadors?|endorse(d|ments?)|endorsers|sponsorships? of athletes|testimonials|bloggers|vloggers|spokes(person|man|woman))\b/i,
    ],
    asked: `
influencers
celebrity endorsement
brand ambassador
which star is the face of it
do famous people promote it
bloggers and vloggers
do they pay video makers
athletes who wear it
testimonials from well-known people
spokesperson
is a pop star in their campaign
product placement
endorsement deals
do actors advertise it
social media stars plugging the stuff
sportsmen under contract
who vouches for them in public
do we hire celebs
movie star in the ad
opinion leaders
is there a mascot or famous face
key opinion leaders such as doctors
tennis player on the poster
which well-known faces are paid to use it
do chefs or doctors lend their name
`,
  },
  {
    name: 'blog, press and content marketing',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(blogs?|content marketing|public relations|PR|press releases|press coverage|media relations|podcasts?|online magazine|publications|thought leadership|news portal|newsroom|editorial)\b/i,
    ],
    asked: `
blog
public relations
press releases
content marketing
do they publish articles
podcast
is there a magazine of theirs
PR work
do journalists write about them
thought leadership
media coverage
news section
do they put out a company magazine
editorial content to attract readers
do experts of the firm write posts
in the papers
newsroom for reporters
press office
storytelling
free articles that draw people in
do we keep a blog
publications
earned media
opinion pieces
stories in the newspapers about them
`,
  },
  {
    name: 'word of mouth',
    blocks: ['channels', 'customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(word[- ]of[- ]mouth|virally|viral (marketing|growth)|grow(s|n|ing)? organically|personal recommendations?|recommendations? (from|by) (friends|existing|satisfied)|customer referrals)\b/i,
    ],
    asked: `
word of mouth
do people tell their friends
viral growth
spread from person to person
mouth to ear
recommended by neighbours
did it catch on without advertising
organic growth
a mate told me about it
how much comes from personal recommendation
buzz among users
grapevine
satisfied people bringing others
does it sell itself
free publicity by fans
going viral
tips from colleagues
reputation that travels
unpaid recommendations
do new folk come because a pal raved about it
do we grow by recommendation
chatter
over the garden fence
my sister raved about it, is that how they grow
people talking it up at parties
`,
  },
  {
    name: 'in-store promotion, coupons and samples',
    blocks: ['channels', 'customer-relationships', 'key-activities'],
    answer: 'text',
    told: [
      /\b(in-store|point[- ]of[- ](sale|purchase)|on-shelf)\b.{0,30}\b(promotions?|marketing|displays?|advertis\w+|demonstrations?|materials?|sampling|signage|events|merchandising)\b/i,
      /\b(coupons?|vouchers?|samples|sampling|rebates|sweepstakes|contests?|sales promotions?|special offers?|flash sales|discount codes?|giveaways?|merchandising)\b/i,
    ],
    asked: `
coupons
free samples
in-store promotion
vouchers
special offers
sweepstakes and contests
discount codes
buy one get one free
tastings at the supermarket
displays at the checkout
point of sale material
sales promotions
giveaways
Black Friday deals
can I win something
money-off deals
rebates
shelf displays and merchandising
promo codes
bargains of the week
do they hand out testers
price promotions
do we do coupons
prize draw
flash sales
`,
  },
  {
    name: 'free trial and demonstration',
    blocks: ['channels', 'customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(free|trial|30-day|14-day|day)[- ](trials?|basis|version|evaluation|tier)\b/i,
      /\b(request|arrange|schedule|book|view|watch|live|free|product|software|interactive)s?( an?)?( free)?( product| software| live| online){0,6} (demos?|demonstrations?)\b/i,
      /\btrial (basis|periods?|versions?|subscriptions?)\b/i,
    ],
    asked: `
free trial
demo
can I try it first
test version
how long is the trial period
show me before I buy
try before you buy
product demonstration
taster
can someone walk me through it before signing
evaluation copy
may I have a go for nothing
request a demonstration
30 days free
trial basis
first month on the house
can prospects play with it
sandbox to test
do they show the software live
have a look under the bonnet before paying
sample lesson
arrange a viewing of the tool
do we give a trial
home try-on
no obligation test
`,
  },
  {
    name: 'how to order, subscribe or sign up',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(customers?|users?|clients?|consumers?|members?|patients?|shoppers?|buyers?|subscribers?|you|people|guests?)\b.{0,30}\b(can|may|are able to|must|need to|sign|register|have to)\b.{0,30}\b(order|purchase|buy|sign up|register|subscribe|book|enrol?l?|apply|download|open an account|make reservations?|create an account)\b/i,
      /\b(allows?|enables?|lets|allowing|enabling) (its )?(customers?|users?|clients?|consumers?|members?)( to)?\b.{0,60}\b(order|purchase|buy|sign up|register|subscribe|book|reserve|apply|download|make reservations?)\b/i,
      /\b(purchases|orders|subscriptions|registrations?|bookings|sales)\b.{0,30}\b(can be|may be|must be|are) (\w+ )?(made|completed|placed|negotiated|arranged|managed)\b/i,
    ],
    asked: `
how to order
sign up
how do I become a customer
what steps do I take to subscribe
where do I register
booking a room or a seat
place an order
how does enrolment work
how can somebody join
open an account
making a reservation
what must I do to get started
who do I ring to buy
process of buying
apply for it
how do I get my hands on one
how does a purchase come about
do I need to register first
ordering procedure
getting set up as a new client
I want one, what now
how does a company go about signing a contract
walk me through a purchase
join as a member
download and install
how do we take orders
`,
  },
  {
    name: 'enquiry form and quote request',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(request|obtain|get|receive|ask for)\b.{0,20}\b(quotes?|quotations?|estimates?|call-?backs?|information|consultations?|appointments?)\b/i,
      /\b(quote tool|online quotes?|price quotes?|enquiry form|inquiry form)\b/i,
      /\b(express(ing)? (an )?interest|submit (an )?(enquir\w+|inquir\w+|interest))\b/i,
    ],
    asked: `
request a quote
get an estimate
quotation
enquiry form
ask for a call back
how do I find out what it would cost me
price quote online
register my interest
book an appointment with a consultant
ask for an offer
could someone ring me with a price
free estimate
initial consultation
where can a prospect leave contact details
tender a request
arrange a meeting
no-obligation quote
submit an enquiry
lead form
can I get figures without talking to anyone
quote tool
leave my number
how does a potential client get in touch
what would they charge for my roof, can I ask
proposal on demand
`,
  },
  {
    name: 'store, dealer or agent locator',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(store|dealer|branch|agent|agency|shop|outlet|distributor|reseller|retailer|partner|location|office|facility|doctor|provider)[- ](locator|finder|search|locater)\b/i,
      /\b(search facility|search function|search tool|locate|find|searching for)\b.{0,40}\b(nearest|local|nearby|appropriate|appropriate agenc\w+|stores?|dealers?|agents?|branch(es)?|distributors?|outlets?)\b/i,
    ],
    asked: `
store locator
dealer finder
how do I find the nearest dealer
map of outlets
find an agent in my area
search for a shop by postcode
where's my closest branch, is there a tool
find a local stockist
lookup of providers
which doctor near me takes it
is there a finder for partners
type in a zip code
locating a distributor
directory of agencies
can I look up who sells it round here
branch search on the web
nearest station map
agent directory
find a location
tool that shows stores around me
closest garage that fits it
postcode search
how do I track down a workshop
list of addresses by town
look up the agency responsible for my village
`,
  },
  {
    name: 'delivery of the product',
    blocks: ['channels', 'key-activities', 'key-partners'],
    answer: 'text',
    told: [
      /\b(delivers?|delivered|ships?|shipped|shipping|shipments?|dispatch\w*)\b.{0,60}\b(to (customers|consumers|clients|homes?|the customer|buyers|users|stores)|directly|doorstep|worldwide|free|within|via|through|by (mail|post|truck|rail|air|sea)|internationally|overnight|home)\b/i,
      /\b(home|free|same-day|next-day|express|direct|overnight|local)[- ](delivery|deliveries|shipping|shipment)\b/i,
      /\b(arrange|schedule|track|choose) (\w+ )?(deliver(y|ies)|shipments?|shipping)\b/i,
      /\b(delivery|shipping) (services?|options?|network|charges?|fees?|times?|partners?)\b/i,
    ],
    asked: `
delivery
shipping
how does it get to my door
do they post it
how are goods brought to the buyer
courier or own lorry
home delivery
will a van come
is shipping free
who drops off the parcel
how long until it turns up
sent by mail
next day delivery
do you ship to my address
how is an order fulfilled
dispatch
transport of goods to shops
arrives in a box on the step
freight arrangements
how do they get it from the factory to clients
is there a delivery charge
physical handover
express shipment
can I choose a delivery slot
how does the merchandise reach stores
do we send it by post
`,
  },
  {
    name: 'collection from a shop or pick-up point',
    blocks: ['channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(click[- ](and|&)[- ]collect|pick[- ]?up (points?|locations?|in|from|orders|service|options?)|in-store (pick-?up|collection)|collect(ed)? (in|from|at) (a |the |its )?(stores?|shops?|outlets?|depots?)|curb-?side|store pick-?up|drive-(through|thru|up))\b/i,
    ],
    asked: `
click and collect
pick up in store
can I fetch it myself
collection point
kerbside pickup
order online and grab it at the shop
drive-through
reserve and collect
parcel shop pick-up
do I have to wait in for the courier or can I collect
takeaway counter
drop-off and pickup places
can you collect from the warehouse
drive-up window
ship to store
pick up depot
pop in and take it home
in-store collection
do we let shoppers pick up orders
come by and get it
grab my groceries on the way home
pre-order and fetch
load it in my own boot
collect from a locker or kiosk
is there a counter for picking up parcels
`,
  },
  {
    name: 'distribution centres and warehouses',
    blocks: ['channels', 'key-resources', 'key-activities'],
    answer: 'number',
    told: [
      /\b(distribution|fulfil?lment|logistics|parcel|mail|sorting|warehouse|warehousing|regional distribution|service)[- ](cent(er|re)s?|facilit(y|ies)|hubs?|warehouses?|depots?|sites?|infrastructure|network|terminals?)\b/i,
      /\b(warehouses|depots|public warehouses)\b/i,
    ],
    asked: `
distribution centres
warehouses
how many depots
where is stock kept
fulfilment centre
logistics hubs
where do parcels get packed
storage sites for finished goods
number of warehouses
in which places are goods stored before dispatch
logistics infrastructure
big sheds by the motorway
sorting offices
stockrooms
do they run their own depots
where are the distribution facilities
size of the distribution network
regional hubs
who stores the merchandise
do we own warehouses
mail centres
how many loading docks and sheds
square feet of warehouse
supply hubs
forklifts and pallets, where
`,
  },
  {
    name: 'own transport and fleet',
    blocks: ['channels', 'key-resources', 'key-activities'],
    answer: 'text',
    told: [
      /\b(fleet of|own fleet|its fleet|delivery fleet|truck fleet|owned fleet|transportation fleet|leased fleet)\b/i,
      /\b(trucks|lorries|delivery vehicles|vans|rail ?cars|vessels|tankers|pipelines?|barges|aircraft|drones?)\b.{0,40}\b(deliver\w*|distribut\w*|transport\w*|ship\w*|operate\w*|owned|owns|network)\b/i,
      /\b(owns?|operates?|uses?|utili[sz]es?)\b.{0,40}\b(trucks|tractors|trailers|delivery vehicles|vans|rail ?cars|vessels|tankers|pipelines?|barges|aircraft|ships)\b/i,
      /\bown (distribution|logistics|transport\w*|delivery) (infrastructure|network|facilities|fleet|operations|system|channels?)\b/i,
    ],
    asked: `
own fleet
do they have lorries
how many trucks
vans and drivers
do they carry goods themselves
own logistics
ships or planes
vehicles used for delivery
freight trains and railcars
who drives the goods around
tankers and barges
pipelines used to bring it to market
do they own delivery vehicles
in-house transport
aircraft in service
do they hire hauliers or use own wheels
size of the fleet
their own distribution infrastructure
drones
trailers and tractors
do we run our own vans
bikes couriers employed
number of wagons
are the drivers on the payroll
what carries the stuff, road or rail
`,
  },
  {
    name: 'logistics firms used for delivery',
    blocks: ['channels', 'key-partners', 'cost-structure'],
    answer: 'names',
    told: [
      /\b(third[- ]party|outside|external|independent|contract|common|outsourced)( \w+)? (logistics|carriers?|couriers?|transport\w*|shipping|delivery|warehous\w+|haulage|truck\w*|fulfil?lment)\b/i,
      /\b(logistics|shipping|delivery|courier|freight|transport(ation)?|fulfil?lment) (partners?|providers?|companies|firms|contractors|carriers)\b/i,
    ],
    asked: `
logistics partner
which courier do they use
parcel carrier
third-party carriers
who transports the orders for them
outsourced shipping
haulage contractors
freight forwarder
does the postman bring it
external logistics providers
which parcel service
overnight courier
delivery done by someone else
shipping companies hired
outside trucking firms
does a partner handle fulfilment
carriers under contract
who does the last mile
contract warehousing
is delivery farmed out
logistics provider name
do we use couriers
man with the van, is he theirs or hired
subcontracted drivers
who posts the packages on their behalf
`,
  },
  {
    name: 'digital delivery: cloud, browser, download',
    blocks: ['channels', 'value-proposition', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(cloud|cloud-based|SaaS|software[- ]as[- ]a[- ]service|browsers?|desktop|web-based|hosted|on-premises?|download(s|ed|able)?|stream(ed|ing))\b.{0,60}\b(accessed|accessible|delivered|delivery|available|deployed|provided|offered|via|through|download\w*|installed)\b/i,
      /\b(accessed|accessible|delivered|available|deployed|provided|offered|downloaded|installed|viewed)\b.{0,60}\b(cloud|browsers?|desktop|web-based|on-premises?|download|SaaS|software[- ]as[- ]a[- ]service|online|mobile and desktop)\b/i,
    ],
    asked: `
cloud or on premises
software as a service
do I need to install it
runs in the browser
download
how is the software delivered
can it be accessed from any computer
desktop version
hosted solution
streamed over the internet
comes on a disc or from the web
on-premise deployment
is it web-based
how do users get into the platform
SaaS
do I need a server of my own
access via the net
installed locally
which computers does it run on
add-in for my browser
log in from anywhere
does our software go out as a download
where does the service run
digital distribution
can it be had offline
`,
  },
  {
    name: 'API and integrations with other platforms',
    blocks: ['channels', 'key-partners', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(APIs?|SDKs?|plug-?ins?|widgets?|browser extensions?|connectors|application programming interface)\b/i,
      /\b(integrat(ed|es|ion|ions)|embedded|compatible)\b.{0,30}\b(with|into|within)\b.{0,50}\b(third[- ]party|platforms?|website|applications|software)\b/i,
      /\bthird[- ]party (integrat\w+|platforms|applications|apps)\b/i,
    ],
    asked: `
API
integrations
does it plug into our CRM
connect with other software
SDK for developers
widget for my own page
add-on for chat tools or spreadsheets
third-party platforms it works inside
plug-ins
can my programmer hook it up
embedded in other sites
interface to our ERP
browser extension
connectors
does it talk to my other tools
single sign-on with another service
linking it with accounting software
button to put on a blog
is it part of someone else's app
interoperability with existing systems
app marketplace
do we have an interface for coders
hook it to the till system
feed data into my own program
does it work together with our payroll package
`,
  },
  {
    name: 'app stores and software marketplaces as a channel',
    blocks: ['channels', 'key-partners'],
    answer: 'names',
    told: [
      /\b(app ?stores?|play (store|apps?)|app ?exchange|cloud marketplace|web store|games (store|console platforms?))\b/i,
      /\b(app|application|software|mobile app) (stores|marketplaces?)\b/i,
    ],
    asked: `
app stores
listed in a cloud provider's marketplace
add-on exchange
music download store
games download platform
where is the app downloaded from
is it in the phone maker's shop
which download portals carry it
app listing
software marketplaces
do they depend on the two mobile giants for distribution
cloud marketplace
games platform
where do I install it from
desktop operating system store
console stores
smart TV and streaming boxes
browser extension gallery
listed in app marketplaces
who hosts the download
do we go through app stores
which online store hands out the program
gallery of apps where it is found
where do gamers download the title
is it on the box under my telly
`,
  },
  {
    name: 'tenders and public procurement',
    blocks: ['channels', 'key-activities', 'customer-segments'],
    answer: 'text',
    told: [
      /\b(tenders?|tendering|(?<!in a )bids?|bidding|competitive(ly)? (bid|bidding|tender\w*)|requests? for proposals?|RFPs?|procurement process\w*|government contracts?|GSA|federal supply schedule|framework agreements?)\b/i,
    ],
    asked: `
tenders
government procurement
do they bid for contracts
request for proposal
public contracts
how does the army buy from them
competitive bidding
selling to authorities
RFPs
framework agreements
is the work won at auction
sealed bids
how do town halls order it
contract awards
do they take part in calls for tender
bid process
winning public works
state purchasing
purchasing schedule of the federal government
how does a ministry become a client
do we answer tenders
lowest bidder
town council buying process
three written offers and the cheapest wins
who sells to the ministry of defence and how
`,
  },
  {
    name: 'services delivered by staff and consultants',
    blocks: ['channels', 'customer-relationships', 'key-resources'],
    answer: 'text',
    told: [
      /\b(provides?|delivers?|offers?|serves?)\b.{0,40}\b(services|customers|clients)\b.{0,40}\b(directly|through|via|by)\b.{0,40}\b(teams?|consultants|professionals|staff|personnel|workforce|employees|experts|nurses|physicians|engineers|technicians|attorneys|advisou?rs)\b/i,
    ],
    asked: `
who delivers the service
consultants who do the work
is the job done by employees in person
nurses and therapists visiting
how are services carried out
engineers on the spot
do experts come to the client
delivery teams
who turns up to do it
professionals that serve clients
project teams
technicians who install
people providing the care
are lawyers or advisers doing the work themselves
service provided directly by staff
who attends to patients
crew
hands-on work by their own people
do we deliver with own specialists
in-person service
workforce facing customers
how does the consultancy serve clients
who in overalls does the job
experts in suits at our premises
team that works on my project
`,
  },
  {
    name: 'supply contracts with large buyers',
    blocks: ['channels', 'customer-relationships', 'revenue-streams'],
    answer: 'text',
    told: [
      /\b(supply|sales|distribution|long-term|multi-year|service|purchase)( and \w+)? (contracts?|agreements?)\b.{0,50}\b(with|customers|clients|negotiat\w+|case-by-case|span\w*|details)\b/i,
      /\b(negotiat\w+|agree(s|ing|d)?|establish\w*)\b.{0,40}\b(contracts?|agreements?|terms|prices?)\b/i,
    ],
    asked: `
supply contracts
how are deals with big buyers made
negotiated agreements
long-term purchase agreement
sales contracts
case by case deals
do large clients get their own terms
contract negotiation
framework deal for a corporate buyer
signing with major customers
are prices haggled over
bulk agreement
enterprise contracts
terms settled individually
how do industrial buyers order
deal making with key accounts
written agreement with the utility
do they sell by contract
distribution contracts
do we negotiate each deal
does the supermarket chain sign a yearly deal
purchase conditions for wholesalers
talks with procurement
long paper with lawyers involved
who bargains over volume
fixed quantity deal over years
`,
  },
]
