import type { Facet } from '../facet.ts'

/** What people ask about the money that comes in: streams, sums, prices, fees, profit, terms. */
export const revenueStreamFacets: readonly Facet[] = [
  {
    name: 'how money is made',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(generates?|derives?|obtains?)\b.{0,40}\b(revenues?|income|money)\b.{0,30}\b(through|from|by|via|in the form of)\b/i,
      /\b(earns?|makes?|gets?|takes?)\b.{0,40}\b(revenues?|income|money)\b.{0,30}\b(through|from|by|via|in the form of)\b/i,
      /\brevenues?\b.{0,30}\b(?:is|are)\b.{0,20}\b(?:derived|generated|earned|comes?)\b.{0,30}\b(?:from|through|by)\b/i,
      /\brevenue streams?\b.{0,60}:/i,
      /\b(?:makes|earns) (?:its|most of its|all its) (?:money|living)\b/i,
      /\bcharges?\b.{0,60}\b(?:fees?|commissions?) (?:for|to)\b/i,
    ],
    asked: `
how do they make their money
what's the source of income
where does the cash come from
what keeps the lights on over there
how is the business monetised
what do they actually get paid for
revenue model in a nutshell
what pays the bills for this company
how do we earn our living
by what means does the firm generate revenue
what is it that customers hand over money for
my gran can't work out how they turn a penny
how on earth does an outfit like that make a buck
what brings in the dough
sources of turnover
what do you sell to stay in business
explain the earnings mechanism
how does this thing pay for itself
in what ways do we charge people
where do takings come from
what puts bread on their table
monetization strategy
I'm curious what they live off
ways the organisation raises income
what rings the till
how is value captured and turned into earnings
I don't see a price tag anywhere, so how do they survive
what exactly is being billed to clients
how do you folks make a profit out of this
money coming in from what
`,
  },
  {
    name: 'number of revenue streams',
    blocks: ['revenue-streams'],
    answer: 'number',
    told: [
      /\bhas (only )?(a single|one|two|three|four|five|six|several|multiple) (\w+ ){0,2}(revenue streams?|streams of)\b/i,
      /\b(single|one|two|three|four|five|several) (\w+ ){0,2}((revenue|income) (stream|source)|sources? of (revenue|income))/i,
      /\b(revenues?|income|sales)\b.{0,60}\b(into|across|from) (one|two|three|four|five|\d) (\w+ ){0,3}(categories|streams)\b/i,
      /\b(revenues?|income|sales)\b.{0,60}\b(across|from|through) (two|three|four|five|six|\d) (\w+ ){0,3}(segments|sources)\b/i,
      /\b(revenues?|sales)\b.{0,60}\b(from|through|under) (two|three|four|five|\d) (\w+ ){0,3}(business lines|models|areas)\b/i,
    ],
    asked: `
how many revenue streams are there
number of income sources
is it just one source of money or several
count of ways the firm earns
do they rely on a single stream
are all our eggs in one basket income-wise
one-trick pony or multiple sources of cash
how many different ways do they get paid
how diversified are the earnings
does the money arrive from more than one place
how many pots does revenue come out of
is there only a sole stream of turnover
total count of monetisation lines
how many irons in the fire do they have for making money
do you have two or three kinds of income
how many categories is revenue split into
is the company a one-product earner
how many taps does the cash flow out of
are there multiple lines on the income side
quantity of revenue sources
how many legs does the business stand on
do we live from one thing only
several streams or one
how broad is the income base
diversification of revenue
does everything hang on a single fee
could you list how many separate earners they've got
`,
  },
  {
    name: 'total revenue in a year',
    blocks: ['revenue-streams'],
    answer: 'money',
    told: [
      /^(?!.{0,120}\b(segment|division)).{0,90}\b(generated|recorded|posted)\b.{0,50}\b(revenue|sales)s?\b.{0,50}[$€£¥#]\d/i,
      /^(?!.{0,120}\b(segment|division)).{0,90}\b(generated|recorded)\b.{0,40}\b(INR|JPY|CHF|RMB|SEK) ?\d.{0,30}\brevenue/i,
      /\b(generated|recorded|earned|made|reported)\b.{0,30}[$€£¥]\d[\d.,]{0,9}( \w+illion)? in (\w+ )?(revenue|sales|turnover)/i,
      /\b(total|annual|net)\b.{0,20}(?<!costs? of )\b(revenues?|sales|turnover)\b.{0,40}\b(of|was|were|to|at)\b.{0,20}[$€£¥]\d/i,
      /\b(annual|total|yearly) (revenues?|sales|turnover)\b.{0,30}\b(was|were|is|amounted to|stood at|exceeded)\b.{0,20}\d/i,
      /^(?!.{0,90}\b(segment|cost)).{0,60}\b(revenues?|turnover) (reached|totall?ed|hit|exceeded)\b.{0,20}\d/i,
    ],
    asked: `
what was total revenue for the year
how much money did they take in last year
annual turnover
what are their sales in dollars
how big is the company in terms of sales
how many billions does it turn over
top line figure
overall takings in 2015
how much did we earn altogether over twelve months
yearly revenue please
what's the size of the business in money
gross receipts for the financial year
how much cash came through the door in a year
full-year sales number
what did the accounts show as revenue
net sales of the firm
how large is their income per annum
my accountant needs the revenue figure
is it a billion-dollar business
what sum did the company record as turnover
how much did they rake in
how much is going through the tills each year
what do you lot make in a year
are they worth millions or billions in annual sales
what does the profit and loss sheet say at the very top
total sales volume in money
how much revenue does the corporation report
latest reported turnover
is the annual income above 500 million
how much have customers spent with them this year
`,
  },
  {
    name: 'revenue of the previous year',
    blocks: ['revenue-streams'],
    answer: 'money',
    told: [
      /\b(up|down|compared)\b.{0,40}\b(on|from|to|with)\b.{0,10}\bthe ([$€£¥]|INR |JPY )?\d.{0,50}\b(recorded|generated)\b/i,
      /\b(increase|decrease|growth|fall|decline|drop|rise)\b.{0,40}\b(on|from|over)\b.{0,10}\bthe ([$€£¥]|INR |JPY )?\d/i,
      /\b(up|down|compared)\b.{0,40}\b(on|from|to|with)\b.{0,10}\bthe ([$€£¥]|INR |JPY )?\d.{0,50}\b(in 20\d\d|year)\b/i,
      /[$€£¥]\d[\d.,]{0,9}.{0,40}\b(the (previous|prior) year|the year (before|prior|previous)|a year earlier)\b/i,
      /\b(from|against|versus)\b [$€£¥] ?\d[\d.,]{0,9} \w{0,8} ?(in|recorded in) (fiscal |FY)?20\d\d\b/i,
    ],
    asked: `
what was revenue the year before
prior-year sales
how much did they take twelve months earlier
turnover in 2014
what was last year's number for comparison
sales figure of the previous financial year
what did it bring in the year before that
how much had we made in the preceding period
revenue one year ago
earlier annual revenue
what were the takings before the latest accounts
what is the comparative figure
how much was earned in the former year
previous twelve months of income
what's the baseline they're comparing with
how did the prior fiscal year look in dollars
and the year prior, how many billions was it
historic turnover
what did your sales amount to the season before
old revenue versus new revenue
I need both this year's and last year's sales side by side
revenue in the year preceding the report
what sum did they post previously
back in the year before, how much money came in
past turnover
was the figure a year ago already that high
`,
  },
  {
    name: 'growth or decline of revenue',
    blocks: ['revenue-streams'],
    answer: 'percent',
    told: [
      /\b(?:up|down)\b(?: \w+ly)?(?: \w+)? (?:on|from)\b.{0,15}\d/i,
      /\b(revenues?|sales|turnover)\b.{0,60}\b(grew|grown|rose|risen|increased|declined|decreased|fell)\b/i,
      /\b(revenues?|sales|turnover)\b.{0,60}\b(fallen|dropped|doubled|tripled|shrank|jumped|climbed)\b/i,
      /\b(?:increase|decrease|growth|decline|rise|fall|drop|reduction) (?:of|in)\b.{0,30}(?:\d%|revenues?|sales)/i,
      /\d% (?:year[- ](?:on|over)[- ]year|increase|decrease|growth|rise|decline|drop)\b/i,
      /\b(?:up|down)\b(?: by)?(?: around| approximately| about)? \d[\d.]{0,4}%/i,
    ],
    asked: `
did sales go up or down
is the company growing
revenue growth rate
are they shrinking
year on year change in turnover
by how many percent has income risen
is business booming or going downhill
how fast are takings climbing
has turnover dropped lately
trend of the top line
are we doing better than last year
did the numbers improve compared with the year before
is the firm on the up
what's the trajectory of earnings
is revenue flat
by how much has it declined
is this a sinking ship
are things picking up money-wise
has there been any expansion in annual sales
percentage increase of revenue
how steep was the fall
was it a good year or a bad one
did you sell more this time round
are they heading north or south
do sales keep rising or have they hit a plateau
does the graph of turnover point upwards
has the firm lost ground in revenue
annual growth
doubled, halved or stayed put?
how much higher is the figure than it used to be
`,
  },
  {
    name: 'reason for the change in revenue',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\battribut(ed|es|able)\b.{0,60}\b(increase|decrease|growth|decline|rise|fall|drop|reduction|gain|change)\b/i,
      /\b(increase|decrease|growth|decline|rise|fall|drop|reduction)\b.{0,80}\b(attributed|attributable|due|driven by|owing)\b/i,
      /\b(increase|decrease|growth|decline|rise|fall|drop)\b.{0,80}\b(caused by|result of|because of|thanks to|reflects?)\b/i,
      /\bwhich the company attribut(ed|es)\b/i,
      /\b(up|down)\b.{0,90}\b(due|as a result of|largely because|primarily because|attributed|owing to)\b/i,
    ],
    asked: `
why did revenue fall
what caused sales to rise
reason for the drop in turnover
what is behind the growth
how does management explain the increase
what drove the decline
why are they earning less than before
to what do they put down the better result
what's to blame for the poor year
cause of the change in income
why was it a stronger year
what led to the jump in takings
was it acquisitions that pushed sales higher
did exchange rates hurt the numbers
what do they attribute the decrease to
how come they sold more all of a sudden
what made the figures go south
explain the dip
what knocked the top line
is the slump because of oil prices or weak demand
which factors lifted revenue
why have our numbers slipped
who or what deserves credit for the rise
what spoiled the year
the bank asks why turnover moved
drivers of growth
how do you account for the difference with last year
did a disposal or sold-off unit make sales smaller
what happened that money coming in changed so much
`,
  },
  {
    name: 'biggest revenue stream',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(largest|biggest|main|primary|principal|greatest) (\w+ )?revenue (stream|source|generator|driver|contributor)s?\b/i,
      /\b(largest|biggest|main|primary|principal|most important) (\w+ )?(sources? of (\w+ )?(revenue|income)|income source)\b/i,
      /\b(majority|bulk|lion[’']s share|largest (portion|share))\b.{0,20}\bof\b.{0,40}\b(revenues?|sales|income|money)\b/i,
      /\b(more than half|over half|most)\b (of )(its|their|the)\b.{0,30}\b(revenues?|sales|income|money)\b/i,
      /\b(revenues?|sales|income)\b.{0,50}\b(mainly|primarily|principally|mostly|largely)\b.{0,40}\b(from|through|by)\b/i,
      /\b(primarily|principally|mainly|mostly)\b.{0,40}\b(generates?|derives?|earns?)\b.{0,30}\brevenue/i,
    ],
    asked: `
what is the biggest source of revenue
main earner
which product is the cash cow
what's their bread and butter
where does the lion's share of the money come from
top revenue stream
what contributes most to turnover
what do they depend on for most of their income
which line sells best in dollars
primary source of income
where do we make the bulk of our money
what's the money spinner
which activity pays off most
the single most lucrative thing they do
what carries the company financially
largest contributor to sales
if they lost one income line, which would hurt most
what is the golden goose
majority of revenue stems from what
which offering is top of the earnings table
what do people mostly pay you for
principal revenue driver
what accounts for more than half of income
what's the workhorse of the portfolio
best-selling category by value
is hardware or service the larger slice of the cake
what's number one on the income list
on what does the firm chiefly live
`,
  },
  {
    name: 'segment with most revenue',
    blocks: ['revenue-streams'],
    answer: 'names',
    told: [
      /\b(segment|division|unit|business line|business)\b.{0,40}\b(is|was|being|remains)\b.{0,20}\b(largest|biggest|main|top)\b/i,
      /\b(largest|biggest|main)\b.{0,30}\b(revenue generator|segment|division)\b.{0,60}\b(segment|division|generat|account)/i,
      /\b(majority|bulk|most)\b.{0,60}\b(revenues?|sales)\b.{0,50}\b(generated|derived)\b.{0,90}\b(segment|division|unit)\b/i,
      /\b(majority|bulk|most)\b.{0,60}\b(revenues?|sales)\b.{0,50}\battributed to\b.{0,60}\b(segment|division|unit|business)\b/i,
      /\b(segment|division)\b.{0,30}\balone\b.{0,30}\b(recorded|generated|account)/i,
      /\b(segment|division)\b.{0,40}\baccount\w{0,4}\b.{0,20}\b(majority|bulk|most|largest)\b/i,
    ],
    asked: `
which segment brings in the most
largest division by sales
what business unit is the strongest
top-earning department
which arm of the group earns most
best performing branch of the company
leading operating segment
which part of the conglomerate is biggest
name the division with the highest turnover
which of our units is number one
what side of the house pulls in the most cash
star division
which subsidiary group contributes the largest sum
who inside the group delivers most of the sales
the strongest leg of the business
what segment alone makes up the majority
which sector of activity dominates their books
heavyweight among the divisions
is it the consumer arm or the industrial arm that earns more
which wing of the firm is the most important financially
biggest reporting segment
which business line tops the ranking
what's the flagship division in revenue terms
in the annual report, which segment comes first
which unit would you call the engine of the group
order of the divisions by income
`,
  },
  {
    name: 'revenue of each segment',
    blocks: ['revenue-streams'],
    answer: 'money',
    told: [
      /\b(segments?|divisions?|units?)\b.{0,80}\b(generated|recorded|accounted for|reported)\b.{0,40}[$€£¥]\d/i,
      /\b(categor(y|ies)|business lines?|group)\b.{0,80}\b(generated|recorded|accounted for|reported)\b.{0,40}[$€£¥]\d/i,
      /\b(segments?|divisions?|units?)\b.{0,80}\b(posted|contributed|totall?ed|with)\b.{0,40}[$€£¥]\d/i,
      /\b(categor(y|ies)|business lines?|group)\b.{0,80}\b(posted|contributed|totall?ed|with)\b.{0,40}[$€£¥]\d/i,
      /\bfollowed by\b.{0,80}\b(?:segment|division|unit|which)\b.{0,60}(?:\d%|[$€£¥]\d)/i,
      /\b(?:generated|recorded|accounted for)\b.{0,20}[$€£¥]\d.{0,60}\brespectively\b/i,
    ],
    asked: `
how much does each division make
sales by segment
breakdown of turnover by business unit
what did the second largest segment bring in
split of the revenue among product lines
how is income distributed over the departments
figures for every category
how many million came from the smaller arms
what is the revenue mix
how do the divisions compare in sales
segment reporting numbers
what did the consumer side earn and what the corporate side
divvy up the top line for me
how much came from each product group
pie chart of earnings by activity
table of segments and amounts
which share does each branch hold in money
how's the cake cut up between units
how much does that particular segment record
breakdown of takings
product line revenue amounts
what's the runner-up division worth
how much do we turn over in each of our lines
detailed sales composition
what does each leg of the group contribute
who earns what within the group
`,
  },
  {
    name: 'share of revenue of a stream',
    blocks: ['revenue-streams'],
    answer: 'percent',
    told: [
      /\b\d[\d.]{0,4}(?:%| percent| per cent).{0,20}\b(?:of|in)\b.{0,40}\b(?:revenues?|sales|turnover|income|total)\b/i,
      /\b(?:account(?:s|ed|ing)?|responsible) for\b.{0,40}\b\d[\d.]{0,4}(?:%| percent)/i,
      /\b(represent(s|ed|ing)?|made? up|makes up|contribut(es|ed|ing)|compris(es|ed|ing))\b.{0,30}\d[\d.]{0,4}(%| percent)/i,
      /\b(half|one[- ]third|two[- ]thirds)\b.{0,20}\bof\b.{0,30}\b(revenues?|sales|income)\b/i,
      /\b(a third|a quarter|three[- ]quarters)\b.{0,20}\bof\b.{0,30}\b(revenues?|sales|income)\b/i,
    ],
    asked: `
what percentage of revenue comes from that
what share of income is it
proportion of total sales
how much of the turnover does this stream represent
is it more than half of earnings
what fraction of the money stems from services
percentage split
how many percent of sales do subscriptions make up
what slice of the pie is advertising
relative weight of each income source
how important is it in percent
out of every dollar earned, how much is from products
ratio of service to product income
portion of overall takings
does it account for a big chunk or a small one
contribution in percent to the top line
how dependent is the firm on this stream, in numbers
what part of our income is this
a third, half, or nearly everything?
share of the total
tell me the percentage breakdown
to what extent do licences feed the revenue
how large a cut of the earnings is that category
what part of a pound in sales comes from food
weighting of the streams
what percent is recurring versus one-off
`,
  },
  {
    name: 'secondary sources of revenue',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\balso\b.{0,20}\b(?:generates?|derives?|obtains?|earns?|receives?|makes?)\b.{0,50}\b(?:revenues?|income|money|fees?)\b/i,
      /\b(?:additional|secondary|smaller|minor|ancillary|other|supplementary) (?:sources? of )?(?:revenues?|income)\b/i,
      /\b(to a lesser extent|a (small|smaller|minor|lesser) (portion|part|share|amount))\b.{0,40}\b(revenues?|sales|income)\b/i,
      /\b(remaining|remainder)\b.{0,40}\b(revenues?|sales|income)\b/i,
      /\b(?:revenues?|sales|income)\b.{0,40}\b(?:made up|came|comes) (?:by|from)\b.{0,50}\bother\b/i,
    ],
    asked: `
what else brings in money
secondary income
any side hustle
other smaller streams
besides the main business, what do they earn from
minor sources of revenue
where does the rest of the cash come from
additional income on top of the core
what makes up the remainder
extras on the revenue side
do they have money from elsewhere too
is there some ancillary turnover
what little earners are there besides the big one
supplementary revenue
do you earn anything on the side
small change income
what are the also-rans among the streams
non-core earnings
what other pots of money do we have
which lesser activities add to sales
miscellaneous income
second string to their bow
apart from the flagship, what pays
the leftovers of turnover come from which activity
bonus income
what's in "other revenue"
`,
  },
  {
    name: 'revenue by region',
    blocks: ['revenue-streams', 'customer-segments'],
    answer: 'place',
    told: [
      /\b(revenues?|sales)\b.{0,80}\b(North America|United States|the US|Europe|Asia|China|Japan|India)\b.{0,60}(\d%|[$€£¥]\d)/i,
      /\b(revenues?|sales)\b.{0,80}\b(Latin America|Middle East|EMEA|Americas|domestic|international|UK)\b.{0,60}(\d%|[$€£¥]\d)/i,
      /\b(North America|US|United States|Europe|Asia\S{0,9}|China)\b.{0,60}\b(account\w+ for|generated|represented)\b.{0,40}\d/i,
      /\b(Japan|EMEA|Americas|domestic|international|UK|Latin America)\b.{0,60}\b(account\w+ for|generated|recorded)\b.{0,40}\d/i,
      /\b(majority|bulk|most)\b.{0,50}\b(revenues?|sales)\b.{0,60}\b(in|from|by)\b.{0,20}\b(America|US|Europe|Asia|domestic)/i,
      /\b(revenues?|sales)\b.{0,50}\b(by (region|geography|country)|geographic(al)? (region|segment|market)s?)\b/i,
    ],
    asked: `
in which country do they sell the most
revenue by region
geographic split of turnover
how much comes from abroad
home market versus export
sales in Europe
how big is the Asian business
is most of the money earned in the United States
overseas income
which continent is the best for them
where in the world are the takings generated
domestic share of sales
foreign earnings
biggest market by money
how much is sold outside the home country
do they earn more in America or over the pond
top geography
which territories feed the top line
is China a large part of the turnover
international revenue percentage
where on the map does our money come from
regional breakdown of takings
what do Latin American sales amount to
export ratio
how reliant are they on one nation
does the UK matter to their income
which country's shoppers spend the most with you
local versus global earnings
split by territory
`,
  },
  {
    name: 'subscription income',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\bsubscription (?:revenues?|fees?|charges?|income)\b/i,
      /\b(?:monthly|annual|yearly|weekly|recurring)\b.{0,20}\b(?:subscriptions?|access fees?|membership fees?)\b/i,
      /\b(?:fees?|charges?)\b.{0,40}\bfor\b.{0,20}\b(?:monthly|annual|yearly|ongoing) (?:access|use)\b/i,
      /\bsubscription[- ]based\b|\bsale of subscriptions?\b|\bsubscriptions? to (?:its|the|their)\b/i,
    ],
    asked: `
is there a subscription
do customers pay every month
monthly fee for access
do they earn from subscribers
is it like a gym membership, paid regularly
software rented by the year
do I have to sign up to a plan or can I buy it once
subscription revenue
pay on a standing order
does money come from people who subscribe
is access charged on a continuing basis
do we bill users monthly or annually for the platform
software-as-a-service fees
is the service leased rather than sold outright
do they live off direct debits
are there paying subscribers
what do members get charged regularly
periodic access charges
is it a one-off purchase or a recurring charge
like a magazine subscription?
fees for ongoing use
does the tool come on a rolling plan
membership dues as income
do I keep being charged until I cancel
annuity-style income from plans
paid access to the site
`,
  },
  {
    name: 'subscription price',
    blocks: ['revenue-streams', 'value-proposition'],
    answer: 'money',
    told: [
      /[$€£¥]\d[\d.,]{0,8}(?![\d.,]| [mb]illion).{0,40}(\bper (\w+[ /]){0,3}(month|year|week|user|seat))/i,
      /[$€£¥]\d[\d.,]{0,8}(?![\d.,]| [mb]illion).{0,40}(\/ ?(\w+ ?\/ ?)?(month|mo|year|yr|user))/i,
      /[$€£¥]\d[\d.,]{0,8}(?![\d.,]| [mb]illion).{0,40}(\b(a|each|every) (month|year|week)|\b(monthly|annually|yearly))/i,
      /\b(priced|costs?|price)\b.{0,50}[$€£¥]\d[\d.,]{0,8}(?![\d.,]| [mb]illion).{0,40}\b(month|year|user|week)\b/i,
      /\b(charges?|fee|pricing)\b.{0,50}[$€£¥]\d[\d.,]{0,8}(?![\d.,]| [mb]illion).{0,40}\b(month|year|user|week)\b/i,
      /\b(?:monthly|annual|weekly|yearly) (?:fee|charge|price|cost|rate|subscription)s?\b.{0,30}[$€£¥]\d/i,
    ],
    asked: `
how much is a subscription
what does it cost per month
monthly price
what am I paying each year for this
cost of the plan
how many dollars per user
what's the damage a month
fee per seat
is it pricey to sign up
price of membership
what would it set me back annually
how much do you charge for access
what's the tariff
monthly rate for one person
what do subscribers shell out
annual fee amount
can I afford it on a student budget, what's the price
how much money leaves my account every month
per-head price
quote me the going rate for the standard package
price list for the plans
how expensive is the yearly package
what do we charge a customer each month
a tenner a month or more
how much for a team of five
what does the licence cost for twelve months
how much do I have to cough up
`,
  },
  {
    name: 'cheapest price',
    blocks: ['revenue-streams', 'value-proposition'],
    answer: 'money',
    told: [
      /\b(?:starts?|starting|begins?|beginning) (?:price )?(?:at|from)\b.{0,20}[$€£¥]\d/i,
      /\b(?:(?<!down |up )from|as little as|as low as|ranging from)\b.{0,4}[$€£¥]\d[\d.,]{0,8}(?![\d.,]| [mb]illion)/i,
      /\b(?:lowest|cheapest|minimum|entry-level|most basic|basic)\b.{0,60}[$€£¥]\d/i,
    ],
    asked: `
what's the cheapest plan
starting price
lowest fee I can get away with
entry-level cost
what is the minimum I'd have to pay
prices from
cheapest option available
how little can I spend
what's the bargain-basement version
lowest rung of the price ladder
I'm skint, what's the least expensive package
smallest plan and its price
floor price
price range, bottom end
what does the basic package go for
minimum charge
at what amount do the prices begin
budget choice
what's the least a customer hands over
low-end tariff
base rate
which package costs the fewest dollars
starter kit price
how cheap does it get
minimum spend
does it begin under fifty bucks
`,
  },
  {
    name: 'most expensive price',
    blocks: ['revenue-streams', 'value-proposition'],
    answer: 'money',
    told: [
      /\b(?:up to|as (?:much|high) as|maximum of|and|to)\b [$€£¥]\d[\d.,]{0,8} (?:per|a|each|depending)\b/i,
      /\b(?:most expensive|top-tier|highest-priced|priciest|top-level|most comprehensive)\b.{0,80}[$€£¥]\d/i,
      /\b(?:enterprise|ultimate|platinum|elite|premium)\b.{0,60}[$€£¥]\d[\d.,]{0,8}(?![\d.,]| [mb]illion)/i,
    ],
    asked: `
what's the dearest plan
most expensive option
highest tier cost
top price
how much for the all-singing all-dancing version
what does the deluxe package cost
the priciest thing they sell
upper end of the price range
what does a large corporation pay
maximum fee
enterprise edition price
how steep do the rates get
gold-plated plan, how much
cost of the full package with everything in it
what's the ceiling on prices
premium membership price
price of the limousine version
how much do big companies fork out
what do the heaviest users pay
price of the highest level
how high does the bill climb
what is charged for the luxury option
top dollar
platinum level fee
the most anyone can be charged
`,
  },
  {
    name: 'price tiers',
    blocks: ['revenue-streams', 'value-proposition'],
    answer: 'names',
    told: [
      /\b(two|three|four|five|six|\d) (\w+[- ]){0,3}(plans|tiers|packages|editions|price levels|pricing (options|models))\b/i,
      /\b(several|multiple|different|various|following) (\w+[- ]){0,2}(plans|tiers|packages|editions)\b/i,
      /\b(several|multiple|different|various|following) (\w+[- ]){0,2}(pricing options|subscription levels)\b/i,
      /\b(pricing|price|subscription|service) (tiers|plans|packages|levels)\b/i,
      /\b(basic|starter|standard|professional|pro|premium) (plan|package|tier|edition)\b/i,
      /\b(enterprise|business|gold|silver|platinum) (plan|package|tier|edition)\b/i,
    ],
    asked: `
which plans are there
what packages can I choose from
number of pricing tiers
small, medium, large?
what versions do they sell
difference between the packages
levels of membership
names of the plans
how many options on the price list
gold, silver, bronze sort of thing?
which editions exist
menu of subscription choices
what tiers of service do you have
choices for a small team versus a corporation
which bundle suits a freelancer
plan comparison
do they have several price levels
what are the grades of the product
standard and pro, what else
how is the price list structured
which bands of pricing apply
what do I get at each level
how many sorts of plan
offer line-up with prices
what upgrade steps exist
range of packages on sale
`,
  },
  {
    name: 'price on request',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(sales )?(staff|team|company|representative|personnel)\b.{0,40}\bmust be contacted\b/i,
      /\b(prices?|pricing|quotes?|rates?)\b.{0,60}\b(not (disclosed|listed|published|provided)|case[- ]by[- ]case|negotiated)\b/i,
      /\b(does not|do not|doesn[’']t|did not)\b.{0,20}\b(disclose|provide|publish|list)\b.{0,40}\b(pric(e|es|ing)|rates|fees)\b/i,
      /\bcontact(ed|ing)?\b.{0,40}\b(for (a |more )?(pricing|quotes?|prices)|to (obtain|discuss|get) (a )?(quote|pric|rates))/i,
      /\bagreed on a case-by-case\b|\b(price|pricing|quote)s?\b.{0,20}\b(up)?on request\b|\bnegotiated (directly|with)\b/i,
      /\bcustom(i[sz]ed)? (quote|pricing|price)s?\b|\bmust contact\b.{0,60}\b(pric|quot|rate|sales)/i,
    ],
    asked: `
why can't I find the price
do I need to ask for a quote
are the prices published
is pricing secret
price on application
whom do I ring to find out what it costs
is the price individually negotiated
custom quote needed?
do they hide their rates
must I talk to a salesperson before hearing a figure
no price tag on the website
are fees set case by case
is there a public price list
tailored pricing
can I haggle
do big clients strike their own deal
how do I get an estimate
is cost agreed separately with each customer
do they disclose what they charge
who sets the price for large accounts
are rates open to negotiation
bespoke offers only?
contact sales for a figure
is there any pricing information at all
are your fees confidential
`,
  },
  {
    name: 'how the price is determined',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(prices?|pricing|fees?)\b.{0,50}\b(var(y|ies)|depend(s|ing|ent)?|based)\b.{0,20}\b(on|by|upon|with)\b/i,
      /\b(charges?|costs?|rates?|amount)\b.{0,50}\b(var(y|ies)|depend(s|ing|ent)?|based)\b.{0,20}\b(on|by|upon|with)\b/i,
      /\b(prices?|pricing|fees?)\b.{0,50}\b(determined|calculated|differ(s|ing)?)\b.{0,20}\b(on|by|upon|as|according)\b/i,
      /\b(charges?|rates?)\b.{0,50}\b(determined|calculated|differ(s|ing)?)\b.{0,20}\b(on|by|upon|as|according)\b/i,
      /\bon an? (per[- ](user|seat|unit|use|transaction|message|hour|project)|usage|hourly|time-and-materials?)\b/i,
      /\bpercentage of\b.{0,50}\b(value|price|sale|transaction|assets|volume|spend|rent|revenues?)\b/i,
    ],
    asked: `
how are prices worked out
what does the price depend on
is it charged per user or flat
what determines the fee
basis for billing
do I pay by the number of seats
flat rate or by volume
how is my bill calculated
charged by the hour or by the job
what makes one customer's bill bigger than another's
pricing formula
is the rate linked to company size
does the cost go up with the number of staff using it
do they price by gigabyte
what yardstick is used for charging
pricing metric
a percentage or a fixed sum?
on what grounds do you set your rates
does price vary by location or season
is the charge tied to the value of the order
how do we decide what to ask for
pricing logic
does a heavier parcel cost more
dynamic prices or fixed ones
why does my neighbour pay less than me
unit of charge
`,
  },
  {
    name: 'pay per use',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(?:pay[- ](?:per[- ]\w+|as[- ]you[- ]\w+)|usage[- ](?:based )?(?:fees?|charges?|pricing)|usage-based|metered)\b/i,
      /\b(?:usage|per-use|consumption) (?:fees?|charges?|revenues?)\b/i,
      /[$€£¥]\d[\d.,]{0,8}.{0,12}(\bper|\/) ?(hour|minute|gigabyte|GB|message|call|ride|trip|mile|download)\b/i,
      /[$€£¥]\d[\d.,]{0,8}.{0,12}(\bper|\/) ?(photo|image|lead|meal|credit|transaction|night|kilometre|test)\b/i,
    ],
    asked: `
can I pay only for what I use
pay as you go
usage charges
price per hour
is there a meter running
cost of a single download
no commitment, just pay each time?
fee each time I use it
how much for one ride
billed by consumption
do you charge by the minute
one-off use price
are users billed by the click of the counter
price per message sent
like a taxi meter?
credits bought up front and spent later
charge per call
can I buy just one instead of a bundle
metered billing
what's it cost per gigabyte
à la carte pricing
cost of a single session
do they bill according to traffic
per-unit usage fee
price of one credit
`,
  },
  {
    name: 'one-time and setup fees',
    blocks: ['revenue-streams'],
    answer: 'money',
    told: [
      /\b(?:one[- ]time|one-off|up-?front|initial|set[- ]?up|onboarding|installation) (?:\w+ )?(?:fees?|charges?|payments?)\b/i,
      /\b(?:activation|implementation|application|initiation|joining|registration|sign-up|origination) (?:fees?|charges?)\b/i,
    ],
    asked: `
is there a setup fee
one-off charge at the start
joining fee
what do I pay up front
how much is installation
onboarding costs for a client
initial fee to get going
do they bill a registration charge
cost of getting connected
activation fee
is there something to pay before I even begin
implementation fees
single payment at sign-up
entrance fee
application fee for new partners
do you ask for money when someone registers
admission charge
is it free to join
hook-up cost
do newcomers have to pay to get in
first-time charge
what is billed only once
kick-off payment
loan origination charge
is the technician's visit charged
`,
  },
  {
    name: 'free tier',
    blocks: ['revenue-streams', 'value-proposition', 'customer-relationships'],
    answer: 'text',
    told: [
      /\bfreemium\b/i,
      /\bfree (version|plan|tier|edition|account|service|membership|option|package|basic|access|download|use)\b/i,
      /\b(offers?|available|provides?|provided|use|accessed)\b.{0,60}\b(for free|free of charge)\b/i,
      /\b(offers?|available|provides?|provided|use|accessed)\b.{0,60}\b(at no (cost|charge)|free to use)\b/i,
      /\b(download(ed)?|sign up|register|access)\b.{0,40}\b(for free|free of charge|without charge)\b/i,
      /\b(is|are) free\b(?! of| from)/i,
    ],
    asked: `
is there a free version
can I use it without paying
free plan
does it cost nothing for basic use
freemium model?
free of charge or not
what do I get for nothing
can I have it gratis
are basic features given away
zero-cost account
do users have to pay at all
no credit card needed?
how much can I do before I have to pay
is any part of it on the house
complimentary tier
do they let you in for free
what's included without spending a penny
can cheapskates use it
who uses it at no charge
do we give anything away for free
unpaid membership
free lunch or does it cost
can my kid play without buying anything
costless basic edition
is signing up free for ordinary people
does the free offer have limits
`,
  },
  {
    name: 'commissions',
    blocks: ['revenue-streams'],
    answer: 'percent',
    told: [
      /\bcommissions?\b.{0,60}(?:\d%|\d percent|\bof\b|\bon\b|\bfrom\b|\bfor\b|\bcharged\b|\bpaid\b)/i,
      /\b(charges?|takes?|collects?|earns?|receives?|retains?|keeps?)\b.{0,50}\b(commissions?|a (cut|share|percentage) of)\b/i,
      /\bcommission[- ]based\b/i,
      /\b\d[\d.]{0,4}% (\w+ )?(commission|cut|fee|of (each|the|every|all) (sale|transaction|booking|order|total|purchase))/i,
    ],
    asked: `
what commission do they take
what cut do they take of a sale
percentage kept from sellers
how much does the marketplace skim off
do they get a slice of every deal
commission rate
what portion of my sale goes to the platform
do they charge the seller a percentage
finder's fee
brokerage
middleman's share
how big a bite do they take out of my earnings
what do hosts lose to the site
if I sell a sofa for 100, what do they keep
do you take a rake
percent deducted from each order
agent's percentage
share of a booking retained by the company
is income based on commission
what do restaurants owe the portal per order
referral fee from partners
how much do drivers have to hand over
broker's earnings
take rate
do we live on commission from merchants
what does the auction house keep
`,
  },
  {
    name: 'transaction fees',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(transaction|processing|payment|interchange|service) (fees?|charges)\b/i,
      /\b(booking|transfer|handling|conversion|trading|card) (fees?|charges)\b/i,
      /\bfees?\b.{0,30}\b(per|for each|on each|for every|on every|each) (\w+ )?(transaction|payment|sale|purchase)\b/i,
      /\bfees?\b.{0,30}\b(per|for each|on each|for every|on every|each) (\w+ )?(order|trade|transfer|booking)\b/i,
      /\b\d[\d.]{0,4}% ?(?:\+|plus|and) ?[$€£]?\d/i,
    ],
    asked: `
is there a fee per transaction
transaction charges
what do they charge to process a payment
card processing fee
how much for sending money
booking fee on top of the ticket
do merchants pay when a card is swiped
cost per trade
handling charge
what is deducted when I transfer cash to my uncle
foreign currency conversion charge
service fee added to my bill
cents on every swipe
charge for each purchase
bank charges
fee when I take money out at the cash machine
swipe fees from shops
processing income
how much extra do guests pay at checkout
does every payment earn us a bit
surcharge on an order
payment fee percentage plus pence
do they nibble at each transfer
interchange income
brokerage charge per share deal
remittance cost
`,
  },
  {
    name: 'listing and seller fees',
    blocks: ['revenue-streams'],
    answer: 'money',
    told: [
      /\b(listing|insertion|posting|placement|seller|seller[’']s) (fees?|charges?|revenues?)\b/i,
      /\b(vendor|lead|final value|featured|promotion|job post(ing)?) (fees?|charges?|revenues?)\b/i,
      /\b(fees?|charges?|pays?|charged)\b.{0,50}\b(to (list|post|sell|feature)|for (listing|posting|selling|featuring))\b/i,
    ],
    asked: `
does it cost to list an item
listing fee
what do I pay to post a job
charge for putting up an advert for my flat
is there a fee for sellers
do vendors pay for a stall on the site
how much to place a classified
recruiters pay to post vacancies?
cost of featuring my listing at the top
insertion charge
what does a shopkeeper pay for being on the platform
posting price
seller charges
do estate agents pay to show houses
do landlords pay for publishing a flat
stallholder's rent online
boosted placement price
what's the price for a premium spot in the search results
fee per lead delivered
vendor account costs
are tradesmen charged for getting leads
paid visibility for merchants
how much to flog my old bike there
job advert fee
shelf space charge
`,
  },
  {
    name: 'advertising income',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\badvertis(?:ing|ement) (?:revenues?|fees?|income|sales)\b|\bad (?:revenues?|sales|income|fees?)\b/i,
      /\b(revenues?|fees?|income|money)\b.{0,60}\b(from|for|through|by)\b.{0,50}\b(advertis(ing|ements?|ers)|ads)\b/i,
      /\b(revenues?|fees?|income|money)\b.{0,60}\b(from|for|through|by)\b.{0,50}\b(sponsorships?|sponsored|banner|promoted)\b/i,
      /\b(?:sale|sells?|selling)\b.{0,20}\b(?:advertising|ad|advertisement) (?:space|slots|time|inventory|placements?)\b/i,
    ],
    asked: `
do they make money from ads
advertising revenue
are they paid by advertisers
do they sell ad space
sponsored posts bring in cash?
who pays for the commercials
banner income
is the site financed by adverts
does telly advertising pay for it
selling eyeballs
money from brands wanting attention
promoted content fees
sponsors' contribution
am I the product
do companies pay to show their stuff to users
income from commercials
ad-supported?
how much do marketers spend with them
do we sell slots to brands
revenue earned on publicity
do you show adverts to earn a living
display and search ads as a stream
paid placements
how do they turn clicks into cash
billboards, radio spots, that sort of income
does the newspaper side live off classified ads
`,
  },
  {
    name: 'how advertisers are charged',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(cost|price|pay|fee|charged?)[- ]per[- ](click|impression|action|thousand|view|install|acquisition|engagement|mille)\b/i,
      /\bCP[MCAI]\b/i,
      /\badvertisers?\b.{0,60}\b(?:pay|charged|bid|billed)\b/i,
      /\bcharges? (?:\w+ ){0,3}advertisers\b|\bauction\b.{0,60}\bad(?:s|vertis\w+)?\b/i,
    ],
    asked: `
how are ads priced
cost per click
what does an advertiser pay for
is it per view or per click
CPM rate
do brands bid for space
ad auction
price of a thousand impressions
billing for advertisers
what would a banner cost my shop
do marketers pay only if someone taps the ad
rate card for adverts
campaign minimum spend
paid by the eyeball or by the purchase
what triggers a charge to the sponsor
charging for impressions
how do you bill companies that promote on your site
price of a sponsored post
pay for performance advertising
is a commercial sold by the second
bidding on keywords
cost per action deals
how much is a full page in the magazine
ad pricing model
what does a promoted spot go for
`,
  },
  {
    name: 'licensing income',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\blicen[cs](?:e|es|ing) (?:\w+ ){0,2}(?:revenues?|fees?|income|sales|agreements?)\b/i,
      /\b(?:revenues?|income|fees?|sales?|sells?|selling)\b.{0,60}\b(?:licens(?:es|ing|e)|licences?)\b/i,
      /\blicens(es|ing)\b.{0,30}\b(its|their|the|of)\b.{0,40}\b(technolog|patents?|software|brand|content)/i,
      /\blicens(es|ing)\b.{0,30}\b(its|their|the|of)\b.{0,40}\b(intellectual|characters?|trademark|name)/i,
    ],
    asked: `
do they earn from licences
licensing revenue
are they paid for their patents
do others pay to use the technology
selling software licences
perpetual or term licence income
do they rent out their brand name
does anyone pay for the right to use our inventions
income from intellectual property
fees for using the trademark
do toy makers pay to print the characters
money from letting others copy the design
permission fees
is the software bought outright with a licence key
licence sales
content sold to other broadcasters for showing
rights sold on
merchandising rights
does the code get licensed to manufacturers
patent income
letting third parties build with our know-how for cash
syndication money
chip designs licensed out?
how is the right to use charged
do you sell usage rights to pictures
`,
  },
  {
    name: 'royalties and franchise fees',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\broyalt(?:y|ies)\b/i,
      /\bfranchis\w{1,4}\b.{0,60}\b(?:fees?|revenues?|royalt|pay|sales|charged)\b/i,
      /\b(?:fees?|revenues?|payments?|income)\b.{0,40}\bfranchis\w{1,4}\b/i,
    ],
    asked: `
do franchisees pay them
royalties
franchise fee
what does the owner of a branch hand over to headquarters
royalty rate on every unit sold
can I open one under their name and what would I owe
percentage of room sales paid by hotel owners
income from franchising
share of every burger sold by a local operator
what do independent store owners owe the brand
are artists' royalties an income
fee for a new outlet under the banner
do they live off their franchise network
money per chip shipped by others
buying into the chain, cost
initial sum for opening a branch under licence
do restaurant owners pay a weekly percentage
what do the dealers pay for using the sign over the door
mineral royalties
book royalties
royalty streams from partners
franchise income versus own stores
what's the ongoing levy on franchise holders
are we paid for each copy made
what would I pay headquarters for running a local branch
`,
  },
  {
    name: 'interest income',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(?:net )?interest (?:income|revenues?|earned|payments?|charges?|fees?|received)\b(?! expense)/i,
      /\binterest\b.{0,30}\b(on|from)\b.{0,30}\b(loans?|deposits?|credit|receivables?|investments?)\b/i,
      /\binterest\b.{0,30}\b(on|from)\b.{0,30}\b(mortgages?|funds|balances|securities|leases)\b/i,
      /\bnet interest (?:margin|revenue|income)\b|\bfinance (?:revenues?|charges?|income)\b/i,
    ],
    asked: `
do they earn interest
interest income
money made on loans
what do borrowers pay them
net interest income amount
what's the lending business worth
earnings on mortgages
credit card interest as revenue
does the bank live off overdrafts
rate charged to borrowers
do they make money on customers' deposits
income from financing cars
interest on outstanding balances
do they profit from unpaid card balances
yield on the loan book
financing income
lending revenue
does cash lying in accounts earn them something
what's earned on float
APR collected from customers
how much do people pay for borrowing
instalment credit as an earner
do we get interest on the money we hold
treasury earnings
bond coupons received
money made from money
`,
  },
  {
    name: 'insurance premiums',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(insurance|policy|earned|written|annual) premiums?\b(?! (plan|service|version|member|account))/i,
      /\b(monthly|reinsurance|net|collection of) premiums?\b(?! (plan|service|version|member|account))/i,
      /\b(insurance|care|health|life) (\w+ )?premiums\b/i,
      /\bpremiums?\b.{0,30}\b(collected|paid|earned|written|revenues?|charged|received|from (policy|customers|members))\b/i,
      /\bpremium revenues?\b/i,
    ],
    asked: `
how much comes from premiums
insurance premiums earned
what do policyholders pay in
premium income
are they paid for cover
car and house cover money
what does the insurer collect
do customers pay a yearly premium
written premiums
underwriting income
revenue from policies
how does the insurer earn
cost of cover for the insured
health plan contributions as income
what people pay to be insured
net premiums
life assurance income
money taken in from the insured
are premiums the main stream
reinsurance earnings
pet cover, dental cover, who pays in
do employers pay premiums for their staff
selling peace of mind, at what income
annuity considerations
price of a policy
`,
  },
  {
    name: 'asset management and advisory fees',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b((asset|investment|fund|wealth|property) )?(management|advisory|performance|trust|custody) fees?\b/i,
      /\b((asset|investment|fund|wealth|property) )?(investment banking|underwriting|consultancy) fees?\b/i,
      /\b(?:carried interest|assets under management|investment income|gains? on (?:the )?(?:sale|investments?))\b/i,
      /\bfees?\b.{0,40}\b(managing|management of|administering)\b.{0,30}\b(assets|funds|investments|portfolios?|properties)\b/i,
    ],
    asked: `
do they charge a management fee
fee on assets under management
what do investors pay to the fund
performance fee
advice fees
are they paid for looking after other people's money
two and twenty?
carried interest
wealth management earnings
what does the adviser charge
gains from investments
returns on the portfolio
income from managing pensions
custody charges
what's the annual fee on my savings pot
do they profit when their stakes are sold
investment income
portfolio administration charge
money manager's wage, who pays it
underwriting and dealmaking fees
how does the private equity house earn
property management fee
trust fees
cut of the fund's winnings
what do rich clients pay for having wealth managed
`,
  },
  {
    name: 'professional services income',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(professional|consulting|consultancy|implementation) (\w+ )?(services? )?(revenues?|fees?)\b/i,
      /\b(integration|training|education|advisory) (\w+ )?(services? )?(revenues?|fees?)\b/i,
      /\b(revenues?|fees?|charges?|income)\b.{0,60}\b(professional services|consulting|consultancy|training)\b/i,
      /\b(revenues?|fees?|charges?|income)\b.{0,60}\b(implementation|certification|integration|education services)\b/i,
      /\bservices? revenues?\b.{0,80}\b(?:consult|train|implement|install|support|professional)/i,
    ],
    asked: `
do they charge for consulting
professional services revenue
is training sold as well
what do they earn with advice
income from helping customers install it
services versus products
paid workshops
do you bill for teaching our people
day rates for experts
implementation work as an earner
certification exam fees
money from projects on the customer's site
are consultants billed out
how much do services bring in
do clients pay extra for hand-holding
education income
customisation jobs
integration work charged?
hourly fees of specialists
do we get paid for coaching clients
revenue from bespoke work
do they sell know-how by the day
engineers for hire
is set-up help charged separately
service business income
`,
  },
  {
    name: 'maintenance and support income',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(maintenance|support|warranty)( and \w+)? (\w+ )?(revenues?|fees?|contracts?|agreements?|income)\b/i,
      /\b(after-sales|post-sale|servicing|repair)( and \w+)? (\w+ )?(revenues?|fees?|contracts?|agreements?|income)\b/i,
      /\b(revenues?|fees?|charges?|income)\b.{0,60}\b(maintenance|customer support|technical support|support services)\b/i,
      /\b(revenues?|fees?|charges?|income)\b.{0,60}\b(repairs?|extended warrant|spare parts|aftermarket)\b/i,
    ],
    asked: `
do they earn from maintenance
support contracts
do customers pay for technical help
income from repairs and spare parts
aftermarket sales
extended warranty money
is updating the software paid for
upkeep contracts
yearly upkeep charge
do they charge for help desk access
what does servicing the machine bring them
after-sales income
is customer support free or billed
do they live off razor blades rather than razors
money from keeping kit running
maintenance renewal fees
how much for a care plan
mechanics' work as income
paid support tiers
do we invoice for patches and upgrades
post-purchase revenue
is a breakdown covered or do I pay
earning on parts
hotline fees
revenue after the sale
`,
  },
  {
    name: 'product sales',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(revenues?|income|money)\b.{0,60}\b(from|through|by|via)\b.{0,30}\b(sales?|selling) of\b/i,
      /\bproducts? (revenues?|sales)\b/i,
      /\b(derived|generated) from\b.{0,20}\bsales of\b/i,
    ],
    asked: `
do they sell goods
product sales
is it hardware they sell
income from selling physical things
what items are sold for money
do they make and sell stuff
merchandise revenue
which wares bring in the takings
do they earn by flogging gadgets
retail sales of goods
what's on the shelf that people buy
selling devices
do you sell products or services
proceeds from goods
what is the customer buying off them
income from manufactured articles
how much is product rather than service
do shoppers buy things outright
one-time sale of equipment
do we sell boxes or subscriptions
money from what leaves the factory
sales of clothes, food, furniture and so on
revenue earned over the counter
trade in goods
what do they peddle
`,
  },
  {
    name: 'rental and leasing income',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(?:rental|leasing|lease|rent) (?:revenues?|fees?|income|payments?|charges?|rates?)\b/i,
      /\b(?:revenues?|income|fees?|money)\b.{0,50}\b(?:rental|leasing|renting|letting|lease)\b/i,
    ],
    asked: `
do they rent things out
rental income
do tenants pay them
leasing revenue
can I hire it instead of buying
income from letting flats or offices
car hire earnings
what do lodgers and tenants bring in
do they lease equipment
money from renting rooms
rent collected
landlord income
hire charges
what do I pay for renting a desk
lease payments received
do we earn with property we own
letting out machinery
storage unit rent
how much for hiring a van
space rented to other shops
real estate earnings
rent-a-something business?
do you get rent from tenants in the mall
plane leasing income
bike hire takings
`,
  },
  {
    name: 'tickets, fares and admissions',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(?:tickets?|fares?|passenger|admissions?|box office|park entry|seat) (?:\w+ )?(?:sales|revenues?|fees?|income)\b/i,
      /\b(revenues?|income|sale|sales)\b.{0,40}\b(of|from)\b.{0,30}\b(tickets|fares?|admissions?|flights)\b/i,
      /\b(revenues?|income|sale|sales)\b.{0,40}\b(of|from)\b.{0,30}\b(passes|cruises|passengers?)\b/i,
      /\b(?:baggage|seat selection|freight|cargo) (?:fees?|revenues?|charges?)\b/i,
    ],
    asked: `
do they sell tickets
passenger revenue
income from fares
what do visitors pay at the gate
box office takings
airline seat sales
cargo and freight income
baggage fees
entry money
how much comes from travellers
cinema admissions
do people pay to get into the park
seat reservation charges
cruise bookings as income
money from flights
season passes
event ticket earnings
bums on seats revenue
what does a ride cost a passenger
taxi fare income
do suitcases bring them extra cash
concert income
train tickets sold
gate receipts
is the freight side making money as well as passengers
`,
  },
  {
    name: 'in-app purchases and virtual goods',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(?:in-app|in-game|microtransactions?|virtual (?:goods|currency|items|gifts)|digital (?:items|goods))\b/i,
      /\b(?:coins|gems|tokens|stickers|extra lives|power-ups|gifts)\b.{0,60}\b(?:purchas|buy|sold|revenues?|sell)/i,
    ],
    asked: `
are there in-app purchases
microtransactions
do players buy coins
virtual goods
can my kid spend money inside the game
do they sell stickers
paid extras in the app
buying gems and extra lives
revenue from digital items
in-game currency
do gamers pay for skins
loot boxes
what can you buy within the application
does the game earn after download
selling make-believe goods
boosts and super-likes for sale?
power-ups
add-on levels
digital gifts between users
how does a free game make money
tokens users purchase
virtual shop income
costume packs for avatars
paying for play money
pocket money spent inside the app
`,
  },
  {
    name: 'premium features and add-ons',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(add-ons?|additional|optional) (\w+ ){0,2}(features?|services?)\b.{0,60}\b(fee|charge|revenue|price|cost)/i,
      /\b(extra|ancillary|value-added) (\w+ ){0,2}(features?|services?)\b.{0,60}\b(fee|charge|revenue|price|cost)/i,
      /\b(additional|extra|supplementary|ancillary) (\w+ )?(fees?|charges?)\b|\badd-ons?\b.{0,60}[$€£¥]\d/i,
      /\b(charges?|fees?|pays?)\b.{0,40}\bfor\b.{0,20}\b(premium|advanced|additional|extra) (\w+ )?(features?|services?)\b/i,
      /\b(charges?|fees?|pays?)\b.{0,40}\bfor\b.{0,20}\b(premium|advanced|additional|extra) (\w+ )?(content|storage)\b/i,
      /\bupgrad(e|es|ing)\b.{0,50}\b(paid|fee|premium|plan|version|cost)/i,
    ],
    asked: `
do extras cost more
paid add-ons
what do I pay for premium features
upsell
bells and whistles charged separately
optional services and their price
what do they charge on top
upgrades for money
bolt-ons
are there hidden extras
premium content behind a paywall
additional storage fee
which functions are locked unless you pay
value-added services as income
do you sell accessories alongside
side dishes to the main service
cross-selling
gift wrapping and insurance surcharges
what must I pay to unlock the good stuff
ancillary offerings
premium membership perks for a fee
do we earn on upgrades
extras on the invoice
charged for priority treatment?
paid boosters for power users
`,
  },
  {
    name: 'data sales',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(data|analytics|research) (licensing|sales|services|subscription|product)s? ?(revenues?|fees?|income)\b/i,
      /\b(insights?|information) (licensing|sales|services|subscription|product)s? ?(revenues?|fees?|income)\b/i,
      /\b(sells?|selling|sale of|licens(es|ing))\b.{0,40}\b(user |customer |consumer |its |the )(data|insights|database)\b/i,
      /\b(sells?|selling|sale of|licens(es|ing))\b.{0,40}\b(aggregated |market |anonymi[sz]ed )(data|insights|database)\b/i,
      /\b(monetis\w{1,4}|monetiz\w{1,4}|access to)\b.{0,40}\b(user |customer |consumer |its |the )(data|insights|database)\b/i,
      /\b(monetis\w{1,4}|monetiz\w{1,4}|access to)\b.{0,40}\b(aggregated |market |anonymi[sz]ed )(data|insights|database)\b/i,
    ],
    asked: `
do they sell user data
is my personal information sold
data as a source of income
do they make money from statistics about people
data licensing
who buys the information they collect
market research sold to others
are my details passed on for cash
do they trade in databases
revenue from analytics reports
is information a product
selling insights
do advertisers buy profiles
mining the user base for money
data feed fees
do you flog my email address
income from benchmarks and reports
monetising what users do
do pharma firms pay for the records
privacy in return for money
sells access to its archive?
does the search history get sold
intelligence subscriptions
figures and charts for sale
are shopping habits traded to third parties
`,
  },
  {
    name: 'government money',
    blocks: ['revenue-streams', 'customer-segments'],
    answer: 'text',
    told: [
      /\b(government|federal|public sector|state|Medicare|Medicaid)\b.{0,60}\b(contracts?|revenues?|sales|reimburs\w+)\b/i,
      /\b(government|federal|public sector|state)\b.{0,40}\b(grants?|subsid\w+|payments?)\b/i,
      /\b(revenues?|sales|contracts?|grants?)\b.{0,60}\b(from|with|to|by)\b.{0,30}\b(government|federal|public sector)\b/i,
      /\b(revenues?|contracts?|payments?)\b.{0,60}\b(from|with|to|by)\b.{0,30}\b(state|Medicare|Medicaid|Navy|Army)\b/i,
    ],
    asked: `
does the state pay them
government contracts
income from Medicare
do taxpayers foot the bill
public sector revenue
subsidies received
defence ministry orders
federal money
how much comes from the army
grants from authorities
reimbursed by public health insurance
are they dependent on public spending
does Uncle Sam buy from them
council contracts
do they live off public procurement
military sales
state aid
how much do we sell to governments
public funding as a source
school district payments
ministry as a paying client
town halls that pay
tenders won from the government
reimbursements by the national health system
police and fire brigade as paying buyers
`,
  },
  {
    name: 'donations and grants',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(donations?|donors?|philanthrop\w+)\b.{0,60}\b(revenues?|income|fund|receiv|from|support|financ)/i,
      /\b(charitable (gifts|contributions))\b.{0,60}\b(revenues?|income|fund|receiv|from|support|financ)/i,
      /\b(sponsorships?|grants?|crowdfund\w+)\b.{0,60}\b(revenues?|income|fund|receiv|from|support|financ)/i,
      /\b(fundrais\w+|endowment)\b.{0,60}\b(revenues?|income|fund|receiv|from|support|financ)/i,
      /\b(revenues?|income|funded|financed|receives?|funding|relies)\b.{0,60}\b(donations?|donors?|philanthrop\w+|grants?)\b/i,
      /\b(revenues?|income|funded|financed|receives?|funding|relies)\b.{0,60}\b(foundations?|crowdfund\w+|endowment)\b/i,
    ],
    asked: `
do they accept donations
are they funded by charity
gifts from supporters
donor money
crowdfunding
who sponsors them
is it non-profit and lives from contributions
grants from foundations
voluntary contributions
passing the hat round
philanthropic backing
fundraising income
endowment
do rich benefactors pay for it
can I leave a tip for the organisation
bequests and legacies
patrons
people chipping in of their own free will
does the collection tin pay for it
sponsor's contributions to the non-profit
membership contributions to the association
begging bowl or paying customers
charitable income
alms
goodwill money from the public
`,
  },
  {
    name: 'profit',
    blocks: ['revenue-streams', 'cost-structure'],
    answer: 'money',
    told: [
      /\b(?:(?:net|operating|pre-?tax) (?:profits?|income|earnings)|gross profits?)\b.{0,60}(?:[$€£¥]|\b(?:EUR|INR|JPY) ?)\d/i,
      /\bprofits? of\b.{0,15}[$€£¥]?\d|\bEBITDA\b/i,
      /\b(?:recorded|reported|posted|generated|made|earned)\b.{0,40}\b(?:profit|net income|operating income)\b/i,
    ],
    asked: `
how much profit do they make
net income
bottom line
earnings after everything is paid
what's left over at the end of the year
operating profit in dollars
how many millions in the black
what did they earn after costs
surplus for the year
EBITDA
after-tax result
what do the owners end up with
how much do we pocket in the end
annual profit figure
what remains once the bills are settled
gains after expenses
what's the net result
profit before tax
how much goes into the piggy bank
operating income of the biggest unit
how rich does this make them each year
earnings per annum, not sales
clear profit
what did the firm net
yearly surplus
pure gain
`,
  },
  {
    name: 'profitability',
    blocks: ['revenue-streams', 'cost-structure'],
    answer: 'text',
    told: [
      /\b(is|was|be|become|became) (reported to be |yet |now |still |highly |already )?profitab(le|ility)\b/i,
      /\b(becoming|remains?|been|being|a) (reported to be |yet |now |still |highly |already )?profitab(le|ility)\b/i,
      /\b(not|yet|turned?|reach\w{0,3}|achiev\w{1,3}|towards?) (a |been |to be |to make a )?profit(ab(le|ility))?\b/i,
      /\b(break[- ]?even|broke even|breaks even|in the black|in the red|loss-making|cash[- ]flow positive)\b/i,
    ],
    asked: `
are they profitable
is the company in the black
does it pay off
do they break even
is the business viable
has it turned a profit yet
when did they become profitable
are they burning cash
is it a going concern or a money pit
will they ever make a profit
is it financially healthy
do earnings cover costs
can the firm stand on its own feet
do we wash our own face
in the red or not
is it worthwhile as a business
making ends meet
cash flow positive?
does it earn its keep
are they any good at making money
lucrative or not
still loss-making?
is it self-sustaining
expected to reach profitability when
does it actually work financially
`,
  },
  {
    name: 'losses',
    blocks: ['revenue-streams', 'cost-structure'],
    answer: 'money',
    told: [
      /\b(?:net|operating|annual|accumulated|significant|heavy) (?:loss|losses|deficit)\b/i,
      /\b(?:lost|losing|loses)\b.{0,30}(?:[$€£¥]\d|\bmoney\b)/i,
      /\bloss(?:es)? of\b.{0,20}[$€£¥]?\d/i,
    ],
    asked: `
how much did they lose
net loss
are they losing money
deficit for the year
size of the losses
how deep in the red
hole in the budget
accumulated losses since founding
have they ever made a loss
bleeding money
what was the shortfall
negative result
by how much do costs exceed income
did the firm drop millions
minus on the bottom line
burn rate
how big a loss did we post
operating deficit
unprofitable years
losing their shirt
did the investors' money go up in smoke
write-downs and red ink
loss per year
how many million down
sums lost on each order
`,
  },
  {
    name: 'margin',
    blocks: ['revenue-streams', 'cost-structure'],
    answer: 'percent',
    told: [
      /\b(?:gross|profit|operating|net|high|low|thin|slim|healthy|contribution|interest)[- ](?:\w+[- ])?margins?\b/i,
      /\bmargins?\b.{0,40}\d[\d.]{0,4}%/i,
      /\b(?:mark-?up|marks up)\b/i,
    ],
    asked: `
what is the profit margin
gross margin
how much do they make on each item
mark-up
margin percentage
difference between buying and selling price
is it a high-margin business
how fat are the margins
what do they earn per unit sold
thin or thick margins
out of a pound of sales, how many pence is profit
return on sales
spread
what's the mark-up on a bottle of wine
operating margin
do they sell cheap at slim margins
profit per item
how much is added to the wholesale price
percentage profit
do we make much on each sale
earning ratio
buy low sell high, by how much
unit economics
which line has the best margin
are they ripping us off on price
`,
  },
  {
    name: 'dividends and payouts to owners',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\bdividends?\b.{0,60}\b(?:paid|pays?|shareholders?|stockholders?|per share|declared|distribut)/i,
      /\b(pays?|paid|distribut\w{1,4}|returns?|declared)\b.{0,50}\b(dividends?)\b/i,
      /\b(pays?|paid|distribut\w{1,4})\b.{0,50}\b(to (shareholders|stockholders|investors|members|unit ?holders))\b/i,
      /\b(returns?|declared)\b.{0,50}\b(to (shareholders|stockholders|investors|members|unit ?holders))\b/i,
      /\b(?:share|stock) (?:buy-?backs?|repurchases?)\b/i,
    ],
    asked: `
do they pay a dividend
dividend per share
what do shareholders get
payout to owners
share buybacks
if I buy a share, what do I receive each year
how is profit distributed
do investors see any money
yield on the stock
does the surplus go back to members
stockholder returns
do owners take money out
what happens to the profits
quarterly payments to stockholders
does the family draw cash out of the firm
patronage refunds to cooperative members
profit sharing with the owners
is profit reinvested or paid out
distribution policy
reward for holding the stock
repurchase of shares
do we hand anything to the shareholders
income for my pension fund if it holds them
payout ratio
is there a payout for my granny who holds the stock
`,
  },
  {
    name: 'discounts',
    blocks: ['revenue-streams', 'customer-relationships', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(volume|student|bulk|group|educational?|academic|early|quantity|special|trade) discounts?\b/i,
      /\b(loyalty|member|promotional|significant|substantial|deep|percent|%|non-?profit) discounts?\b/i,
      /\bdiscounts? (?:for|of|to|on|off|when|are|is|as)\b/i,
      /\b(offers?|provid\w{1,4}|receives?|gives?|giving|eligible for|at)\b.{0,30}\b(discounts?|discounted|rebates?|coupons?)\b/i,
      /\b(offers?|provid\w{1,4}|receives?|gives?|giving|eligible for|at)\b.{0,30}\b(vouchers?|reduced (rates?|prices?))\b/i,
      /\b\d{1,2}% (?:off|discount|reduction|cheaper)\b/i,
    ],
    asked: `
are there discounts
do students get it cheaper
money off for bulk orders
volume rebate
coupons or vouchers
is there a special price for charities
can I get a deal
percent off
pensioner's concession
loyalty discount
cheaper if I buy a lot
promo codes
price reduction for schools
do big buyers pay less
early bird offer
family rate
sale or clearance reductions
any money back
do they knock something off for regulars
seasonal sales
markdowns and price cuts
what rebates do you grant
lower fee for teachers
friends and family price
group rate for a coach party
do we cut prices for long-standing clients
`,
  },
  {
    name: 'billing frequency and saving for annual payment',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(billed|paid|payable|invoiced|charged)\b.{0,20}\b(annually|monthly|yearly|quarterly)\b/i,
      /\b(billed|paid|payable|invoiced|charged)\b.{0,20}\b(weekly|in advance|up ?front|every)\b/i,
      /\b(?:monthly|annual|yearly) (?:or|and|vs\.?) (?:monthly|annual|annually|yearly)\b/i,
      /\b(annual|yearly) (billing|payment|plan|subscription|prepayment)\b.{0,60}\b(discount|save|saving|cheaper|off)/i,
      /\b(annual|yearly) (billing|payment|plan|subscription|prepayment)\b.{0,60}\b(free months?|instead|per month)/i,
    ],
    asked: `
is it billed monthly or annually
how often do I get a bill
is it cheaper if I pay for the whole year
payment interval
saving with yearly billing
when does the direct debit go out
billing cycle
can I pay quarterly
do I have to pay twelve months at once
invoice frequency
do you charge in advance or afterwards
weekly or monthly payment
discount for prepaying a year
how frequently are customers charged
is month-to-month possible
payment every 30 days?
annual lump sum
do they collect before or after delivery of the service
when is the charge taken from my card
paid up front?
renewal date charge
calendar of payments
once a year or every four weeks
collecting rhythm
does paying every quarter work out dearer
`,
  },
  {
    name: 'payment terms and instalments',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\binstal+ments?\b|\bpayment (?:terms|plans?|schedules?)\b/i,
      /\b(deposit|down payment|upfront|in advance|at the start of)\b.{0,60}\b(pay|paid|payment|fee|invoice|due|required|term)/i,
      /\b(upon (delivery|completion)|within \d+ days|net \d\d)\b.{0,60}\b(pay|paid|payment|fee|invoice|due|required|term)/i,
      /\b(pay|paid|payments?|invoices?|due)\b.{0,40}\b(in advance|up ?front|at the start of|upon (delivery|completion))\b/i,
      /\b(pay|paid|payments?|invoices?|due)\b.{0,40}\b(within \d+ days|after \d+ days|on delivery|at (the )?end of)\b/i,
    ],
    asked: `
can I pay in instalments
payment terms
do they want a deposit
when do I have to pay
how long does a client have to settle the invoice
down payment
buy now pay later
on tick
thirty days net?
is money due on delivery
can I spread the cost
credit terms for business buyers
milestone payments
do customers pay ahead of time
hire purchase
when does the money arrive in our account
cash on delivery
pay by stages
do they ask for money before they start the job
time limit to settle
payment schedule
monthly instalments on a washing machine
prepayment required?
is it paid at the end of the project
what are your conditions of payment
`,
  },
  {
    name: 'penalties and late fees',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(late|penalty|overdraft|cancellation|overdue|default) (\w+ )?(fees?|charges?|payments?)\b/i,
      /\b(no-show|early termination|missed|restocking|overage) (\w+ )?(fees?|charges?|payments?)\b/i,
      /\b(fees?|charges?|penalt(y|ies))\b.{0,30}\b(for|on|if)\b.{0,20}\b(late|missed|overdue|cancel\w+)\b/i,
      /\b(fees?|charges?|penalt(y|ies))\b.{0,30}\b(for|on|if)\b.{0,20}\b(default|returned|breach|exceed\w*)\b/i,
    ],
    asked: `
what happens if I pay late
late fee
penalty charges
fine for not paying on time
cancellation fee
what if I miss a payment
overdraft charges
punished for leaving early
exit fee
reminder costs
no-show charge
is there a charge for going over my limit
interest on arrears
termination penalty
do they earn from people who forget to pay
breaking the contract, cost
surcharge for overdue bills
fee for returning stuff damaged
default charge
do you slap a fine on latecomers
overage charges
what do I owe if my direct debit bounces
collection costs
early repayment charge
extra owed when the rent or loan is overdue
`,
  },
  {
    name: 'refunds and money back',
    blocks: ['revenue-streams', 'customer-relationships'],
    answer: 'text',
    told: [
      /\b(?:refunds?|refunded|refundable|money[- ]back)\b/i,
      /\bcancel\w{0,5}\b.{0,30}\b(?:subscription|at any time|anytime|any time|without (?:penalty|charge))\b/i,
      /\b(?:subscription|plan|contract|membership)s?\b.{0,40}\bcancel/i,
    ],
    asked: `
do I get my money back
refund policy
money-back guarantee
can I cancel whenever I like
return it if it's rubbish
sums handed back to unhappy buyers
what if I'm not happy, do they repay me
how do I get out of the subscription
cash back on returned goods
is the fee refundable
cancel any time?
will they give back my deposit
satisfaction guaranteed or your money returned
leaving before the term is up
can customers reclaim what they paid
unsubscribing
tuition refunded if I finish the course
do you pay back dissatisfied buyers
non-refundable?
stop paying, is that easy
am I stuck with it
what if I change my mind after paying
get a credit note
chargebacks
faulty goods, do I get reimbursed
`,
  },
  {
    name: 'kind of contracts with paying customers',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(fixed[- ]price|cost[- ]reimbursable|cost[- ]plus)( and (service|sales|materials))? (contracts?|agreements?)\b/i,
      /\b(time[- ]and[- ]materials?|long[- ]term)( and (service|sales|materials))? (contracts?|agreements?)\b/i,
      /\b(multi[- ]year|lump[- ]sum|framework|master)( and (service|sales|materials))? (contracts?|agreements?)\b/i,
      /\b(turnkey|service|sales|outsourcing|supply|customer)( and (service|sales|materials))? (contracts?|agreements?)\b/i,
      /\b(?:revenues?|sales)\b.{0,40}\b(?:under|through|from|via|by)\b.{0,40}\b(?:contracts?|agreements?|the signing of)\b/i,
    ],
    asked: `
what kind of contracts do clients sign
fixed price or time and materials
are sales made under agreements
do they work on a cost-plus basis
long-term deals with customers
service agreements
how is business with clients put on paper
is there a framework contract
lump sum or by the hour
types of agreement
do buyers sign on the dotted line
tenders and contracts
do they have multi-year deals
contract-based income
is work done on a handshake or written contract
what sort of deal will I be tied into
reimbursable contracts
retainer or project
how do sales typically come about
turnkey contracts
outsourcing agreements as income
purchase orders or standing contracts
on what legal basis are clients billed
contract models
do we sell under master agreements
`,
  },
  {
    name: 'contract length',
    blocks: ['revenue-streams', 'customer-relationships'],
    answer: 'duration',
    told: [
      /\b(one|two|three|four|five|ten|\d{1,2})[- ](year|month|week)s?\b.{0,25}\b(contracts?|agreements?|terms?|subscription)/i,
      /\b(one|two|three|four|five|\d{1,2}) (to|or) \w+[- ](year|month)s?\b.{0,25}\b(contract|agreement|term|commitment)s?\b/i,
      /\b(contract|agreement|term|subscription)s?\b.{0,50}\b(of|for|from|last|lasting)\b.{0,25}\b(years|months)\b/i,
      /\b(one|two|three|five|\d{1,2})[- ](year|month)s?\b.{0,25}\b(commitments?|renewable|leases?)\b/i,
      /\bauto(matic(ally)?)?[- ]?renew\w*|\bno (long-term )?(contract|commitment)\b|\brenewable (contract|agreement|term)/i,
    ],
    asked: `
how long is the contract
minimum term
am I locked in for a year
duration of an agreement
contract period
when does the deal run out
does it renew by itself
how soon may I quit the deal
how many years do customers sign up for
shortest commitment
for how long am I tied down
length of the subscription term
typical deal lasts how long
two-year phone contract style?
is there an obligation to stay
expiry of agreements
how long are clients bound
do contracts roll over automatically
lease duration
multi-year or month by month commitment
can I leave after a month
renewal interval
term of a typical customer contract
for what period do we tie in buyers
shackled for how many months
`,
  },
  {
    name: 'recurring revenue',
    blocks: ['revenue-streams'],
    answer: 'percent',
    told: [
      /\brecurring\b.{0,40}\b(?:revenues?|income|fees?|sales|charges?|payments?|basis|nature)\b/i,
      /\b(?:revenues?|income|sales)\b.{0,40}\b(?:is|are|being)\b.{0,20}\brecurring\b/i,
      /\b(?:renewal|retention) rates?\b|\b(?:order )?backlog\b/i,
    ],
    asked: `
is the income recurring
repeat revenue
how predictable is next year's money
annual recurring revenue
does the same cash come in again each year
steady income or one-offs
order backlog
renewal rate of contracts
share of repeat business
how sure can they be of next month's takings
orders already in the book
one-time versus repeating income
reliable cash flow from existing clients
ARR
are earnings lumpy or regular
regular as clockwork income?
how much of our revenue is guaranteed in advance
do customers renew
stable or volatile earnings
money that comes back every quarter
pipeline of signed work
dependable stream
contracted future revenue
is it a hand-to-mouth business
evergreen earnings
`,
  },
  {
    name: 'who pays',
    blocks: ['revenue-streams', 'customer-segments'],
    answer: 'text',
    told: [
      /\b(fees?|commissions?|premiums?|payments?|subscriptions?)\b.{0,30}\b(paid by|charged to|collected from|payable by) \w+/i,
      /\bfees?\b.{0,20}\b(from|charges? (to )?)(\w+ ){0,2}(customers|clients|users|merchants|sellers|buyers|members|partners)\b/i,
      /\b(customers?|clients?|users?|merchants?|sellers?|buyers?|employers?) (must |also |who )?(pays?|are charged)\b/i,
      /\b(advertisers|brands|businesses|members|hosts|guests|retailers|students|drivers) (must |also |who )?(pay|are charged)\b/i,
      /\bcharges? (\w+ ){0,2}(customers|clients|users|merchants|sellers|buyers|employers|advertisers|brands|businesses)\b/i,
      /\bcharges? (\w+ ){0,2}(members|hosts|guests|retailers|students|restaurants|developers|drivers|publishers|vendors)\b/i,
    ],
    asked: `
who pays
who foots the bill
who is charged, the buyer or the seller
whose wallet does the money come from
which side of the marketplace pays
who ultimately pays for the service
is it the merchant or the shopper who coughs up
do employers pay or job seekers
who gets the invoice
does the patient pay or the insurer
which party bears the fee
paying customers are who exactly
does the host pay or the guest
who settles up in the end
do ordinary users pay anything, or do firms
from whom is the fee collected
who is the payer
do parents or schools pay
do I as a shopper pay or does the store
which group puts money on the table
is it businesses that pay for it
are consumers or companies charged
who picks up the tab
do teachers pay out of their own pocket
on whose account is it
`,
  },
  {
    name: 'undisclosed financial results',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\bnot (obliged|required|obligated)\b.{0,30}\b(publish|disclose|report)\b/i,
      /\b(does not|do not|did not|not)\b.{0,20}\b(publish|disclose|reveal|report)\b.{0,40}\b(financ\w+|revenues?|results)\b/i,
      /\bdid not identify any\b.{0,40}\b(revenues?|financ\w+|sales)\b/i,
      /\b(revenues?|financial|sales) (figures|results|details)\b.{0,40}\b(unclear|unknown|not (available|disclosed|known))\b/i,
      /\b(privately[- ](owned|held)|private company|not a publicly)\b/i,
    ],
    asked: `
are the figures public
why is there no revenue number
does the company publish its accounts
privately held or listed
do they keep their finances secret
is revenue disclosed
are results made known
can I look up the balance sheet
no annual report?
do they have to report earnings
tight-lipped about money?
where can I read their financial statements
is the turnover known at all
financial transparency
publicly listed or family-owned
why won't they say what they earn
are sales figures confidential
obliged to publish results?
is anything known on their finances
open books or closed books
undisclosed income
does anybody outside know how much they make
unknown revenue
do they file public accounts
why all the secrecy around their accounts
`,
  },
  {
    name: 'estimated revenue',
    blocks: ['revenue-streams'],
    answer: 'money',
    told: [
      /\b(estimat\w+|suggest(s|ed)?|according to (\w+ ){0,3}(reports?|estimates))\b.{0,90}\b(revenues?|sales|run rate)\b/i,
      /\b(reportedly|reported to|believed to|thought to|speculated)\b.{0,20}\bgenerat\w+\b.{0,60}\b(revenues?|sales|income)\b/i,
      /\b(?:revenues?|sales|turnover)\b.{0,60}\b(?:estimated|believed|reported to|thought to|rumou?red|analysts)\b/i,
    ],
    asked: `
what do outsiders estimate the revenue at
rumoured turnover
analysts' guess of sales
what does the press say they earn
ballpark revenue
according to reports, how much do they make
unofficial figures
rough guess at annual income
is there an estimate of the takings
what do journalists reckon
speculated earnings
leaked numbers
roughly how big in sales
run rate
approximate yearly income
what figure is doing the rounds
educated guess at turnover
third-party revenue estimates
media reports on how much it makes
hearsay about the income
reported but unconfirmed sales
what's believed to be the size of sales
give me an order of magnitude for turnover
do experts put a figure on it
guesstimate of the turnover by a business directory
`,
  },
  {
    name: 'expected revenue',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(expect(s|ed)|forecast(s|ed)?|projected)\b.{0,60}\b(revenues?|sales|profitab\w+)\b/i,
      /\b(projections?|anticipate[sd]?|predict(s|ed))\b.{0,60}\b(revenues?|sales|profitab\w+)\b/i,
      /\b(?:hopes to|plans to|on track|aims? to|targets? (?:of|for)|target revenue)\b.{0,60}\b(?:revenues?|sales|profitab\w+)\b/i,
      /\b(revenues?|sales|turnover|income)\b.{0,50}\b(expected|forecast|projected|anticipated) to\b/i,
      /\b(revenues?|sales|turnover|income)\b.{0,50}\b(targeted|set|predicted|likely) to\b/i,
    ],
    asked: `
what revenue do they expect
sales forecast
outlook for next year
target turnover
how much do they hope to earn
projected income
did they hit their target
guidance
where will sales be in five years
financial plan
crystal ball, what will it make
budgeted revenue
predicted earnings
aim for annual sales
prognosis of the takings
did we miss our own goal
are they on track
anticipated growth
future income
upcoming year's expected money
what are management's ambitions in dollars
future prospects of the top line
how much are they banking on
will turnover go up next year
next season's hoped-for takings
`,
  },
  {
    name: 'value of transactions handled',
    blocks: ['revenue-streams', 'value-proposition'],
    answer: 'money',
    told: [
      /\b(gross merchandise (volume|value)|GMV|payment volume|transaction volume)\b/i,
      /\b(total (payment|transaction|order|booking) (volume|value)|gross bookings)\b/i,
      /\b(process(es|ed)|handl(es|ed))\b.{0,40}\b(over|more than|around|approximately|about|worth|some)?.{0,12}[$€£¥]\d/i,
      /\b(facilitat(es|ed))\b.{0,40}\b(over|more than|around|approximately|about|worth|some)?.{0,12}[$€£¥]\d/i,
      /\b(transacted|loaned|lent|issued)\b.{0,40}\b(over|more than|around|approximately|about|worth|some)?.{0,12}[$€£¥]\d/i,
    ],
    asked: `
how much money goes through the platform
gross merchandise volume
payment volume processed
value of goods traded
total of bookings
how many billions are transacted
worth of all orders placed
what sum do users move in total
loans issued to date
GMV
dollar amount handled
how much has been lent out so far
cash flowing across the site
volume of trades
what's the total sold by sellers, not the company's own income
throughput in dollars
merchandise value
amount of transfers per year
aggregate booking value
how much dosh passes through their hands
turnover of the marketplace as a whole
total payments
how much stuff gets sold over it, money-wise
value of contracts brokered
sum of all the deals struck by users
`,
  },
  {
    name: 'sharing revenue with partners',
    blocks: ['revenue-streams', 'key-partners'],
    answer: 'percent',
    told: [
      /\b(?:revenues?|profits?|proceeds|earnings|sales)\b[- ](?:is |are )?(?:shar(?:ed|ing)|split|splits)\b/i,
      /\b(shares?|splits?|keeps?)\b.{0,40}\b(revenues?|profits?|proceeds|earnings)\b.{0,30}\b(with|between|to)\b/i,
      /\b(retains?|pays? out)\b.{0,40}\b(revenues?|profits?|proceeds|earnings)\b.{0,30}\b(with|between|to)\b/i,
      /\b(?:takes?|receives?|keeps?|retains?|gets?)\b.{0,20}\b\d{1,2}% (?:share |cut )?(?:of|from)\b/i,
    ],
    asked: `
is revenue shared with anyone
how are the proceeds split
what do content owners get of it
revenue share
who else gets a slice
do artists receive part of the money
split with developers
seventy-thirty?
what does the creator keep
do publishers get a portion of the ad money
how is the pie cut between them and partners
share handed to the app maker
what's my cut as a contributor
proceeds divided how
percentage for the restaurant, percentage for the firm
do photographers get anything when a picture sells
profit sharing with partners
payout to authors
who pockets which part
how much do teachers earn from each course sold
do they pass on a part of the income
what ends up with the musician
does the driver keep most of the fare
division of earnings with distributors
how do you divide the spoils with publishers
`,
  },
  {
    name: 'sales by channel',
    blocks: ['revenue-streams', 'channels'],
    answer: 'text',
    told: [
      /\b(online|e-?commerce|in-store|retail|wholesale|direct|indirect|website|reseller) (\w+ )?(sales|revenues?)\b.{0,40}\d/i,
      /\d%.{0,40}\b(sales|revenues?|orders)\b.{0,40}\b(online|direct|indirect|wholesale|through (resellers|distributors))\b/i,
      /\b(majority|bulk|most)\b.{0,40}\b(sales|revenues?)\b.{0,40}\b(online|through|via)\b.{0,30}\b(store|website|reseller)s?\b/i,
      /\b(majority|bulk|most)\b.{0,40}\borders\b.{0,40}\b(online|through|via)\b.{0,30}\b(store|website|reseller)s?\b/i,
      /\b(majority|bulk|most)\b.{0,40}\b(sales|orders)\b.{0,40}\b(through|via)\b.{0,40}\b(distributors?|partners?|retail\w*)\b/i,
    ],
    asked: `
how much is sold online compared with shops
e-commerce share of sales
wholesale versus retail income
portion of orders placed on the website
revenue via resellers
do stores earn more than the web shop
direct versus indirect sales in percent
how much turnover goes through distributors
mail order takings
is the high street or the internet more important for income
phone orders, web orders, what's the split
sales made by the reps on the road
app orders in percent
brick-and-mortar turnover
how many of the dollars come from mobile
internet revenue
contribution of dealers
over the counter or by mail
catalogue sales
own shops' part of the takings
through which route does most money arrive
partner-led revenue
share sold by third parties
what sells via agents
do catalogues or the web pull in more orders
`,
  },
  {
    name: 'seasonality of revenue',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\bseasonality\b|\b(?:subject to|highly) seasonal\b|\bseasonal (?:fluctuat|variation|nature|demand|peak|business|pattern)/i,
      /\b(revenues?|sales|demand|business)\b.{0,60}\b(seasonal\w*|holiday (season|period)|Christmas)\b/i,
      /\b(revenues?|sales|demand|business)\b.{0,60}\b((first|second|third|fourth) (fiscal )?quarter)\b/i,
      /\b(revenues?|sales|demand|business)\b.{0,60}\b(summer months|winter months|peak season)\b/i,
    ],
    asked: `
is the business seasonal
when do they sell the most
Christmas trade
strongest quarter
do sales dip in summer
busy season
which months bring in the cash
holiday spike
slow period of the year
peak time for takings
are winters lean
back-to-school rush
quarterly revenue
weather-dependent earnings
time of year with best turnover
feast and famine months
ups and downs across the year
does income fluctuate with the calendar
Black Friday weeks
off-season revenue
rainy day effect on sales
which quarter is weakest
cyclical swings in income
harvest time for the tills
do tourists make August the best month
`,
  },
  {
    name: 'effect of exchange rates and prices on revenue',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(currency|exchange[- ]rates?|foreign exchange)\b.{0,40}\b(fluctuat\w+|impacts?|translation|movements?|effects?)/i,
      /\b(currency|exchange[- ]rates?|foreign exchange)\b.{0,40}\b(headwinds?|volatility|unfavou?rable|adverse|negative)/i,
      /\b(?:unfavou?rable|adverse|negative|stronger|weaker)\b.{0,30}\b(?:currency|exchange|dollar|euro|pound|yen)\b/i,
      /\b(decrease|fall|decline|drop|lower|higher|increase)\b.{0,30}\b(retail |commodity |average |oil )prices?\b/i,
      /\b(decrease|fall|decline|drop|lower|higher|increase)\b.{0,30}\b(gas |fuel |energy |selling )prices?\b/i,
    ],
    asked: `
did currency swings hurt them
exchange rate effects
strong dollar impact on sales
does a weak pound matter
oil price influence on turnover
lower commodity prices
foreign exchange headwinds
was revenue hit by the euro
sensitivity to fuel prices
money lost through conversion
impact of falling crude
cheaper petrol meant smaller sales?
translation effects in the accounts
market price dependence
do raw material quotes drive their income
how exposed are earnings to the yen
did the dollar eat up the growth
price drops at the pump
FX
constant currency growth
are they at the mercy of world market prices
effects of inflation on income
monetary fluctuations
did price cuts shrink takings
was the peso or rouble to blame for smaller sales
`,
  },
  {
    name: 'company value and stock listing',
    blocks: ['revenue-streams', 'key-resources', 'value-proposition'],
    answer: 'money',
    told: [
      /\bvalu(?:ed|ation|ing)\b.{0,40}[$€£¥]\d/i,
      /\b(?:market capitali[sz]ation|market cap|share price|stock price|initial public offering|IPO|floated|flotation)\b/i,
      /\b(?:publicly[- ](?:listed|traded|held|owned)|listed on the|went public|traded on the|NYSE|NASDAQ)\b/i,
    ],
    asked: `
what is the company worth
valuation
is it a unicorn
market capitalisation
can I buy shares in it
is it on the stock exchange
was there a stock market debut
share price
price tag for the entire business
how much would you have to pay to own all of it
floated or still private
stock ticker
what do investors think it is worth
IPO proceeds
estimated value of the firm
is it quoted on Wall Street
listed in London or New York
how many billions is the enterprise valued at
did the last round put a number on the firm
my uncle wants its stock, is it traded
what would it fetch in a sale
equity value
has it held its flotation
worth of the start-up on paper
public or private ownership
`,
  },
  {
    name: 'not yet making money',
    blocks: ['revenue-streams'],
    answer: 'text',
    told: [
      /\b(?:not yet|yet to|never|did not)\b.{0,30}\b(?:moneti[sz]\w+|generat\w+ (?:any )?(?:revenues?|income)|charge|earn)\b/i,
      /\b(no|without|lacks?( a)?|not (currently )?have( a| any)?) (\w+ )?(revenues?|revenue (streams?|model)|income)\b/i,
      /\b(?:began|begun|started|plans?|intends?) (?:to )?(?:monetis|monetiz|generat\w+ revenue|charg)/i,
    ],
    asked: `
are they earning anything yet
no revenue so far?
have they started monetising
when will they begin to charge
does it make any money at all
pre-revenue?
when did the first income arrive
still just spending investors' cash
is there a plan to earn in future
how will they make money one day
not charging anybody?
has the firm sold anything
no business model yet
future ways of earning
zero turnover
why don't they ask for payment
when does it stop being free
is there any income whatsoever
intended revenue model
planning to add ads later?
have we booked our first dollar
revenue-less
time until the first paying client
does it earn a single cent
how long did they go without any paying users
`,
  },
  {
    name: 'delivery charge',
    blocks: ['revenue-streams', 'channels'],
    answer: 'money',
    told: [
      /\b(?:shipping|delivery|postage|courier) (?:and handling )?(?:fees?|charges?|costs?|revenues?|income|rates?)\b/i,
      /\b(?:free|complimentary) (?:\w+[- ]){0,2}(?:shipping|delivery|returns)\b/i,
      /\b(?:charges?|fees?|pays?|charged)\b.{0,40}\bfor\b.{0,15}\b(?:shipping|delivery|postage)\b/i,
    ],
    asked: `
what does delivery cost
shipping fee
is postage free
do I pay for the courier
delivery charge
free shipping above some amount?
how much to send it to my door
carriage costs for the buyer
handling and postage
are returns free
do customers pay for bringing the sofa upstairs
parcel cost
is the pizza delivery charged extra
who pays the freight
do they earn on shipping
minimum order for free delivery
courier surcharge
express dispatch price
price for having groceries dropped off
what's added for transport at the checkout
next-day delivery fee
does shipping come on top
stamp money
cost of getting it by van
cost of bringing my parcel to an island
`,
  },
  {
    name: 'course and tuition fees',
    blocks: ['revenue-streams'],
    answer: 'money',
    told: [
      /\b(tuition|course|class|workshop|training|enrolment|enrollment) (\w+ )?(fees?|costs?|prices?|revenues?|charges?)\b/i,
      /\b(programme|program|certificate|certification|exam) (\w+ )?(fees?|costs?|prices?|revenues?|charges?)\b/i,
      /\b(courses?|classes|workshops?|bootcamps?|nanodegrees?)\b.{0,60}\b(cost|costs|priced|charges?|fee)\b.{0,30}[$€£¥]\d/i,
      /\b(lessons?|certificates?|programs?|programmes?)\b.{0,60}\b(cost|costs|priced|charges?|fee)\b.{0,30}[$€£¥]\d/i,
    ],
    asked: `
what does a course cost
tuition fees
price of a lesson
how much for a certificate
school fees
what do pupils pay
are the classes free
workshop price
exam charge
cost of studying there
what's the enrolment fee
income from students
is a diploma extra
bootcamp cost
how much do I pay for learning
price for a semester
training day fee
income from teaching
do learners pay per module
what does a tutor's hour go for
course sales
is the degree expensive
fee for taking the test
college costs
what does a language class set a pupil back
`,
  },
  {
    name: 'average spending per customer',
    blocks: ['revenue-streams', 'customer-segments'],
    answer: 'money',
    told: [
      /\b(average|typical|mean) (\w+ ){0,3}(order|spend|spending|ticket|transaction|basket)\b.{0,40}[$€£¥]?\d/i,
      /\b(average|typical|mean) (\w+ ){0,3}(purchase|bill|check|revenue per|contract|sale)\b.{0,40}[$€£¥]?\d/i,
      /\b(?:ARPU|revenue per (?:user|customer|subscriber|room|employee|member|unit|store))\b/i,
      /\b(?:customers?|users?|clients?|shoppers?)\b.{0,20}\bspends?\b.{0,30}\b(?:average|[$€£¥]\d)/i,
    ],
    asked: `
how much does a customer spend on average
average order value
revenue per user
typical basket
ARPU
what is one client worth
usual bill
how much does each shopper leave at the till
mean spend
size of a typical deal
income per subscriber
average ticket
lifetime value
what does a diner usually pay for a meal
money per head
sales per shop
normal purchase amount
what does the average Joe fork out
revenue per room
average contract size
per capita takings
how big are orders usually
what do we earn on one account
spend per visit
typical receipt at the restaurant
`,
  },
  {
    name: 'prices compared with competitors',
    blocks: ['revenue-streams', 'value-proposition'],
    answer: 'text',
    told: [
      /\b(prices?|pricing|rates?|fees?)\b.{0,50}\b(lower|cheaper|higher|less)\b.{0,40}\b(than|competitors?|market)\b/i,
      /\b(prices?|pricing|rates?|fees?)\b.{0,50}\b(more expensive|below|above)\b.{0,40}\b(than|competitors?|market)\b/i,
      /\b(lower|competitive)\b.{0,20}\b(prices?|pricing|rates|fees)\b.{0,40}\b(competitors?|rivals?|alternatives)\b/i,
      /\b(comparable|below|cheaper)\b.{0,20}\b(prices?|pricing|rates|fees)\b.{0,40}\b(competitors?|rivals?|alternatives)\b/i,
      /\b(cheaper|less expensive|more affordable|lower( |-)(cost|priced?)|pricier)\b.{0,20}\b(than|alternative)\b/i,
      /\b(saves?|saving|savings of|reduces?)\b.{0,50}(\d{1,2}%|[$€£¥]\d).{0,40}\b(compared|versus|than|over|relative)/i,
    ],
    asked: `
are they cheaper than rivals
price level compared with others
more expensive than the competition?
do they undercut the market
value for money against alternatives
premium prices or low prices
who is dearer, them or the other lot
how do rates stack up
is it a bargain compared with the usual
below market price
do I save by switching
price match
how competitive are the fees
expensive brand or budget brand
do we charge above average
luxury price bracket
better deal elsewhere?
price positioning
can I get the same for less somewhere else
costlier than a high street bank
much cheaper than hiring a lawyer?
discounter pricing
are you the cheapest
low-cost rival
is the corner shop cheaper than they are
`,
  },
]
