import type { Facet } from '../facet.ts'

/** What people ask about the customers of a business, and how a sentence tells it. */
export const customerSegmentFacets: readonly Facet[] = [
  {
    name: 'target customers',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\btargets? (its|their|our|her) .{0,40}\b(offerings?|products?|services?|solutions?|platforms?)\b.{0,20} (at|to|toward) /i,
      /\b(customers|clients|customer groups|customer base) (can|may) .{0,30}\b(organi.ed|divided|split|grouped|categori.ed)/i,
      /\b(?:primarily|principally|mainly|mostly|chiefly) (?:serves|targets|sells to|caters to|aims at)\b/i,
      /\b(serves|targets|caters to|sells to|markets to|aimed at) .{0,40}\b(customers|clients|consumers|individuals|people)\b/i,
      /\b(serves|targets|caters to|sells to|markets to|aimed at) .{0,40}\b(businesses|companies|organi.ations|firms)\b/i,
      /\b(our|typical|ideal|target|core|main) (customers?|clients?|audience|buyers?|guests?|customer groups) (are|is|include)\b/i,
    ],
    asked: `who are the customers
target audience
whom does the firm sell to
who actually buys this stuff
what kind of clientele do they have
who is this thing meant for
describe the ideal buyer
who shops here
what sort of people come through the door
which crowd are they going after
who are we trying to reach
who do we serve
target group
who do you cater to
is this for someone like me
who would want such a product
the punters, who are they
what does a typical client look like
whose needs do they look after
give me the buyer persona
who is on the other side of the counter
at whom are the offerings aimed
my professor asks for the clientele of this venture
user base, who's in it
who has the company got in its sights
who hires them
name the people and organisations that purchase from this outfit
who keeps walking in and ordering
who are your regulars
which public is being courted
who ends up using it
how does the company split up its customers into groups`,
  },
  {
    name: 'market type',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:mass[- ]market|niche[- ]market|segmented) (?:market )?(?:business )?model\b/i,
      /\b(?:multi-?sided|two-?sided|diversified|niche) (?:market )?(?:business )?model\b/i,
      /\bno (?:significant|real|major|meaningful) differen(?:tiation|ce)\b/i,
      /\b(?:slightly|somewhat|very|substantially) different needs\b/i,
      /\b(?:mass|niche|multi-?sided|two-?sided|segmented|diversified) (?:consumer )?market\b/i,
    ],
    asked: `mass market or niche
is it a niche business
does it appeal to everybody or to specialists only
which market model applies
segmented or undifferentiated market
do they sell to Joe Public or to a small circle
is the offering for the broad masses
one size fits all or different strokes for different folks
how differentiated are the groups of clients
is the market diversified
do their customer groups want different things or much the same
narrow specialism or general appeal
are we a niche player
does the canvas class them as mass, niche, segmented, diversified or multi-sided
do all buyers get treated as one big group
is the audience broad or specialised
type of market
how specialised is the clientele
do the different groups have similar or distinct needs
everyone and his uncle, or just a handful of connoisseurs
is there any distinction made between segments
what category of market does the textbook say this belongs to
is it mainstream
are they fishing in a small pond
catering to the whole population or to a tiny slice of it
segmentation strategy`,
  },
  {
    name: 'two sides of the platform',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\binterdependent (?:customer )?(?:segments|groups|sides)\b/i,
      /\b(?:multi|two|three|double)-?sided\b/i,
      /\b(connects|matches|brings together|links) .{2,40} (with|and|to) .{0,40}\b(buyers|sellers|hosts|guests|drivers|riders)\b/i,
      /\b(connects|matches|brings together|links) .{2,40} (with|and|to) .{0,40}(employers|advertisers|merchants|freelancers)\b/i,
      /\bbuyers and sellers\b|\bsellers and buyers\b/i,
    ],
    asked: `who sits on each side of the marketplace
buyers and sellers
two-sided platform
are they a middleman, and between whom
whom do they bring together
is this a multi-sided market
which two groups need one another here
who gets matched with whom
both sides of the deal
supply side and demand side
who lists things and who picks them up
are there two kinds of customers that depend on each other
hosts and guests, drivers and riders, that sort of thing
what parties meet on the site
matchmaker for which groups
who offers and who seeks
who provides the goods and who consumes them on the platform
is there a chicken and egg situation with the participants
interdependent segments
does it work like a bazaar with stallholders and shoppers
do we have to please two masters
the go-between, who is at either end
does the platform need vendors as well as purchasers to function
freelancers on one end and clients on the other, right
who are the two halves of the network
which sides have to be on board for it to work`,
  },
  {
    name: 'number of customers',
    blocks: ['customer-segments', 'value-proposition', 'customer-relationships'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}\+? ((million|billion|thousand) )?(\S{1,40} ){0,4}(customers|clients|customer accounts|policyholders|households)\b/i,
      /\b(serv\w+|treats?|reach\w*|welcom\w+) (\S{1,40} ){0,3}\d[\d,.]{0,20}\+? (\S{1,40} ){0,4}(companies|businesses|firms|organi.ations)\b/i,
      /\b(serv\w+|treats?|reach\w*|welcom\w+) (\S{1,40} ){0,3}\d[\d,.]{0,20}\+? (\S{1,40} ){0,4}(people|patients|guests|shoppers|homes)\b/i,
      /\b(hundreds|thousands|millions|dozens) of (\S{1,40} ){0,3}(customers|clients|households|guests|patients|companies|firms)\b/i,
      /\b(?:client|customer) base of .{0,25}\d/i,
      /\b(?:customers|clients) (?:number|total)\w* .{0,20}\d/i,
    ],
    asked: `how many customers
number of clients
client count
size of the customer base
how many folks buy from them
how big is the clientele
how large a following of buyers have they got
do they have thousands of clients or just a few
how many companies rely on it
headcount of customers
what's the tally of clients so far
how many households are supplied
total accounts
how many mouths do you feed
how many people did we serve last year
how many patients are treated
how many shoppers per year
quantity of paying customers
how many guests do you get
how many organisations have signed up as clients
roughly how many firms are on the books
have you got many clients
is the customer list long
just how many homes and businesses are hooked up
what number of people purchase from the firm
volume of clientele
how many contracts with clients are running
how widely used is it in terms of customer numbers`,
  },
  {
    name: 'largest customer',
    blocks: ['customer-segments'],
    answer: 'names',
    told: [
      /\b(?:largest|biggest) (?:single )?(?:customers?|clients?|buyers?) (?!groups?|segments?|categor|types?|are distrib)/i,
      /\b(?:most important) (?:single )?(?:customers?|clients?|buyers?) (?!groups?|segments?|categor|types?|are distrib)/i,
      /\b(?:main|top|major) (?:single )?(?:customers?|clients?|buyers?) (?!groups?|segments?|categor|types?|are distrib)/i,
      /\b(?:one|two|three|four|five|ten|\d+|single) (?:largest|biggest|high-profile|major) (?:customers?|clients?)\b/i,
      /\bcustomers? (?:that|who|which) (?:each )?accounted for (?:more than |over )?\d/i,
      /\bno (?:single |one |individual )?(?:customer|client) account\w*/i,
    ],
    asked: `biggest customer
largest single account
who buys the most from them
top client
which client matters most
the whale among the clients
who places the largest orders
our most important account, which one is it
whose custom would be missed the most
which buyer brings in the fattest cheque
does one big retailer dominate the order book
key accounts
name the principal customers
if one customer walked away, which would hurt the worst
who tops the client list by sales
who is their number one buyer
heavyweight clients by turnover
does any one client stand out as the chief purchaser
who orders by the lorry load
major accounts by revenue
the customer that keeps the lights on
who is the anchor client
which wholesaler takes the biggest share of the goods
VIP account
is a government department the biggest purchaser
main customer`,
  },
  {
    name: 'customer concentration',
    blocks: ['customer-segments', 'revenue-streams'],
    answer: 'percent',
    told: [
      /\b(?:customers?|clients?|buyers?|accounts?)\b.{0,80}\baccount\w* for\b.{0,40}\d+(?:\.\d+)? ?(?:%|percent|per cent)/i,
      /\b(?:customers?|clients?)\b.{0,60}\b(?:represent|constitut|generat|contribut)\w*\b.{0,30}\d+(?:\.\d+)? ?(?:%|percent)/i,
      /\b(small|limited) number of (\S{1,40} ){0,2}(customers|clients)\b|\b(depend|rel(y|ies|iant)).{0,25} (customers|clients)\b/i,
      /\b(?:top|largest) (?:\d+|two|three|four|five|ten|twenty) (?:customers|clients)\b/i,
      /\b(?:\d+|two|three|four|five|ten|twenty) (?:largest|biggest) (?:customers|clients)\b/i,
      /\b(?:no|none of)\b.{0,20}\b(?:customer|client)s?\b.{0,40}\b(?:\d+%|10%|ten percent|significant)/i,
    ],
    asked: `what percentage of sales comes from the biggest customer
customer concentration
all eggs in one basket?
how dependent are they on a handful of clients
share of turnover from the top ten buyers
do a few big clients carry the whole business
is losing one account a serious risk
reliance on key accounts
does any client make up more than ten percent
how much of our income hangs on one buyer
how exposed are we if the main buyer leaves
is revenue spread across lots of clients
the top five customers bring in what portion
is the order book lopsided
proportion of revenue attributable to the largest purchaser
how heavily do they lean on a small circle of clients
vulnerability to losing a major client
do they live off one or two contracts
how well spread is the client base
would the firm survive if its chief customer jumped ship
customer dependency
percent of income by largest client
does a single account dominate
concentration risk
an investor is worried that too much rides on one customer`,
  },
  {
    name: 'industries served',
    blocks: ['customer-segments'],
    answer: 'names',
    told: [
      /\b(following|principal|target|several|multiple|many) (\S{1,40} )?(industries|sectors|verticals)\b.{0,30}(including|:|,|\()/i,
      /\b(?:industries|sectors|verticals|end markets)\b.{0,25}(?:\binclud(?:e|es|ing)\b|\bsuch as\b|\bnamely\b|\bare\b|:)/i,
      /\b(clients|companies|firms|businesses) (\S{1,40} ){0,3}(in|within|across) the .{3,60} (industry|industries|sectors?)\b/i,
      /\b(serves|operating|organi.ations) (\S{1,40} ){0,3}(in|within|across|from) the .{3,60}\b(industries|industry|sectors?)\b/i,
      /\b(?:firms|organi[sz]ations|businesses|companies) (?:of|from|across|in) all (?:types|industries|sectors)\b/i,
    ],
    asked: `which industries do they serve
sectors covered
what verticals are they in
what fields of business are the clients from
which trades use it
what line of work are their customers in
do they work with car makers, banks, hospitals, or what
branches of industry
end markets
do they serve the energy sector
any clients in telecoms or media
what walks of business life do clients come from
do you do work for construction firms
are we limited to a single industry
list of sectors
is the product used in oil and gas, mining, shipping
aerospace, food, textiles: who among these is served
what industries can make use of the solution
does it work for my trade
does the firm specialise in a certain sector
I run a factory, do you deal with manufacturers like mine
sectoral focus
which corners of the economy need this
vertical markets
client sectors by name
in which industries are the buyers active`,
  },
  {
    name: 'size of business customers',
    blocks: ['customer-segments', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(small|mid-?size\w*|medium\S{0,40}|mid-?market|large),? (and |to |or |& )?(\S{1,40} ){0,3}(businesses|companies|firms)\b/i,
      /\b(small|mid-?size\w*|medium\S{0,40}|mid-?market|large),? (and |to |or |& )?(\S{1,40} ){0,3}(enterprises|organi.ations)\b/i,
      /\bSM[BE]s?\b/i,
      /\b(?:of|and) all (?:industries and )?sizes\b|\bof (?:any|every|all) sizes?\b/i,
      /\b(?:sole (?:traders|proprietors)|start-?ups to|micro-?businesses|large enterprises|multinational\w*)\b/i,
    ],
    asked: `small businesses or big corporations
do they serve SMEs
company size of the clients
is it only for large enterprises
how big are the firms that use it
mom-and-pop shops or multinationals
corner shops or conglomerates
does a two-man workshop get served as well
are mid-market companies welcome
do we target the little guys or the giants
enterprise clients
is a sole trader too small for you
are their business customers mostly small, medium or large
are they after big corporates
tiddlers or big fish
I have five employees, can I use you
what scale of organisation is it suited to
minimum size of company
family businesses or listed groups
from one-man bands to global players
SMB focus
does it suit a small outfit
how many employees does their typical client have
firms of which size do they go for
is this too heavyweight for a tiny company
mid-sized firms`,
  },
  {
    name: 'consumers or businesses',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(consumers|individuals|residential|private customers)\b.{0,60}\b(businesses|companies|organi.ations|enterprises)\b/i,
      /\b(?:consumers|individuals|residential|private customers)\b.{0,60}\b(?:corporate|corporations|institutions)\b/i,
      /\b(commercial|business|businesses|corporate|institutional).{0,60}(consumers|individuals|residential|private customers)\b/i,
      /\bB2[BC]\b|\bbusiness-to-(?:business|consumer)\b/i,
      /\b(?:general|mass) (?:consumer|public)\b/i,
      /\b(?:does not|do not) (?:serve|sell|provide|cater)\b.{0,30}\b(?:consumers?|public|end[- ]users|individuals)\b/i,
    ],
    asked: `B2B or B2C
do they sell to consumers or to businesses
private individuals or firms
can an ordinary person buy from them
is it business to business
do they deal with the general public
trade only or open to everybody
corporate or private clientele
does my nan count as a customer or only companies
end consumers
do regular folks shop there or is it commercial clients
retail customers or institutional ones
are we a consumer brand or a supplier to companies
can I get it as a private person without a company
are the buyers firms or people like you and me
do companies as well as individuals purchase it
homes or workplaces
is it sold to the man in the street
residential versus commercial
do they serve end users directly
does the business have both personal and corporate clients
B2C side of the company
selling to other firms or to households
must I have a trade account
is the buyer a person or an organisation`,
  },
  {
    name: 'government customers',
    blocks: ['customer-segments', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(government(al)?|federal|municipal|public|state)\b.{0,25}\b(customers?|clients?|agenc(y|ies)|bodies|entities)\b/i,
      /\b(?:government(?:al)?|federal|municipal) (?:\S{1,40} ){0,2}(?:institutions?|organi.ations?|authorities|contracts?|sector)\b/i,
      /\b(?:public[- ]sector|local authorit(?:y|ies)|ministr(?:y|ies)|municipalities|armed forces|military|law enforcement)\b/i,
      /\b(?:customers|clients|serves|including|businesses)\b.{0,60}\bgovernments?\b/i,
    ],
    asked: `does the government buy from them
public sector clients
state contracts
do they work for the authorities
town halls and ministries as customers
any federal agencies among the clients
do they supply the army
is the taxpayer footing the bill
are police forces or the military customers
do local councils use it
public bodies served
civil service contracts
does Uncle Sam do business with them
municipal customers
do we sell to city administrations
do you tender for public contracts
is any of the work for defence departments
do embassies, ministries or councils use the service
how about fire brigades and law enforcement
government customers
work for the crown or for the state
does it cater for state institutions
can my local authority sign up
regulators and agencies as clients
selling to politicians and bureaucrats`,
  },
  {
    name: 'home market',
    blocks: ['customer-segments'],
    answer: 'place',
    told: [
      /\b(principal|main|core|primary|largest|biggest|home) (single |geographic )?markets?\b.{0,25} (is|are|being|in)\b/i,
      /\b(?:its|their|our) (?:native|home (?:market|country)) \S{1,40}/i,
      /\b(primarily|principally|mainly|predominantly|mostly|largely).{0,50}(US|UK|states|kingdom|Canada|Germany|India|China)\b/i,
      /\b(primarily|principally|mainly|predominantly|mostly|largely)\b.{0,50}\b(Europe|Asia|America|Japan|France|Australia)\b/i,
      /\b(?:is|are|company) based in (?:the )?\w+.{0,60}\b(?:serves|customers|clients|market|operates)\b/i,
    ],
    asked: `what is their main market geographically
home market
which country do they sell most in
where are most of the customers located
where do the buyers live
in which country is business best
principal geography
where on the map are their clients
biggest country by sales
is America the chief market
do they mainly sell at home
what's their home turf
where are our customers based
is the domestic market the most important
which region matters most
where do they do most of their trade
core territory
are customers mostly local
is it mostly a European affair
domestic focus
which nation buys the bulk of the goods
the stamping ground of the company
what part of the world does the clientele come from
is it confined to one country
the stronghold, geographically speaking
which states or regions do they concentrate on`,
  },
  {
    name: 'international markets',
    blocks: ['customer-segments', 'value-proposition', 'channels'],
    answer: 'place',
    told: [
      /\b(serv\w+|customers?|clients?|operat\w+|presence|available|sells?|sold)\b.{0,80}\b(Asia|Europe|Africa|Middle East)\b/i,
      /\b(serv\w+|customers?|clients?|operat\w+|presence|available|sells?|sold)\b.{0,80}\b(Latin|North|South) America\b/i,
      /\b(serv\w+|customers?|clients?|operat\w+|presence|available|sells?)\b.{0,80}\b(China|India|Japan|Brazil|Mexico|Canada)\b/i,
      /\binternational (customer|client|market|presence|reach|sales)|\b(worldwide|global (customer|client) base)\b/i,
      /\boutside (?:of )?(?:the )?(?:US|U\.S\.|United States|UK|country)\b/i,
      /\b(?:overseas|foreign|international) (?:markets|customers|clients|jurisdictions|countries)\b/i,
    ],
    asked: `which foreign markets do they serve
do they sell abroad
overseas customers
are they active in Asia
international presence
is it available in Europe
do they ship their wares beyond the border
which continents are covered
do Canadians get it too
any customers in Africa or the Middle East
do you serve people in Australia
is it a global business
geographic footprint of the clientele
exports
outside the home country, where else
how international are our clients
is it sold worldwide
where in the world can one find them
do they operate across borders
regions served
Latin America, do they go there
is the firm strictly national or does it trade with foreigners
could my cousin in Germany use it
geographical coverage
how far afield do they go
have they expanded overseas
in what countries besides their own do they have buyers`,
  },
  {
    name: 'share of sales by geography',
    blocks: ['customer-segments', 'revenue-streams'],
    answer: 'percent',
    told: [
      /\b(US|United States|America\w*|Europe\w*|Asia\w*|China|Japan|UK|Canada|India)\b.{0,100}\d ?(%|percent)/i,
      /\b(?:domestic|international|overseas|foreign|outside|home market|region)\b.{0,100}\d ?(?:%|percent|per cent)/i,
      /\d ?(%|percent) of .{0,60}(revenues?|sales|turnover|customers)\b.{0,70}\b(US|U\.S\.|America|Europe|Asia|China|UK)\b/i,
      /\d ?(%|percent) of .{0,60}(revenues?|sales|turnover|customers)\b.{0,70}\b(domestic|international|foreign|outside)\b/i,
      /\b(majority|bulk|half|thirds?)\b.{0,50} (revenues?|sales|turnover)\b.{0,50}\b(US|America|Europe|Asia|outside)\b/i,
      /\b(US|States|America|Europe|Asia|China|market),? (\S{1,40} ){0,3}account\w* for (the |a )?(\S{1,40} )?(majority|bulk|most)\b/i,
    ],
    asked: `what share of sales is made abroad
revenue by region
percent of turnover from the United States
how much comes from overseas
geographic split of income
how much of the business is domestic
what portion of customers is outside the country
Europe's slice of the pie
export ratio
how much do foreign buyers contribute
sales breakdown by country
what fraction of income do we earn at home
international percentage
is most of the money made in North America
what proportion comes from Asia
how is turnover distributed over the continents
what chunk of earnings stems from foreign lands
home versus abroad, in percent
what does each territory bring in
do they earn more at home or overseas
regional revenue mix
how dependent on one country for income
how many cents of each dollar come from other countries
weight of the domestic market in sales
share of the American market in total revenue`,
  },
  {
    name: 'number of countries served',
    blocks: ['value-proposition', 'customer-segments', 'channels'],
    answer: 'number',
    told: [
      /\b(?:\d[\d,]{0,20}\+?|two|three|four|five|six|seven|eight) (?:\S{1,40} ){0,3}(?:countries|nations|territories)\b/i,
      /\b(?:nine|ten|twelve|twenty|thirty|forty|fifty|hundred) (?:\S{1,40} ){0,3}(?:countries|nations|territories)\b/i,
      /\bin (?:over|more than|around|approximately) \d[\d,]{0,20} (?:\S{1,40} ){0,2}(?:countries|nations|states)\b/i,
      /\bin (?:over|more than|around|approximately) \d[\d,]{0,20} (?:\S{1,40} ){0,2}(?:cities|markets|jurisdictions)\b/i,
      /\bin (?:nearly|almost|about|some) \d[\d,]{0,20} (?:\S{1,40} ){0,2}(?:countries|nations|states|cities|markets|jurisdictions)\b/i,
      /\b(?:\d+|two|three|four|five|six|seven) (?:US |U\.S\. )?(?:states|provinces|continents|cities|towns)\b/i,
    ],
    asked: `in how many countries are they
number of countries
how many nations do they cover
how many flags can they plant on the map
how many cities are we live in
number of markets entered
how many states do they operate in
on how many continents do they do business
countries count
reach in terms of countries
how many places around the globe
do they cover more than a hundred countries
how many stamps are in the company's passport
territories covered, number
how many countries can I use it in
how broad is the global footprint in figures
how many lands ship their product
give me the country tally
the number of jurisdictions they operate across
worldwide spread in numbers
how many foreign countries have we reached
just a couple of countries or dozens
how many towns have it
geographic reach in numbers
present in how many states`,
  },
  {
    name: 'age of customers',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:aged?|ages|between the ages|age group|age range|years old|year-olds?|years of age)\b.{0,40}\d/i,
      /\d.{0,15}\b(?:years old|year-olds?|years of age)\b/i,
      /\b(?:millennials?|gen(?:eration)? [xyz]|baby boomers?|teen(?:s|agers?|aged))\b/i,
      /\b(?:adolescents|young (?:adults?|people|professionals|consumers|men|women))\b/i,
      /\b(?:seniors|senior citizens|elderly|older (?:adults|people|consumers)|retirees|pensioners)\b/i,
      /\b(?:all|any|every|younger|older|various|different) (?:age(?:s| groups?)|demographics?|generations?)\b/i,
    ],
    asked: `how old are the customers
age group
which generation buys it
is it for young people
do pensioners use this
are teenagers among the users
millennials
is my grandmother in the target group
kids, adults or seniors
average age of the clientele
demographic by age
is it a young crowd
do retirees buy from us
twenty-somethings or middle-aged folk
baby boomers or generation Z
at what age do people sign up
elderly customers
is it aimed at youngsters
age bracket
is there a minimum age
do old folks come here
are the buyers under thirty
how youthful is the audience
students and young adults or grey-haired people
adolescents
in which stage of life is the typical buyer`,
  },
  {
    name: 'gender of customers',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:men|women|males?|females?)\b.{0,30}\b(?:men|women|males?|females?|children)\b/i,
      /\b(?:for|to|at|by|of|target\w*) (?:\S{1,40} ){0,2}(?:men|women|mothers|moms|girls|boys|ladies|males|females)\b/i,
      /\b(?:particularly|primarily|mostly|mainly) (?:\S{1,40} ){0,2}(?:men|women|mothers|moms|girls|boys|ladies|males|females)\b/i,
      /\b(?:men’s|women’s|men's|women's|female|male) (?:\S{1,40} ){0,2}(?:customers?|consumers?|shoppers?|clients?)\b/i,
      /\b(?:men’s|women’s|men's|women's|female|male) (?:\S{1,40} ){0,2}(?:users?|clothing|apparel|audience|market)\b/i,
      /\bgenders?\b/i,
    ],
    asked: `men or women
is it aimed at ladies
mostly female customers?
gender split
do blokes buy this
is it a male audience
for guys as well as gals
do they sell to both sexes
mums as a target group
is the clientele predominantly male
women's market
which sex shops here more
his and hers
does the brand cater to gentlemen
boys or girls
is it for the fairer sex only
do we address mothers in particular
share of women among the users
menswear, womenswear or both
is it unisex
lads and dads
gender of the typical shopper
do my wife and daughters count as target customers
more husbands or wives
are females the focus`,
  },
  {
    name: 'income level of customers',
    blocks: ['customer-segments', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(?:affluent|wealthy|wealthier|high[- ]net[- ]worth|high[- ]income|upper[- ]income|low[- ]income)\b/i,
      /\b(?:lower[- ]income|middle[- ](?:class|income)|well-off|rich|moderate[- ]income|underbanked|unbanked|underserved)\b/i,
      /\b(?:price|budget|cost|value)[- ](?:conscious|sensitive|minded)\b/i,
      /\b(?:purchasing power|disposable income|income (?:levels?|groups?|brackets?)|bargain hunters?)\b/i,
      /\b(?:luxury|premium|upscale|high-end) (?:\S{1,40} )?(?:customers?|consumers?|buyers?|clients?|clientele|market|segment)\b/i,
    ],
    asked: `rich or poor customers
how wealthy is the clientele
is it for the well-heeled
do low-income families buy there
affluent buyers
income bracket
are the customers on a tight budget
is it just for toffs
do millionaires use it
penny pinchers or big spenders
middle class?
can people on minimum wage afford it
purchasing power of the target group
high net worth individuals
bargain hunters
blue-collar or white-collar clientele
upmarket or downmarket shoppers
do they serve people without bank accounts
does it cater to those who count every penny
who has deep enough pockets for this
social class of the buyers
do we go after the wealthy
spendthrifts or savers
the less well-off, are they served
upscale clients
how much do their customers earn`,
  },
  {
    name: 'families and children',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [/\b(?:famil(?:y|ies)|parents?|children|kids|mothers|moms|babies|infants|toddlers|households with)\b/i],
    asked: `is it for families
do parents buy it for their kids
baby and toddler market
mums and dads
are children among the customers
family-friendly
do they target households with little ones
expecting couples
can I take my kids
who buys for newborns
playground crowd
new parents
the school-run mum, is she the target
is it for grown-ups only or for the little ones too
bringing the whole family, grandparents included
do youngsters and their parents use it together
does the firm cater for children
infants
families as a segment
nursery and kindergarten age
do we have something for kids
households with children
boys and girls under twelve as an audience
single people or families
diapers and prams: do they serve that crowd
childless couples or large families`,
  },
  {
    name: 'education customers',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:students?|pupils|teachers|educators|universit(?:y|ies)|colleges?|schools?|school districts|faculty)\b/i,
      /\b(?:academics?|academia|K-?12|higher education|educational (?:institutions?|organi[sz]ations?)|learners)\b/i,
    ],
    asked: `do schools use it
universities as customers
students as a target group
teachers and lecturers
is academia served
does the company sell to colleges
classroom users
pupils
undergraduates
are professors among the clients
I am at uni, is it for me
education sector clients
do school districts buy it
learners and tutors
do campuses sign up
K-12
is there anything for researchers at institutes of learning
higher education customers
do headmasters order it
kindergartens, schools, academies
does it serve people who are studying
do we have academic clients
librarians and faculty
apprentices and trainees as an audience
who in the school system uses the product
for homework, lectures and exams: who are the users`,
  },
  {
    name: 'healthcare customers',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:hospitals?|clinics?|physicians?|doctors?|surgeons?|nurses?|pharmac(?:y|ies|ists)|dentists?|patients?)\b/i,
      /\b(?:health ?care (?:providers?|professionals?|organi[sz]ations?|institutions?|facilities|systems?))\b/i,
      /\b(?:medical (?:professionals|centers|practices|institutions)|veterinar\w+|care homes)\b/i,
    ],
    asked: `do hospitals buy it
doctors and nurses as customers
healthcare providers
are clinics served
who in medicine uses it
patients
is it sold to pharmacies
dental practices
surgeons
do they supply vets
my GP, would he be a customer
medical professionals
nursing homes and care facilities
the sick and the ill as a target group
chemists and drugstores as buyers
which illness do the people they serve suffer from
health systems
do we sell to physicians
wards, surgeries and labs
which patients are the medicines for
health insurers and payers
is it aimed at people with a disease
biotech and life sciences clients
infirmary purchasers
are ambulances and emergency rooms among the buyers`,
  },
  {
    name: 'financial sector customers',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:banks?|credit unions?|insurers?|insurance (?:companies|providers|carriers|firms))\b/i,
      /\b(?:financial (?:institutions?|services?(?: (?:companies|firms|providers|organi[sz]ations))?|advis[eo]rs?))\b/i,
      /\b(?:brokers?|hedge funds?|asset managers?|pension funds?|lenders?|institutional investors?|private equity)\b/i,
    ],
    asked: `do banks use it
insurance companies as clients
financial institutions
Wall Street customers
hedge funds and asset managers
are credit unions served
do lenders and brokers buy this
pension funds
City firms and money managers
investors as a customer group
do insurers rely on it
financial advisers
building societies
stockbrokers
who in the world of finance is a client
private equity houses
is it for people with portfolios
institutional investors or small savers
my bank manager, would he use it
accountants and bookkeepers as users
wealth managers
do we serve the banking sector
traders and dealers at exchanges
who manages money with it
venture capitalists as clients`,
  },
  {
    name: 'retailers and distributors as customers',
    blocks: ['customer-segments', 'channels'],
    answer: 'text',
    told: [
      /\b(?:retailers?|wholesalers?|distributors?|dealers?|resellers?|supermarkets?)\b/i,
      /\b(?:grocers?|grocery (?:stores|chains)|department stores|convenience stores)\b/i,
      /\b(?:discount (?:stores|retailers)|merchants?|drug ?stores|restaurants?)\b/i,
      /\b(?:retail (?:chains|customers|stores|companies|organi[sz]ations))\b/i,
    ],
    asked: `do supermarkets buy from them
wholesale customers
are shops and chains among the clients
resellers as customers
sold through to grocery stores
who stocks the goods
do restaurants and cafes order here
dealers
department stores as buyers
do distributors purchase it first
intermediaries, not end users
merchants and shopkeepers as clients
kiosks, petrol stations and corner shops
retail trade customers
who resells the product
trade buyers
e-commerce sellers as clients
hotels, pubs and caterers
online shop owners
do we supply large retail chains
who puts it on the shelf
does the local hardware store get its goods from them
are middlemen the real customers
shopkeepers
bulk buyers who sell on`,
  },
  {
    name: 'manufacturers as customers',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:original (?:equipment|design) manufacturers?|OEMs?|ODMs?|contract manufacturers?)\b/i,
      /\b(?:manufacturers?|producers?|makers) of\b/i,
      /\b(?:automakers?|carmakers?|automotive (?:companies|manufacturers|industry))\b/i,
      /\b(?:industrial (?:customers|companies|manufacturers)|contractors?|builders|construction companies|utilit(?:y|ies))\b/i,
    ],
    asked: `do car makers buy the parts
OEM customers
industrial clients
factories as buyers
do builders and contractors use them
original equipment manufacturers
who builds the components into their own machines
utilities and power stations as customers
aircraft builders
manufacturers supplied
do electronics producers purchase it
plants and mills
construction companies
who makes end products out of it
food processors as clients
automotive clients
drillers, miners and refineries
steelworks and shipyards
whose assembly lines depend on them
do we sell to phone and computer makers
engineering firms as customers
bought by producers rather than the public
plumbers, electricians and roofers
tradesmen
property developers`,
  },
  {
    name: 'technical and professional users',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:developers|programmers|engineers|software (?:teams|companies|vendors)|data (?:scientists|analysts|engineers))\b/i,
      /\b(?:IT (?:teams?|departments?|professionals|managers|organi[sz]ations|staff|administrators))\b/i,
      /\b(?:designers|architects|marketers|marketing (?:teams|professionals|departments)|sales teams?|HR)\b/i,
      /\b(?:human resources?|recruiters|lawyers|attorneys|law firms|accountants|freelancers|creative professionals)\b/i,
    ],
    asked: `do developers use it
which professions use the product
coders and programmers as users
is it meant for marketers
HR departments
sales teams as users
what jobs do the users have
lawyers and solicitors as customers
which department in a company would buy it
freelancers
designers and artists
IT staff
is it for engineers
which roles inside a client work with it
who in the office ends up clicking around in it
does the CFO or the marketing boss buy it
geeks or laymen
photographers, writers, musicians
occupations of the clientele
architects
accountants and auditors
job titles of the buyers
data analysts
is it a tool for professionals or for amateurs
does one have to be a techie to be a customer
recruiters and personnel people`,
  },
  {
    name: 'advertisers as customers',
    blocks: ['customer-segments', 'revenue-streams'],
    answer: 'text',
    told: [
      /\b(?:advertisers?|ad agencies|advertising agencies|media agencies|marketers|publishers|brands and agencies|sponsors)\b/i,
    ],
    asked: `do advertisers pay them
are brands customers
who buys ad space
media agencies as clients
publishers
who runs commercials with them
sponsors as a customer group
companies that want to place banners
do they live off advertisers as a second audience
viewers on one hand, advertisers on the other
who places the adverts
marketing agencies
broadcasters and networks as clients
content owners and advertisers
are readers the product and advertisers the customer
do we serve ad agencies
firms promoting their wares through us
Madison Avenue types
who wants to reach the audience
ad buyers
is there a segment that pays for promotion
websites and app makers that show adverts
can my shop advertise with you
billboard and banner clients
record labels, studios and publishers`,
  },
  {
    name: 'travellers and leisure customers',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:travel(?:l?ers|lers)|tourists?|vacationers|holidaymakers|passengers)\b/i,
      /\b(?:commuters|guests|backpackers|sports? (?:fans|enthusiasts)|gamers|athletes)\b/i,
      /\b(?:enthusiasts|hobbyists|music (?:fans|lovers)|fans|movie ?goers)\b/i,
      /\b(?:pet owners|dog owners|homeowners|renters|motorists|drivers|riders|cyclists)\b/i,
    ],
    asked: `holidaymakers or business travellers
is it for gamers
sports fans
do pet owners buy it
homeowners or renters
hobbyists
which leisure crowd is it for
tourists
commuters
motorists and drivers
fitness fanatics
music lovers
are they keen gardeners or cooks
what hobbies and interests do the buyers have
cinema goers
passengers
people with a passion for the outdoors
foodies
backpackers on a shoestring
athletes and weekend joggers
dog and cat people
DIY enthusiasts
lifestyle of the clientele
are fans the main audience
people who own a house and a garden
travellers as a segment
are collectors and tinkerers customers`,
  },
  {
    name: 'non-profit customers',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:non-?profits?|not-for-profits?|charit(?:y|ies|able)|NGOs?|non-?governmental|foundations)\b/i,
      /\b(?:faith-based|churches|religious organi[sz]ations|associations|social enterprises)\b/i,
    ],
    asked: `do charities use it
nonprofits
NGOs as clients
is it for churches and clubs
foundations
voluntary organisations
does a soup kitchen qualify as a customer
not-for-profit sector
do they serve relief organisations
parishes and congregations
good causes as clients
associations and societies
humanitarian bodies
can our village club use you
third sector customers
trade unions and federations
do fundraisers work with it
charitable customers
aid agencies
does the business cater to volunteers
community groups
museums and arts organisations
political campaigns
do we have non-profit clients
philanthropic institutions`,
  },
  {
    name: 'startups and entrepreneurs',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:start-?ups?|entrepreneurs?|founders|early[- ]stage|small business owners)\b/i,
      /\b(?:business owners|inventors|self-employed|sole (?:traders|proprietors)|innovators)\b/i,
    ],
    asked: `is it for startups
entrepreneurs as customers
founders of young companies
early-stage firms
garage tinkerers with a business idea
self-employed people
do they back inventors
newly founded businesses
would my little new venture be a client
fledgling companies
small business owners
do they serve people launching a company
one-person companies and founders
go-getters with an idea
budding businessmen and businesswomen
young firms seeking capital
new ventures
is it meant for somebody who has just opened a shop
tech startups
are entrepreneurs the target
innovators and creators
the unicorn crowd
do we help people set up on their own
side hustlers
project owners looking for backers`,
  },
  {
    name: 'job seekers and employers',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:job ?-?seekers?|employers?|recruiters?|candidates|employees of)\b/i,
      /\b(?:hiring (?:managers|companies)|freelancers?|contractors?|workers|talent)\b/i,
    ],
    asked: `job seekers as users
employers looking for staff
is it for people who want work
who is hiring on it
candidates and recruiters
those who are out of a job
do bosses find workers there
firms that want to fill vacancies
unemployed people
freelance workers and the ones who book them
career changers
temps and agencies
does it help folks polish their CV
applicants
staff of client companies as the end users
which side is labour and which side hires
workforce of other firms
companies with vacancies
personnel seekers
are graduates hunting for their first job the audience
talent and employers
headhunters
can I post a vacancy with you
people in search of gigs
tradespeople looking for jobs`,
  },
  {
    name: 'largest customer segment',
    blocks: ['customer-segments', 'revenue-streams'],
    answer: 'text',
    told: [
      /\b(largest|biggest|primary|most important|main) (customer |market |client )?(segment|sector|group|vertical)\b/i,
      /\b(segment|sector|industry|group|vertical|category|consumers|businesses)\b.{0,60}\baccount\w* for .{0,30}\d ?(%|percent)/i,
      /\b(segment|sector|industry|group|vertical|category)\b.{0,60}\baccount\w* for (the |a )?(largest|majority|bulk|most)\b/i,
      /\b(majority|bulk|most) of (its|the company’s|the company's|their|our) (customers|clients|users|members|guests)\b/i,
    ],
    asked: `which customer segment is the most important
largest segment
which group spends the most
where do the bulk of buyers come from
most valuable type of client
which sector generates the most sales
our bread-and-butter clientele
dominant group of users
which segment brings in the lion's share
what category of clients weighs heaviest
top segment by turnover
who makes up the majority of the audience
the core demographic
are most of them individuals or firms
which market is the backbone of the business
the principal vertical by income
the most lucrative crowd
priority segment
what portion of buyers are from each sector
share of each client type
which class of purchaser dominates
breakdown of the clientele in percent
the segment that counts
most users are what kind of people
primary group served`,
  },
  {
    name: 'payers versus end users',
    blocks: ['customer-segments'],
    answer: 'text',
    told: [
      /\b(?:does not|do not|doesn't) (?:serve|sell|provide|market)\b.{0,60}\bdirect\w*\b/i,
      /\b(?:indirectly|end[- ]users?|end (?:customers|consumers)|ultimate(?:ly)? (?:customers|consumers|users))\b/i,
      /\b(?:intermediar(?:y|ies)|on behalf of|through (?:its|their) (?:distributors|dealers|retailers))\b/i,
    ],
    asked: `who pays and who uses it
end user versus buyer
is the user the one who signs the cheque
who foots the bill on the client side
decision maker at the client
ultimate consumer
do the people who use it also pay for it
who benefits in the end
who is the beneficiary
parents pay, children play: is it like that here
does the employer pay for the employee
direct or indirect customers
the customer's customer
who sits at the end of the chain
does the insurer reimburse the patient
who holds the purse strings
whose wallet does it come out of
users who get it for nothing and those who pay
who signs off on the purchase
final consumer
do they ever meet the person who finally uses the product
who orders and who consumes
the real customer behind the middleman
paying customers or free users
who is the purchaser as opposed to the user`,
  },
  {
    name: 'new segments and expansion',
    blocks: ['customer-segments', 'key-activities'],
    answer: 'text',
    told: [
      /\b(?:expand|enter|extend|broaden|branch)(?:s|ed|ing)? .{0,30}\b(?:into|markets?|segments|customer base)\b/i,
      /\b(?:expand|enter|extend|broaden|branch)(?:s|ed|ing)? .{0,30}\b(?:client base|industries|countries)\b/i,
      /\b(?:plans?|intends?|aims?|hopes?|seek(?:s|ing)?|looking) (?:to|at) .{0,20}\b(?:expand|target|enter|attract|reach|serve)/i,
      /\b(?:emerging|growing|developing|new) (?:markets|segments|economies|customer (?:base|groups|segments))\b/i,
      /\b(?:originally|initially|traditionally)\b.{0,60}\b(?:targeted|served|customers?|clients?|focus\w*|catered|limited)\b/i,
      /\b(?:historically|in recent years)\b.{0,60}\b(?:targeted|served|customers?|clients?|focus\w*|catered|limited)\b/i,
    ],
    asked: `which new markets do they want to enter
expansion plans
who will be the next customers
untapped groups
emerging markets
who did they serve at first
have the target groups changed over time
are they branching out to other customers
future clientele
do they intend to go after a different crowd
up-and-coming segments
where is growth among the customers coming from
who else could be won over
did they start out with students and move on
growth markets
new territory on the horizon
plans to widen the customer base
broadening the appeal
next stop on the world tour
are we chasing new types of buyers
whom have they not reached yet
original audience
diversifying into other sectors
potential customers in the years ahead
any ambition to attract other demographics`,
  },
]
