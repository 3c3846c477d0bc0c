import type { Facet } from '../facet.ts'

/** What people ask about the worth of an offering to its customers, and how a sentence tells it. */
export const valuePropositionFacets: readonly Facet[] = [
  {
    name: 'value propositions',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\bvalue propositions?\b/i,
      /\b(?:provides|offers|brings|creates|delivers) (?:\S{1,40} ){0,2}value\b/i,
      /\b(?:main|key|core|primary|unique) (?:selling points?|benefits?|advantages?|strengths?)\b/i,
    ],
    asked: `value proposition
main selling points
why should anyone buy from them
what do they promise their customers
what are the benefits for the client
what is so good about it
why choose us
what's in it for me
sales pitch in a nutshell
what do customers get out of it
USP
which advantages do they claim
what makes people come back
the elevator pitch
strong points of the offering
pros
on which merits does the firm sell itself
what would the brochure praise
how do they create value
what is the appeal
convince me to become a customer
what draws folks to it
how many value propositions are there and which
reasons to sign up
why on earth would I pay for that
the gist of what they bring to the table
plus points
what good does it do for people`,
  },
  {
    name: 'main products and services',
    blocks: ['value-proposition', 'key-activities', 'customer-segments'],
    answer: 'text',
    told: [
      /\b(products|services|solutions|offerings|portfolio|brands|lines?).{0,30}(includ(e|es|ing)|such as|comprise|comprising)\b/i,
      /\b(offers|provides|sells|produces|develops|makes|runs) an? (\S{1,40} ){1,8}(platform|service|solution|software|app|system)\b/i,
      /\b(offers|provides|sells|produces|develops|makes|operates) an? (\S{1,40} ){1,8}(tool|marketplace|network|website|suite)\b/i,
      /\b(?:flagship|main|core|key|principal) (?:products?|offerings?|services?|solutions?)\b/i,
    ],
    asked: `what do they sell
main products
what does the company actually do
flagship product
what services are on offer
describe the offering
what do you make
what's on the menu
what can I buy here
range of services by name
what sort of goods are these
what is the product about
line of business
what's on the shelves
tell me about the software and what it does
so what is it, an app, a gadget, a shop
what comes off the production line
what do we put on the market
wares
which solutions are there
best-known article
the catalogue, what is in it
which problem-solving tools do they supply
what am I getting for my money
product line-up
explain to my uncle what this firm does for a living`,
  },
  {
    name: 'prominent clients',
    blocks: ['value-proposition', 'customer-segments'],
    answer: 'names',
    told: [
      /\b(prominent|prestigious|high-profile|notable|well-known|famous) (\S{1,40} )?(clients|customers|users|names|companies)\b/i,
      /(?<!for |for \w+ )\b(clients|customers|users|client list) include(s|d)? (?!the following|small|individual|various|a )/i,
      /(?<!for |for \w+ )\b(?:clients|customers|users|companies|firms|entities|brands),? (?:such as|like) \S/i,
      /\bused by (?:\S{1,40} ){0,4}(?:such as|including|like) \S/i,
      /\b(?:among|names) (?:its|a number of its|their|our) (?:clients|customers)\b/i,
    ],
    asked: `name some well-known clients
famous customers
reference clients
big names on the client list
which household names use it
who are their star clients
any celebrities or blue chips among the customers
prominent users
examples of customers by name
which companies trust them
whose logos are on the homepage
have they worked for anyone I would know
high-profile accounts
who can you show me as a reference
which brands work with them
illustrious clientele
prestigious names served
did they do something for a global giant
who swears by it
notable firms that signed up
customer references
drop some names
which corporations are among our clients
roll call of clients
whom have they won as customers so far
do any celebs use it`,
  },
  {
    name: 'share of top companies served',
    blocks: ['value-proposition', 'customer-segments'],
    answer: 'text',
    told: [
      /\bfortune\W{0,3}(?:global )?\d+/i,
      /\b(?:\d+|two|three|four) of (?:the )?(?:\S{1,40} ){0,2}(?:top|largest|biggest|leading) (?:\d+|ten|five|twenty)?/i,
      /\b(?:five|six|seven|eight|nine) of (?:the )?(?:\S{1,40} ){0,2}(?:top|largest|biggest|leading) (?:\d+|ten|five|twenty)?/i,
      /\b(?:ten|half|most|all) of (?:the )?(?:\S{1,40} ){0,2}(?:top|largest|biggest|leading) (?:\d+|ten|five|twenty)?/i,
      /\b(?:\w+-thirds|\d+(?:%| percent)) of (?:the )?(?:\S{1,40} ){0,2}(?:top|largest|biggest|leading) (?:\d+|ten|five|twenty)?/i,
      /\b(?:global|ftse) ?\d{3,4}\b/i,
    ],
    asked: `how many of the Fortune 500 use it
share of the top hundred firms
what proportion of the largest banks are clients
how many leading companies rely on it
how many of the ten biggest players in the field
penetration among blue chips
do most of the giants use them
percent of the biggest corporations served
nine out of ten top firms or so?
how well represented are they with the industry's elite
how many of the world's largest companies are clients
which fraction of the big league
have they got the majority of large corporates on board
how many listed heavyweights
stock index members among the users
top-tier coverage
number of global leaders who bought it
how many of the leading universities or hospitals
are the top dogs customers
what slice of the world's biggest brands
how many out of the top twenty
how many of the largest retailers do we have
number of premier league clients
how deep into the corporate elite does it reach
blue chip count`,
  },
  {
    name: 'number of users or members',
    blocks: ['value-proposition', 'customer-segments', 'key-resources'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}\+? ?(million|billion|thousand|k|m)? (\S{1,40} ){0,4}(users|members|subscribers|accounts|players|viewers)\b/i,
      /\b(millions|thousands|hundreds) of (\S{1,40} ){0,4}(users|members|subscribers|players|viewers|listeners|readers|people)\b/i,
      /\b\d[\d,.]{0,20}\+? ?(million|billion|thousand)? (\S{1,40} ){0,2}(people|individuals|professionals|students|readers|followers)\b/i,
      /\b\d[\d,.]{0,20}\+? ?(?:million|billion|thousand)? (?:\S{1,40} ){0,2}(?:drivers|sellers|merchants|hosts|participants)\b/i,
      /\b(?:user|member|subscriber) base of\b/i,
    ],
    asked: `how many users
number of subscribers
how many people use the app
membership figures
how many accounts are open
registered users
monthly active users
size of the community
how many have signed up
how many members strong
how many viewers tune in
listeners
how many students are enrolled
are there millions on the platform
how many gamers play it
how many folks log in every month
user numbers
how crowded is the network
how many people carry the card
number of readers
how many merchants or sellers are on board
daily actives
subscriber count
how many drivers or hosts have joined
how big is our following
how popular is it in terms of people
how many souls are connected to it`,
  },
  {
    name: 'size of selection',
    blocks: ['value-proposition', 'key-resources'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}\+? ?(million |thousand )?(\S{1,40} ){0,2}(products|items|titles|brands|SKUs|listings|courses|songs|apps|models)\b/i,
      /\b\d[\d,.]{0,20}\+? ?(million |thousand )?(\S{1,40} ){0,2}(properties|varieties|books|movies|games|recipes|images|hotels)\b/i,
      /\b(millions|thousands|hundreds|dozens) of (\S{1,40} ){0,3}(products|items|titles|brands|listings|courses|songs|apps)\b/i,
      /\b(portfolio|catalog(ue)?|inventory|selection|library|menu) (of|features|includes|contains|comprises) (\S{1,40} ){0,4}\d/i,
    ],
    asked: `how many products do they offer
size of the range
number of items in the catalogue
how many brands do they own
SKU count
how big is the choice
how many titles are there
how many songs, films or books
number of courses
how many different models
how many dishes on the menu
how wide is the assortment in numbers
how many listings
stock lines, how many
how many articles do they carry
number of hotels or restaurants to pick from
thousands of goods to choose from?
how many apps in the store
how many flavours or varieties
how many shoes in the shop
product count
how many solutions make up the portfolio
how full is the library
what quantity of images, templates, recipes
the number of different things one may buy
how many services do we have`,
  },
  {
    name: 'breadth and accessibility',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(?:accessib\w+)\b.{0,30}\b(?:by|through|with|for|to|in)\b/i,
      /\b(wide|broad|vast|huge|extensive|large|diverse|comprehensive) (and \S{1,40} )?(variety|range|selection|array|portfolio) of\b/i,
      /\b(?:breadth|diversity) of (?:its|their|our|the)\b|\b(?:wide|broad|large|huge) (?:choice|assortment) of\b/i,
      /\b(?:wider access|available to (?:all|everyone|anyone)|for everyone|previously (?:unavailable|inaccessible))\b/i,
    ],
    asked: `how accessible is it
how do they open things up to more people
variety on offer
breadth of the portfolio
something for everyone?
do they have a wide choice
does it give access to what was out of reach before
accessibility
can anyone get hold of it
how do they make it available to ordinary folk
wide range or narrow
is there plenty to pick from
does it lower the barriers to entry
how diverse is the line-up
do they democratise something that used to be exclusive
can people without much know-how get in
spoilt for choice?
how do we make our offering reachable for more people
are there lots of options
how easy is it to get at the product
does it suit all tastes
extensive assortment
do they bring it to places that had none
choice and variety as a selling point
can disabled persons use it
opening doors for those left out`,
  },
  {
    name: 'convenience',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\bconvenien(?:ce|t|tly)\b/i,
      /\b(?:mak(?:es|ing) (?:life|it|things) (?:simpl|eas)\w*|simplif(?:y|ies|ying)|easy[- ]to[- ]use|user-friendly)\b/i,
      /\b(?:ease of use|hassle-free|with (?:a|one|just a few) clicks?|streamlin\w+|effortless\w*|seamless\w*)\b/i,
      /\b(?:without (?:having|the need|needing) to|eliminat\w+ the need)\b/i,
      /\b(?:in (?:one|a single) place|saves? (?:\S{1,40} ){0,3}time|turnkey)\b/i,
    ],
    asked: `is it convenient
how does it make life easier
ease of use
how simple is it
what hassle does it take away
user-friendly
does it save me trouble
could my grandmother operate it
how do they take the pain out of it
a few clicks and done?
what chores does it spare you
less paperwork
how comfortable is it for the customer
is it a doddle to set up
quick and easy as a selling point
does it cut the red tape
from the couch, without leaving the house
what do you do to simplify things
no fuss
time-saving features
what manual work gets automated for the client
how straightforward is the process
is it intuitive
how does the product lighten the load of its users
does it save errands
lazy people's favourite, why`,
  },
  {
    name: 'one-stop shop',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(?:one-stop|single[- ]source|all-in-one|end-to-end|full[- ](?:service|spectrum|suite|range)|soup to nuts)\b/i,
      /\b(?:turnkey|under one roof|comprehensive (?:suite|range|solution)|integrated (?:platform|solution|suite|offering))\b/i,
      /\b(?:in|on|from|through) (?:one|a single|the same)(?: \S{1,40}){0,2} (?:place|platform|location|provider)\b/i,
      /\b(?:in|on|from|through) (?:one|a single|the same)(?: \S{1,40}){0,2} (?:source|interface|dashboard|app)\b/i,
    ],
    asked: `is it a one-stop shop
everything under one roof
end-to-end service
all in one place
do they do the lot from start to finish
full service provider
can I get the whole package from them
all-in-one
need I deal with other suppliers as well
soup to nuts
turnkey
complete solution from a single source
does one platform cover it all
from A to Z
do we handle the entire chain for the client
integrated suite
bundle
single point of contact for everything
do customers have to shop around for the missing pieces
cradle to grave service
the whole nine yards
one provider instead of five
is there a single dashboard for everything
do they cover design as well as production and delivery
comprehensive package as an advantage`,
  },
  {
    name: 'customisation',
    blocks: ['value-proposition', 'customer-relationships'],
    answer: 'text',
    told: [
      /\bcustomi[sz](?:e|es|ed|ing|able|ation)\b/i,
      /\b(?:tailor(?:s|ed|ing|-made)?|bespoke|personali[sz]\w+)\b/i,
      /\b(?:made[- ]to[- ](?:order|measure)|build[- ]to[- ]order|configur\w+)\b/i,
      /\b(?:specific|individual|unique|particular) (?:needs|requirements|preferences)\b/i,
    ],
    asked: `can it be customised
tailor-made
bespoke solutions
is the product adapted to each client
personalisation
can I have my name printed on it
made to measure
off the peg or made to order
do they adjust to individual wishes
configurable
can customers put together their own version
how flexible is it
does it take my special requirements into account
design your own
to what extent can the buyer alter it
are recommendations suited to each user
modular, add-ons, plug-ins
mix and match
one-off pieces
do we fit the service around the client
pick your own colour, size and extras
is everything standard or can things be changed
individualised
cut to fit
do you build things to spec
made just for me`,
  },
  {
    name: 'low price advantage',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(low|lower|lowest|competitive|affordable|attractive|cheaper) (\S{1,40} ){0,2}(price[sd]?|pricing|rates|fares|fees)\b/i,
      /\b(?:low|lower|cheaper|inexpensive|affordable|discount(?:ed)?)(?:\S{1,40} )?(?:cost|products|goods|alternatives?|options?)\b/i,
      /\b(?:affordab\w+|value for money|bargains?|cheaper than|less expensive|undercuts?|good value|everyday low)\b/i,
      /\b(?:at|for) (?:a )?(?:low|lower|reasonable|fraction|discounted)\b.{0,20}\b(?:prices?|costs?|rates?)\b/i,
      /\b\d+(?:%| percent) (?:off|cheaper|less than)\b/i,
    ],
    asked: `are they cheaper than others
price advantage
low prices as a selling point
is it good value for money
affordable
do they undercut the competition
how much less do you pay compared with rivals
bargain
cheap as chips?
do they compete on price
best deal in town
can a student afford it
discount positioning
why is it so inexpensive
do we beat the going rate
is the price tag attractive
budget-friendly
bang for the buck
lowest rates on the market
half the price of the others?
are buyers attracted by low fares and fees
a steal or a rip-off
do customers come because it costs less
competitive pricing
easy on the wallet`,
  },
  {
    name: 'cost savings for customers',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(?:reduc\w+|sav\w+|cut\w*|lower\w*)\b.{0,40}\b(?:costs?|expenses?|spending|bills?|overhead|money)\b/i,
      /\b(?:decreas\w+|minimi[sz]\w+|eliminat\w+)\b.{0,40}\b(?:costs?|expenses?|spending|bills?|overhead|money)\b/i,
      /\b(?:sav(?:e|es|ed|ing|ings))\b.{0,25}(?:\$|€|£|\d+ ?%|million|billion)/i,
      /\b(?:cost reduction|cost savings|cost-effective\w*|return on investment|ROI|payback)\b/i,
    ],
    asked: `how does it save customers money
cost reduction for the client
savings
return on investment for the buyer
will it lower my bills
how much can a company save with it
does it pay for itself
ROI
cuts expenses at the client's end
what does the user no longer have to spend on
trims overheads
how do they help to economise
does it bring down electricity or fuel costs
payback
lower total cost of ownership
dollars saved by clients
reducing spending of those who use it
how much cheaper does the client's own operation get
less waste, less expenditure
does it make financial sense for the purchaser
what do we save our clients
no need to hire extra staff or buy servers
money left over at the end of the month thanks to them
tightening the client's belt
does the customer recoup the investment
how are costs cut for those who buy`,
  },
  {
    name: 'results for clients',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(?:positive|tangible|measurable|proven|business) (?:\S{1,40} )?(?:outcomes?|results?)\b/i,
      /\b(used|using|implemented|adopted|helped)\b.{0,120} (result(ing|ed)? in|enabling|increas\w+|reduc\w+|improv\w+)\b/i,
      /\b(?:case stud(?:y|ies)|success stor(?:y|ies))\b/i,
      /\bresulting in (?:a |an )?(?:\S{1,40} )?\d/i,
    ],
    asked: `what results have clients had
case studies
success stories
positive outcomes
did it really help anybody
proof that it works
what did a customer achieve with it
examples of clients doing better thanks to them
show me evidence from real users
what has it done for companies like mine
before and after
how did clients benefit in practice
testimonials with figures
track record with customers
did sales of any client go up
the proof of the pudding
concrete achievements
which client made gains with the product
how do they demonstrate effectiveness
does it deliver in the real world
tangible results
real-life examples
what happened at the firms that installed it
success with customers
outcome for a hospital, a shop or a bank that took it on`,
  },
  {
    name: 'performance figures',
    blocks: ['value-proposition'],
    answer: 'percent',
    told: [
      /\d ?(%|percent|per cent|x|times|fold)\W.{0,40}\b(increase|improvement|reduction|decrease|growth|savings?|boost|return)\b/i,
      /\d ?(?:%|percent|per cent|x|times|fold)\W.{0,25}\b(?:higher|faster|lower|greater|more|better|less|fewer)\b/i,
      /\b(increas\w+|improv\w+|reduc\w+|decreas\w+|boost\w*|cut\w*|rais\w+)\b.{0,50}\d ?(%|percent|per cent|x\b|times|fold)/i,
      /\b(?:grew|growth|double\w*|triple\w*|by up to)\b.{0,50}\d ?(?:%|percent|per cent|x\b|times|fold)/i,
      /\b(?:accuracy|uptime|success|satisfaction|efficacy|retention|conversion|approval|completion) rates?\b.{0,25}\d/i,
    ],
    asked: `by what percentage does it improve things
performance figures
how much more efficient does one become
productivity gain in percent
how effective is it in numbers
improvement rate
by how much do conversions rise
how many times better than before
what increase do users see
success rate
how accurate is it
efficiency boost
give me hard stats on how well it works
reduction in errors
how many per cent fewer accidents or faults
measured effect
does it double the output
how strong is the performance
uplift
key figures about the product's effect
to what degree does it raise yields
how well does it perform in tests
benchmarks
what numbers do they brag about
twofold or tenfold improvement
percentage drop in downtime or waste`,
  },
  {
    name: 'speed',
    blocks: ['value-proposition', 'key-activities'],
    answer: 'duration',
    told: [
      /\b(in|within|under|less than|as little as) (\S{1,40} )?(\d+|one|two|three|a few)(-\d+)? (seconds?|minutes?|hours?|days?)\b/i,
      /\b(faster|quick(ly|er|est)|rapidly|speed|speeds up|fastest|instant(ly)?|real[- ]time|same-day|next-day|high-speed)\b/i,
      /\b(?:turnaround|response|lead|delivery|waiting|wait) times?\b/i,
    ],
    asked: `how fast is it
how quickly do I get it
speed as an advantage
turnaround time
is it quicker than elsewhere
how many minutes does it take
how long do I have to wait
same-day or next-day
real time
rapid service
in the blink of an eye?
how long until it is up and running
instant
time to market
lead time
how soon does the money arrive
set up in hours or months
how swiftly do they respond
how many days does an order need
snappy or sluggish
duration of the process
does it shorten the queue
lightning fast, by how much
how speedy is our service
waiting time at the counter
express`,
  },
  {
    name: 'innovation and firsts',
    blocks: ['value-proposition', 'key-activities'],
    answer: 'text',
    told: [
      /\binnovat\w+ (?:\S{1,40} ){0,3}(?:throughout|by|include\w*|history|priority|culture|as shown)\b/i,
      /\b(?:embrac\w+|priority|emphasis|commit\w+|focus\w*|dedicat\w+)\b.{0,30}\binnovat\w+/i,
      /\b(pioneer\w*|ground-?breaking|breakthroughs?|revolution\w+|cutting-edge|state-of-the-art|invent(ed|ion)|trailblaz\w+)/i,
      /\b(the|world’s|world's|became) first(-ever)? (?!quarter|half|time|year|day|month)(\S{1,40} ){1,4}(to|in|that|for|with)\b/i,
      /\b(?:industry|world|many|notable) firsts\b/i,
    ],
    asked: `how innovative are they
what did they invent
world first
pioneering products
breakthroughs
are they ahead of their time
what was the first thing of its kind they launched
new ideas they came up with
cutting edge technology
what groundbreaking things have been done here
which novelty are they known for
trailblazers in what
did somebody there invent something famous
were they the first on the market
inventions
how creative is the company
what's new about it
state of the art or old hat
do we have a lab for experiments
revolutionary features
their eureka moment
milestones in product development
what did they bring out before anybody else
innovation record
latest novelties
newfangled stuff they make
how does the firm keep reinventing itself`,
  },
  {
    name: 'research and development spending',
    blocks: ['value-proposition', 'cost-structure', 'key-activities', 'key-resources'],
    answer: 'money',
    told: [
      /\b(?:research and development|research & development)\b.{0,60}(?:\$|€|£|\d+(?:\.\d+)? ?(?:%|percent|million|billion))/i,
      /\b(?:R ?& ?D|R ?and ?D|innovation)\b.{0,60}(?:\$|€|£|\d+(?:\.\d+)? ?(?:%|percent|million|billion))/i,
      /(?:\$|€|£|\d ?(?:%|percent|million|billion)).{0,60}\b(?:research and development)\b/i,
      /(?:\$|€|£|\d ?(?:%|percent|million|billion)).{0,60}\b(?:research & development|R ?& ?D|R ?and ?D)\b/i,
      /\b(?:research and development|R ?& ?D)\b.{0,40}\b(?:cent(?:er|re)s|labs?|laborator\w+)\b/i,
      /\b(?:research and development|R ?& ?D)\b.{0,40}\b(?:facilities|programs?|scientists|budget)\b/i,
    ],
    asked: `how much do they spend on research
R&D budget
research and development outlay
percentage of sales put into R&D
money invested in new product development
how many millions go to the labs
innovation spending
do they plough profits back into science
what does the development of new stuff cost per year
research expenditure
how big is the lab budget
R&D ratio
are boffins and white coats well funded
investment in innovation
dollars for experiments and prototypes
how much of our turnover is devoted to inventing
annual research bill
do they pour cash into engineering new models
funds for technology development
how seriously do they take research, in figures
share of income for developing tomorrow's goods
R and D costs
sum earmarked for clinical trials and studies
technology investment per annum
what's the outlay for scientists' work`,
  },
  {
    name: 'awards and honours',
    blocks: ['value-proposition'],
    answer: 'names',
    told: [
      /\b(awards?|honou?rs|prizes?|accolades?|medals?|trophy|trophies)\b.{0,60}\b(won|for|from|by|at|in|includ\w+|as|of|the)\b/i,
      /\b(?:won|received|earned|recipient|winner) (?:\S{1,40} ){0,8}(?:awards?|honou?rs?|prizes?|medals?)\b/i,
      /\b(?:named|recogni[sz]ed|recognition|honou?red) (?:\S{1,40} ){0,4}(?:as|by|best|top|award)\b/i,
      /\baward-winning\b/i,
    ],
    asked: `which awards have they won
honours
prizes
any trophies in the cabinet
accolades
distinctions received
have they been decorated for anything
did they pick up a medal
what recognition did they get
award-winning?
who gave them a prize and for what
seals of approval
what have we been honoured for
gongs
recognised by whom
has the product won an Oscar, an Emmy or the like
design prizes
industry awards
any laurels to rest on
what plaques hang in reception
commendations
named best in class by a magazine
editor's choice
did the app get any prize
how many awards
praise from juries and experts
tributes`,
  },
  {
    name: 'rankings',
    blocks: ['value-proposition'],
    answer: 'names',
    told: [
      /\b(?:rank(?:s|ed|ing|ings)?|placement|placed|placing|position|listed)\b.{0,40}(?:#|\bno\.? ?|\bnumber )\d+/i,
      /\b(?:rank(?:s|ed|ing|ings)|placement|placed)\b.{0,90}\b(?:lists?|\d{2,4}|rankings?|index|largest|best|top|most)\b/i,
      /\b(?:placing|named|recognition|inclusion|included)\b.{0,90}\b(?:lists?|\d{2,4}|rankings?|index|largest|best|top|most)\b/i,
      /#\d+ (?:on|in|of|among|for)\b/i,
      /\b(?:magic quadrant|fast \d+|top \d+ (?:list|companies|most))\b/i,
    ],
    asked: `where do they rank
position in the league table
on which lists do they appear
number one in a ranking?
top hundred placement
what spot in the charts
fastest-growing company lists
how high in the standings
rated by analysts as a leader?
most admired companies list
world's most innovative, are they on it
which place did they take
did they make the top ten
what do magazine rankings say
listed among the best
how do analysts classify them
ranked against their peers
leader or laggard in the analysts' quadrant
our place in the ranking
seat at the top table
which magazine put them on its list
best global brands ranking
do they top the charts
list of fastest growers
podium finish`,
  },
  {
    name: 'employer recognition',
    blocks: ['value-proposition', 'key-resources'],
    answer: 'names',
    told: [
      /\b(great|greatest|best|top|good|coolest) (\S{1,40} ){0,3}(places?|companies|company) (to|in which to) (work|launch)\b/i,
      /\b(best|top) (\S{1,40} )?(companies|company) for (\S{1,40} )?(leaders|veterans|women|mothers|diversity|employees|working)\b/i,
      /\b(best|top|ideal|great|preferred|large|friendly) (\S{1,40} ){0,2}(employers?|workplaces?)\b|\bemployer of choice\b/i,
      /\b(?:workplace|employer|company culture|happiest)\b.{0,40}\b(?:award|recognition|survey|rank\w*)\b/i,
    ],
    asked: `is it a good place to work
best employer
great workplace award
do staff like it there
employer of choice
how is the company culture rated
would you recommend my daughter to work there
top places to work
is the boss popular
reputation as an employer
working mothers' favourite company
ranked for diversity at work
honoured for how it treats its people
happy workforce
attractive to graduates
coolest firms to work for
is it a sweatshop or a nice office
employee satisfaction accolades
what do they say about the atmosphere at work
workplace recognition
is our firm listed among the best employers
prizes for benefits and work-life balance
would a job hunter be pleased to land there
healthiest workplaces
women's workplace ranking`,
  },
  {
    name: 'year of founding and history',
    blocks: ['value-proposition', 'key-resources', 'key-activities'],
    answer: 'date',
    told: [
      /\b(?:founded|founding|established|launch(?:ed)?|inception|started|set up) (?:\S{1,40} ){0,3}(?:1[6-9]|20)\d\d\b/i,
      /\b(?:founded|set up|started|began) by .{2,40} in (?:1[6-9]|20)\d\d\b|\bin business since\b/i,
      /\b(?:incorporated|formed|dating back|opened its doors|born|opened) (?:\S{1,40} ){0,2}(?:1[6-9]|20)\d\d\b/i,
      /\b(existence|business|operation|operating|operated|around|active|history) (\S{1,40} ){0,2}since (\S{1,40} )?(1[6-9]|20)\d\d\b/i,
      /\b\d+[- ]years? (of (\S{1,40} ){0,2}(experience|history|operation|existence|service)|history|in business|old|track record)\b/i,
      /\b(decades?|years|centur(y|ies)) (of|in) (\S{1,40} )?(experience|history|heritage|tradition|business|the industry)\b/i,
    ],
    asked: `when was it founded
year of establishment
how old is the company
since when do they exist
founding date
how long have they been around
when did it all begin
history of the firm
in what year did they open the doors
is it a new kid on the block or an old hand
birth of the business
how many years of experience
when did you set up shop
long tradition?
since what time have we been in the trade
date of incorporation
anniversary: how many candles on the cake
does the company go back to the last century
launch year of the platform
how many decades on the market
when did they start trading
the origins
is it older than my grandfather
inception
how far back does the story reach
heritage
age of the venture`,
  },
  {
    name: 'founders',
    blocks: ['value-proposition', 'key-resources'],
    answer: 'person',
    told: [
      /\b(?:co-?)?founders?\b/i,
      /\b(?:co-?founded|started|set up|launched) (?:in \d{4} )?by\b|\bfounded (?:in \d{4} )?by\b/i,
      /\b(?:started|founded|set up|built up) the (?:\S{1,40} )?(?:company|business|firm|shop|workshop|bakery|studio|farm)\b/i,
    ],
    asked: `who founded it
founder
whose brainchild is it
who started the company
who came up with the idea
two students in a garage?
name of the inventor behind the business
who set the whole thing up
who is the man or woman behind it
creator of the firm
the brains behind it
did brothers begin it
what did the founder do before
mother or father of the enterprise
who is the entrepreneur that launched this
co-founders
is the person who began it still there
which people got it off the ground
who built it from nothing
was it the idea of a professor
founding team
who established the business
from whose kitchen table did this grow
originator
who can be credited with starting us`,
  },
  {
    name: 'brand and reputation',
    blocks: ['value-proposition', 'key-resources'],
    answer: 'text',
    told: [
      /\b(?:strong|powerful|well-known|recogni[sz]ed|iconic|famous) (?:and \S{1,40} )?brands?\b/i,
      /\b(?:trusted|leading|established|popular|recogni[sz]able|global) (?:and \S{1,40} )?brands?\b/i,
      /\bbrand (?:name|recognition|awareness|image|reputation|loyalty|value|equity|strength|status)\b|\bbrand\/status\b/i,
      /\breputation (?:for|as|of|and|in|within)\b|\b(?:good|strong|positive|solid|its) (?:\S{1,40} )?reputation\b/i,
      /\bhousehold names?\b|\btrack record\b/i,
    ],
    asked: `how strong is the brand
reputation
are they well known
image of the company
brand recognition
is it a household name
has everybody heard of them
do people trust the name
standing in the eyes of the public
is the label famous
what is their good name built on
prestige
goodwill
how is the firm regarded
why is the brand powerful
does the logo ring a bell with people
fame
what are they known for
credibility
how do folks down the pub speak of them
public perception
is the name respected in the trade
brand value
what do we stand for in people's minds
cult brand?
are they renowned or obscure`,
  },
  {
    name: 'status and luxury',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(?:luxur(?:y|ious)|prestige|exclusivity|premium|upscale|high-end)\b/i,
      /\b(?:status symbol|celebrit(?:y|ies)|glamou?r\w*|fashionable|elegan\w+)\b/i,
    ],
    asked: `is it a status symbol
luxury
how exclusive is it
snob appeal
premium positioning
do celebrities wear it
posh or plain
something to show off with
high-end
glamour
does owning one impress the neighbours
prestige goods
jet-set product
is it chic
fine craftsmanship for the elite
showing you have made it
bling
limited editions for a select circle
invitation only
upscale feel
would it turn heads at a party
fashionable
elegance as a selling point
top-shelf or ordinary
first class experience
does our label confer status`,
  },
  {
    name: 'market position',
    blocks: ['value-proposition', 'customer-segments'],
    answer: 'text',
    told: [
      /\b(?:bills|touts|describes|markets|positions|promotes|refers to|sees|regards) (?:itself|themselves|ourselves) as\b/i,
      /\b(?:the|a|world’s|world's|as) (?:\S{1,40} ){0,3}(?:leading|largest|biggest|foremost) (?!single|customers?|clients?|market)/i,
      /\b(?:the|a|world’s|world's|as) (?:\S{1,40} ){0,3}(?:most popular|premier|dominant) (?!single|customers?|clients?|market)/i,
      /\b(?:is|are|ranks?|as) (?:the )?(?:number one|no\. ?1|#1|second-largest|third-largest|number two)\b/i,
      /\b(?:market|industry|global|world|category) leader\b|\bleader in\b|\b(?:market|industry)-leading\b/i,
      /\bindustry standing\b|\bmarket position\b/i,
    ],
    asked: `are they the market leader
position in the market
biggest in the world?
number one or runner-up
how do they describe themselves
who's the top dog in the industry
largest of its kind
leading provider of what
standing in the sector
do they dominate the field
big fish or minnow
how important a player is it
are we the leader in our category
world's largest what
is it the most popular of its type
a heavyweight or an also-ran
does it call itself the best
foremost in which discipline
industry standing
second or third biggest?
what title does the firm claim for itself
where do they stand versus the rest of the pack
dominance
global leader
king of the hill
is there anybody bigger in the business`,
  },
  {
    name: 'market share',
    blocks: ['value-proposition', 'customer-segments', 'revenue-streams'],
    answer: 'percent',
    told: [
      /\bmarket shares?\b|\bshare of the (?:\S{1,40} ){0,4}market\b/i,
      /\b\d+(?:\.\d+)? ?(?:%|percent|per cent) of (?:all)\b/i,
      /\b\d+(?:\.\d+)? ?(?:%|percent) of (?:the (?:world|US|U\.S|global|total|market|country|nation|industry|entire|UK))\b/i,
      /\b\d+(?:\.\d+)? ?(?:per cent) of (?:the (?:world|US|U\.S|global|total|market|country|nation|industry|entire|UK))\b/i,
      /\b(?:half|one-third|a third|two-thirds) of (?:all|the (?:world|market|country|nation|industry))\b/i,
      /\b(?:a quarter|one in \w+|\w+ out of \w+) of (?:all|the (?:world|market|country|nation|industry))\b/i,
    ],
    asked: `market share
what slice of the market do they hold
percentage of the market
how much of the market is theirs
how big a piece of the pie have they taken
share versus competitors
do they control half of the industry
how many per cent of all cars, phones or flights are theirs
penetration rate
what proportion of worldwide output
one in how many households has it
portion of the trade in their hands
near-monopoly?
how dominant in percent
volume share
do they have more than a third of the market
one out of how many people uses it
what chunk of the sector belongs to them
have we gained share
how much of world production
fraction of national consumption they supply
cornered the market?
share of voice
percent of industry sales
how much of total traffic or trade goes through them`,
  },
  {
    name: 'competitive difference',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(?:competitors?|rivals?|competition|competing|other (?:companies|providers|platforms|services|firms))\b/i,
      /\b(?:unlike|differentiat\w+|distinguish\w+|sets? (?:it|itself|them|us) apart|stands? out|unique(?:ly)?)\b/i,
      /\b(?:competitive (?:advantage|edge)|only (?:company|provider|platform|firm|one) (?:to|that|in|with))\b/i,
      /\b(?:as opposed to|in contrast to|nobody else|compared (?:to|with)|more .{1,25} than (?:any|other|most|its))\b/i,
    ],
    asked: `what makes them different from the competition
competitive advantage
how do they stand out
unique about it
what have they got that rivals haven't
why not go to somebody else
edge over others
difference to other providers
what sets us apart
in what way do they beat the others
is there anything nobody else has
how does it compare with the alternatives
what would I miss if I went to the shop next door
differentiator
secret sauce
could a rival copy it easily
moat
how are they distinct
are they the only ones doing it
one of a kind?
why them and not the other lot
trump card
how do we outdo our opponents
versus the usual suspects
what can't the big boys match
Unterschied to competing offers, as Germans say`,
  },
  {
    name: 'problem solved',
    blocks: ['value-proposition', 'key-activities'],
    answer: 'text',
    told: [
      /\b(?:problems?|challenges?|pain points?|frustrat\w+|difficult(?:y|ies))\b/i,
      /\b(?:struggl\w+|headaches?|inefficienc\w+|obstacles?|unmet needs?)\b/i,
      /\b(?:solv(?:e|es|ed|ing)|address(?:es|ed|ing))\b.{0,40}\b(?:problems?|issues?|needs?|challenges?|conditions?)\b/i,
      /\b(?:alleviat\w+|overcom\w+|tackl\w+)\b.{0,40}\b(?:problems?|issues?|needs?|challenges?|conditions?)\b/i,
      /\b(?:traditionally|previously|historically|before)\b.{0,60}\b(?:had to|difficult|costly)\b/i,
      /\b(?:traditionally|previously|historically|before)\b.{0,60}\b(?:expensive|slow|manual\w*|limited)\b/i,
    ],
    asked: `what problem does it solve
pain point
which need does it meet
what gap do they fill
what was wrong before it came along
what headache is cured
why does the world need this
what trouble do people have without it
customer's struggle
which frustration led to the idea
job to be done
who would miss it if it was gone, and why
what are we fixing
nuisance it removes
challenge addressed
what is it good for
purpose of the product
why was it made in the first place
difficulty it helps with
itch that it scratches
is there a real demand for that
what did folks do before
unmet need
shortcoming of the old way of doing it
the mess it cleans up`,
  },
  {
    name: 'safety and quality standards',
    blocks: ['value-proposition', 'key-activities'],
    answer: 'text',
    told: [
      /\b(?:reduc\w+|minimi[sz]\w+|mitigat\w+|lower\w*) (?:the |its |their |customer )?risks?\b|\brisk reduction\b/i,
      /\b(?:high|strict|rigorous|stringent) (?:\S{1,40} ){0,3}(?:standards?|controls?|assurance|protocols?|procedures?)\b/i,
      /\b(?:strong|highest|quality|safety) (?:\S{1,40} ){0,3}(?:standards?|controls?|assurance|protocols?|procedures?)\b/i,
      /\b(?:safe(?:ty|r|st|ly)?|quality (?:control|assurance|management))\b/i,
      /\b(?:inspect(?:s|ed|ion|ions)|background checks?|vetted|screen(?:s|ed|ing)|tested)\b/i,
    ],
    asked: `is it safe
quality standards
how do they reduce risk
safety measures
can I trust that nothing goes wrong
how strictly are goods tested
quality control
are the people on the platform vetted
background checks
what if it breaks or hurts someone
risk reduction
is the stuff inspected before it leaves the factory
hygiene
how do they keep customers out of harm's way
accident record
protective measures
is the food safe to eat
dangers for the buyer
peace of mind
how careful are they
toys that won't choke a toddler
do you check the drivers, sitters or hosts
reliability testing
what safeguards protect us and our clients
seat belts and airbags, figuratively
low-risk choice`,
  },
  {
    name: 'data security and privacy',
    blocks: ['value-proposition', 'key-activities'],
    answer: 'text',
    told: [
      /\b(?:encrypt\w*|firewalls?|two-factor|multi-?factor|SSL|SOC ?[123]|PCI|HIPAA|GDPR)\b/i,
      /\b(?:penetration test\w*|intrusion|biometric|backups?|data (?:protection|security|privacy|breach\w*))\b/i,
      /\b(?:security|privacy) (?:standards?|practices?|measures?|features?|protections?)\b/i,
      /\b(?:security|privacy) (?:controls?|polic(?:y|ies)|program|protocols?|certification\w*)\b/i,
      /\b(?:fraud|identity theft|cyber\w*|hackers?|anonym\w+|confidential\w*)\b/i,
    ],
    asked: `is my data safe
data protection
how secure is it
encryption
privacy
can hackers get in
are credit card details protected
cyber security
what happens to personal information
fraud prevention
do they spy on users
firewalls and backups
are the servers guarded
confidentiality
who can see my files
two-factor login
protected against identity theft
are we compliant with privacy law
how do they stop crooks and scammers
passwords and access control
where is the information stored
will my photos leak
do they sell user data
IT security as a selling point
anonymous use
is payment on the site secure`,
  },
  {
    name: 'certifications',
    blocks: ['value-proposition', 'key-activities', 'key-resources'],
    answer: 'names',
    told: [
      /\b(?:ISO|IEC|AS|OHSAS|SOC|SSAE|PCI|ANSI)[- ]?\d{1,5}/i,
      /\b(?:certif(?:ied|ications?)|accredit(?:ed|ation|ations)|FDA[- ]approv\w+)\b/i,
      /\b(?:approved by|complian(?:t|ce) with|audited|LEED|GMP|CE mark\w*|FedRAMP)\b/i,
    ],
    asked: `which certifications do they hold
are they certified
accreditation
ISO
seal of quality from whom
do they have official approval
licensed and audited?
FDA approval
norms they comply with
compliance certificates
stamp of approval from an independent body
organic label
kosher or halal certificate
energy rating label
is the plant accredited
passed which inspection by an authority
industry standards met by name
kitemark
are we certified to any norm
third-party audit
does it carry a CE sign
approved by regulators
which badges can be put on the website
fair trade label
proof of conformity`,
  },
  {
    name: 'guarantees and free trials',
    blocks: ['value-proposition', 'customer-relationships', 'channels'],
    answer: 'text',
    told: [
      /\b(?:guarante(?:e|es|ed|eing)|warrant(?:y|ies)|money[- ]back|refund(?:s|ed|able)?)\b/i,
      /\b(?:return(?:s)? policy|insur(?:es|ed|ance) (?:coverage|policy|of up to)|reimburs\w+|risk-free)\b/i,
      /\b(?:free (?:\S{1,40} ){0,2}(?:trials?|version|returns|sample|demo|replacement)|trial period)\b/i,
      /\b(?:try (?:it|before|them)|no (?:contract|commitment|obligation)|cancel (?:at )?any ?time)\b/i,
    ],
    asked: `is there a guarantee
money back if not satisfied
warranty
free trial
can I try it first
return policy
what if I don't like it
refund
how many years of warranty
do they insure against damage
can one cancel at any time
no strings attached?
taster or sample
demo version
are goods exchanged without grumbling
test period
cover if something breaks
do you replace faulty items
price match promise
do we let clients leave without notice
satisfaction guaranteed?
compensation in case of failure
can I send it back
cooling-off period
is it risk-free for the buyer
trial month`,
  },
  {
    name: 'product quality',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(?:high(?:er|est)?|top|superior|premium|exceptional|best|outstanding|consistent)[- ](?:\S{1,40} )?quality\b/i,
      /\bquality (?:of|products|ingredients|materials|and|craftsmanship)\b/i,
      /\b(?:durab\w+|reliab\w+|fresh(?:est|ness|ly)?|hand(?:made|crafted))\b/i,
      /\b(?:craftsmanship|organic|natural|finest|locally sourced)\b/i,
    ],
    asked: `how good is the quality
is it well made
top-notch materials
durable
does it last
fresh ingredients
superior workmanship
reliable products
built like a tank or flimsy
premium materials
handmade
will it fall apart after a year
organic and natural
are the goods first-rate
craftsmanship
how does it taste
sturdy
junk or decent stuff
what are the products made of
high standard of the goods
does our product break down often
longevity
farm-fresh
excellence of the wares
cheap and nasty or solid`,
  },
  {
    name: 'design',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(design|aesthetic\w*|styl(e|es|ish)|look and feel|interface)\b.{0,40}\b(appeal\w*|award|elegant|sleek|comfort\w*)\b/i,
      /\b(superior|elegant|sleek|modern|unique|award-winning|distinctive|comfort and) (\S{1,40} )?(design|aesthetics?)\b/i,
      /\b(?:stylish|beautiful(?:ly)?|fashion-forward|ergonomic\w*|well[- ]designed|minimalist|intuitive interface)\b/i,
    ],
    asked: `is it nicely designed
design
how does it look
stylish?
aesthetics
looks as a selling point
is it pretty
sleek or clunky
who thinks about form and colour
eye-catching
attractive packaging
beauty of the product
is it easy on the eye
ergonomic
elegant interface
fashion sense
does it go with my sofa
look and feel
ugly duckling or swan
trendy styles
does the visual appearance matter
shape and finish
are we design-driven
layout
smart looking`,
  },
  {
    name: 'proprietary technology',
    blocks: ['value-proposition', 'key-resources'],
    answer: 'text',
    told: [
      /\b(?:proprietary|patented|patent-pending|in-house) (?:\S{1,40} ){0,4}(?:technolog\w+|platform|software)\b/i,
      /\b(?:proprietary|patented|patent-pending|in-house) (?:\S{1,40} ){0,4}(?:process\w*|algorithms?|systems?)\b/i,
      /\b(?:proprietary|patented|patent-pending|in-house) (?:\S{1,40} ){0,4}(?:tools?|methods?|methodolog\w+)\b/i,
      /\b(?:proprietary|patented|patent-pending|in-house) (?:\S{1,40} ){0,4}(?:formula\w*|data|solutions?|products?)\b/i,
      /\b(?:algorithms?|artificial intelligence|machine learning|predictive|big data|blockchain|robot\w*|natural language)\b/i,
      /\b(?:technologies and intellectual propert|its proprietary|unique technolog|advanced technolog)\w*/i,
    ],
    asked: `what technology is behind it
proprietary tech
secret formula
algorithm
does it use artificial intelligence
what is under the bonnet
own software or bought in
machine learning
technological lead
clever machinery
how does the thing work technically
special method nobody else has
is the process patented
what engine drives it
home-grown technology
robots
what's the magic behind the curtain
sophisticated tools they own
science behind the product
technical superiority
does our system learn by itself
under the hood
data crunching methods
high tech or low tech
blockchain, cloud, sensors: which of those`,
  },
  {
    name: 'expertise and experience',
    blocks: ['value-proposition', 'key-resources'],
    answer: 'text',
    told: [
      /\b(?:expertise|know-how|experienced|highly (?:skilled|trained|qualified))\b/i,
      /\b(?:specialist (?:personnel|staff|teams?)|in-depth knowledge)\b/i,
      /\b(?:industry (?:experts?|experience|knowledge|specialists|professionals)|deep (?:understanding|knowledge|experience))\b/i,
    ],
    asked: `do they know what they are doing
expertise
how experienced is the team
specialist knowledge
are the advisers qualified
know-how
old hands or greenhorns
skill as a selling point
competence
do experts work there
how knowledgeable are the people you talk to
professional background of the specialists
deep understanding of the trade
seasoned management
can I rely on their advice
do they understand my sector
trained professionals
brains
what qualifies them
wisdom gained over the years
are our consultants highly skilled
mastery of the craft
credentials
domain knowledge
whizzes and gurus on the team`,
  },
  {
    name: 'compatibility and integration',
    blocks: ['value-proposition', 'key-partners', 'channels'],
    answer: 'names',
    told: [
      /\bintegrat(?:es?|ed|ions?|ing) (?:\S{1,40} ){0,3}with\b|\bintegrations (?!partners?)/i,
      /\b(?:compatib\w+|interoperab\w+|open (?:source|api|architecture)|APIs?|plug-?ins?|add-ons?|works (?:with|across|on))\b/i,
      /\b(?:iOS|Android|Windows|Mac|Linux|browsers?)\b/i,
    ],
    asked: `which systems does it work with
integration with other software
compatible with what
does it run on my phone
plug-ins
API
can I connect it to my accounting program
which smartphone or tablet do I need
does it talk to the tools we already have
add-ons
operating systems supported
works together with which apps
interfaces to other programs
fits existing equipment?
will it go with my old printer
open source
interoperability
can it be hooked up to our database
which devices are supported
connectors
does it need special hardware
plays nicely with others?
third-party applications linked
on which browser does it run
can you link it to the till`,
  },
  {
    name: 'availability and anywhere access',
    blocks: ['value-proposition', 'channels'],
    answer: 'text',
    told: [
      /\b24 ?(?:\/|hours|x) ?(?:7|a day|per day)?|\baround the clock\b|\b24\/7\b|\b365 days\b/i,
      /\b(?:any ?time|any ?where|at any (?:time|moment)|from (?:any|anywhere))\b/i,
      /\b(?:any (?:device|location)|on the go|wherever|whenever)\b/i,
      /\b(?:up-?time|downtime|high availability|mobile access|offline|remotely)\b/i,
    ],
    asked: `can I use it anywhere
round the clock
available at night
uptime
does it work on the move
anytime, anywhere
is it down often
in the cloud
can I reach it from my sofa or the train
24/7
without internet?
does it work in the countryside
on Sundays and bank holidays too
access from every device
outages
remote access
on the road
while travelling abroad, does it still run
always on
how dependable is the access
at three in the morning
from home as well as in the office
blackouts and breakdowns
do we guarantee constant availability
mobile use`,
  },
  {
    name: 'languages and currencies',
    blocks: ['value-proposition', 'channels', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(?:\d+|two|three|four|five|six|seven|eight|nine) (?:\S{1,40} ){0,2}(?:languages|currencies|dialects)\b/i,
      /\b(?:ten|multiple|several|many|different|various) (?:\S{1,40} ){0,2}(?:languages|currencies|dialects)\b/i,
      /\b(?:multi-?lingual|multi-?currency|translat\w+|locali[sz](?:ed|ation))\b/i,
      /\bin (?:English|Spanish|French|German|Chinese|Mandarin|Japanese|Portuguese|Italian)\b/i,
    ],
    asked: `in which languages is it available
number of languages
can I use it in Spanish
currencies supported
is there a German version
translated into what
multilingual
do they speak my tongue
does it handle euros and yen
how many tongues
localised versions
do I need English for it
Chinese and Japanese editions
foreign currency
subtitles
is it in my mother tongue
exchange of pounds and dollars
bilingual
language options
what languages do you cover
does the site exist in French
dialects
which lingo is the website in
interpreters
can foreigners understand it`,
  },
  {
    name: 'environment and sustainability',
    blocks: ['value-proposition', 'key-activities'],
    answer: 'text',
    told: [
      /\b(?:sustainab\w+|environmental(?:ly)?|eco-?friendly|renewable|recycl\w+|carbon|emissions?|climate)\b/i,
      /\b(?:green(?:er|est)? (?:\S{1,40} )?(?:energy|products?|building|company|companies|power|practices))\b/i,
      /\b(?:energy[- ]efficien\w+|biodegradable|zero[- ]waste)\b/i,
    ],
    asked: `is it green
sustainability
environmentally friendly
carbon footprint
do they care about the planet
eco-friendly
recycling
renewable energy
how much CO2 do they save
climate
does it harm nature
is it tree-hugger approved
less plastic
emissions
ecological benefit
energy efficient
what about rubbish and pollution
good for the earth
do they pollute rivers or cut down forests
electric vehicles or diesel lorries
biodegradable packaging
are we carbon neutral
saving water
organic cotton, fair materials
global warming, what's their stance`,
  },
  {
    name: 'social good',
    blocks: ['value-proposition', 'key-activities', 'key-partners'],
    answer: 'text',
    told: [
      /\b(?:donat\w+|charit(?:y|ies|able)|philanthrop\w+)\b/i,
      /\b(?:social (?:good|impact|responsibility|mission|cause)|volunteer\w*|giv(?:es|ing) back)\b/i,
      /\b(?:communit(?:y|ies) (?:service|development|programs?|initiatives?))\b/i,
      /\b(?:underprivileged|disadvantaged|in need|fair trade|scholarships?|humanitarian)\b/i,
    ],
    asked: `do they give to charity
social responsibility
donations
good causes
do they help the poor
giving back to society
philanthropy
are they a force for good
does a part of the price go to people in need
social impact
volunteering
community projects
do-gooders or profit sharks
scholarships and grants for kids
fair trade
ethics
how kind is the company
support for disadvantaged people
buy one give one
relief after disasters
doing good in the neighbourhood
are we a social enterprise
conscience
supporting schools, wells or clinics in poor lands
benefit to society`,
  },
  {
    name: 'acquisitions',
    blocks: ['value-proposition', 'key-activities', 'key-resources'],
    answer: 'names',
    told: [
      /\b(acquired|purchased|bought) (\S{1,40} ){0,3}(firms|companies|organi.ations|businesses|startups|competitors|manufacturers)\b/i,
      /\b(?:acquisitions? (?:of|strategy)|acquisitions|mergers?|takeovers?)\b/i,
      /\b(?:was|been|being) (?:acquired|bought|purchased|taken over) by\b/i,
      /\b(?:has|it|company|firm|have|we) (?:also |recently |since )?acquired (?!through|from)\S{1,40}/i,
    ],
    asked: `which companies have they bought
acquisitions
takeovers
mergers
have they swallowed any rivals
whom did they acquire
shopping spree for firms
buyouts
growth through purchases of other businesses
did they gobble up start-ups
firms taken over
was it bought by a bigger fish
have they merged with somebody
how many firms did they purchase
what did we take over last year
expansion by acquisition
absorbed competitors
who joined the fold
corporate purchases
deals to buy other outfits
snapped up whom
M&A
which former rivals now belong to them
bought-in subsidiaries
the list of companies acquired since the start`,
  },
  {
    name: 'volume handled',
    blocks: ['value-proposition', 'key-activities', 'key-resources'],
    answer: 'number',
    told: [
      /\b(process\w*|handl\w+|deliver\w*|ships?|transports?|produces|sold) (\S{1,40} ){0,4}\d[\d,.]{0,20}\+? (million|billion|trillion)\b/i,
      /\b(completed?|facilitat\w+|hosts?|stores|powers?|fulfil\w*|moves) (\S{1,40} ){0,4}\d[\d,.]{0,20}\+? (million|billion|trillion)\b/i,
      /\b\d[\d,.]{0,20}\+? ((million|billion) )?(\S{1,40} ){0,2}(transactions|payments|orders|packages|shipments|loans|meals|bookings)\b/i,
      /\b\d[\d,.]{0,20}\+? ((million|billion) )?(\S{1,40} ){0,2}(reservations|rides|trips|flights|messages|emails|queries|calls)\b/i,
      /\b\d[\d,.]{0,20}\+? (?:(?:million|billion) )?(?:\S{1,40} ){0,2}(?:projects|units|tons|tonnes|barrels|vehicles|deliveries)\b/i,
    ],
    asked: `how many transactions do they process
orders per day
volume handled
how many parcels a year
number of rides or trips
how many bookings
how many meals have been served
payment volume
how many emails are sent through it
how many flights a day
barrels or tonnes produced
throughput
number of projects completed
how much traffic passes through the system
how many cars do they sell in a year
units sold
how many loans were granted
how many calls are answered
amount of money moved through the platform
how many pints, burgers or coffees a day
shipments
quantity of data processed
how busy is it
how many deals have been struck
how much do we turn out in a month
number of deliveries`,
  },
  {
    name: 'traffic and downloads',
    blocks: ['value-proposition', 'channels', 'customer-segments'],
    answer: 'number',
    told: [
      /\b\d[\d,.]{0,20}\+? ?(?:million|billion|thousand)? (?:\S{1,40} ){0,4}(?:visitors?|visits|page ?views|views|downloads)\b/i,
      /\b\d[\d,.]{0,20}\+? ?(?:million|billion|thousand)? (?:\S{1,40} ){0,4}(?:installs|installations|hits|impressions|searches|fans)\b/i,
      /\bdownloaded (?:\S{1,40} ){0,4}\d/i,
      /\b(?:visited|viewed) by (?:\S{1,40} ){0,3}\d|\battracts? (?:\S{1,40} ){0,3}\d/i,
    ],
    asked: `how many downloads
website traffic
visitors per month
page views
hits on the site
how often has the app been installed
how many people click on it
unique visits
views
how many eyeballs
how much web traffic do they get
number of installs
how many times was it downloaded
surfers on the homepage per day
how often is the page called up
audience reach online
how many video views
clicks
does the site draw a crowd
how many fans on social media
monthly visits
impressions
how many searches are made there
are we getting a lot of hits
how popular is the website`,
  },
  {
    name: 'customer satisfaction and loyalty',
    blocks: ['value-proposition', 'customer-relationships'],
    answer: 'percent',
    told: [
      /\b(?:customer|client|user|guest|patient|member) (?:\S{1,40} )?(?:satisfaction|loyalty|retention)\b/i,
      /\b(?:retention|satisfaction|renewal|recommend\w*|return|repeat|net promoter)\b.{0,40}\d+(?:\.\d+)? ?(?:%|percent)/i,
      /\b\d+(?:\.\d+)? ?(?:%|percent)\b.{0,50}\b(?:satisf\w+|recommend\w*|retention|renew\w*|repeat|rating|return)\b/i,
      /\b(?:repeat (?:customers|business|purchases)|net promoter)\b/i,
      /\b(?:star rating|\d-star|positive (?:reviews|feedback))\b/i,
    ],
    asked: `are customers happy
satisfaction rate
what do reviews say
star rating
retention
do people recommend it to friends
how many customers come back
net promoter score
loyal following
do clients grumble
renewal rate
churn
user ratings
thumbs up or thumbs down
do buyers stick with them
what share would recommend it
repeat purchases
complaints
how content are users
popularity with those who have tried it
word on the street about it
are our clients satisfied
do subscribers stay
customer loyalty in percent
raving fans
feedback from patients or guests`,
  },
  {
    name: 'growth',
    blocks: ['value-proposition', 'customer-segments', 'revenue-streams'],
    answer: 'percent',
    told: [
      /\b(grown|grew|grows|growth|expanded|risen|increased|doubled|tripled).{0,50}(year-over-year|annually|per year|compared)\b/i,
      /\b(?:grown|grew|expanded|risen|doubled|tripled)\b.{0,50}\b(?:since|from \$?\d|in (?:just|only|the (?:last|past)))/i,
      /\b(?:annual|revenue|rapid|user|year-over-year|exponential) growth\b|\bgrowth rate\b|\bgrowth in \d{4}\b/i,
      /\bfast(?:est)?[- ]growing\b/i,
    ],
    asked: `how fast are they growing
growth rate
is the company on the rise
did they double in size
year-over-year growth
how quickly has it expanded
skyrocketing or stagnating
by how much did it grow
boom or bust
fastest-growing?
increase over the last years
have numbers gone up
momentum
do they add users rapidly
growing like weeds?
development since the start
upward trend
has turnover tripled
how have we grown lately
shrinking or swelling
compound annual growth
rise from small beginnings
rocket ship or slow burner
expansion speed
are things going up or down with them`,
  },
  {
    name: 'mission and philosophy',
    blocks: ['value-proposition', 'key-activities'],
    answer: 'text',
    told: [
      /\b(?:mission|vision|philosophy|motto|slogan|tagline) (?:\S{1,40} )?(?:is|of|to|statement|that|are|has)\b/i,
      /\b(?:core values|guiding principles?|credo|ethos|purpose) (?:\S{1,40} )?(?:is|of|to|statement|that|are|has)\b/i,
      /\b(?:believes (?:that|in)|strives to|aspires to|dedicated to|guided by)\b/i,
    ],
    asked: `what is their mission
slogan
vision
motto
what do they believe in
core values
philosophy of the house
what drives them
their big dream
mission statement
tagline
what do they want to achieve in the world
principles
credo
higher purpose
why do we get up in the morning
what are they striving for
goal of the enterprise
ideals
the guiding idea
their creed in one line
ethos
long-term ambition
where do they see themselves going
what is the spirit of the company`,
  },
  {
    name: 'transparency and independence',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(?:transparen(?:t|cy|tly)|unbiased|objectiv(?:e|ity|ely)|impartial\w*|neutral(?:ity)?|honest\w*)\b/i,
      /\b(?:no (?:hidden|surprise) (?:fees|costs|charges)|conflicts? of interest)\b/i,
      /\b(?:independent (?:of|from|and|advice|research)|authentic(?:ity)?)\b/i,
    ],
    asked: `are they honest with customers
transparency
hidden fees?
independent advice
neutral or biased
are there surprises in the small print
do they show everything openly
objective information
impartial
can I believe the reviews
straight dealing
catches
who influences their judgement
conflict of interest
trustworthy figures
are the items genuine or fake
authentic
cards on the table
fair play with clients
unvarnished truth
is the advice bought
visible pricing
open book
do we disclose how it works
verified information`,
  },
  {
    name: 'experience and entertainment',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(?:fun|entertaining|enjoy\w*|immersive|exciting|engaging)\b/i,
      /\b(?:unforgettable|memorable|amus\w+|playful|thrill\w*|leisure|relax\w*)\b/i,
      /\b(?:customer|shopping|user|guest|dining|travel|unique|personal|gaming|viewing|in-store) experiences?\b/i,
    ],
    asked: `is it fun
entertainment value
what is the experience like
shopping experience
will I enjoy it
thrill
atmosphere in the shops
does it kill boredom
exciting
a nice evening out?
feel-good factor
immersive
playful elements
how entertaining is it
memorable moments
does it make people laugh or cry
pleasure
good vibes
relaxing
emotional benefit
the feeling one gets using it
what kind of visit can a guest expect
is it a laugh
treat for the senses
do we offer an adventure`,
  },
  {
    name: 'health and wellbeing benefits',
    blocks: ['value-proposition'],
    answer: 'text',
    told: [
      /\b(?:health(?:y|ier|iest|ful)|nutritio(?:n|us|nal)|wellness|well-?being|weight loss|fitness|lives saved|save lives)\b/i,
      /\b(?:patient outcomes|treat(?:s|ments?) (?:of|for|options))\b/i,
      /\b(?:symptoms?|quality of life|low-fat|low-calorie|gluten-free|vegan)\b/i,
    ],
    asked: `is it good for your health
healthy
does it help you lose weight
medical benefit
which illness does it treat
nutrition
does it save lives
wellbeing
side effects
vitamins and calories
how do patients get better
cure
fewer additives
gluten-free or vegan
eases pain?
fitness
does it make people live longer
symptoms relieved
therapeutic effect
keeps the doctor away
quality of life
is it wholesome
sleep and stress
do our medicines work
sugar and fat content`,
  },
  {
    name: 'network and community',
    blocks: ['value-proposition', 'customer-relationships', 'key-resources'],
    answer: 'text',
    told: [
      /\b(?:network effects?)\b/i,
      /\b(?:(?:largest|large|vast|extensive|broad|global|nationwide|wide) (?:\S{1,40} ){0,3}(?:network|community) of)\b/i,
      /\b(?:network of (?:over |more than |\d)|peer-to-peer|peers|social network)\b/i,
      /\b(?:communit(?:y|ies) of)\b/i,
      /\b(connect(s|ing|ed)? (\S{1,40} ){0,4}(people|users|members|professionals|buyers|with (each other|others|one another)))\b/i,
    ],
    asked: `whom can you meet there
size of the network
community feeling
does it connect like-minded people
contacts
network effect
make friends
who is in the network
exchange among peers
does it get better the more join
can members talk to one another
links to experts and colleagues
forum spirit
tribe
access to a web of partners, doctors or agents
social side of it
belonging
clubs and groups
networking opportunities
new acquaintances
is everyone on it
do we have a lively circle of users
old boys' network
bringing folks together
how well connected are they`,
  },
  {
    name: 'media coverage',
    blocks: ['value-proposition', 'channels'],
    answer: 'names',
    told: [
      /\b(?:featured|covered|profiled|mentioned)\b.{0,60}\b(?:media|press|magazines?|newspapers?|publications?)\b/i,
      /\b(?:coverage|publicity|appear(?:ed|ances?)|press)\b.{0,60}\b(?:media|press|magazines?|newspapers?|publications?)\b/i,
      /\b(?:featured|covered|profiled|mentioned)\b.{0,60}\b(?:television|TV|outlets|in \*|news|by \*|including)\b/i,
      /\b(?:coverage|publicity|appear(?:ed|ances?)|press)\b.{0,60}\b(?:television|TV|outlets|in \*|news|by \*|including)\b/i,
      /\b(?:media (?:coverage|outlets|attention)|press coverage|endors(?:ed|ement|ements)|praised by)\b/i,
    ],
    asked: `were they in the papers
media coverage
press reports
have they been on telly
what do journalists write
publicity
which magazines featured them
endorsed by whom
in the news
headlines
articles about them
celebrity endorsement
newspaper write-ups
buzz
talk shows and radio
who praised them in public
front page
editorial mentions
did a famous person recommend it
what did the critics say
any scandal in the press
which outlets reported on us
blogs and podcasts that mention it
hype
TV appearances`,
  },
]
